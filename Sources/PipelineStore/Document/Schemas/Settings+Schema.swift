import Diagnostics
import PipelineDomain

extension Settings {
  /// The members of a board file that are settings; those that hold the standard are left out.
  static let schema = ObjectSchema(
    nil, "A board.", blank: Settings(name: "", stages: []),
    [
      .required("name", \.name, .text, "The name of the board."),
      .written(
        "currency", \.currency, .currency,
        "The ISO 4217 code of amounts that name none, and of totals; EUR when missing."),
      .written(
        "timeZone", \.timeZone, .text,
        "The IANA name of the zone in which days are counted; UTC when missing."),
      .optional(
        "language", \.language, ValueSchema(.choice(["en", "fr"]), like: .text),
        "The language the board prefers."),
      .written(
        "staleness", \.stalenessClock, .choice(),
        "The clock that decides whether a deal is stale: since the last activity, since it entered its stage, or since any change."
      ),
      .required(
        "stages", \.stages, Stage.schema.value.list(), "The columns in the order of the sale."),
      .written("team", \.team, Member.schema.value.list(), "The team."),
      .member("sources", \.sources, .words, "The sources of deals."),
      .member("lossReasons", \.lossReasons, .words, "The loss reasons, the most usual first."),
      .written("kpis", \.panel, Panel.schema.value),
      .computed(
        "calendar", BusinessCalendar.value, set: { $1.calendar = $0 }, get: { $0.calendar },
        isStandard: { settings, _ in settings.calendar == settings.unnamedCalendar }),
      .member("sla", \.serviceLevels, SLARule.value.list(), "The SLA targets; none when missing."),
      .member("handOver", \.handOver, HandOver.schema.value),
      .computed(
        "qualification", ReviewedGrid.schema.value, set: { $0.apply(to: &$1) },
        get: { ReviewedGrid($0) },
        isStandard: {
          $0.qualification == $1.qualification && $0.qualificationReview == $1.qualificationReview
        }),
      .member(
        "signals", \.signals.kinds, SignalKind.schema.value.list(),
        "The kinds of signals the team watches for; the standard ones when missing."),
      .member("scoring", \.scoring, ScoringModel.schema.value),
      .member(
        "afterSale", \.afterSale, AfterSalePlan.value,
        "The steps with every customer after the signature; onboarding at 30, 60 and 90 days, a survey, a review each quarter and a referral when missing."
      ),
      .member(
        "followUps", \.followUps, FollowUpRule.value.list(),
        "The activities that need a follow-up; when missing, a demo does within two business days."),
      .member(
        "sequences", \.sequences, ContactSequence.value.list(),
        "The cadences; when missing, two reminders after 24 and 72 hours, and seven e-mails over 21 days."
      ),
      .member(
        "fieldOwners", \.fieldOwners, Field.owners,
        "The fields every open deal needs, each with its data owner."),
      .member("marketing", \.marketing, Marketing.schema.value),
      .optional(
        "ltvBasis", \.lifetimeBasis, .choice(),
        "The basis of customer lifetime value; margin where one is known, else revenue, when missing."
      ),
    ])
}

extension Field {
  fileprivate static let owners = ValueSchema<[Field: String]>(
    .map(of: .text(.plain), by: .any),
    read: { (cursor) throws(JSONFault) in
      var owners: [Field: String] = [:]
      try cursor.beginObject()
      while let (key, start) = try cursor.nextMember() {
        guard let field = Field(named: key.text) else {
          throw JSONFault(
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
