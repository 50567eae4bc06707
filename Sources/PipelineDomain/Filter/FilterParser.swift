extension Filter {
  /// The depth to which conditions may be nested.
  public static let depthLimit = 50

  /// Reads a filter; the empty text keeps every deal. O(length of the text and of the views it
  /// uses).
  ///
  /// - Parameters:
  ///   - text: The filter as typed.
  ///   - views: The views that `@name` may stand for; in them, numbers give a day in the standard order.
  ///   - fields: The fields that the board defines.
  ///   - order: The order in which numbers give a day.
  ///   - languages: The languages whose words are understood.
  /// - Throws: The first error from the left.
  public init(
    _ text: String, views: [SavedView] = [], fields: [CustomField] = [],
    order: DateOrder = .dayMonthYear,
    in languages: [Language] = Language.allCases
  ) throws(ParseError) {
    self.init(
      try FilterParser(
        text, views: views, fields: fields, order: order, languages: languages
      ).filter())
  }
}

/// Parses one text: `or` binds loosest, then terms side by side, then `-`.
private struct FilterParser {
  private var scanner: FilterScanner
  private let views: [SavedView]
  private let fields: [CustomField]
  private let order: DateOrder
  private let languages: [Filter.Language]
  /// The views this text is part of, so that none uses itself.
  private let path: [String]
  private var depth = 0

  init(
    _ text: String, views: [SavedView], fields: [CustomField], order: DateOrder,
    languages: [Filter.Language], path: [String] = []
  ) {
    self.order = order
    self.languages = languages
    scanner = FilterScanner(text)
    self.views = views.standing
    self.fields = fields
    self.path = path
  }

  func filter() throws(Filter.ParseError) -> Filter.Expression {
    var parser = self
    parser.scanner.skipBlanks()
    guard parser.scanner.next != nil else { return .every([]) }
    let expression = try parser.alternatives()
    if parser.scanner.next != nil {
      throw Filter.ParseError(at: parser.scanner.offset, .strayParenthesis)
    }
    return expression
  }

  private mutating func alternatives() throws(Filter.ParseError) -> Filter.Expression {
    var parts = [try conditions()]
    while take(.or) { parts.append(try conditions()) }
    return .some(parts)
  }

  private mutating func conditions() throws(Filter.ParseError) -> Filter.Expression {
    var parts = [try condition()]
    while true {
      scanner.skipBlanks()
      let isJoined = take(.and)
      guard isJoined || (!isAtEnd && joint != .or) else { return .every(parts) }
      parts.append(try condition())
    }
  }

  private mutating func condition() throws(Filter.ParseError) -> Filter.Expression {
    scanner.skipBlanks()
    let start = scanner.offset
    depth += 1
    defer { depth -= 1 }
    guard depth <= Filter.depthLimit else {
      throw Filter.ParseError(at: start, .tooDeep(limit: Filter.depthLimit))
    }
    if scanner.take("-") {
      // A sign alone negates nothing.
      guard let next = scanner.next, !next.isWhitespace, next != ")" else {
        throw Filter.ParseError(at: scanner.offset, .conditionMissing)
      }
      return .negation(of: try condition())
    }
    if take(.not) { return .negation(of: try condition()) }
    if scanner.take("(") {
      let inner = try alternatives()
      guard scanner.take(")") else { throw Filter.ParseError(at: start, .unclosedParenthesis) }
      return inner
    }
    guard !isAtEnd, joint == nil else { throw Filter.ParseError(at: start, .conditionMissing) }
    if scanner.next == "\"" { return .term(.words(try scanner.quoted())) }
    if scanner.take("@") { return try view(at: start) }
    return .term(try term())
  }

  private var isAtEnd: Bool { scanner.next == nil || scanner.next == ")" }

  /// The joint that is next.
  private var joint: Filter.Joint? { Filter.Joint(scanner.word(), in: languages) }

  private mutating func take(_ wanted: Filter.Joint) -> Bool {
    scanner.skipBlanks()
    guard joint == wanted else { return false }
    _ = scanner.take(until: \.endsWord)
    return true
  }

  private mutating func view(at start: Int) throws(Filter.ParseError) -> Filter.Expression {
    let name = scanner.next == "\"" ? try scanner.quoted() : scanner.take(until: \.endsWord)
    guard let view = views.named(name, \.name) else {
      throw Filter.ParseError(at: start, .unknownView(name, known: views.map(\.name)))
    }
    guard !path.contains(view.name) else { throw Filter.ParseError(at: start, .brokenView(name)) }
    do {
      let parser = FilterParser(
        view.filter, views: views, fields: fields, order: .dayMonthYear,
        languages: languages, path: path + [view.name])
      return .view(view.name, try parser.filter())
    } catch {
      throw Filter.ParseError(at: start, .brokenView(name))
    }
  }

  /// Reads a word, a mark, or a field compared with a value.
  private mutating func term() throws(Filter.ParseError) -> Filter.Term {
    let start = scanner.offset
    let word = scanner.take { $0.endsWord || $0.startsComparison }
    let change = scanner.offset
    guard let comparison = scanner.comparison() else {
      return Filter.Mark(word, in: languages).map { .mark($0) } ?? .words(word)
    }
    guard !word.isEmpty else { throw Filter.ParseError(at: start, .fieldMissing) }
    guard let key = Filter.Key(word, in: languages, or: fields) else {
      throw Filter.ParseError(at: start, .unknownField(word))
    }
    guard key.comparisons.contains(comparison) else {
      throw Filter.ParseError(at: change, .notComparable(key, comparison))
    }
    let place = scanner.offset
    guard scanner.next != "\"" else {
      let text = try scanner.quoted()
      guard key.kind == .text else {
        return try value(text, of: key, comparison, at: place)
      }
      return .text(key, .text(text), isWhole: comparison == .equals)
    }
    let text = scanner.take(until: \.endsWord)
    guard !text.isEmpty else { throw Filter.ParseError(at: place, .valueMissing(key)) }
    return try value(text, of: key, comparison, at: place)
  }

  private func value(
    _ text: String, of key: Filter.Key, _ comparison: Filter.Comparison, at place: Int
  ) throws(Filter.ParseError) -> Filter.Term {
    let word = key.word(text, in: languages)
    let isEquation = comparison == .matches || comparison == .equals
    if isEquation, word == "none", key.mayBeEmpty, key != .next { return .none(key) }
    let isWhole = comparison == .equals
    var found: Filter.Term?
    switch key.kind {
    case .text:
      found = .text(key, word == "me" ? .me : .text(text), isWhole: isWhole)
    case .choice:
      let choice = key == .currency ? Currency(text.uppercased())?.code : word
      if let choice { found = .text(key, .text(choice), isWhole: isWhole) }
    case .amount, .number:
      found = Filter.Number(text, mayNameCurrency: key.kind == .amount)
        .map { .number(key, comparison, $0) }
    case .day:
      if key == .next, isEquation,
        let state = NextStep.State.allCases.first(where: {
          Filter.word(for: $0) == word
        })
      {
        found = .next(state)
      } else {
        found = PeriodExpression(text, order: order).map { .day(key, comparison, $0) }
      }
    }
    guard let found else { throw Filter.ParseError(at: place, .unknownValue(text, key)) }
    return found
  }
}
