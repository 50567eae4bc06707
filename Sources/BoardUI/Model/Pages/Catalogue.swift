package import PipelineDomain

/// Every KPI there is, whether the panel shows it or not.
package struct Catalogue: Equatable, Sendable {
  /// The row the keys act on, in the order of `KPI.catalogue`.
  package internal(set) var cursor = ListCursor()
  /// What they say, in the same order; empty until it is computed, between frames.
  package internal(set) var readings: [Reading] = []
  /// What is computed of it anew, KPI by KPI; `nil` when nothing is to be.
  var pending: [Reading]? = []

  /// Whether the readings are older than the board.
  package var isDue: Bool { pending != nil }

  /// What is said of the KPI in a row; `nil` until it is computed.
  package func reading(_ row: Int) -> Reading? {
    readings.indices.contains(row) ? readings[row] : nil
  }

  /// Computes one KPI more. O(deals), times the steps of the trend.
  mutating func advance(_ ledger: Ledger, _ period: Period, past: PastValues) {
    guard var taken = pending.take() else { return }
    taken.append(Reading(KPI.catalogue[taken.count], ledger, period, past: past))
    if taken.count == KPI.catalogue.count { readings = taken } else { pending = taken }
  }
}

extension Mode {
  /// The catalogue, if that is what it is.
  var catalogue: Catalogue? {
    if case .catalogue(let catalogue) = self { catalogue } else { nil }
  }
}
