/// A selection of deals, as people type it: `owner:me stage:proposal amount>10k -won`.
///
/// Terms side by side must all hold, `or` between them requires one, `-` or `not` negates one,
/// parentheses group. The grammar is in docs/filter.md. Relative values (`me`, `today`) are resolved when
/// the filter is applied to a board, not when it is read.
public struct Filter: Equatable, Sendable {
  /// The condition it matches.
  public let expression: Expression

  /// A filter that matches a condition.
  public init(_ expression: Expression) {
    self.expression = expression
  }

  /// The filter that keeps every deal: that of an empty text.
  public static let everything = Filter(.every([]))

  /// Returns the filter that keeps an owner's deals alone; an empty name keeps those without one.
  public func narrowed(to owner: String) -> Filter {
    let term: Term =
      owner.isEmpty
      ? .none(.field(.owner)) : .text(.field(.owner), .text(owner), isWhole: true)
    return Filter(.every([.term(term), expression]))
  }

  /// A condition that a deal meets or not.
  ///
  /// Made by ``every(_:)``, ``some(_:)`` and ``negation(of:)`` it is in its simplest form: no group
  /// of one, no group in a group of its kind, no double negation.
  public indirect enum Expression: Equatable, Sendable {
    /// All of them; without any, every deal meets it.
    case all([Expression])
    /// One of them at least.
    case any([Expression])
    /// The opposite.
    case not(Expression)
    /// One condition.
    case term(Term)
    /// A saved view by its name, and its condition.
    case view(String, Expression)
  }

  /// One condition, as written.
  public enum Term: Hashable, Sendable {
    /// A text that occurs in the title, the notes, a tag or the name of the organization.
    case words(String)
    /// A word that names a property of a deal.
    case mark(Mark)
    /// A field of text: with `:` the value occurs in it, with `=` it is the value.
    case text(Key, TextValue, isWhole: Bool)
    /// A field with a number, compared with a number.
    case number(Key, Comparison, Number)
    /// A field with a day, compared with a day or a period.
    case day(Key, Comparison, PeriodExpression)
    /// A state of the next step.
    case next(NextStep.State)
    /// An empty field.
    case none(Key)
  }

  /// A comparison of a field with a value.
  public enum Comparison: String, Sendable, CaseIterable {
    case matches = ":"
    case equals = "="
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="
  }

  /// The value that a field of text is compared with.
  public enum TextValue: Hashable, Sendable {
    /// The name of the person who asks.
    case me
    /// That text, whatever case and accents.
    case text(String)
  }
}

extension Filter {
  /// True when it asks for the risk of deals, which depends on all deals of a board.
  package var asksForRisk: Bool {
    expression.terms.contains { term in
      if case .number(.risk, _, _) = term { true } else { false }
    }
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
