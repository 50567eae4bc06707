public import PipelineDomain

extension French {
  /// What a choice of KPIs is called.
  public func preset(_ preset: Preset) -> String {
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

  /// The panel shows a preset, or the board's own choice.
  public func presetShown(_ preset: Preset?) -> String {
    preset.map { "Indicateurs pour \(self.preset($0))." } ?? "Indicateurs choisis par le tableau."
  }
}
