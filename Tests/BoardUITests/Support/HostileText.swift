import PipelineDomain

/// Text that has shifted, hidden or reordered the text beside it in other programs.
enum HostileText {
  static let all = [
    "株式会社東京商事の年間契約更新と導入支援",
    "e\u{301}a\u{300}\u{323}\u{302} Zal\u{334}\u{335}\u{336}\u{337}\u{338}go",
    "👨‍👩‍👧‍👦🏳️‍🌈👍🏽❤️ 🇫🇷🇯🇵 1️⃣",
    "\u{202B}عقد جديد\u{202C} \u{2067}חוזה\u{2069} \u{202E}abc\u{200F}",
    String(repeating: "Rahmenvertrag ", count: 22),
    "a\u{1B}[2J\u{1B}]0;x\u{7}\u{9B}31mb\u{8}\u{0}\tc\nd\r",
    String(repeating: "作", count: 300),
    "\u{200B}\u{FEFF}\u{AD}ａｂｃ\u{3000}ﾊﾝｶｸ \u{1F3F4}\u{E0067}\u{E0062}\u{E007F}",
    "\u{0E33}\u{0E4D}\u{1100}\u{1161}\u{11A8}각\u{094D}क्षि",
  ]

  /// The text of a number, another one for another number.
  static func text(_ number: Int) -> String {
    "\(all[number % all.count])\(number / all.count == 0 ? "" : "\(number)")"
  }

  /// The same board with every text of people another, hostile unless said: amounts, days and order
  /// stay.
  static func board(_ plain: Board, _ text: (Int) -> String = text) -> Board {
    var settings = plain.settings
    settings.name = text(3)
    for index in settings.stages.indices {
      settings.stages[index].name = text(index)
      let book = settings.stages[index].playbook
      guard book != Playbook() else { continue }
      settings.stages[index].playbook = Playbook(
        objective: text(5), keyMessage: text(2), content: text(3), proof: text(6),
        nextStep: text(1), kpi: text(4), exitCriteria: [text(7), text(0)])
    }
    settings.lossReasons = settings.lossReasons.indices.map { text($0 + 2) }
    settings.sources = (0..<6).map { text($0 + 1) }
    settings.team = settings.team.indices.map { Member(name: text($0 + 3)) }
    settings.views = settings.views.enumerated().map {
      SavedView(name: text($0 + 1), filter: $1.filter)
    }
    let organizations = plain.organizations.values.sorted { $0.id < $1.id }.enumerated().map {
      Organization(id: $1.id, name: text($0 + 4))
    }
    let deals = plain.deals.enumerated().map { written($1, number: $0, text) }
    return Board(settings: settings, organizations: organizations, deals: deals)
  }

  private static func written(
    _ plain: Deal, number: Int, _ text: (Int) -> String
  ) -> Deal {
    var deal = plain
    deal.title = text(number)
    deal.owner = plain.owner.map { _ in text(number % 3 + 3) }
    deal.source = plain.source.map { _ in text(number % 6 + 1) }
    deal.notes = text(number + 1)
    deal.tags = [text(number + 2)]
    deal.lossReason = plain.lossReason.map { _ in text(number % 4 + 2) }
    deal.nextStep = plain.nextStep.map { NextStep(what: text(number + 5), due: $0.due) }
    deal.activities = plain.activities.map {
      Activity(id: $0.id, kind: $0.kind, at: $0.at, by: text(number % 3 + 3), note: text(number))
    }
    deal.history = plain.history.map { entry in
      var entry = entry
      entry.by = text(number % 3 + 3)
      entry.changes.removeAll { $0.field == .title || $0.field == .nextStep }
      return entry
    }
    return deal
  }
}
