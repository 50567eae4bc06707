import PipelineDomain
import Localization

extension Model {
  /// The review that is on screen or beneath what is.
  package var review: Review? {
    get { uppermost(\.review) }
    set { if let newValue { replaceUppermost(\.review, by: .review(newValue)) } }
  }

  /// Opens what changed since the last review, or in the last seven days; it is computed between
  /// frames.
  mutating func openReview() {
    dropMarks()
    if case .prefix = mode { leave() }
    enter(.review(Review(since: board.settings.reviewStart(until: asOf))))
  }

  /// Has the review begin before the moment that is shown, of itself where nobody chose.
  mutating func settleReview() {
    guard var review, !review.isSinceChosen || review.since >= asOf else { return }
    review.since = board.settings.reviewStart(until: asOf)
    review.isSinceChosen = false
    review.due = 2
    self.review = review
  }

  /// Leaves the review; the board shows the deal that was at hand.
  mutating func endReview() {
    let deal = review?.deal
    leave()
    if let deal { placeCursor(on: deal) }
  }

  /// Shows the deals of the review on the board, and only them.
  mutating func showReviewed() {
    guard let review else { return }
    narrow(to: review.deals, of: .review)
  }

  /// Has the review begin a day earlier (−1) or later (1), as long as that is before now.
  mutating func changeStart(_ step: Int) {
    guard var review, step < 0 || canStartLater else { return }
    review.since = review.since.adding(seconds: Int64(step) * Model.secondsOfDay)
    review.isSinceChosen = true
    review.due = 2
    self.review = review
  }

  /// Whether the review can begin a day later.
  var canStartLater: Bool {
    review.map { $0.since.adding(seconds: Model.secondsOfDay) < asOf } ?? false
  }

  private static let secondsOfDay: Int64 = 86_400

  /// Goes to a row of the list.
  mutating func goInReview(to row: Int) {
    guard var review else { return }
    review.cursor.go(to: row, of: review.rows.count, shown: reviewRows)
    self.review = review
  }

  /// Has the review computed again, for the board changed.
  mutating func outdateReview() {
    review?.due = 2
  }

  /// Computes what changed, or after that who needs a hand. O(deals + history).
  mutating func readReview() {
    guard var review else { return }
    if review.due == 2 {
      review.content = board.review(since: review.since, until: asOf, in: zone)
    } else if let content = review.content {
      review.walk = board.walk(since: content.since, until: content.until, in: zone)
    }
    review.due -= 1
    let focus = review.focus
    review.listRows { isIn(focus, $0) }
    self.review = review
    goInReview(to: review.cursor.row)
  }

  /// Notes that the deal was looked at and is left as it is, or takes that back, and goes on.
  mutating func toggleKept() {
    guard let review, let subject else { return }
    let isKept = reviewDraft.kept.remove(subject.id) == nil
    if isKept { reviewDraft.kept.insert(subject.id) }
    goInReview(to: review.cursor.row + 1)
    say(words.kept(subject.title, isKept: isKept))
  }

  /// Remembers what was said of a deal; nothing takes back what was.
  mutating func remark(on id: Deal.ID, _ prompt: Prompt) -> [Effect] {
    let note = prompt.input(.note)?.answer ?? ""
    reviewDraft.notes[id] = note.isEmpty ? nil : note
    leave()
    say(words.remarked(board[id]?.title ?? "", note), .good)
    return []
  }

  /// Records the review in the board, with what became of each deal, and comes back to the board.
  mutating func closeReview(_ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    while let due = review?.due, due > 0 { readReview() }
    guard let review, let content = review.content else { return [] }
    let judged = (review.walk ?? []).map(reviewDraft.judged)
    let walked = judged + reviewDraft.noted(beside: judged)
    let record = ClosedReview(
      id: ClosedReview.ID(random.identifier()), since: content.since, until: content.until,
      note: prompt.input(.note)?.answer ?? "", walked: walked, at: now, by: author)
    let change: Change
    do {
      change = try board.change(to: .review(record), stamp: stamp())
    } catch {
      throw WrongAnswer(text: words.refusal(error, on: board))
    }
    leave()
    endReview()
    let saying = told(of: walked, among: Set(review.all.map(\.deal)))
    reviewDraft = Review.Draft()
    return make([change], saying: saying)
  }
}

extension Model {
  /// What somebody did to the deals that a review listed, a note beside the rest.
  private func told(of walked: [ClosedReview.Walked], among listed: Set<Deal.ID>) -> String {
    let draft = reviewDraft
    return words.reviewClosed(
      cleared: walked.count { $0.disposition == .cleared },
      seen: listed.count(where: draft.kept.contains), notes: draft.notes.count,
      unseen: listed.count { !draft.kept.contains($0) && draft.notes[$0] == nil })
  }
}

extension Review.Draft {
  /// What became of a deal, with what was said of it.
  fileprivate func judged(_ walked: ClosedReview.Walked) -> ClosedReview.Walked {
    guard let note = notes[walked.deal] else { return walked }
    var walked = walked
    walked.note = note
    if walked.disposition == .kept { walked.disposition = .noted }
    return walked
  }

  /// The deals that something was said of, and that nothing is wrong with.
  fileprivate func noted(beside walked: [ClosedReview.Walked]) -> [ClosedReview.Walked] {
    let known = Set(walked.map(\.deal))
    return notes.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }
      .map { ClosedReview.Walked($0.key, reason: nil, disposition: .noted, note: $0.value) }
  }
}
