import Diagnostics
import PipelineDomain

extension ScoringModel {
  /// The default model, but with nothing urgent: the blank of a model without thresholds.
  private static let unnamed: ScoringModel = {
    var model = standard()
    model.urgent = nil
    return model
  }()

  static let schema = ObjectSchema(
    "scoringModel", "Lead scoring; the default model, without SLA targets, when missing.",
    blank: unnamed,
    [
      .required("model", \.version.model, .key(), "Key of the model."),
      .required(
        "version", \.version.number, .integer, "Version of the model, raised when a weight changes."
      ),
      .required("fit", \.fit, Dimension.schema.value),
      .required("engagement", \.engagement, Dimension.schema.value),
      .optional(
        "halfLifeDays", \.halfLifeDays, .integer,
        "Half-life of engagement points, in days; none when missing."),
      .written(
        "hot", \.hot, ScoreThreshold.schema.value,
        "Score from which a prospect is hot; 70 when missing."),
      .written(
        "warm", \.warm, ScoreThreshold.schema.value,
        "Score from which a prospect is warm; 40 when missing."),
      .optional(
        "urgent", \.urgent, ScoreThreshold.schema.value,
        "Score from which a hot prospect is urgent; never when missing."),
      .written(
        "urgentMinutes", \.urgentMinutes, .integer,
        "Minutes to contact an urgent prospect; 30 when missing."),
      .member(
        "hotWithoutFit", \.isHotWithoutFit, .bool, "True when a prospect without fit can be hot."),
    ])
}

extension ScoringModel.Dimension {
  fileprivate static let schema = ObjectSchema(
    "dimension", "One side of a score.", blank: ScoringModel.Dimension(rules: [], cap: 0),
    [
      .required("rules", \.rules, ScoringRule.value.list(), "Scoring rules."),
      .required("cap", \.cap, .integer, "Maximum points."),
    ])
}

extension ScoringRule {
  private struct Draft: Sendable {
    var id: ScoringRule.ID = ""
    var name = ""
    var points = 0
    var isPerOccurrence = false
    var attribute: String?
    var signals: [SignalKind.ID]?
    var activities: [Activity.Kind]?
    var oneOf: [String]?
    var from: Int?
    var to: Int?
    var atLeast = 1

    /// Returns the condition, of which there is exactly one.
    func condition(at start: Int) throws(JSONParseError) -> Condition {
      switch (attribute, signals, activities) {
      case (let name?, nil, nil): .attribute(Attribute(name), try test(at: start))
      case (nil, let kinds?, nil): .signals(kinds, atLeast: atLeast)
      case (nil, nil, let kinds?): .activities(kinds, atLeast: atLeast)
      default:
        throw JSONParseError(at: start, .oneMemberOf(["activities", "attribute", "signals"]))
      }
    }

    private func test(at start: Int) throws(JSONParseError) -> Test {
      guard from != nil || to != nil else { return oneOf.map { .oneOf($0) } ?? .present }
      guard oneOf == nil else {
        throw JSONParseError(at: start, .oneMemberOf(["from and to", "oneOf"]))
      }
      guard let from else { throw JSONParseError(at: start, .missingMember("from")) }
      guard let to else { throw JSONParseError(at: start, .missingMember("to")) }
      guard from <= to else {
        throw JSONParseError(at: start, .unfit(String(to), wanted: .range(from, .max)))
      }
      return .within(from...to)
    }
  }

  private static let schema = ObjectSchema(
    "scoringRule", "A scoring rule: exactly one of attribute, signals, activities.",
    blank: Draft(), layout: .line,
    [
      .required("id", \.id, .key(), "Key."),
      .required("name", \.name, .text, "Display name."),
      .required("points", \.points, .integer, "Points it gives."),
      .optional(
        "attribute", \.attribute, .text,
        "A known attribute: a deal field, sector, country, employees or contactRole."),
      .optional(
        "oneOf", \.oneOf, .words, "Accepted values; any when missing."),
      .optional("from", \.from, .integer, "Minimum."),
      .optional("to", \.to, .integer, "Maximum."),
      .optional(
        "signals", \.signals, ValueSchema<SignalKind.ID>.key().list(),
        "Signal types that count."),
      .optional(
        "activities", \.activities, ValueSchema<Activity.Kind>.choice().list(),
        "Activity types that count."),
      .member("atLeast", \.atLeast, .integer, "Number of events needed; 1 when missing."),
      .member("perOccurrence", \.isPerOccurrence, .bool, "True when every event gives points."),
    ])

  fileprivate static let value = schema.value.map { (draft, start) throws(JSONParseError) in
    ScoringRule(
      id: draft.id, name: draft.name, points: draft.points,
      condition: try draft.condition(at: start), isPerOccurrence: draft.isPerOccurrence)
  } _: { rule in
    var draft = Draft(
      id: rule.id, name: rule.name, points: rule.points, isPerOccurrence: rule.isPerOccurrence)
    switch rule.condition {
    case .signals(let kinds, let atLeast): (draft.signals, draft.atLeast) = (kinds, atLeast)
    case .activities(let kinds, let atLeast): (draft.activities, draft.atLeast) = (kinds, atLeast)
    case .attribute(let attribute, let test):
      draft.attribute = attribute.name
      switch test {
      case .present: break
      case .oneOf(let words): draft.oneOf = words
      case .within(let bounds): (draft.from, draft.to) = (bounds.lowerBound, bounds.upperBound)
      }
    }
    return draft
  }
}

extension SignalKind {
  static let schema = ObjectSchema(
    "signalKind", "A type of buying signal.", blank: SignalKind(id: "", name: ""), layout: .line,
    [
      .required("id", \.id, .key(), "Key."),
      .required("name", \.name, .text, "Display name."),
      .optional(
        "strongFrom", \.strongFrom, .integer, "Number from which it is strong; never when missing."),
      .member("intent", \.showsIntent, .bool, "True for buying intent."),
      .optional("meaning", \.meaning, .choice(), "Buyer's state of mind."),
    ])
}
