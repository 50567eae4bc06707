extension Filter {
  /// A fault of a text that is no filter, and its place.
  public struct ParseError: Error, Hashable, Sendable {
    /// The character it is about, counted from zero; the length of the text when something is
    /// missing at its end.
    public var offset: Int
    /// The fault.
    public var cause: Cause

    /// A problem at a character.
    public init(at offset: Int, _ cause: Cause) {
      self.offset = offset
      self.cause = cause
    }
  }

  /// What may stand where a problem is.
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
  /// A fault of a text.
  public enum Cause: Hashable, Sendable {
    /// A condition should stand here.
    case conditionMissing
    /// Nothing was opened that this closes.
    case strayParenthesis
    /// This is never closed.
    case unclosedParenthesis
    /// This is never closed.
    case unclosedQuote
    /// A comparison without a field before it.
    case fieldMissing
    /// There is no such field.
    case unknownField(String)
    /// The field cannot be compared like that.
    case notComparable(Filter.Key, Filter.Comparison)
    /// A value should stand here.
    case valueMissing(Filter.Key)
    /// The field never has that value.
    case unknownValue(String, Filter.Key)
    /// There is no view of that name; these there are.
    case unknownView(String, known: [String])
    /// The view of that name is no filter, or uses itself.
    case brokenView(String)
    /// More conditions inside one another than are read.
    case tooDeep(limit: Int)
  }
}

extension Filter.ParseError.Cause {
  /// What may stand in its place, words as a language writes them; empty when it should just go.
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
  /// What may be asked of it.
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
