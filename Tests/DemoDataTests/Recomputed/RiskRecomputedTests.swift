import DemoData
import PipelineDomain
import Testing

/// Every share that a risk states, counted again the slow and plain way: for each closed deal and each day from
/// which it is compared, the deal is taken back to the end of that day.
struct RiskRecomputedTests {
  private static let zone = SyntheticBoardTests.paris

  /// A closed deal on the day it reached an age in a stage.
  private struct Reached {
    let stage: Stage.ID
    let start: Int
    let deal: Deal
    let at: Instant
    let isWon: Bool
  }

  private static func days(_ board: Board) -> [Reached] {
    var days: [Reached] = []
    for now in board.deals where !now.isRemoved {
      let deal = now.backdated(in: zone) ?? now
      let outcome = board.settings.stages.first { $0.id == deal.stage }?.outcome
      guard outcome == .won || outcome == .lost else { continue }
      let last = deal.visits.last { $0.stage == deal.stage }.map { zone.day(of: $0.entered) }
      guard let closed = deal.closedOn ?? last else { continue }
      for stage in board.settings.openStages.map(\.id) {
        for start in RiskAge.starts {
          let moment = deal.visits.lazy.compactMap { visit -> Instant? in
            let day = zone.day(of: visit.entered).adding(days: start)
            let end = zone.instant(of: day.adding(days: 1)).adding(seconds: -1)
            guard visit.stage == stage, let left = visit.left, left > end, day < closed else {
              return nil
            }
            return end
          }.first
          guard let moment, let then = deal.asOf(moment) else { continue }
          days.append(
            Reached(stage: stage, start: start, deal: then, at: moment, isWon: outcome == .won))
        }
      }
    }
    return days
  }

  private static func has(_ factor: RiskFactor, _ deal: Deal, at moment: Instant) -> Bool {
    let standing = deal.history.filter { entry in
      entry.undoes == nil && isStanding(entry, in: deal.history)
    }
    let pushes = standing.count { entry in
      guard let change = entry.changes.first(where: { $0.field == .expectedClose }),
        let before = change.before.day, let after = change.after.day
      else { return false }
      return after > before
    }
    let people = deal.contacts.count + deal.stakeholders.count
    let today = zone.day(of: moment)
    let contacts = { (span: Range<Int>) in
      deal.activities.count {
        !$0.isWithdrawn && $0.kind != .note && $0.at <= moment
          && span.contains(today - zone.day(of: $0.at))
      }
    }
    switch factor {
    case .timeInStage: return false
    case .contactFalling: return contacts(0..<14) < contacts(14..<28)
    case .pushedOnce: return pushes == 1
    case .pushedTwice: return pushes == 2
    case .pushedOften: return pushes >= 3
    case .amountCut:
      return standing.contains { entry in
        guard let change = entry.changes.first(where: { $0.field == .amount }),
          let before = change.before.money, let after = change.after.money
        else { return false }
        return before.currency == after.currency && before.minorUnits > after.minorUnits
      }
    case .oneContact: return people == 1
    case .noDecisionMaker:
      return people > 0 && !deal.stakeholders.values.contains(.decisionMaker)
    case .noNextStep: return deal.nextStep == nil
    }
  }

  /// An entry stands unless a later one that stands undoes it.
  private static func isStanding(_ entry: HistoryEntry, in history: [HistoryEntry]) -> Bool {
    !history.contains { $0.undoes == entry.id && isStanding($0, in: history) }
  }

