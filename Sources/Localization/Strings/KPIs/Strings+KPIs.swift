package import PipelineDomain

/// The texts of a KPI.
package struct KPIText: Sendable {
  /// Its name.
  package let name: String
  /// At most nine letters.
  package let short: String
  /// Its definition, a sentence or two.
  package let definition: String
  /// The names of its two terms, where it is a fraction.
  var terms = ("", "")
  /// The same of a single one, where that differs.
  var single: (String, String)?
  /// Its formula in words, where it is none.
  var how = ""
  /// The cases it counts, one and many of them, where these are not deals.
  var cases: (one: String, many: String)?
}

extension Strings {
  /// The name of a preset.
  package func preset(_ preset: Preset) -> String {
    switch preset {
    case .rep: say(en: "sales rep", fr: "commercial")
    case .sme: say(en: "small business", fr: "PME")
    case .scaleUp: "scale-up"
    case .growth: say(en: "growth", fr: "croissance")
    case .profitability: say(en: "profitability", fr: "rentabilité")
    case .loyalty: say(en: "retention", fr: "fidélisation")
    case .beginner: say(en: "new team", fr: "équipe débutante")
    case .mature: say(en: "mature team", fr: "équipe confirmée")
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
    case .loyalty: say(en: "retention", fr: "fidélisation")
    case .beginner: say(en: "beginner", fr: "débutants")
    case .mature: say(en: "mature", fr: "confirmés")
    }
  }

  /// The panel shows a preset, or with `nil` the board's own choice.
  package func presetShown(_ preset: Preset?) -> String {
    say(
      en: preset.map { "KPI preset: \(self.preset($0))." } ?? "KPIs of the board.",
      fr: preset.map { "Jeu d’indicateurs\u{A0}: \(self.preset($0))." } ?? "Indicateurs du tableau."
    )
  }
}
