extension Filter {
  /// The fields a filter knows; the raw value is how one is written.
  public enum Key: String, Sendable, CaseIterable {
    case owner, stage, source, persona, tag, organization, sector, reason
    case phase, outcome, currency
    case amount, recurring, probability, score, fit, engagement, idle, instage, pushes
    case close, created, closed, next

    /// What a field holds, and so what may be asked of it.
    public enum Kind: Sendable {
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

    /// What the field holds.
    public var kind: Kind {
      switch self {
      case .owner, .stage, .source, .persona, .tag, .organization, .sector, .reason: .text
      case .phase, .outcome, .currency: .choice
      case .amount, .recurring: .amount
      case .probability, .score, .fit, .engagement, .idle, .instage, .pushes: .number
      case .close, .created, .closed, .next: .day
      }
    }

    /// The words that stand for a value; none where any text or number does.
    public var words: [String] {
      switch self {
      case .owner: ["me", "none"]
      case .phase: Stage.Phase.allCases.map(\.rawValue)
      case .outcome: Stage.Outcome.allCases.map(\.rawValue)
      case .next: ["overdue", "today", "ahead", "none"]
      case .close, .closed:
        ["today", "week", "month", "quarter", "year", "none"]
      case .created: ["today", "week", "month", "quarter", "year"]
      case .source, .persona, .organization, .sector, .reason, .tag, .amount, .recurring:
        ["none"]
      case .stage, .currency, .probability, .score, .fit, .engagement, .idle, .instage, .pushes:
        []
      }
    }

    /// Which way a day lies that does not say it, as where the field is typed.
    var direction: DateExpression.Direction {
      self == .close || self == .next ? .ahead : .near
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
    case fresh, cooling, pardoned, stale
    case hot, warm, cold
    case late, pushed

    /// Whether it says how a deal ended, or that it has not.
    var isOutcome: Bool {
      switch self {
      case .open, .won, .lost, .disqualified, .nurtured: true
      case .fresh, .cooling, .pardoned, .stale, .hot, .warm, .cold, .late, .pushed: false
      }
    }
  }

  /// The words that join conditions.
  public enum Joint: String, Sendable, CaseIterable {
    case or, and, not
  }
}
