import Diagnostics
import PipelineDomain

extension Panel {
  static let schema = ObjectSchema(
    "kpis", "The KPI panel: KPIs shown, with their targets.", blank: Panel(),
    [
      .written(
        "order", \.order, ValueSchema<[String]>(.kpis, like: .words),
        "Ids of the KPIs shown, without a preset; unknown ids are ignored."),
      .written("unit", \.unit, .choice(), "Period of the panel."),
      .optional("preset", \.preset, .choice(), "KPI preset, in place of order."),
      .member(
        "most", \.most, .integer(in: mostRange), "Maximum number of KPIs shown; 7 when missing."),
      .member(
        "contacts", \.contacts, .choice(),
        "Contacts that count in meeting-rate: reached (call, meeting, demo) or attempted (e-mails too); reached when missing."
      ),
      .member(
        "fall", \.fall, .integer(in: fallRange),
        "Drop in percent from which a trend raises an alert; 30 when missing."
      ),
      .member(
        "goals", \.goals, Goal.byKPI,
        "Targets and alerts by KPI id, or by id and part: funnel-conversion.attract, stage-conversion.discovery."
      ),
    ])
}

extension Panel.Goal {
  private static let schema = ObjectSchema(
    "goal",
    "A target and an alert, in the unit of the KPI: percent for rates, days, hours, minor units for money.",
    blank: Panel.Goal(), layout: .line,
    [
      .optional("target", \.target, .decimal, "Target value."),
      .optional("alert", \.alert, .decimal, "Alert limit."),
      .optional(
        "operator", \.comparison, .choice(),
        "Comparison that raises the alert; strictly on the wrong side when missing."),
      .optional("window", \.window, Panel.Window.schema.value),
    ])

  fileprivate static let byKPI = ValueSchema<[String: Panel.Goal]>(
    .map(of: schema.value.shape, by: .kpi),
    read: { (cursor) throws(JSONParseError) in
      var goals: [String: Panel.Goal] = [:]
      try cursor.beginObject()
      while let kpi = try cursor.nextKey() { goals[kpi.text] = try schema.read(&cursor) }
      return goals
    },
    write: { goals, text in
      text.object {
        for (kpi, goal) in goals {
          $0.key(kpi)
          schema.write(goal, &$0)
        }
      }
    })
}

extension Panel.Window {
  fileprivate static let schema = ObjectSchema(
    "window",
    "Last complete periods before today in which the alert must hold, with ten cases each. Without it, the alert checks the period shown, as it always does for KPIs of the open pipeline.",
    blank: Panel.Window(.month, count: 1), layout: .line,
    [
      .required("unit", \.unit, .choice(), "Calendar unit."),
      .required("count", \.count, .integer(in: countRange), "Number of periods."),
      .written(
        "rule", \.rule, .choice(),
        "Alert in each period, or pooled over all of them; each when missing."
      ),
    ])
}

extension Member {
  static let schema = ObjectSchema(
    "member", "A member of the team.", blank: Member(name: ""), layout: .line,
    [
      .required("name", \.name, .text, "Name, as used as owner of deals."),
      .member("role", \.role, .text, "Role."),
      .member("manager", \.manager, .text, "Name of the manager."),
      .optional("quota", \.quota, .money, "Quarterly quota."),
      .member(
        "quotas", \.quotas, PeriodQuota.value.list(.line),
        "Quotas of periods of their own, which hold instead of the quarterly one."),
    ])
}

extension PeriodQuota {
  private struct Draft: Sendable {
    var period = Period(.month, containing: .blank)
    var amount = Money(minorUnits: 0, currency: .euro)
  }

  private static let schema = ObjectSchema(
    "quota", "The quota of a month, a quarter or a year.", blank: Draft(), layout: .line,
    [
      .required("period", \.period, .calendar, "Month, quarter or year."),
      .required("amount", \.amount, .money),
    ])

  fileprivate static let value = schema.value.map { (draft, start) throws(JSONParseError) in
    guard let quota = PeriodQuota(draft.period, draft.amount) else {
      throw JSONParseError(at: start, .unfit(draft.period.description, wanted: .calendarPeriod))
    }
    return quota
  } _: {
    Draft(period: $0.period, amount: $0.amount)
  }
}
