package import PipelineDomain

/// The values of settings that are words of the file, as they are shown and typed.
extension Strings {
  /// The value of a setting as it is shown; `nil` when there is none.
  package func value(of entry: SettingEntry, on settings: Settings) -> String? {
    switch entry.form {
    case .money(let money?), .minorUnits(let money?): figures.exact(money)
    default: entry.value.flatMap { value($0, of: entry, on: settings) }
    }
  }

  /// A value that a setting may have, in words; `nil` for an empty one.
  package func value(
    _ value: String, of entry: SettingEntry, on settings: Settings
  ) -> String? {
    guard !value.isEmpty, value != "[]" else { return nil }
    switch entry.form {
    case .words: return value.replacing(",", with: ", ")
    case .choice, .several:
      return value.split(separator: ",").map {
        choice(String($0).trimmed, of: entry.kind, on: settings)
      }.joined(separator: ", ")
    case .json(let count?) where value == entry.value: return elementCount(count)
    default: return choice(value, of: entry.kind) ?? value
    }
  }

  /// The number of elements of a list that is edited as text.
  private func elementCount(_ count: Int) -> String {
    self.count(count, say(en: "entry", fr: "élément"), say(en: "entries", fr: "éléments"))
  }

  /// A choice of a setting, in words.
  package func choice(_ id: String, of kind: String, on settings: Settings) -> String {
    choice(id, of: kind) ?? (kind == "stages.*.pipeline" ? pipeline(id, on: settings) : nil) ?? id
  }

  /// The choice that a text is: in this language, in English, or in the word of the file; `nil` for none.
  package func id(
    ofChoice text: String, among ids: [String], of kind: String, on settings: Settings
  ) -> String? {
    if ids.contains(text) { return text }
    if ids == Self.flags, let flag = Bool(typed: text) { return String(flag) }
    return ids.named(text) { choice($0, of: kind, on: settings) }
      ?? ids.named(text) { Language.english.words().choice($0, of: kind, on: settings) }
      ?? ids.named(text, \.self)
  }

  /// The choices that are shown for a setting, in words.
  package func choices(of entry: SettingEntry, on settings: Settings) -> [String] {
    switch entry.form {
    case .choice(let ids), .several(let ids):
      ids.map { choice($0, of: entry.kind, on: settings) }
    default: []
    }
  }

  /// The value of the file for a text that was typed for a setting with choices: one of them, or several with
  /// commas between; `nil` for none of them.
  package func value(
    typed text: String, of entry: SettingEntry, on settings: Settings
  ) -> String? {
    let ids: [String]
    switch entry.form {
    case .choice(let choices):
      if let id = id(ofChoice: text, among: choices, of: entry.kind, on: settings) { return id }
      guard entry.kind == "calendar.holidays" else { return nil }
      ids = Holiday.allCases.map(\.rawValue)
    case .several(let choices): ids = choices
    default:
      guard entry.kind == Self.stageKPI else { return text }
      return KPI.named(text)?.id ?? KPI.catalogue.named(text) { name(ofKPI: $0.id) }?.id ?? text
    }
    let parts = text.split(separator: ",").map { part in
      id(ofChoice: String(part).trimmed, among: ids, of: entry.kind, on: settings)
    }
    let known = parts.compactMap(\.self)
    guard known.count == parts.count else { return nil }
    guard case .choice = entry.form else { return known.joined(separator: ",") }
    return "[" + known.map { "\"\($0)\"" }.joined(separator: ",") + "]"
  }

  private static let flags = ["true", "false"]
  /// A text of the file that may be the key of a KPI.
  private static let stageKPI = "stages.*.playbook.kpi"

  private func pipeline(_ id: String, on settings: Settings) -> String? {
    settings.pipeline(Pipeline.ID(id))?.name
  }

