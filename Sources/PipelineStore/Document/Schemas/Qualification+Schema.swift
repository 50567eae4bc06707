import PipelineDomain

/// A grid with the rule for the expiry of its answers, which the file keeps in it.
struct ReviewedGrid: Sendable {
  private var grid = Qualification.Grid(id: "", name: "", criteria: [], neededYes: 0)
  private var review = Qualification.ReviewRule()

  static let schema = ObjectSchema(
    "grid", "Qualification grid; BANT when missing.", blank: ReviewedGrid(),
    [
      .required("id", \.grid.id, .key(), "Key."),
      .required("name", \.grid.name, .text, "Display name."),
      .required(
        "criteria", \.grid.criteria, Qualification.Criterion.schema.value.list(.line),
        "Questions, in order."),
      .required(
        "neededYes", \.grid.neededYes, .integer,
        "Number of yes answers that qualify a deal."),
      .member("review", \.review, Qualification.ReviewRule.schema.value),
    ])

  /// Creates the grid and rule of settings.
  init(_ settings: Settings) {
    (grid, review) = (settings.qualification, settings.qualificationReview)
  }

  private init() {}

  /// Sets the grid and rule of settings.
  func apply(to settings: inout Settings) {
    (settings.qualification, settings.qualificationReview) = (grid, review)
  }
}

extension Qualification.Criterion {
  fileprivate static let schema = ObjectSchema(
    "criterion", "A question.", blank: Qualification.Criterion(id: "", name: ""),
    [
      .required("id", \.id, .key(), "Key, shared by grids with the same question."),
      .required("name", \.name, .text, "Display name."),
    ])
}

extension Qualification.ReviewRule {
  /// The review rule; a missing member asks for nothing.
  fileprivate static let schema = ObjectSchema(
    "review", "Expiry of answers; after 90 days and a stage change when missing.",
    blank: Qualification.ReviewRule(maximumAgeDays: nil, asksAfterStageChange: false),
    layout: .line,
    [
      .optional(
        "maximumAgeDays", \.maximumAgeDays, .integer,
        "Days after which an answer is out of date; never when missing."),
      .written(
        "afterStageChange", \.asksAfterStageChange, .bool,
        "True when answers are out of date after a stage change."),
      .written(
        "afterActivity", \.asksAfterActivity, .bool,
        "True when answers are out of date after each logged activity."),
    ])
}

extension LeadHandoff {
  /// The lead handoff; a missing member has its default.
  static let schema = ObjectSchema(
    "handOver", "Lead handoff from marketing to sales; defaults for missing members.",
    blank: LeadHandoff(),
    [
      .written(
        "mql", \.mql, Requirement.value.list(), "Criteria of an MQL, all required."),
      .written(
        "sql", \.sql, Requirement.value.list(), "Criteria of an SQL, all required."),
      .written(
        "checklist", \.checklist, Requirement.value.list(),
        "Criteria for handing a lead over, all required."),
      .written(
        "rejectionReasons", \.rejectionReasons, RejectionReason.schema.value.list(),
        "Reasons for rejecting a lead, most common first."),
    ])
}

extension RejectionReason {
  fileprivate static let schema = ObjectSchema(
    "rejectionReason", "A reason for rejecting a lead.",
    blank: RejectionReason(id: "", name: ""), layout: .line,
    [
      .required("id", \.id, .key(), "Key."),
      .required("name", \.name, .text, "Display name."),
    ])
}
