extension Filter: CustomStringConvertible {
  /// The text that reads back as this filter; empty for the one that keeps every deal.
  public var description: String {
    expression.text(inside: .group)
  }
}

extension Filter.Expression {
  /// The context of an expression in the text, from loose to tight.
  fileprivate enum Place: Int {
    case group, alternative, condition
  }

  fileprivate func text(inside place: Place) -> String {
    switch self {
    case .all(let parts):
      let text = parts.map { $0.text(inside: .condition) }.joined(separator: " ")
      return place == .condition ? "(\(text))" : text
    case .any(let parts):
      let text = parts.map { $0.text(inside: .alternative) }.joined(separator: " or ")
      return place == .group ? text : "(\(text))"
    case .not(let part): return "-" + part.text(inside: .condition)
    case .term(let term): return term.description
    case .view(let name, _): return "@" + Filter.quoted(name)
    }
  }
}

extension Filter.Term: CustomStringConvertible {
  /// The text that reads back as this term.
  public var description: String {
    switch self {
    case .words(let text): Filter.quoted(text, isAlone: true)
    case .mark(let mark): mark.rawValue
    case .text(let key, let value, let isWhole):
      "\(key.rawValue)\(isWhole ? "=" : ":")\(value.text(of: key))"
    case .number(let key, let comparison, let number):
      "\(key.rawValue)\(comparison.rawValue)\(number)"
    case .day(let key, let comparison, let day):
      "\(key.rawValue)\(comparison.rawValue)\(day)"
    case .next(let state): "\(Filter.Key.next.rawValue):\(Filter.word(for: state))"
    case .none(let key): "\(key.rawValue):none"
    }
  }
}

extension Filter.TextValue {
  fileprivate func text(of key: Filter.Key) -> String {
    switch self {
    case .me: "me"
    case .text(let text):
      key.kind == .text && key.word(text) != nil
        ? Filter.quoted(text, isForced: true) : Filter.quoted(text)
    }
  }
}

extension Filter {
  /// The word for a state of the next step.
  static func word(for state: NextStep.State) -> String {
    switch state {
    case .late: "overdue"
    case .today: "today"
    case .missing: "none"
    case .ahead: "ahead"
    }
  }

  /// A text as a filter writes it: in quotes where it would be read as something else.
  ///
  /// - Parameter isAlone: True when it stands by itself, where words have meanings, not as a value.
  static func quoted(_ text: String, isAlone: Bool = false, isForced: Bool = false) -> String {
    let isSpecial = text.contains { $0.endsWord || (isAlone && $0.startsComparison) }
    let hasMeaning =
      isAlone
      && (text.first == "-" || text.first == "@" || Mark(text) != nil || Joint(text) != nil)
    guard text.isEmpty || isSpecial || hasMeaning || isForced else { return text }
    var quoted = "\""
    for character in text {
      if character == "\"" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted + "\""
  }
}

extension Character {
  /// True for a character that ends a word without quotes.
  var endsWord: Bool { isWhitespace || self == "(" || self == ")" || self == "\"" }

  /// True for a character that begins a comparison.
  var startsComparison: Bool { self == ":" || self == "=" || self == "<" || self == ">" }
}
