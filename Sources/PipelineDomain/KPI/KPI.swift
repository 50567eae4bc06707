/// The definition of one indicator: what it is called in scripts, what is good, and how it is measured.
///
/// Adding one is a file with a `static let`, a row in `catalogue`, and a test.
public struct KPI: Sendable {
  /// Which way is better.
  public enum Direction: Sendable {
    case higher, lower
  }

  /// The name in scripts and files, such as `win-rate`.
  public let id: String
  /// Which way is better.
  public let better: Direction
  /// Whether it speaks of what happened in a period, or of how the board stands at its end.
  public let isSnapshot: Bool
  /// Measures it over a period of the ledger's board.
  public let measure: @Sendable (Ledger, Period) -> Measure

  /// Every KPI, in the order lists show them.
  public static let catalogue: [KPI] = []

  /// The KPI of that id.
  public static func named(_ id: String) -> KPI? {
    catalogue.first { $0.id == id }
  }
}
