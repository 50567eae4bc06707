import Diagnostics
import PipelineDomain

extension ScoringModel {
  /// The standard model, but that nothing is urgent: what a model says that names no thresholds.
  private static let unnamed: ScoringModel = {
    var model = standard()
    model.urgent = nil
    return model
  }()

  static let schema = ObjectSchema(
    "scoringModel", "Lead scoring; the standard model without targets when missing.",
    blank: unnamed,
    [
      .required("model", \.version.model, .key(), "The key of the model."),
      .required("version", \.version.number, .integer, "Counted on when a weight changes."),
      .required("fit", \.fit, Dimension.schema.value),
      .required("engagement", \.engagement, Dimension.schema.value),
      .optional(
        "halfLifeDays", \.halfLifeDays, .integer,
        "Days in which points of engagement halve; never when missing."),
      .written(
        "hot", \.hot, ScoreThreshold.schema.value,
        "The score from which a prospect is hot; 70 when missing."),
      .written(
        "warm", \.warm, ScoreThreshold.schema.value,
        "The score from which a prospect is warm; 40 when missing."),
      .optional(
        "urgent", \.urgent, ScoreThreshold.schema.value,
        "The score from which a hot prospect is urgent; never when missing."),
      .written(
        "urgentMinutes", \.urgentMinutes, .integer,
        "Minutes within which an urgent prospect is contacted; 30 when missing."),
      .member(
        "hotWithoutFit", \.isHotWithoutFit, .bool, "Whether a prospect without any fit can be hot."),
    ])
}

extension ScoringModel.Dimension {
  fileprivate static let schema = ObjectSchema(
    "dimension", "One side of a score.", blank: ScoringModel.Dimension(rules: [], cap: 0),
    [
      .required("rules", \.rules, ScoringRule.value.list(), "The rules that give points."),
      .required("cap", \.cap, .integer, "The most points there can be."),
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

    /// The condition, of which there is exactly one.
    func condition(at start: Int) throws(JSONFault) -> Condition {
      switch (attribute, signals, activities) {
      case (let name?, nil, nil): .attribute(Attribute(name), try test(at: start))
      case (nil, let kinds?, nil): .signals(kinds, atLeast: atLeast)
      case (nil, nil, let kinds?): .activities(kinds, atLeast: atLeast)
      default:
        throw JSONFault(at: start, .oneMemberOf(["activities", "attribute", "signals"]))
      }
    }

    private func test(at start: Int) throws(JSONFault) -> Test {
      guard from != nil || to != nil else { return oneOf.map { .oneOf($0) } ?? .present }
      guard oneOf == nil else {
        throw JSONFault(at: start, .oneMemberOf(["from and to", "oneOf"]))
      }
      guard let from else { throw JSONFault(at: start, .missingMember("from")) }
      guard let to else { throw JSONFault(at: start, .missingMember("to")) }
      guard from <= to else {
        throw JSONFault(at: start, .unfit(String(to), wanted: .range(from, .max)))
      }
      return .within(from...to)
    }
  }

  private static let schema = ObjectSchema(
    "scoringRule", "What gives points: exactly one of attribute, signals, activities.",
    blank: Draft(), layout: .line,
    [
      .required("id", \.id, .key(), "The key."),
      .required("name", \.name, .text, "The name shown."),
      .required("points", \.points, .integer, "The points it gives."),
      .optional(
        "attribute", \.attribute, .text,
        "Something known: a field of the deal, sector, country, employees or contactRole."),
      .optional(
        "oneOf", \.oneOf, .words, "The words it must be one of; known at all when missing."),
      .optional("from", \.from, .integer, "The least number it must be."),
      .optional("to", \.to, .integer, "The greatest number it must be."),
      .optional(
        "signals", \.signals, ValueSchema<SignalKind.ID>.key().list(),
        "Kinds of signals that count."),
      .optional(
        "activities", \.activities, ValueSchema<Activity.Kind>.choice().list(),
        "Kinds of activities that count."),
      .member("atLeast", \.atLeast, .integer, "How many events it takes; one when missing."),
      .member("perOccurrence", \.isPerOccurrence, .bool, "Whether it gives its points each time."),
    ])

  fileprivate static let value = schema.value.map { (draft, start) throws(JSONFault) in
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
    "signalKind", "A kind of signal.", blank: SignalKind(id: "", name: ""), layout: .line,
    [
      .required("id", \.id, .key(), "The key."),
      .required("name", \.name, .text, "The name shown."),
      .optional(
        "strongFrom", \.strongFrom, .integer, "How many make it strong; never when missing."),
      .member("intent", \.showsIntent, .bool, "Whether it shows the intention to buy."),
      .optional("meaning", \.meaning, .choice(), "The state of mind it tells of."),
    ])
}