  @Test(arguments: UInt64(1)...50)
  func `every stated share is that of a plain count`(seed: UInt64) throws {
    let until = SyntheticBoardTests.friday
    let quiet = SyntheticBoard.generate(
      deals: 200, seed: seed, until: until, zone: Self.zone)
    let life = Upheaval(
      quiet, from: Self.zone.instant(of: until, hour: 9), seed: seed, changes: 60)
    let (board, now) = (life.board, life.clock)
    let table = RiskTable(of: board, in: Self.zone)
    let days = Self.days(board)
    var stated = 0
    for deal in board.deals {
      guard let risk = table.risk(of: deal, at: now) else { continue }
      let alike = days.filter { $0.stage == risk.stage && $0.start == risk.age.start }
      let entered = days.filter { $0.stage == risk.stage && $0.start == 0 }
      let base = risk.isFromEntry ? entered : alike
      #expect(risk.base.decided == base.count)
      #expect(risk.base.won == base.count(where: \.isWon))
      let own = deal.backdated(in: Self.zone) ?? deal
      let factors = risk.findings.map(\.factor)
      for factor in RiskFactor.allCases where factor != .timeInStage {
        #expect(factors.contains(factor) == Self.has(factor, own, at: now), "\(factor)")
      }
      for finding in risk.findings {
        stated += 1
        let same =
          finding.factor == .timeInStage
          ? alike : alike.filter { Self.has(finding.factor, $0.deal, at: $0.at) }
        #expect(finding.share.decided == same.count, "\(finding.factor)")
        #expect(finding.share.won == same.count(where: \.isWon), "\(finding.factor)")
        #expect(finding.points == Ratio(0) || finding.share.decided >= 20)
      }
    }
    #expect(stated > 0)
  }

  @Test(arguments: UInt64(1)...12)
  func `changes taken in one by one make the table of the whole board`(seed: UInt64) {
    let until = SyntheticBoardTests.friday
    let quiet = SyntheticBoard.generate(deals: 80, seed: seed, until: until, zone: Self.zone)
    let life = Upheaval(
      quiet, from: Self.zone.instant(of: until, hour: 9), seed: seed, changes: 80)
    var past = RiskPast(of: quiet, in: Self.zone)
    while !past.extend(from: quiet, atMost: 7) {}
    for index in life.board.deals.indices {
      past.update(life.board.deals[index], at: index)
    }
    #expect(past.table == RiskTable(of: life.board, in: Self.zone))
  }

  @Test(arguments: UInt64(1)...12)
  func `a backtest is that of a board on which the later closings never happened`(
    seed: UInt64
  ) throws {
    let board = SyntheticBoard.generate(
      deals: 400, seed: seed, until: SyntheticBoardTests.friday, zone: Self.zone)
    var past = RiskPast(of: board, in: Self.zone)
    past.extend(from: board)
    let test = past.backtest(on: board)
    let from = try #require(test.from)
    let closed = board.deals.filter { deal in
      let outcome = board.stage(of: deal)?.outcome
      return !deal.isRemoved && (outcome == .won || outcome == .lost)
    }
    let earlier = closed.filter { ($0.closedOn ?? from) < from }
    let known = RiskTable(of: Board(settings: board.settings, deals: earlier), in: Self.zone)
    let start = Self.zone.instant(of: from)
    let judged = Self.days(board).filter { day in
      day.at >= start && !earlier.contains { $0.id == day.deal.id }
    }
    var (risk, stage, deals, moments) = (0.0, 0.0, 0, 0)
    for (_, days) in Dictionary(grouping: judged, by: \.deal.id) {
      let errors = days.compactMap { day -> (Double, Double)? in
        guard let chance = known.risk(of: day.deal, at: day.at)?.chance?.approximation else {
          return nil
        }
        let won = day.isWon ? 1.0 : 0.0
        let probability = Double(board.settings.stage(day.stage)?.probability ?? 0) / 100
        return ((chance - won) * (chance - won), (probability - won) * (probability - won))
      }
      guard !errors.isEmpty else { continue }
      (deals, moments) = (deals + 1, moments + errors.count)
      risk += errors.reduce(0) { $0 + $1.0 } / Double(errors.count)
      stage += errors.reduce(0) { $0 + $1.1 } / Double(errors.count)
    }
    #expect(test.taught == earlier.count)
    #expect((test.judged, test.snapshots) == (deals, moments))
    #expect(test.taught + test.judged + test.unrated == closed.count)
    guard let scores = test.scores else {
      #expect(deals < RiskShare.leastSample)
      return
    }
    #expect(abs(scores.risk.approximation - risk / Double(deals)) < 0.000_002)
    #expect(abs(scores.stageProbability.approximation - stage / Double(deals)) < 0.000_002)
    #expect(scores.gainLow <= scores.gain && scores.gain <= scores.gainHigh)
  }
}
