package import PipelineDomain

/// What others changed.
package enum Refresh: Equatable, Sendable {
  /// Nothing.
  case unchanged
  /// These deals are new, or other than they were; everything else is as it was.
  case changed([Deal])
  /// More than deals changed.
  case replaced(Board)
}
