import Diagnostics
import PipelineDomain

extension Panel {
  static let schema = ObjectSchema(
    "kpis", "The KPI panel: the figures shown, and their targets.", blank: Panel(),
    [
      .written(
        "order", \.order, ValueSchema<[String]>(.kpis, like: .words),
        "The ids of the KPIs shown, where no preset is chosen; unknown ids are passed over."),
      .written("unit", \.unit, .choice(), "The period of the panel."),
      .optional("preset", \.preset, .choice(), "A set of KPIs shown in place of the order."),
      .member("most", \.most, .integer(in: mostRange), "The most KPIs shown; seven when missing."),
      .member(
        "contacts", \.contacts, .choice(),
        "Who counts as contacted in meeting-rate: whoever was spoken with, or whoever was tried, by e-mail too; reached when missing."
      ),
      .member(
        "fall", \.fall, .integer(in: fallRange),
        "The fall, in percent of the value before, from which a trend is an alert; 30 when missing."
      ),
      .member(
        "goals", \.goals, Goal.byKPI,
        "Targets by the ids of KPIs, or of one of their parts: funnel-conversion.attract, stage-conversion.discovery."
      ),
    ])
}

extension Panel.Goal {
  private static let schema = ObjectSchema(
    "goal",
    "A target and an alert, in the unit of the KPI: percent for rates, days, hours, minor units for money.",
    blank: Panel.Goal(), layout: .line,
    [
      .optional("target", \.target, .decimal, "The value to reach."),
      .optional("alert", \.alert, .decimal, "The value from which the alert is on."),
      .optional(
        "operator", \.comparison, .choice(),
        "The comparison with the alert that raises it; strictly on the wrong side when missing."),
      .optional("window", \.window, Panel.Window.schema.value),
    ])

  fileprivate static let byKPI = ValueSchema<[String: Panel.Goal]>(
    .map(of: schema.value.shape, by: .kpi),
    read: { (cursor) throws(JSONFault) in
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
    "The last complete calendar periods before today, in which an alert must hold; each must rest on ten cases. Without it the period shown is looked at, as it always is for a KPI that tells how the board stands.",
    blank: Panel.Window(.month, count: 1), layout: .line,
    [
      .required("unit", \.unit, .choice(), "The calendar unit."),
      .required("count", \.count, .integer(in: countRange), "The number of periods."),
      .written(
        "rule", \.rule, .choice(),
        "Whether the alert must hold in each of them, or over all of them together; each when missing."
      ),
    ])
}

extension Member {
  static let schema = ObjectSchema(
    "member", "A member of the team.", blank: Member(name: ""), layout: .line,
    [
      .required("name", \.name, .text, "The name deals are owned by."),
      .member("role", \.role, .text, "The role."),
      .member("manager", \.manager, .text, "The name of the manager."),
      .optional("quota", \.quota, .money, "The revenue to sign in a quarter."),
    ])
}

extension Organization {
  static let schema = ObjectSchema(
    "organization", "A company or institution.", blank: Organization(id: "", name: ""),
    [
      .required("name", \.name, .text, "The name it is called by."),
      .member("sector", \.sector, .text, "Its line of business."),
      .member("country", \.country, .text, "The country of its seat."),
      .optional("employees", \.employees, .integer, "The number of employees."),
    ])
}
