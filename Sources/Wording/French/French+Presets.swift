import PipelineDomain

extension French {
  func preset(_ preset: Preset) -> String {
    switch preset {
    case .rep: "un commercial"
    case .sme: "une PME"
    case .scaleUp: "une scale-up"
    case .growth: "la croissance"
    case .profitability: "la rentabilité"
    case .loyalty: "la fidélisation"
    case .beginner: "une équipe débutante"
    case .mature: "une équipe mature"
    }
  }

  func shortPreset(_ preset: Preset) -> String {
    switch preset {
    case .rep: "commercial"
    case .sme: "PME"
    case .scaleUp: "scale-up"
    case .growth: "croissance"
    case .profitability: "rentabilité"
    case .loyalty: "fidélisation"
    case .beginner: "débutants"
    case .mature: "confirmés"
    }
  }

  func presetShown(_ preset: Preset?) -> String {
    preset.map { "Indicateurs pour \(self.preset($0))." } ?? "Indicateurs choisis par le tableau."
  }
}
