import PipelineDomain

/// The members that this version knows of the objects of a board, its deals, organizations and history
/// aside: what a misspelt one was probably meant to be. The schema describes the same members.
indirect enum KnownMembers: Equatable, Sendable {
  /// Anything without named members.
  case value
  case list(of: KnownMembers)
  case object([String: KnownMembers])
  /// Values by the id of a KPI, or by its id and a part.
  case byKPI(KnownMembers)
  /// Ids of KPIs.
  case kpis

  /// An object of which no member has members.
  static func values(_ names: String...) -> KnownMembers {
    .object(Dictionary(uniqueKeysWithValues: names.map { ($0, .value) }))
  }

  /// Those of a list of records, of which each has some more than its own.
  private static func records(
    _ names: String..., with others: [String: KnownMembers] = [:]
  ) -> KnownMembers {
    let plain = Dictionary(
      uniqueKeysWithValues: (names + ["at", "by", "withdrawn"]).map { ($0, KnownMembers.value) })
    return .list(of: .object(plain.merging(others) { _, other in other }))
  }

  /// Those of the whole file.
  static let board = KnownMembers.object([
    "$schema": .value, "currency": .value, "deals": .value, "fieldOwners": .value,
    "history": .value, "language": .value,
    "lossReasons": .value, "ltvBasis": .value, "name": .value, "organizations": .value,
    "sources": .value, "staleness": .value, "timeZone": .value, "version": .value,
    "afterSale": .list(
      of: .values("days", "daysAfterStableUsage", "everyMonths", "id", "kind")),
    "calendar": calendar,
    "campaigns": .records(
      "audience", "callToAction", "end", "hook", "id", "source", "start"),
    "costs": .records("channel", "id", "kind", "month", "note", with: ["amount": money]),
    "experiments": experiments,
    "followUps": .list(of: .values("after", "businessDays")),
    "handOver": .object([
      "checklist": gate, "mql": gate, "sql": gate,
      "rejectionReasons": .list(of: .values("id", "name")),
    ]),
    "kpis": panel,
    "marketing": .values("lagByCycle", "returnMonths", "signals", "sources"),
    "personas": .records("criteria", "id", "name", "nextStep", "objections", "pains"),
    "plans": .records("done", "id", "start"),
    "qualification": .object([
      "criteria": .list(of: .values("id", "name")), "id": .value, "name": .value,
      "neededYes": .value,
      "review": .values("afterActivity", "afterStageChange", "maximumAgeDays"),
    ]),
    "rates": .records("day", "from", "id", "rate", "to"),
    "reviews": .records(
      "id", "note", "since", "until",
      with: ["walked": .list(of: .values("deal", "disposition", "note", "reason"))]),
    "scoring": scoring,
    "sequences": .list(
      of: .object([
        "id": .value, "name": .value, "steps": .list(of: .values("afterHours", "what")),
      ])),
    "signals": .list(of: .values("id", "intent", "meaning", "name", "strongFrom")),
    "sla": .list(of: .values("clock", "id", "minutes", "points", "trigger")),
    "stages": stages,
    "team": .list(
      of: .object(["manager": .value, "name": .value, "quota": money, "role": .value])),
    "views": .records("filter", "name", "order"),
  ])

  private static let money = values("currency", "minor")

  private static let threshold = values("comparison", "points")

  private static let calendar = KnownMembers.object([
    "closures": .value, "holidays": .value,
    "hours": .values(
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
  ])

  private static let experiments = records(
    "end", "hypothesis", "id", "segment", "stage", "start", "variable", "variant",
    with: [
      "decision": .values("by", "choice", "note", "on"),
      "result": .object([
        "by": .value, "on": .value, "control": .values("successes", "trials"),
        "variant": .values("successes", "trials"),
      ]),
    ])

  private static let gate = KnownMembers.list(
    of: .object([
      "activity": .value, "checked": .values("id", "text"), "fit": threshold, "intent": .value,
      "known": .value, "qualified": .value, "score": threshold, "signal": .value,
    ]))

  private static let panel = KnownMembers.object([
    "contacts": .value, "fall": .value, "most": .value, "order": .kpis, "preset": .value,
    "unit": .value,
    "goals": .byKPI(
      .object([
        "alert": .value, "operator": .value, "target": .value,
        "window": .values("count", "rule", "unit"),
      ])),
  ])

  private static let scoring = KnownMembers.object([
    "engagement": dimension, "fit": dimension, "halfLifeDays": .value, "hot": threshold,
    "hotWithoutFit": .value, "model": .value, "urgent": threshold, "urgentMinutes": .value,
    "version": .value, "warm": threshold,
  ])

  private static let dimension = KnownMembers.object([
    "cap": .value,
    "rules": .list(
      of: .values(
        "activities", "atLeast", "attribute", "from", "id", "name", "oneOf", "perOccurrence",
        "points", "signals", "to")),
  ])

  private static let stages = KnownMembers.list(
    of: .object([
      "gate": gate, "id": .value, "lifecycle": .value, "name": .value, "outcome": .value,
      "phase": .value, "probability": .value, "retired": .value, "rotAfterDays": .value,
      "warmAfterDays": .value,
      "playbook": .values(
        "content", "exitCriteria", "keyMessage", "kpi", "nextStep", "objective", "proof"),
    ]))
}
