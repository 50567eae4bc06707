package import PipelineDomain

/// A page of figures over a period, whole or by group: the funnel or the forecast.
package struct Report: Equatable, Sendable {
  /// What it tells of.
  package enum Kind: Sendable {
    case funnel, forecast
  }

  /// What it tells.
  package enum Content: Equatable, Sendable {
    case funnel(Funnel, groups: [Group<Funnel>])
    case forecast(Forecast, Levers?, groups: [Group<Forecast>])
  }

  /// The figures of the deals of one source, owner or persona.
  package struct Group<Figures: Equatable & Sendable>: Equatable, Sendable {
    /// The source, owner or persona; `nil` for deals that do not tell.
    package let key: String?
    /// The figures.
    package let figures: Figures
  }

  /// What it tells of.
  package let kind: Kind
  /// The days it tells of.
  package internal(set) var period: Period
  /// What deals are told apart by, if they are.
  package internal(set) var grouping: Grouping?
  /// The first line on screen.
  package internal(set) var line = 0
  /// What it tells; `nil` until it is computed, between frames.
  package internal(set) var content: Content?
  /// Whether the content is older than the board or the choice; it is computed again between frames.
  package internal(set) var isDue = true

  init(_ kind: Kind, _ period: Period) {
    self.kind = kind
    self.period = period
  }
}

extension Mode {
  /// The report, if that is what it is.
  var report: Report? {
    if case .report(let report) = self { report } else { nil }
  }
}
