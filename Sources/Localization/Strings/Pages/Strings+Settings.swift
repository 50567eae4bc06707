package import PipelineDomain

extension Strings {
  /// The words of a command of the settings; `nil` for another.
  func ofSettings(_ command: Command) -> CommandText? {
    switch command {
    case .settings:
      words(
        en: "Board settings", fr: "Réglages du tableau",
        detail: ("stages, team, goals, reasons", "étapes, équipe, objectifs, motifs"),
        hint: ("settings", "réglages"))
    case .changeSetting:
      words(en: "Open or change", fr: "Ouvrir ou modifier", hint: ("change", "modifier"))
    case .addSetting:
      words(
        en: "Add a stage, member, reason, field",
        fr: "Ajouter étape, membre, motif, champ", hint: ("add", "ajouter"))
    case .resetSetting:
      words(
        en: "Restore the default", fr: "Rétablir la valeur par défaut",
        hint: ("default", "par défaut"))
    default: nil
    }
  }

  /// A part of the settings: `Stages`.
  package func section(ofSettings name: String) -> String { capitalized(label(name)) }

  /// The name of a setting in its section: `Discovery · stale after`.
  package func name(of entry: SettingEntry, on settings: Settings) -> String {
    let kinds = entry.kind.split(separator: ".", omittingEmptySubsequences: false)
    var rest = entry.path[...]
    var parts: [String] = []
    for (index, kind) in kinds.enumerated() {
      // A key may hold dots: it goes up to the member that follows.
      let next = kinds.dropFirst(index + 1).first
      var part = rest
      if let next, kind != "*" || next != "*" {
        let end =
          kind == "*" ? rest.firstRange(of: ".\(next)")?.lowerBound : rest.firstIndex(of: ".")
        part = rest[..<(end ?? rest.endIndex)]
      }
      rest = rest.dropFirst(part.count + 1)
      let isLast = index == kinds.count - 1
      parts.append(
        kind == "*"
          ? element(String(part), of: kinds[0], settings)
          : isLast ? label(kind: entry.kind) ?? label(String(kind)) : label(String(kind)))
    }
    let shown = parts.count > 1 ? Array(parts.dropFirst()) : parts
    return capitalized(shown.joined(separator: " · "))
  }

  /// The name of an element of a list of settings.
  private func element(_ key: String, of section: Substring, _ settings: Settings) -> String {
    switch section {
    case "pipelines": settings.pipeline(Pipeline.ID(key))?.name ?? key
    case "stages": settings.stage(Stage.ID(key)).map { stageName($0, among: settings) } ?? key
    case "kpis": KPI.named(key).map { name(ofKPI: $0.id) } ?? key
    case "fieldOwners": Field(named: key).map(field) ?? key
    case "fields": settings.field(CustomField.ID(key))?.name ?? key
    case "sla": slaName(SLARule.ID(key), in: settings)
    case "signals": settings.signals[SignalKind.ID(key)]?.name ?? key
    default: key
    }
  }

  /// The value of a setting as it is typed; `nil` when there is none.
  package func value(of entry: SettingEntry) -> String? {
    if case .money(let money?) = entry.form { figures.exact(money) } else { entry.value }
  }

  /// The values that a setting takes; `nil` for any text.
  package func accepted(by form: SettingEntry.Form) -> String? {
    switch form {
    case .text, .number(nil), .money: nil
    case .words: say(en: "several, separated by commas", fr: "plusieurs, séparés par des virgules")
    case .number(let range?): "\(range.lowerBound)–\(range.upperBound)"
    case .choice(let words): words.joined(separator: ", ")
    case .json: say(en: "a list, as JSON", fr: "une liste, en JSON")
    }
  }

  /// The confirmation of a value that was there already.
  package func settingUnchanged(_ name: String) -> String {
    say(en: "\(name): unchanged.", fr: "\(name)\u{A0}: inchangé.")
  }
}
