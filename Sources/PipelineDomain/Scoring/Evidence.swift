/// What is known of a prospect: all that a score is computed from and a gate looks at.
public struct Evidence: Equatable, Sendable {
  /// What is known, by attribute: `Board.attributes(of:)` and what else the team records.
  public var attributes: [Attribute: [String]]
  /// What the prospect did.
  public var signals: [Signal]
  /// What the team did.
  public var activities: [Activity]

  /// Evidence, none unless said.
  public init(
    attributes: [Attribute: [String]] = [:], signals: [Signal] = [], activities: [Activity] = []
  ) {
    self.attributes = attributes
    self.signals = signals
    self.activities = activities
  }

  /// The evidence that counted at a moment: later and withdrawn signals and activities are left
  /// out. Attributes carry no date and stay.
  public func known(at moment: Instant) -> Evidence {
    filtered { $0 <= moment }
  }

  /// The evidence that counted until just before a moment.
  func known(before moment: Instant) -> Evidence {
    filtered { $0 < moment }
  }

  /// The moments at which it grew, latest first.
  var moments: [Instant] {
    Set(signals.map(\.at) + activities.map(\.at)).sorted(by: >)
  }

  private func filtered(_ isKnown: (Instant) -> Bool) -> Evidence {
    Evidence(
      attributes: attributes,
      signals: signals.filter { !$0.isWithdrawn && isKnown($0.at) },
      activities: activities.filter { !$0.isWithdrawn && isKnown($0.at) })
  }
}
