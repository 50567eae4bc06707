extension Filter {
  /// What a filter asks about: fields of a deal, and what is worked out of them.
  public enum Key: Hashable, Sendable, CaseIterable {
    /// A field, as it is stored.
    case field(Field)
    case sector, phase, outcome, currency
    case probability, score, fit, engagement, idle, instage, pushes
    case created, closed, next

    /// What the field holds, and so what may be asked of it.
    public enum Kind: Sendable, CaseIterable {
      /// Text: `:` and `=`.
      case text
      /// One of few words: `:` and `=`.
      case choice
      /// Money: every comparison.
      case amount
      /// A number: every comparison.
      case number
      /// A day: every comparison.
      case day
    }

    private static let derived: [Key] = [
      .sector, .phase, .outcome, .currency, .probability, .score, .fit, .engagement, .idle,
      .instage, .pushes, .created, .closed, .next,
    ]

    /// All, by what they hold: those of fields first, in the order of the table of fields.
    public static let allCases = Kind.allCases.flatMap { kind in
      (Field.allCases.filter { $0.definition.filter != nil }.map { Key.field($0) } + derived)
        .filter { $0.kind == kind }
    }

    /// How it is written.
    public var rawValue: String {
      if case .field(let field) = self { field.definition.filter ?? field.name } else { "\(self)" }
    }

    /// What the field holds.
    public var kind: Kind {
      switch self {
      case .field(let field):
        switch field.kind {
        case .money: .amount
        case .percent: .number
        case .day: .day
        default: .text
        }
      case .sector: .text
      case .phase, .outcome, .currency: .choice
      case .probability, .score, .fit, .engagement, .idle, .instage, .pushes: .number
      case .created, .closed, .next: .day
      }
    }

    private static let spans = ["today", "week", "month", "quarter", "year"]

    /// The words that stand for a value; none where any text or number does.
    public var words: [String] {
      switch self {
      case .field(.owner): ["me", "none"]
      case .field(let field):
        (kind == .day ? Key.spans : []) + (field.definition.isRequired ? [] : ["none"])
      case .phase: Stage.Phase.allCases.map(\.rawValue)
      case .outcome: Stage.Outcome.allCases.map(\.rawValue)
      case .next: ["overdue", "today", "ahead", "none"]
      case .closed: Key.spans + ["none"]
      case .created: Key.spans
      case .sector: ["none"]
      case .currency, .probability, .score, .fit, .engagement, .idle, .instage, .pushes: []
      }
    }

    /// Which way a day lies that does not say it, as where the field is typed.
    var direction: DateExpression.Direction {
      if case .field(let field) = self, case .day(let direction) = field.kind { return direction }
      return self == .next ? .ahead : .near
    }

    /// Whether it may hold nothing, which `none` asks for.
    public var mayBeEmpty: Bool { words.contains("none") }

    /// How it may be held against a value.
    public var comparisons: [Comparison] {
      switch kind {
      case .text, .choice: [.matches, .equals]
      case .amount, .number, .day: Comparison.allCases
      }
    }
  }

  /// The words that ask by themselves what a deal is; the raw value is how one is written.
  public enum Mark: String, Sendable, CaseIterable {
    case open, won, lost, disqualified, nurtured
    case fresh, cooling
    case coveredByNextStep = "covered"
    case stale
    case hot, warm, cold
    case late, pushed

    /// Whether it says how a deal ended, or that it has not.
    var isOutcome: Bool {
      switch self {
      case .open, .won, .lost, .disqualified, .nurtured: true
      case .fresh, .cooling, .coveredByNextStep, .stale, .hot, .warm, .cold, .late, .pushed: false
      }
    }
  }

  /// The words that join conditions.
  public enum Joint: String, Sendable, CaseIterable {
    case or, and, not
  }
}
