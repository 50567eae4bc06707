import PipelineDomain
import Testing

@testable import PipelineStore

/// Boards set up anew: stages, team and names change, and what is over does not.
struct SetupTests {
  /// Every figure of a period, whole and by part, with the deals that count.
  private func figures(_ board: Board, at now: Instant, over period: Period) -> [KPIValue] {
    let figured = FiguredBoard(board, at: now, in: .utc, over: period)
    let parts = [Grouping.source, .owner].flatMap { figured.groups(by: $0) }
    return ([figured] + parts.map(\.figured)).flatMap { part in
      KPI.catalogue.map { $0.figureWithDeals(part.facts, period) }
    }
  }

  private func names(_ board: Board, at now: Instant, over period: Period) -> [String?] {
    let figured = FiguredBoard(board, at: now, in: .utc, over: period)
    return [Grouping.source, .owner].flatMap { figured.groups(by: $0).map(\.key) }
      + figured.board.settings.stages.filter { !$0.isRetired }.map(\.name)
      + figured.board.deals.map(\.lossReason)
  }

  @Test(arguments: 1...24 as ClosedRange<UInt64>)
  func `no figure of a period that is over changes when a board is set up anew`(
    seed: UInt64
  ) throws {
    var walk = try SetupWalk(seed: seed)
    let today = Zone.utc.day(of: walk.clock)
    let periods = [Period(.quarter, containing: today), Period(.month, containing: today)]
    walk.wait(days: 120)
    let now = walk.clock.adding(seconds: 100 * 86_400)
    let before = periods.map { figures(walk.board, at: now, over: $0) }
    let named = periods.map { names(walk.board, at: now, over: $0) }
    let funnels = periods.map { funnel(walk.board, at: now, over: $0) }
    var count = 0
    for _ in 0..<8 {
      count += try walk.step().count
      walk.wait(days: 3)
    }
    #expect(count > 0)
    for (index, period) in periods.enumerated() {
      let after = figures(walk.board, at: now, over: period)
      #expect(after.count == before[index].count)
      for (new, old) in zip(after, before[index]) where new != old {
        Issue.record("\(old.kpi) of \(period): \(new) instead of \(old)")
      }
      #expect(Set(names(walk.board, at: now, over: period)).isSuperset(of: named[index]))
      #expect(funnel(walk.board, at: now, over: period) == funnels[index])
    }
  }

