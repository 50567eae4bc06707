extension Filter {
  /// A completion of a filter at a place.
  public struct Completion: Hashable, Sendable {
    /// The text it inserts: `owner:`, `"Léa Martin"`, `stale`.
    public var text: String
    /// The range of characters it replaces, counted from zero; empty to insert.
    public var range: Range<Int>
    /// The kind of the completion.
    public var kind: Kind

    /// The kinds of completions.
    public enum Kind: Hashable, Sendable {
      case field(Key)
      case mark(Mark)
      case joint(Joint)
      case view(String)
      case value(Key)
    }
  }

  /// Returns the completions at a place, in the order of the tables, then of the board: words that begin with
  /// the text typed there, and values that contain it. O(deals) for a value of a field found in deals; the
  /// rest need not be a valid filter. An offset counts the characters before the place; one beyond the end
  /// counts as the end. Words are offered in one language, and in English where it has none that begins so.
  public static func completions(
    in text: String, at offset: Int, on board: Board, speaking language: Language = .english
  ) -> [Completion] {
    let before = Array(text.prefix(max(0, offset)))
    let start = startOfWord(before)
    let word = before[start...].drop { $0 == "-" }
    let end = before.count
    guard let sign = word.firstIndex(where: \.startsComparison) else {
      let found = alone(word, end, on: board, language)
      return found.isEmpty ? alone(word, end, on: board, .english) : found
    }
    let name = String(word[..<sign])
    let fields = board.settings.fields
    guard let key = Key(name, in: Language.allCases, or: fields) else { return [] }
    let value = word[sign...].drop(while: \.startsComparison)
    let written = FoldedText(String(value.drop { $0 == "\"" }))
    let words = key.words(in: language)
    return (words + key.candidates(on: board).filter { !words.contains($0) })
      .filter { FoldedText($0).contains(written) }.map { candidate in
        let isWord = words.contains(candidate)
        return Completion(
          text: isWord ? candidate : quoted(candidate), range: value.startIndex..<end,
          kind: .value(key))
      }
  }

  /// Returns the start of the word that ends at the end, including a value in open quotes.
  private static func startOfWord(_ characters: [Character]) -> Int {
    var start = 0
    var isQuoted = false
    for (place, character) in characters.enumerated() {
      if character == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, character.endsWord {
        start = place + 1
      }
    }
    return start
  }

  private static func alone(
    _ word: ArraySlice<Character>, _ end: Int, on board: Board, _ language: Language
  ) -> [Completion] {
    let range = word.startIndex..<end
    if word.first == "@" {
      let begun = FoldedText(String(word.drop { $0 == "@" || $0 == "\"" }))
      return board.settings.views.standing.map(\.name).filter { FoldedText($0).hasPrefix(begun) }
        .map { Completion(text: "@" + quoted($0), range: range, kind: .view($0)) }
    }
    let written = FoldedText(String(word))
    let own = board.settings.fields.map { Key.custom($0) }
    let fields = (Key.allCases + own).map { key in
      (
        key.spelling(in: language) + (key.kind == .amount || key.kind == .number ? "" : ":"),
        Completion.Kind.field(key)
      )
    }
    let marks = Mark.allCases.map { ($0.spelling(in: language), Completion.Kind.mark($0)) }
    let joints = Joint.allCases.map {
      ($0.spelling(in: language), Completion.Kind.joint($0))
    }
    return (fields + marks + joints).filter { FoldedText($0.0).hasPrefix(written) }
      .map { Completion(text: $0.0, range: range, kind: $0.1) }
  }
}

extension Filter.Key {
  /// Returns the values a board offers beside the words: those of the settings, then those found in deals.
  fileprivate func candidates(on board: Board) -> [String] {
    let listed: [String] =
      switch self {
      case .field(.stage): board.settings.stages.map(\.name)
      case .pipeline: board.settings.pipelines.map(\.name)
      case .field(let field): board.settings.names(for: field)
      case .custom(let field): field.choices
      case .currency: [board.settings.currency.code]
      default: []
      }
    let used = Set(used(on: board)).subtracting(listed)
    return listed + used.sorted()
  }

  private func used(on board: Board) -> [String] {
    let standing = board.deals.lazy.filter { !$0.isRemoved }
    return switch self {
    case .field(.organization): board.organizations.values.map(\.name)
    case .field(.stage): []
    case .field(.contacts):
      board.settings.contacts.standing.map(\.name)
        + standing.flatMap { $0.contacts.map(\.name) }
    case .custom(let field) where kind == .text:
      standing.flatMap { board.values(of: field, for: $0).compactMap(\.text) }
    case .field(let field) where kind == .text: standing.flatMap { $0[field].phrases }
    case .sector: board.organizations.values.map(\.sector).filter { !$0.isEmpty }
    case .currency: standing.compactMap { $0.amount?.currency.code }
    default: []
    }
  }
}
