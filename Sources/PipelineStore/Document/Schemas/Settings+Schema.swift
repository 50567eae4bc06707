import Diagnostics
import PipelineDomain

extension Settings {
  /// The members of a board file that are settings; those with default values are left out.
  static let schema = ObjectSchema(
    nil, "A board.", blank: Settings(name: "", stages: []),
    [
      .required("name", \.name, .text, "Name of the board."),
      .written(
        "currency", \.currency, .currency,
        "ISO 4217 code of totals and of amounts without a currency; EUR when missing."),
      .written(
        "timeZone", \.timeZone, .text,
        "IANA time zone of days; UTC when missing."),
      .optional(
        "language", \.language, ValueSchema(.choice(["en", "fr"]), like: .text),
        "Preferred language."),
      .written(
        "staleness", \.stalenessClock, .choice(),
        "Staleness clock: since the last activity, since it entered its stage, or since any change."
      ),
      .member(
        "pipelines", \.pipelines, Pipeline.schema.value.list(),
        "Pipelines, the usual one first; a single one when missing."),
      .required(
        "stages", \.stages, Stage.schema.value.list(), "Stages, in order."),
      .written("team", \.team, Member.schema.value.list(), "Team."),
      .member("sources", \.sources, .words, "Sources of deals."),
      .member("lossReasons", \.lossReasons, .words, "Loss reasons, most common first."),
      .written("kpis", \.panel, Panel.schema.value),
      .computed(
        "calendar", BusinessCalendar.value, set: { $1.calendar = $0 }, get: { $0.calendar },
        isStandard: { settings, _ in settings.calendar == settings.unnamedCalendar }),
      .member("sla", \.serviceLevels, SLARule.value.list(), "The SLA targets; none when missing."),
      .member("handOver", \.handOver, LeadHandoff.schema.value),
      .computed(
        "qualification", ReviewedGrid.schema.value, set: { $0.apply(to: &$1) },
        get: { ReviewedGrid($0) },
        isStandard: {
          $0.qualification == $1.qualification && $0.qualificationReview == $1.qualificationReview
        }),
      .member(
        "signals", \.signals.kinds, SignalKind.schema.value.list(),
        "Buying signal types; the default ones when missing."),
      .member("scoring", \.scoring, ScoringModel.schema.value),
      .member(
        "afterSale", \.afterSale, AfterSalePlan.value,
        "Post-sale steps; onboarding at 30, 60 and 90 days, a survey, quarterly reviews and a referral request when missing."
      ),
      .member(
        "followUps", \.followUps, FollowUpRule.value.list(),
        "Required follow-ups; when missing, two business days after a demo."),
      .member(
        "sequences", \.sequences, ContactSequence.value.list(),
        "Cadences; when missing, two reminders after 24 and 72 hours, and seven e-mails over 21 days."
      ),
      .member(
        "fieldOwners", \.fieldOwners, Field.owners,
        "Fields every open deal needs, each with its data owner."),
      .member(
        "fields", \.fields, CustomField.schema.value.list(), "Custom fields, in the order shown."),
      .member("marketing", \.marketing, Marketing.schema.value),
      .optional(
        "ltvBasis", \.lifetimeBasis, .choice(),
        "Basis of customer lifetime value; margin where one is known, else revenue, when missing."
      ),
    ])
}

extension Field {
  fileprivate static let owners = ValueSchema<[Field: String]>(
    .map(of: .text(.plain), by: .any),
    read: { (cursor) throws(JSONParseError) in
      var owners: [Field: String] = [:]
      try cursor.beginObject()
      while let (key, start) = try cursor.nextMember() {
        guard let field = Field(named: key.text) else {
          throw JSONParseError(
            at: start, .unfit(key.text, wanted: .oneOf(allCases.map(\.name))))
        }
        owners[field] = try cursor.string()
      }
      return owners
    },
    write: { owners, text in
      text.object { for (field, owner) in owners { $0.optional(field.name, owner) } }
    })
}
