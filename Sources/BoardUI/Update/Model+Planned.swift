import PipelineDomain
import Localization

extension Model {
  /// Makes changes that build on each other, planned on this board, or says why they are refused.
  mutating func makePlanned(
    saying text: String,
    _ plan: (Board, () -> ChangeMetadata) throws(Refusal) -> [Change]
  ) -> [Effect] {
    var random = random
    let (now, author) = (now, author)
    let planned: [Change]
    do throws(Refusal) {
      planned = try plan(board) {
        ChangeMetadata(id: HistoryEntry.ID(random.identifier()), at: now, by: author)
      }
    } catch {
      say(words.refusal(error, on: board), .problem)
      return []
    }
    self.random = random
    return make(planned, isOrdered: true, saying: text)
  }
}
