extension Ledger {
  /// One step of a deal's way down the funnel.
  struct PhaseStep {
    /// The place in `stages.phases`.
    let place: Int
    /// The first day there or, where the phase was skipped, beyond; unknown when not dated.
    let day: Day
    /// Whether the deal reached a later phase (strictly: the next one).
    let wentOn: Bool
  }

  /// The phases a deal reached, the furthest first; strictly, in order. Empty when nothing is dated.
  ///
  /// Reached means that phase or a later one, so a skipped phase counts as passed, and a step back
  /// takes nothing away. A deal enters where it was born. A won deal stands after the sale. Strictly,
  /// a skipped phase ends the way.
  @inline(__always)
  func forEachPhase(of index: Int, isStrict: Bool, _ body: (PhaseStep) -> Void) {
    let row = rows[index]
    let last = stages.phases.count - 1
    // A deal that was written down as won was born after the sale.
    guard row.birth >= 0 || row.outcome == .won else { return }
    var place = row.birth >= 0 ? stages.phasePlaces[Int(row.birth)] : last
    if isStrict {
      while place <= last, reached(place, index) {
        let wentOn = place < last && reached(place + 1, index)
        body(PhaseStep(place: place, day: firstDay(in: place, index), wentOn: wentOn))
        place += 1
      }
      return
    }
    var wentOn = false
    var first = Day.unknown
    for place in (place...last).reversed() {
      let isReached = reached(place, index)
      first = Day.earlier(firstDay(in: place, index), first)
      if isReached || wentOn { body(PhaseStep(place: place, day: first, wentOn: wentOn)) }
      if isReached { wentOn = true }
    }
  }

  private func reached(_ place: Int, _ index: Int) -> Bool {
    let isAfterSale = place == stages.phases.count - 1 && rows[index].outcome == .won
    return isAfterSale || firstDay(in: place, index) != .unknown
  }

  private func firstDay(in place: Int, _ index: Int) -> Day {
    let isAfterSale = place == stages.phases.count - 1 && rows[index].outcome == .won
    var first = isAfterSale ? rows[index].closed : .unknown
    for position in 0..<stages.openCount where stages.phasePlaces[position] == place {
      first = Day.earlier(firstEntry(index, position), first)
    }
    return first
  }
}
