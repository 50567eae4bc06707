extension Filter {
  /// The subject of a condition: a field of a deal, or a value derived from its fields.
  public enum Key: Hashable, Sendable, CaseIterable {
    /// A field, as it is stored.
    case field(Field)
    /// A field that the board defines.
    case custom(CustomField)
    case sector, pipeline, phase, outcome, currency
    case probability, score, fit, engagement, idle, instage, pushes, risk
    case created, closed, next

    /// The kind of a field's values, and so the comparisons it allows.
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
      .sector, .pipeline, .phase, .outcome, .currency, .probability, .score, .fit, .engagement,
      .idle,
      .instage, .pushes, .risk, .created, .closed, .next,
    ]

    /// All keys, by kind: those of fields first, in the order of the table of fields.
    public static let allCases = Kind.allCases.flatMap { kind in
      (Field.allCases.filter { $0.definition.filter != nil }.map { Key.field($0) } + derived)
        .filter { $0.kind == kind }
    }

    /// The spelling in English, as files hold it.
    public var rawValue: String {
      switch self {
      case .field(let field): field.definition.filter ?? field.name
      case .custom(let field): field.id.text
      default: "\(self)"
      }
    }

    /// The kind of the field's values.
    public var kind: Kind {
      switch self {
      case .field(let field):
        switch field.kind {
        case .money: .amount
        case .percent: .number
        case .category: .choice
        case .day: .day
        default: .text
        }
      case .custom(let field):
        switch field.kind {
        case .text, .choice, .link: .text
        case .number: .number
        case .money: .amount
        case .date: .day
        case .flag: .choice
        }
      case .sector, .pipeline: .text
      case .phase, .outcome, .currency: .choice
      case .probability, .score, .fit, .engagement, .idle, .instage, .pushes, .risk: .number
      case .created, .closed, .next: .day
      }
    }

    private static let spans = ["today", "week", "month", "quarter", "year"]

    /// The words that stand for a value; none where any text or number is allowed.
    public var words: [String] {
      switch self {
      case .field(.owner): ["me", "none"]
      case .field(let field) where field.kind == .category:
        ForecastCategory.allCases.map(\.rawValue) + ["none"]
      case .field(let field):
        (kind == .day ? Key.spans : []) + (field.definition.isRequired ? [] : ["none"])
      case .custom(let field):
        (kind == .day ? Key.spans : []) + (field.kind == .flag ? ["yes", "no"] : []) + ["none"]
      case .phase: Stage.Phase.allCases.map(\.rawValue)
      case .outcome: Stage.Outcome.allCases.map(\.rawValue)
      case .next: ["overdue", "today", "ahead", "none"]
      case .closed: Key.spans + ["none"]
      case .created: Key.spans
      case .sector: ["none"]
      case .pipeline, .currency, .probability, .score, .fit, .engagement, .idle, .instage, .pushes,
        .risk:
        []
      }
    }

    /// The direction in which a day without year or week is looked for, as where the field is typed.
    var direction: DateExpression.Direction {
      if case .field(let field) = self, case .day(let direction) = field.kind { return direction }
      return self == .next ? .ahead : .near
    }

    /// True when it may be empty, which `none` matches.
    public var mayBeEmpty: Bool { words.contains("none") }

    /// The comparisons it allows.
    public var comparisons: [Comparison] {
      switch kind {
      case .text, .choice: [.matches, .equals]
      case .amount, .number, .day: Comparison.allCases
      }
    }
  }

  /// The words that by themselves name a property of a deal; the raw value is the spelling in English.
  public enum Mark: String, Sendable, CaseIterable {
    case open, won, lost, disqualified, nurtured
    case fresh, cooling
    case coveredByNextStep = "covered"
    case stale
    case hot, warm, cold
    case late, pushed

    /// True for a mark that tells if and how a deal was closed.
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
