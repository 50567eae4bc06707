extension Filter {
  /// The languages whose words filters understand, side by side; files hold those of the first.
  public enum Language: CaseIterable, Sendable {
    case english, french
  }
}

/// A word of filters, spelt in each language.
protocol FilterWord: CaseIterable {
  /// The spelling in English, as files hold it.
  var rawValue: String { get }
  /// The spelling in French.
  var french: String { get }
  /// The spelling in older files, where English has changed it.
  var formerEnglish: String? { get }
}

extension FilterWord {
  var formerEnglish: String? { nil }

  func spelling(_ language: Filter.Language) -> String {
    language == .english ? rawValue : french
  }

  /// The word of a text in any of the languages, whatever case and accents.
  init?(_ text: String, in languages: [Filter.Language] = Filter.Language.allCases) {
    let folded = FoldedText(text)
    let known = Self.allCases.first { word in
      languages.contains { folded.isAll(of: word.spelling($0)) }
        || word.formerEnglish.map(folded.isAll) == true
    }
    guard let known else { return nil }
    self = known
  }
}

extension Filter.Key: FilterWord {
  var french: String {
    switch self {
    case .field(let field): field.definition.frenchFilter ?? rawValue
    case .sector: "secteur"
    case .outcome: "issue"
    case .currency: "devise"
    case .probability: "probabilité"
    case .fit: "adéquation"
    case .idle: "inactivité"
    case .instage: "ancienneté"
    case .pushes: "décalages"
    case .risk: "risque"
    case .created: "créée"
    case .closed: "clôturée"
    case .next: "relance"
    case .custom, .pipeline, .phase, .score, .engagement: rawValue
    }
  }

  /// The key that a text is: a word in any of the languages, or the key of one of these fields.
  init?(_ text: String, in languages: [Filter.Language], or fields: [CustomField]) {
    if let key = Filter.Key(text, in: languages) {
      self = key
    } else if let field = fields.named(text, \.id.text) {
      self = .custom(field)
    } else {
      return nil
    }
  }

  /// The spelling in a language.
  public func spelling(in language: Filter.Language) -> String { spelling(language) }

  /// The words that stand for a value, as a language spells them.
  public func words(in language: Filter.Language) -> [String] {
    words.map { Filter.Key.spellings(of: $0, in: language)[0] }
  }

  /// The one of ``words`` that a text is in any of the languages, whatever case and accents.
  func word(
    _ text: String, in languages: [Filter.Language] = Filter.Language.allCases
  ) -> String? {
    let folded = FoldedText(text)
    return words.first { word in
      languages.contains { Filter.Key.spellings(of: word, in: $0).contains(where: folded.isAll) }
    }
  }

  /// The spellings of a word in a language, the usual one first.
  private static func spellings(of word: String, in language: Filter.Language) -> [String] {
    language == .english ? [word] : frenchWords[word] ?? [word]
  }

  private static let frenchWords = [
    "me": ["moi"], "none": ["aucun", "aucune"], "overdue": ["en-retard"], "ahead": ["à-venir"],
    "today": ["aujourd'hui"], "week": ["semaine"], "month": ["mois"], "quarter": ["trimestre"],
    "year": ["année"], "attract": ["attraction"], "consider": ["considération"],
    "convert": ["conversion"], "retain": ["fidélisation"], "open": ["ouverte"],
    "won": ["gagnée"], "omitted": ["hors-prévision"], "best-case": ["optimiste"],
    "commit": ["engagé", "engagée"], "lost": ["perdue"], "disqualified": ["disqualifiée"],
    "yes": ["oui"], "no": ["non"],
  ]
}

extension Filter.Mark: FilterWord {
  var french: String {
    switch self {
    case .open: "ouverte"
    case .won: "gagnée"
    case .lost: "perdue"
    case .disqualified: "disqualifiée"
    case .nurtured: "en-nurturing"
    case .fresh: "fraîche"
    case .cooling: "à-surveiller"
    case .coveredByNextStep: "couverte"
    case .stale: "dormante"
    case .hot: "chaude"
    case .warm: "tiède"
    case .cold: "froide"
    case .late: "en-retard"
    case .pushed: "décalée"
    }
  }

  var formerEnglish: String? { self == .coveredByNextStep ? "pardoned" : nil }

  /// The spelling in a language.
  public func spelling(in language: Filter.Language) -> String { spelling(language) }
}

extension Filter.Joint: FilterWord {
  var french: String {
    switch self {
    case .or: "ou"
    case .and: "et"
    // Not `non` or `pas`, which occur in names and notes.
    case .not: "sauf"
    }
  }

  /// The spelling in a language.
  public func spelling(in language: Filter.Language) -> String { spelling(language) }
}

extension Filter {
  /// Returns true when a word without quotes may become a field, or a longer word with a meaning.
  ///
  /// - Parameter fields: The fields that the board defines.
  package static func begins(
    _ word: some StringProtocol, fields: [CustomField] = []
  ) -> Bool {
    let begun = FoldedText(String(word.drop { $0 == "-" }))
    guard !begun.isEmpty else { return false }
    if fields.contains(where: { FoldedText($0.id.text).hasPrefix(begun) }) { return true }
    return Language.allCases.contains { language in
      Key.allCases.contains { FoldedText($0.spelling(language)).hasPrefix(begun) }
        || Mark.allCases.contains { mark in
          let word = FoldedText(mark.spelling(language))
          return word.hasPrefix(begun) && word != begun
        }
    }
  }
}
