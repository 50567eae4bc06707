/// Which deals are meant, as people write it: `owner:me stage:proposal amount>10k -won`.
///
/// Terms side by side must all hold, `or` between them asks for one, `-` or `not` turns one round,
/// parentheses group. The grammar is told in docs/filter.md. What is relative (`me`, `today`) is
/// settled when the filter meets a board, not when it is read.
public struct Filter: Equatable, Sendable {
  /// What it asks.
  public let expression: Expression

  /// A filter that asks that.
  public init(_ expression: Expression) {
    self.expression = expression
  }

  /// The filter that keeps every deal: that of an empty text.
  public static let everything = Filter(.every([]))

  /// A condition that a deal meets or not.
  ///
  /// Made by ``every(_:)``, ``some(_:)`` and ``negation(of:)`` it is in its simplest form: no group
  /// of one, no group in a group of its kind, nothing turned round twice.
  public indirect enum Expression: Equatable, Sendable {
    /// All of them; with none, whatever.
    case all([Expression])
    /// One of them at least.
    case any([Expression])
    /// The opposite.
    case not(Expression)
    /// One condition.
    case term(Term)
    /// A saved view by its name, and what it asks.
    case view(String, Expression)
  }

  /// One condition, as written.
  public enum Term: Hashable, Sendable {
    /// This stands in the title, the notes, a tag or the name of the organization.
    case words(String)
    /// A word that says what a deal is.
    case mark(Mark)
    /// A field that is text: with `:` the value stands in it, with `=` it is the value.
    case text(Key, TextValue, isWhole: Bool)
    /// A field that counts something, held against a number.
    case number(Key, Comparison, Number)
    /// A field that is a day, held against a day or a period.
    case day(Key, Comparison, PeriodExpression)
    /// The next step stands so.
    case next(NextStep.State)
    /// Nothing is known under the field.
    case none(Key)
  }

  /// How a field is held against a value.
  public enum Comparison: String, Sendable, CaseIterable {
    case matches = ":"
    case equals = "="
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="
  }

  /// What a field of text is looked through for.
  public enum TextValue: Hashable, Sendable {
    /// Whoever asks.
    case me
    /// That text, whatever case and accents.
    case text(String)
  }
}

extension Filter.Expression {
  /// All of the conditions.
  public static func every(_ parts: [Self]) -> Self {
    let flat = parts.flatMap { part in
      if case .all(let inner) = part { inner } else { [part] }
    }
    return flat.count == 1 ? flat[0] : .all(flat)
  }

  /// One of the conditions at least.
  public static func some(_ parts: [Self]) -> Self {
    let flat = parts.flatMap { part in
      if case .any(let inner) = part { inner } else { [part] }
    }
    return flat.count == 1 ? flat[0] : .any(flat)
  }

  /// The opposite of a condition; of an opposite, the condition itself.
  public static func negation(of part: Self) -> Self {
    if case .not(let inner) = part { inner } else { .not(part) }
  }

  /// Every term in it, those of saved views included, in the order written.
  public var terms: [Filter.Term] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.terms)
    case .not(let part), .view(_, let part): part.terms
    case .term(let term): [term]
    }
  }
}
