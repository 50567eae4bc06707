import PipelineDomain

/// A grid with the rule on when its answers are asked for again, which the file keeps in it.
struct ReviewedGrid: Sendable {
  private var grid = Qualification.Grid(id: "", name: "", criteria: [], neededYes: 0)
  private var review = Qualification.ReviewRule()

  static let schema = ObjectSchema(
    "grid", "The questions asked of every deal; BANT when missing.", blank: ReviewedGrid(),
    [
      .required("id", \.grid.id, .key(), "The key."),
      .required("name", \.grid.name, .text, "The name shown."),
      .required(
        "criteria", \.grid.criteria, Qualification.Criterion.schema.value.list(.line),
        "The questions in their order."),
      .required(
        "neededYes", \.grid.neededYes, .integer,
        "The number of answers that must be yes for a deal to be qualified."),
      .member("review", \.review, Qualification.ReviewRule.schema.value),
    ])

  /// The grid and rule of settings.
  init(_ settings: Settings) {
    (grid, review) = (settings.qualification, settings.qualificationReview)
  }

  private init() {}

  /// Makes them those of the settings.
  func apply(to settings: inout Settings) {
    (settings.qualification, settings.qualificationReview) = (grid, review)
  }
}

extension Qualification.Criterion {
  fileprivate static let schema = ObjectSchema(
    "criterion", "A question.", blank: Qualification.Criterion(id: "", name: ""),
    [
      .required("id", \.id, .key(), "The key; grids that ask the same share it."),
      .required("name", \.name, .text, "The name shown."),
    ])
}

extension Qualification.ReviewRule {
  /// What it does not name asks for nothing.
  fileprivate static let schema = ObjectSchema(
    "review", "When an answer is out of date; after 90 days and a change of stage when missing.",
    blank: Qualification.ReviewRule(maximumAgeDays: nil, asksAfterStageChange: false),
    layout: .line,
    [
      .optional(
        "maximumAgeDays", \.maximumAgeDays, .integer,
        "Days after which an answer is out of date; never when missing."),
      .written(
        "afterStageChange", \.asksAfterStageChange, .bool,
        "Whether answers are out of date after a change of stage."),
      .written(
        "afterActivity", \.asksAfterActivity, .bool,
        "Whether answers are out of date after each logged activity."),
    ])
}

extension HandOver {
  /// What it does not name is standard.
  static let schema = ObjectSchema(
    "handOver", "The agreement of marketing and sales; a member that is missing is standard.",
    blank: HandOver(),
    [
      .written(
        "mql", \.mql, Requirement.value.list(), "The criteria of an MQL, all of them."),
      .written(
        "sql", \.sql, Requirement.value.list(), "The criteria of an SQL, all of them."),
      .written(
        "checklist", \.checklist, Requirement.value.list(),
        "The criteria for handing over a lead, all of them."),
      .written(
        "rejectionReasons", \.rejectionReasons, RejectionReason.schema.value.list(),
        "The only reasons for rejecting a lead, the most usual first."),
    ])
}

extension RejectionReason {
  fileprivate static let schema = ObjectSchema(
    "rejectionReason", "A reason for rejecting a lead.",
    blank: RejectionReason(id: "", name: ""), layout: .line,
    [
      .required("id", \.id, .key(), "The key."),
      .required("name", \.name, .text, "The name shown."),
    ])
}
