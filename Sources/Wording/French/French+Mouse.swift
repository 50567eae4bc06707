extension French {
  func mouse(isOn: Bool) -> String {
    isOn
      ? "Souris active\u{A0}; avec Maj, le terminal sélectionne lui-même le texte."
      : "Souris inactive\u{A0}: le terminal sélectionne lui-même le texte."
  }

  func dragging(_ deals: Mention) -> String {
    wayOut(deals) + "Glissez sur une colonne\u{A0}: \(named(deals))."
  }

  func dropping(_ deals: Mention, on stage: String) -> String {
    wayOut(deals) + "Lâcher sur \(stage)\u{A0}: \(named(deals))."
  }

  /// It stands first, where no window cuts it.
  private func wayOut(_ deals: Mention) -> String {
    keys(.back) { "\($0) \(deals.isOne ? "la" : "les") laisse. " }
  }

  func dragEnded(_ deals: Mention) -> String {
    "Rien n’a bougé\u{A0}: \(named(deals)) \(deals.isOne ? "reste" : "restent") en place."
  }

  var sameDropAgain: String { "La lâcher là de nouveau la déplace quand même." }
}
