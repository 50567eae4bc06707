import PipelineDomain
import Localization

extension Model {
  /// Keeps a note on a deal; an empty one removes it.
  mutating func remark(on id: Deal.ID, _ prompt: Prompt) -> [Effect] {
    let note = prompt.input(.note)?.answer ?? ""
    reviewDraft.notes[id] = note.isEmpty ? nil : note
    leave()
    say(words.remarked(board[id]?.title ?? "", note), .good)
    return []
  }

  /// Records a review in the board, with the outcome of each deal, and returns to the board.
  mutating func close(_ review: ReviewClosing, _ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    let record = ClosedReview(
      id: ClosedReview.ID(random.identifier()), since: review.since, until: review.until,
      note: prompt.input(.note)?.answer ?? "", walked: review.walked, at: now, by: author)
    let change: Change
    do {
      change = try board.change(to: .review(record), metadata: metadata())
    } catch {
      throw WrongAnswer(text: words.refusal(error, on: board))
    }
    leave()
    goBack()
    let draft = reviewDraft
    reviewDraft = ReviewDraft()
    let saying = words.reviewClosed(
      cleared: review.walked.count { $0.disposition == .cleared },
      seen: review.listed.count(where: draft.kept.contains), notes: draft.notes.count,
      unseen: review.listed.count { !draft.kept.contains($0) && draft.notes[$0] == nil })
    return make([change], saying: saying)
  }
}
