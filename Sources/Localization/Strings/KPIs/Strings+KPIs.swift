package import PipelineDomain

/// What is said of one KPI.
package struct KPIText: Sendable {
  /// Its name.
  package let name: String
  /// At most nine letters.
  package let short: String
  /// What it is, in a sentence or two.
  package let definition: String
  /// What its two terms count, where it is a fraction.
  var terms = ("", "")
  /// The same of a single one, where that differs.
  var single: (String, String)?
  /// How it comes about, where it is none.
  var how = ""
  /// What it rests on, one and many of them, where that is not deals.
  var cases: (one: String, many: String)?
}

extension Strings {
  /// What a choice of KPIs is called.
  package func preset(_ preset: Preset) -> String {
    switch preset {
    case .rep: say(en: "a rep", fr: "un commercial")
    case .sme: say(en: "a small company", fr: "une PME")
    case .scaleUp: say(en: "a scale-up", fr: "une scale-up")
    case .growth: say(en: "growth", fr: "la croissance")
    case .profitability: say(en: "profitability", fr: "la rentabilité")
    case .loyalty: say(en: "loyalty", fr: "la fidélisation")
    case .beginner: say(en: "a team that begins", fr: "une équipe débutante")
    case .mature: say(en: "a mature team", fr: "une équipe mature")
    }
  }

  /// The same in a word, for the head of the panel.
  package func shortPreset(_ preset: Preset) -> String {
    switch preset {
    case .rep: say(en: "rep", fr: "commercial")
    case .sme: say(en: "SME", fr: "PME")
    case .scaleUp: "scale-up"
    case .growth: say(en: "growth", fr: "croissance")
    case .profitability: say(en: "profitability", fr: "rentabilité")
    case .loyalty: say(en: "loyalty", fr: "fidélisation")
    case .beginner: say(en: "beginner", fr: "débutants")
    case .mature: say(en: "mature", fr: "confirmés")
    }
  }

  /// The panel shows a preset, or with `nil` the board's own choice.
  package func presetShown(_ preset: Preset?) -> String {
    say(
      en: preset.map { "The panel shows the KPIs for \(self.preset($0))." }
        ?? "The panel shows what the board chose.",
      fr: preset.map { "Indicateurs pour \(self.preset($0))." }
        ?? "Indicateurs choisis par le tableau.")
  }
}
