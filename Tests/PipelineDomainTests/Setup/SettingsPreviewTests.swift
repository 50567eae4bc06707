import PipelineDomain
import Testing

@Suite struct SettingsPreviewTests {
  private let board = boardOf(
    deals(5, "a", [("A", "2025-05-20")]) + deals(3, "b", [("B", "2025-01-01")]))
  private let now = Zone.utc.instant(of: "2025-06-01", hour: 9)

  private func preview(_ change: (inout Settings) -> Void) -> SettingsPreview {
    var changed = board
    change(&changed.settings)
    return board.preview(of: changed, at: now, in: .utc)
  }

  private func stale(_ board: Board) -> Set<Deal.ID> {
    let today = Zone.utc.day(of: now)
    return Set(
      board.deals.filter { board.freshness(of: $0, on: today, in: .utc).state == .stale }.map(\.id))
  }

  @Test func `settings as they are change nothing`() {
    #expect(preview { _ in } == .none)
    #expect(preview { $0.name = "Other" } == .none)
  }

  @Test(arguments: [1, 5, 11, 12, 13, 60, 200])
  func `a limit makes as many deals stale as a count before and after tells`(days: Int) {
    var changed = board
    for index in changed.settings.stages.indices {
      changed.settings.stages[index].rotAfterDays = days
    }
    let preview = board.preview(of: changed, at: now, in: .utc)
    let (before, after) = (stale(board), stale(changed))
    #expect(preview.becomeStale == after.subtracting(before).count)
    #expect(preview.noLongerStale == before.subtracting(after).count)
    let listed = { (board: Board) in Set(board.exceptions(at: now, in: .utc).map(\.deal)) }
    #expect(preview.newlyListed == listed(changed).subtracting(listed(board)).count)
    #expect(preview.noLongerListed == listed(board).subtracting(listed(changed)).count)
  }
}
