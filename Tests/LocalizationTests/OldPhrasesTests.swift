import Foundation
import Testing

/// Phrases that texts and pages had before the terms of the glossary, and must not have again.
struct OldPhrasesTests {
  private static let english = [
    "pardoned", "Tell KPIs", "Tell the settings", "Tell what", "settings in force",
    "what is next on a deal",
    "Log something done", "Keep what", "Keep who", "Say that", "in your words", "Whose deal it is",
    "a name the board lacks", "Give a deal to somebody", "Bring in deals", "Set a deal aside",
    "Turn a lead down", "Tick an item", "Ticked off", "Took back", "Take a cost back",
    "Wrote down", "Write down", "written down", "probable next step", "gives way",
    "is no amount", "is no day", "is no date", "is no chance", "is no period", "is no month",
    "is no currency", "is no count", "is no key", "is no colour", "is no setting", "is no KPI",
    "cannot be “", "it is one of", "lacks its value", "nobody of that name", "left unsaved",
    "was not made", "Do it again to overrule", "u undoes it", "first letters choose",
    "chance of winning", "what the goal still lacks", "nothing to divide by",
    "no deals to count", "Alert: not raised", "ended in Qualification", "Last touched",
    "chance to win", "close was expected", "expected close", "Stale share", "Open value",
    "Weighted value", "its quota still lacks", "It lacks", "Chance to reach the goal",
    "deals’ own chances", "deals taken as independent", "Not in it", "TOFU attract",
    "MOFU consider", "BOFU convert", "Post-sale retain", "Lost where and why", "not final",
    "In the field", "close what is dead", "Prepare an answer", "rot after", "rots after",
    "speaks for it until then", "Why this mark", "To leave", "Lost because", "is none of",
    "Undone on", "is kept for the same key", "needs a hand", "need a hand",
    "Give the deal to somebody", "Go left", "Looking closer", "Seen, and left as it is",
    "as the ground asks for", "safe for colour blindness", "The past cannot be changed",
    "comes back to now", "qualification to renew", "still to come", "Moving about",
    "Same key again", "Drop it there again", "Whose deals", "What to do", "Somebody else",
    "what somebody changed", "opening pipeline", "closing pipeline", "Opening pipeline",
    "earned beyond the cost", "customers then", "drying up", "left out of totals",
    "writes the board again", "kept from last time", "what the cursor is on",
    "same options, same bytes", "a closing date", "out of line", "You have nothing to undo",
    "the deals behind", "Already at today", "Cleared the next step", "Cannot be reached",
    "is not in the team", "you may not write", "new deals a month",
  ]

  private static let french = [
    "Dire ce que", "Dire les", "Dire l’", "Tenir ce", "Confier une affaire", "saisi et non gardé",
    "ne peut valoir", "il manque sa valeur", "quatre-vingt-dix jours", "n’a pas été fait",
    "Refaites-le", "les promesses", "prochaines actions", "part dormante", "valeur en cours",
    "valeur pondérée", "ce qui manque à l’objectif", "Hors calcul", "entrée fait, suite",
    "stagne",
    "prochaine action", "taux de closing", "panier moyen", "Glissement", "Pourquoi ce signe",
    "en sursis", "tiédit", "en veille", "TOFU attirer", "finies en", "tirages", "Clore la revue",
    "clore la revue", "avance d’étape", "à l’arrêt", "Confier l’affaire", "Regarder de près",
    "Repère", "à fixer",
    "La déposer là", "Affaires de qui", "Et si", "accueil du client", "se tarit",
    "désalignement", "pour l’imposer", "Nouveau dans", "pipeline d’ouverture",
    "pipeline de clôture", "clients au départ", "gagnés au-delà", "meilleur cas",
    "mêmes octets", "Brouillon repris", "Déjà à aujourd’hui", "Enregistrer une activité",
    "change la cote",
  ]

  /// A text in which phrases are looked for: a page, or the code of a Swift file without comments.
  private struct Place {
    let path: String
    let text: String

    init(path: String, in root: URL) throws {
      self.path = path
      let lines = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false)
      let isCode = path.hasSuffix(".swift")
      text = lines.filter { !isCode || !$0.drop { $0 == " " }.hasPrefix("//") }
        .joined(separator: " ")
        .replacing("\\u{A0}", with: " ").replacing("\u{A0}", with: " ")
    }

    /// Returns true when the phrase is in the text, not as a part of longer words.
    func has(_ phrase: String) -> Bool {
      text.ranges(of: phrase).contains { range in
        let before = range.lowerBound == text.startIndex ? nil : text[..<range.lowerBound].last
        let after = text[range.upperBound...].first
        let startsWord = before?.isLetter != true || phrase.first?.isLetter != true
        return startsWord && (after?.isLetter != true || phrase.last?.isLetter != true)
      }
    }
  }

  private static func places() throws -> [Place] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let files = FileManager.default
    let code = try files.subpathsOfDirectory(
      atPath: root.appending(path: "Sources/Localization").path
    ).filter { $0.hasSuffix(".swift") }.map { "Sources/Localization/\($0)" }
    let pages = try files.subpathsOfDirectory(atPath: root.appending(path: "docs").path)
      .filter { $0.hasSuffix(".md") && !$0.hasPrefix("decisions/") }.map { "docs/\($0)" }
    return try (code + pages + ["README.md", "README.fr.md"]).sorted().map {
      try Place(path: $0, in: root)
    }
  }

  @Test func `no text and no page has an old phrase`() throws {
    let places = try Self.places()
    try #require(places.count > 20)
    let found = (Self.english + Self.french).flatMap { phrase in
      places.filter { $0.has(phrase) }.map { "\($0.path): \(phrase)" }
    }
    #expect(found == [])
  }
}
