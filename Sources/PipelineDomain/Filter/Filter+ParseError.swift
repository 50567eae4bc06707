extension Filter {
  /// An error in the text of a filter, and its place.
  public struct ParseError: Error, Hashable, Sendable {
    /// The character it is about, counted from zero; the length of the text when something is
    /// missing at its end.
    public var offset: Int
    /// The cause.
    public var cause: Cause

    /// An error at a character.
    public init(at offset: Int, _ cause: Cause) {
      self.offset = offset
      self.cause = cause
    }
  }

  /// The input expected at the place of an error.
  public enum Expectation: Hashable, Sendable {
    /// One of these words, as written.
    case oneOf([String])
    case condition
    case text
    case number
    case amount
    case day
    case closingParenthesis
    case closingQuote
  }
}

extension Filter.ParseError {
  /// The cause of an error.
  public enum Cause: Hashable, Sendable {
    /// A condition is missing here.
    case conditionMissing
    /// A closing parenthesis without an opening one.
    case strayParenthesis
    /// A parenthesis that is never closed.
    case unclosedParenthesis
    /// A quote that is never closed.
    case unclosedQuote
    /// A comparison without a field before it.
    case fieldMissing
    /// There is no such field.
    case unknownField(String)
    /// The field cannot be compared like that.
    case notComparable(Filter.Key, Filter.Comparison)
    /// A value is missing here.
    case valueMissing(Filter.Key)
    /// The field never has that value.
    case unknownValue(String, Filter.Key)
    /// There is no view of that name; `known` are the names of those there are.
    case unknownView(String, known: [String])
    /// The view of that name is not a valid filter, or uses itself.
    case brokenView(String)
    /// Conditions are nested deeper than the limit.
    case tooDeep(limit: Int)
  }
}

extension Filter.ParseError.Cause {
  /// The input expected in its place, words as a language spells them; empty when it is to be removed.
  public func expected(in language: Filter.Language = .english) -> [Filter.Expectation] {
    switch self {
    case .conditionMissing: [.condition]
    case .strayParenthesis, .brokenView, .tooDeep: []
    case .unclosedParenthesis: [.closingParenthesis]
    case .unclosedQuote: [.closingQuote]
    case .fieldMissing, .unknownField:
      [.oneOf(Filter.Key.allCases.map { $0.spelling(in: language) })]
    case .notComparable(let key, _): [.oneOf(key.comparisons.map(\.rawValue))]
    case .valueMissing(let key), .unknownValue(_, let key): key.values(in: language)
    case .unknownView(_, let known): [.oneOf(known.map { "@" + Filter.quoted($0) })]
    }
  }
}

extension Filter.Key {
  /// The values it accepts.
  fileprivate func values(in language: Filter.Language) -> [Filter.Expectation] {
    let words: [Filter.Expectation] =
      self.words.isEmpty ? [] : [.oneOf(self.words(in: language))]
    return switch kind {
    case .text: [.text] + words
    case .choice: self == .currency ? [.oneOf(["EUR", "USD"])] : words
    case .amount: [.amount] + words
    case .number: [.number] + words
    case .day: [.day] + words
    }
  }
}