  private func funnel(_ board: Board, at now: Instant, over period: Period) -> Funnel {
    let figured = FiguredBoard(board, at: now, in: .utc, over: period)
    return Funnel(of: figured.board, figured.facts, over: period)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `what was set up is undone as one, deals and records with it`(seed: UInt64) throws {
    var walk = try SetupWalk(seed: seed)
    for _ in 0..<8 {
      let before = walk.board
      let changes = try walk.step()
      guard !changes.isEmpty else { continue }
      #expect(
        walk.board.integrityIssues(in: .utc).filter { $0.severity == .error }.isEmpty
          || !before.integrityIssues(in: .utc).filter { $0.severity == .error }.isEmpty)
      try walk.undo()
      #expect(walk.board.settings.withoutRecords == before.settings.withoutRecords)
      for deal in before.deals {
        let now = try #require(walk.board[deal.id])
        for field in Field.allCases where !field.isEvent { #expect(now[field] == deal[field]) }
      }
      for list in Record.List.allCases {
        #expect(walk.board.settings.records(in: list) == before.settings.records(in: list))
      }
      _ = try walk.step()
    }
  }

  @Test(arguments: 1...24 as ClosedRange<UInt64>)
  func `the edits between two settings lead from one to the other`(seed: UInt64) throws {
    var walk = try SetupWalk(seed: seed)
    let start = walk.board.settings
    for _ in 0..<6 { _ = try walk.step() }
    let target = walk.board.settings
    var text = SettingsText(start)
    for edit in text.edits(to: target) {
      #expect(try text.value(at: edit.path) == edit.before)
      text = SettingsText(try text.setting(edit.path, to: edit.after))
    }
    #expect(text.settings.withoutRecords == target.withoutRecords)
  }

  @Test func `an edit is as narrow as its path can be`() throws {
    var settings = BoardSample.settings
    let text = SettingsText(settings)
    settings.stages[0].probability = 3
    settings.team[0].quota = Money(minorUnits: 7, currency: .euro)
    #expect(
      Set(text.edits(to: settings).map(\.path))
        == ["stages.\(settings.stages[0].id.text).probability", "team.Ana.quota"])
    settings.stages.swapAt(0, 1)
    #expect(Set(text.edits(to: settings).map(\.path)) == ["stages", "team.Ana.quota"])
    // Elements without a name are told apart by their values alone.
    settings.stages = BoardSample.settings.stages
    settings.team[0].quotas.removeLast()
    #expect(
      Set(text.edits(to: settings).map(\.path)) == ["team.Ana.quota", "team.Ana.quotas"])
  }

  @Test func `a stage without a past is taken out, one with a past is retired`() throws {
    var board = Board(
      settings: Settings.profile(.standard, name: "", currency: .euro, timeZone: "UTC"))
    let stamp = ChangeMetadata(id: "a", at: Instant(seconds: 1), by: "Ana")
    let (used, free) = (board.settings.openStages[0], board.settings.openStages[1])
    let deal = Deal(id: "d", title: "Deal", stage: used.id)
    try board.apply(board.addition(of: deal, metadata: stamp))
    let metadata = { ChangeMetadata(id: "b", at: Instant(seconds: 2), by: "Ana") }
    let taken = try board.retiring(free, into: nil, in: .utc, metadata: metadata)
    #expect(taken.settings.stage(free.id) == nil && taken.changes.isEmpty)
    #expect(throws: SetupRefusal.stageInUse(used, deals: 1)) {
      try board.retiring(used, into: nil, in: .utc, metadata: metadata)
    }
    let merged = try board.retiring(used, into: free, in: .utc, metadata: metadata)
    #expect(merged.settings.stage(used.id)?.isRetired == true && merged.dealCount == 1)
    let lost = try #require(board.settings.stage(for: .lost))
    #expect(throws: SetupRefusal.outcomesDiffer(used, lost)) {
      try board.retiring(used, into: lost, in: .utc, metadata: metadata)
    }
    #expect(throws: SetupRefusal.sameStage(used)) {
      try board.retiring(used, into: used, in: .utc, metadata: metadata)
    }
    let won = try #require(board.settings.stage(for: .won))
    #expect(throws: SetupRefusal.onlyStage(won)) {
      try board.retiring(won, into: nil, in: .utc, metadata: metadata)
    }
  }

  @Test func `a closed deal keeps its close day in the stage it is merged into`() throws {
    var board = Board(
      settings: Settings.profile(.standard, name: "", currency: .euro, timeZone: "UTC"))
    board.settings.stages.append(Stage(id: "gone", name: "Gone", outcome: .lost))
    let gone = try #require(board.settings.stage("gone"))
    let lost = try #require(board.settings.stage(for: .lost))
    let entry = HistoryEntry(
      id: "a", at: Instant(seconds: 86_400), by: "Ana",
      changes: [FieldChange(.stage, from: .none, to: .text("gone"))])
    var deal = Deal(id: "d", title: "Deal", stage: "gone")
    deal.history = [entry]
    board.put(deal)
    let day = try #require(board.closingDay(of: deal, in: .utc))
    let setup = try board.retiring(gone, into: lost, in: .utc) {
      ChangeMetadata(id: "b", at: Instant(seconds: 9_000_000), by: "Ana")
    }
    for change in setup.changes { try board.apply(change) }
    let moved = try #require(board["d"])
    #expect(moved.stage == lost.id && board.closingDay(of: moved, in: .utc) == day)
  }
}
