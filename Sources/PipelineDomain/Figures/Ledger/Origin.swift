extension Ledger {
  /// Where a deal came from.
  struct Origin: Equatable, Sendable {
    /// The source, without case and accents.
    var source: FoldedText?
    /// Whether the prospect answered marketing before the deal became an opportunity.
    var isTouched = false
  }
}

extension Ledger.Origin {
  /// The origin of a deal as it stood at the ledger's moment, or of one that was not there.
  init(
    _ deal: borrowing Deal, _ state: DealState?, at index: Int, in ledger: borrowing Ledger
  ) {
    guard let state else { return }
    source = state.source.map { FoldedText($0) }
    guard !deal.signals.isEmpty else { return }
    let kinds = ledger.settings.marketing.signals
    var first: Instant?
    for signal in deal.signals where kinds.contains(signal.kind) && signal.at <= ledger.asOf {
      guard state.counts(signal) else { continue }
      first = min(first ?? signal.at, signal.at)
    }
    guard let first, let ripened = ledger.opportunity(of: deal, at: index) else { return }
    isTouched = first < ripened
  }
}

extension Ledger {
  /// The moment on the day a deal became an opportunity: that of its entry to a stage that made it one,
  /// else the end of the day, which is that of its closing; `nil` when it never became one.
  fileprivate borrowing func opportunity(of deal: borrowing Deal, at index: Int) -> Instant? {
    guard let day = reaches(.opportunity, index)?.known else { return nil }
    for entry in deal.standingEntries(asOf: asOf) where entry.undoes == nil {
      guard let key = entry.stageEntered, let place = stages.place(of: key),
        zone.day(of: entry.at) == day
      else { continue }
      let column = stages.columns[Int(place)]
      let isRipe = column.position.map { stages.lifecycles[$0] >= .opportunity }
      if isRipe ?? (column.outcome == .won) { return entry.at }
    }
    return zone.instant(of: day.adding(days: 1))
  }
}

/// The words of marketing and sales, as every figure takes them.
///
/// A deal is a lead from its creation on. It is an MQL, an SQL (which is to say qualified) or an
/// opportunity from the first day it stood in an open stage of that lifecycle or a later one, and all
/// of them once it is won, on the day of its closing at the latest. A step back takes nothing away.
extension Ledger {
  /// The first day a deal was as mature as that, or more; `.unknown` for a win without a date, `nil`
  /// when it never was. O(open stages).
  func reaches(_ lifecycle: Stage.Lifecycle, _ index: Int) -> Day? {
    let isWon = rows[index].outcome == .won
    var first = isWon ? rows[index].closed : .unknown
    for position in 0..<stages.openCount where stages.lifecycles[position] >= lifecycle {
      first = Day.earlier(firstEntry(index, position), first)
    }
    return first == .unknown && !isWon ? nil : first
  }

  /// Whether a deal was ever an SQL. O(open stages).
  func isQualified(_ index: Int) -> Bool { reaches(.sql, index) != nil }
}
