import PipelineDomain

extension English {
  func preset(_ preset: Preset) -> String {
    switch preset {
    case .rep: "a rep"
    case .sme: "a small company"
    case .scaleUp: "a scale-up"
    case .growth: "growth"
    case .profitability: "profitability"
    case .loyalty: "loyalty"
    case .beginner: "a team that begins"
    case .mature: "a mature team"
    }
  }

  func shortPreset(_ preset: Preset) -> String {
    switch preset {
    case .rep: "rep"
    case .sme: "SME"
    case .scaleUp: "scale-up"
    case .growth: "growth"
    case .profitability: "profitability"
    case .loyalty: "loyalty"
    case .beginner: "beginner"
    case .mature: "mature"
    }
  }

  func presetShown(_ preset: Preset?) -> String {
    preset.map { "The panel shows the KPIs for \(self.preset($0))." }
      ?? "The panel shows what the board chose."
  }
}
