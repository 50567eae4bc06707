package import PipelineDomain

/// A section of the settings that is a list of things with a name: one more is added by its name.
package enum SettingList: Equatable, Sendable {
  case stages
  case names(Field.NameList)
  case fields
  case pipelines
  /// The targets and alerts of KPIs.
  case goals

  /// The name of its section.
  var section: String {
    switch self {
    case .stages: "stages"
    case .names(.team): "team"
    case .names(.sources): "sources"
    case .names(.lossReasons): "lossReasons"
    case .names(.personas): "personas"
    case .fields: "fields"
    case .pipelines: "pipelines"
    case .goals: "kpis"
    }
  }

  /// The list of a section; `nil` for another section.
  init?(section: String) {
    switch section {
    case "stages": self = .stages
    case "team": self = .names(.team)
    case "sources": self = .names(.sources)
    case "lossReasons": self = .names(.lossReasons)
    case "fields": self = .fields
    case "pipelines": self = .pipelines
    case "kpis": self = .goals
    default: return nil
    }
  }

  /// The names of all sections that are such lists.
  static let sections = [
    "pipelines", "stages", "team", "sources", "lossReasons", "kpis", "fields",
  ]

  /// True when the deals of an element that is removed may go to another one.
  var handsOver: Bool {
    switch self {
    case .stages, .names: true
    case .fields, .pipelines, .goals: false
    }
  }
}
