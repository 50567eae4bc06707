package import Diagnostics
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
        en: "Add a stage, member, reason, goal",
        fr: "Ajouter étape, membre, objectif…",
        detail: (
          "pipeline, stage, member, source, reason, goal or field",
          "pipeline, étape, membre, source, motif, objectif…"
        ), hint: ("add", "ajouter"))
    case .removeSetting:
      words(
        en: "Remove or merge", fr: "Supprimer ou fusionner",
        detail: (
          "pipeline, stage, member, source, reason, goal or field",
          "pipeline, étape, membre, source, motif, objectif…"
        ),
        hint: ("remove", "supprimer"))
    case .lowerSetting:
      words(
        en: "Move the stage or member down", fr: "Descendre l’étape ou le membre",
        hint: ("reorder", "réordonner"))
    case .raiseSetting:
      words(
        en: "Move the stage or member up", fr: "Monter l’étape ou le membre",
        hint: ("up", "monter"))
    case .nextElement:
      words(
        en: "Next stage, member or goal", fr: "Étape, membre ou objectif suivant",
        hint: ("next", "suivant"))
    case .previousElement:
      words(
        en: "Previous stage, member or goal", fr: "Étape, membre, objectif précédent",
        hint: ("previous", "précédent"))
    case .editSection:
      words(
        en: "Edit the section as text", fr: "Modifier la section en texte",
        detail: ("in your editor, as JSON", "dans votre éditeur, en JSON"),
        hint: ("as text", "en texte"))
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

  /// The number of settings in a section.
  package func settingCount(_ count: Int) -> String {
    say(en: self.count(count, "setting", "settings"), fr: self.count(count, "réglage", "réglages"))
  }

  /// The name of an element of a list of settings.
  private func element(_ key: String, of section: Substring, _ settings: Settings) -> String {
    switch section {
    case "pipelines": settings.pipeline(Pipeline.ID(key))?.name ?? key
    case "stages": settings.stage(Stage.ID(key)).map { stageName($0, on: settings) } ?? key
    case "kpis": name(ofGoal: key, on: settings)
    case "fieldOwners": Field(named: key).map(field) ?? key
    case "fields": settings.field(CustomField.ID(key))?.name ?? key
    case "sla": slaName(SLARule.ID(key), in: settings)
    case "signals": settings.signals[SignalKind.ID(key)]?.name ?? key
    default: key
    }
  }

  /// The name of a goal: its KPI, with the stage or phase and the pipeline it is for.
  package func name(ofGoal key: String, on settings: Settings) -> String {
    let parts = key.split(separator: ":", maxSplits: 1)
    let kpi = (parts.last ?? "").split(separator: ".", maxSplits: 1).map(String.init)
    guard let known = kpi.first.flatMap(KPI.named) else { return key }
    let part = kpi.dropFirst().first.map { part in
      Stage.Phase(rawValue: part).map(phase) ?? stageName(Stage.ID(part), on: settings)
    }
    let pipeline = parts.count == 2 ? settings.pipeline(Pipeline.ID(String(parts[0])))?.name : nil
    return [name(ofKPI: known.id), part, pipeline].compactMap(\.self).joined(separator: " · ")
  }

  /// No KPI is called so.
  package func noKPICalled(_ name: String) -> String {
    say(
      en: "No KPI “\(name)”; type its first letters.",
      fr: "Aucun indicateur \(quoted(name))\u{A0}; tapez ses premières lettres.")
  }

  /// A goal without a value.
  package var goalNeedsValue: String {
    say(en: "Set a target or an alert limit.", fr: "Indiquez une cible ou un seuil d’alerte.")
  }

  /// The values that a setting takes; `nil` for any text.
  package func accepted(by entry: SettingEntry, on settings: Settings) -> String? {
    let choices = choices(of: entry, on: settings)
    return switch entry.form {
    case .text, .number(nil), .money, .minorUnits: nil
    case .words: several
    case .several: choices.count > 12 ? several : "\(several)\(colon)\(list(choices))"
    case .number(let range?): "\(range.lowerBound)–\(range.upperBound)"
    case .choice: choices.joined(separator: ", ")
    case .json:
      say(en: "a list; opens in your editor", fr: "une liste\u{A0}; s’ouvre dans votre éditeur")
    }
  }

  private var several: String {
    say(en: "several, separated by commas", fr: "plusieurs, séparés par des virgules")
  }

  /// The head of a section in an editor; each line begins with a number sign.
  package func settingsHead(_ path: String) -> String {
    say(
      en: "# \(path), as JSON. Lines that begin with # are ignored.\n",
      fr: "# \(path), en JSON. Les lignes qui commencent par # sont ignorées.\n")
  }

  /// Settings that were edited as text.
  package func settingsEdited(_ path: String, count: Int) -> String {
    say(
      en: "\(path): \(self.count(count, "change", "changes")).",
      fr: "\(path)\u{A0}: \(self.count(count, "modification", "modifications")).")
  }

  /// A text of settings that does not fit, with the file that keeps it.
  package func settingsTextRefused(_ why: String, keptIn path: String) -> String {
    say(en: "\(why). Your text is in \(path)", fr: "\(why). Votre texte est dans \(path)")
  }

  /// The reason why an editor left no settings to take.
  package func settingsKept(_ path: String, _ why: EditorFailure, writtenTo file: String?) -> String
  {
    guard why != .unchanged else { return settingUnchanged(path) }
    return editorFailure(
      why, say(en: "settings unchanged", fr: "réglages inchangés"), writtenTo: file)
  }

  /// The confirmation of a value that was there already.
  package func settingUnchanged(_ name: String) -> String {
    say(en: "\(name): unchanged.", fr: "\(name)\u{A0}: inchangé.")
  }
}