  /// A choice of the file format; `nil` for a word that is none, or of another kind of setting.
  func choice(_ id: String, of kind: String) -> String? {
    switch kind {
    case "language": Language(rawValue: id).map(name)
    case "staleness": StalenessClock(rawValue: id).map(clock)
    case "ltvBasis": LifetimeBasis(rawValue: id).map(basis)
    case "stages.*.phase": Stage.Phase(rawValue: id).map(phase)
    case "stages.*.lifecycle": Stage.Lifecycle(rawValue: id).map(lifecycle)
    case "stages.*.outcome": Stage.Outcome(rawValue: id).map(outcome)
    case "kpis.order", Self.stageKPI: KPI.named(id).map { name(ofKPI: $0.id) }
    case "kpis.preset": Preset(rawValue: id).map(preset)
    case "kpis.contacts": Panel.Contacts(rawValue: id).map(contacts)
    case "kpis.unit", "kpis.goals.*.window.unit": Period.Unit(rawValue: id).map(unit)
    case "kpis.goals.*.window.rule": Panel.Window.Rule(rawValue: id).map(rule)
    case "kpis.goals.*.operator": Panel.Comparison(rawValue: id).map(comparison)
    case "calendar.observance": Holiday.Observance(rawValue: id).map(observance)
    case "calendar.holidays":
      Holiday.Region(rawValue: id).map(name) ?? Holiday(rawValue: id).map(name)
    case "sla.*.clock": BusinessClock(rawValue: id).map(clock)
    case "sla.*.trigger": trigger(id)
    case "signals.*.meaning": SignalKind.Meaning(rawValue: id).map(meaning)
    case "afterSale.*.kind":
      MilestoneRule.Kind(rawValue: id).map { milestone($0, isBlocked: false) }
    case "fields.*.kind": CustomField.Kind(rawValue: id).map(self.kind)
    case "fields.*.on": CustomField.Subject(rawValue: id).map(records)
    default: commonChoice(id, of: kind)
    }
  }

  /// A choice of a member that several parts of the settings have.
  private func commonChoice(_ id: String, of kind: String) -> String? {
    if Self.flags.contains(id) { return flag(id == Self.flags[0]) }
    return switch kind.split(separator: ".").last {
    case "activity", "activities", "after": Activity.Kind(rawValue: id).map(activity)
    case "comparison": ScoreThreshold.Comparison(rawValue: id).map(comparison)
    default: nil
    }
  }
}

extension Strings {
  private func basis(_ basis: LifetimeBasis) -> String {
    switch basis {
    case .revenue: say(en: "revenue", fr: "CA")
    case .margin: say(en: "margin", fr: "marge")
    }
  }

  private func lifecycle(_ lifecycle: Stage.Lifecycle) -> String {
    switch lifecycle {
    case .lead: "lead"
    case .mql: "MQL"
    case .sql: "SQL"
    case .opportunity: say(en: "opportunity", fr: "opportunité")
    case .customer: say(en: "customer", fr: "client")
    }
  }

  private func contacts(_ contacts: Panel.Contacts) -> String {
    switch contacts {
    case .reached: say(en: "reached", fr: "joints")
    case .attempted: say(en: "attempted", fr: "tentés")
    }
  }

  private func unit(_ unit: Period.Unit) -> String {
    switch unit {
    case .week: say(en: "week", fr: "semaine")
    case .month: say(en: "month", fr: "mois")
    case .quarter: say(en: "quarter", fr: "trimestre")
    case .year: say(en: "year", fr: "année")
    }
  }

  private func rule(_ rule: Panel.Window.Rule) -> String {
    switch rule {
    case .each: say(en: "each period", fr: "chaque période")
    case .pooled: say(en: "all periods together", fr: "périodes cumulées")
    }
  }

  private func comparison(_ comparison: Panel.Comparison) -> String {
    switch comparison {
    case .below: say(en: "below", fr: "inférieur à")
    case .atMost: say(en: "at most", fr: "au plus")
    case .above: say(en: "above", fr: "supérieur à")
    case .atLeast: say(en: "at least", fr: "au moins")
    }
  }

  private func comparison(_ comparison: ScoreThreshold.Comparison) -> String {
    switch comparison {
    case .atLeast: say(en: "at least", fr: "au moins")
    case .above: say(en: "above", fr: "supérieur à")
    }
  }

  private func observance(_ observance: Holiday.Observance) -> String {
    switch observance {
    case .onTheDay: say(en: "not moved", fr: "non reporté")
    case .nextWeekday: say(en: "next weekday", fr: "jour ouvré suivant")
    case .nearestWeekday: say(en: "nearest weekday", fr: "jour ouvré le plus proche")
    }
  }

  private func clock(_ clock: BusinessClock) -> String {
    switch clock {
    case .businessDays: say(en: "business days", fr: "jours ouvrés")
    case .openingHours: say(en: "opening hours", fr: "heures d’ouverture")
    case .aroundTheClock: say(en: "24/7", fr: "24 h/24 et 7 j/7")
    }
  }

  private func trigger(_ id: String) -> String? {
    switch id {
    case "leadCreated": say(en: "lead created", fr: "création du lead")
    case "handedOver": say(en: "lead handoff", fr: "transmission du lead")
    case "scoreReached": say(en: "score reached", fr: "score atteint")
    default: nil
    }
  }

  private func meaning(_ meaning: SignalKind.Meaning) -> String {
    switch meaning {
    case .interest: say(en: "interest", fr: "intérêt")
    case .appetite: say(en: "appetite for the offer", fr: "appétence")
    case .curiosity: say(en: "curiosity", fr: "curiosité")
    case .resolve: say(en: "readiness to buy", fr: "volonté d’avancer")
    }
  }
}
