/// The rules by which a team scores a prospect: fit (who they are) and engagement (what they do), each
/// with its own rules and cap.
public struct ScoringModel: Equatable, Sendable {
  /// The model and its version. Scores of two versions are not compared: new weights rescale everything
  /// before them.
  public struct Version: Hashable, Sendable {
    /// The key of the model.
    public var model: Identifier<ScoringModel>
    /// The version number, from one; the team raises it when it changes a weight.
    public var number: Int

    /// A version of a model.
    public init(model: Identifier<ScoringModel>, number: Int) {
      self.model = model
      self.number = number
    }
  }

  /// One of the two sides of a score.
  public struct Dimension: Equatable, Sendable {
    /// The rules, in the order of the explanation.
    public var rules: [ScoringRule]
    /// The most points the dimension can have; below zero means zero.
    public var cap: Int

    /// A dimension.
    public init(rules: [ScoringRule], cap: Int) {
      self.rules = rules
      self.cap = cap
    }
  }

  /// The model and its version.
  public var version: Version
  /// The fit: who they are.
  public var fit: Dimension
  /// The engagement: what they do.
  public var engagement: Dimension
  /// Days in which the points of an engagement rule halve; `nil` (or below one) for never.
  public var halfLifeDays: Int?
  /// The score from which a prospect is hot and goes to sales at once (article 003:85).
  public var hot: ScoreThreshold
  /// The score from which a prospect is warm. No article has a number for it.
  public var warm: ScoreThreshold
  /// The score from which a hot prospect must be contacted within `urgentMinutes`; `nil` for never.
  public var urgent: ScoreThreshold?
  /// Minutes within which a person contacts an urgent prospect.
  public var urgentMinutes: Int
  /// True when a prospect without any fit can be hot.
  ///
  /// The articles score two dimensions and then set a threshold on their sum (003:82-85), which
  /// behaviour alone can reach. Off by default: someone who does not fit is warm at most.
  public var isHotWithoutFit: Bool

  /// A model; no decay, hot from 70, warm from 40, urgent from 80 for 30 minutes by default.
  public init(
    version: Version, fit: Dimension, engagement: Dimension, halfLifeDays: Int? = nil,
    hot: ScoreThreshold = ScoreThreshold(70), warm: ScoreThreshold = ScoreThreshold(40),
    urgent: ScoreThreshold? = ScoreThreshold(80), urgentMinutes: Int = 30,
    isHotWithoutFit: Bool = false
  ) {
    self.version = version
    self.fit = fit
    self.engagement = engagement
    self.halfLifeDays = halfLifeDays
    self.hot = hot
    self.warm = warm
    self.urgent = urgent
    self.urgentMinutes = urgentMinutes
    self.isHotWithoutFit = isHotWithoutFit
  }

  /// The attributes that its rules use.
  var attributes: [Attribute] {
    (fit.rules + engagement.rules).compactMap { rule in
      if case .attribute(let attribute, _) = rule.condition { attribute } else { nil }
    }
  }
}

extension ScoringModel {
  /// The model of article 003:83-84: size 25, sector 20 and position 15 for fit; pricing page 30,
  /// ROI calculator 25, webinar 20 and three e-mails opened 10 for engagement. At most 60 + 85 =
  /// 145.
  ///
  /// The article does not name the sizes, sectors and positions. A target that is not given matches
  /// nobody, so that without any no prospect fits and none is hot.
  ///
  /// - Parameters:
  ///   - employees: The number of employees aimed at.
  ///   - sectors: The lines of business aimed at.
  ///   - roles: The positions of the contacts aimed at.
  public static func standard(
    employees: ClosedRange<Int>? = nil, sectors: [String] = [], roles: [String] = []
  ) -> ScoringModel {
    ScoringModel(
      version: Version(model: "standard", number: 1),
      fit: Dimension(
        rules: [
          ScoringRule(
            id: "size", name: "Company size", points: 25,
            condition: .attribute(.employees, employees.map { .within($0) } ?? .oneOf([]))),
          ScoringRule(
            id: "sector", name: "Target sector", points: 20,
            condition: .attribute(.sector, .oneOf(sectors))),
          ScoringRule(
            id: "position", name: "Contact's job title", points: 15,
            condition: .attribute(.contactRole, .oneOf(roles))),
        ], cap: 60),
      engagement: Dimension(
        rules: [
          ScoringRule(
            id: "pricing-page", name: "Pricing page visited", points: 30,
            condition: .signals(["pricing-page"], atLeast: 1)),
          ScoringRule(
            id: "roi-calculator", name: "ROI calculator downloaded", points: 25,
            condition: .signals(["roi-calculator"], atLeast: 1)),
          ScoringRule(
            id: "webinar", name: "Webinar attended", points: 20,
            condition: .signals(["webinar"], atLeast: 1)),
          ScoringRule(
            id: "email-opens", name: "Three e-mails opened", points: 10,
            condition: .signals(["email-open"], atLeast: 3)),
        ], cap: 85))
  }

  /// A contradiction within a model. None of them prevents a score.
  public enum Issue: Equatable, Sendable {
    /// Two rules share a key, so that the explanation is ambiguous.
    case duplicateRule(ScoringRule.ID)
    /// A rule counts a kind of signal that the catalogue does not have.
    case unknownSignal(SignalKind.ID, in: ScoringRule.ID)
    /// A cap is negative and counts as zero.
    case negativeCap(Int)
    /// A half-life below one day, which counts as none.
    case halfLifeBelowOneDay(Int)
    /// The thresholds do not rise from warm to hot to urgent.
    case thresholdsReversed(lower: ScoreThreshold, upper: ScoreThreshold)
    /// The caps leave no way to be hot.
    case hotOutOfReach(ScoreThreshold, highest: Int)
  }

  /// Every contradiction of the model, rules first in their order. O(rules × kinds).
  public func problems(with catalogue: SignalCatalogue) -> [Issue] {
    var problems: [Issue] = []
    var seen: Set<ScoringRule.ID> = []
    for rule in fit.rules + engagement.rules {
      if !seen.insert(rule.id).inserted { problems.append(.duplicateRule(rule.id)) }
      if case .signals(let kinds, _) = rule.condition {
        problems += kinds.filter { catalogue[$0] == nil }.map { .unknownSignal($0, in: rule.id) }
      }
    }
    let caps = [fit.cap, engagement.cap]
    problems += caps.filter { $0 < 0 }.map { .negativeCap($0) }
    if let halfLifeDays, halfLifeDays < 1 { problems.append(.halfLifeBelowOneDay(halfLifeDays)) }
    let thresholds = [warm, hot] + (urgent.map { [$0] } ?? [])
    for (lower, upper) in zip(thresholds, thresholds.dropFirst()) where lower.points > upper.points
    {
      problems.append(.thresholdsReversed(lower: lower, upper: upper))
    }
    let highest = Int(clamping: caps.reduce(Int128(0)) { $0 + Int128(max(0, $1)) })
    if !hot.isReached(by: highest) { problems.append(.hotOutOfReach(hot, highest: highest)) }
    return problems
  }
}

/// A rule that gives a prospect points.
public struct ScoringRule: Equatable, Sendable {
  /// The key of a rule; a renamed rule keeps it.
  public typealias ID = Identifier<ScoringRule>

  /// The key.
  public var id: ID
  /// The team's name for it.
  public var name: String
  /// The points it gives; a negative rule takes points away.
  public var points: Int
  /// The condition for its points.
  public var condition: Condition
  /// True when it gives its points each time (each `atLeast` events), and not once. No effect on
  /// attributes, which give theirs once.
  public var isPerOccurrence: Bool

  /// A rule that counts once by default.
  public init(
    id: ID, name: String, points: Int, condition: Condition, isPerOccurrence: Bool = false
  ) {
    self.id = id
    self.name = name
    self.points = points
    self.condition = condition
    self.isPerOccurrence = isPerOccurrence
  }

  /// The condition for the points of a rule.
  public enum Condition: Equatable, Sendable {
    /// One of the values of an attribute passes a test.
    case attribute(Attribute, Test)
    /// So many signals of these kinds, counted together, were seen; below one means one.
    case signals([SignalKind.ID], atLeast: Int)
    /// So many activities of these kinds, counted together, were logged; below one means one.
    case activities([Activity.Kind], atLeast: Int)
  }

  /// A test of a value.
  public enum Test: Equatable, Sendable {
    /// Known.
    case present
    /// One of these words, whatever their case and accents; without words no value passes.
    case oneOf([String])
    /// A whole number within these bounds, both included.
    case within(ClosedRange<Int>)

    /// This one word, whatever its case and accents.
    public static func equals(_ word: String) -> Test {
      .oneOf([word])
    }

    /// Returns true when a value passes the test.
    public func passes(_ value: String) -> Bool {
      switch self {
      case .present: true
      case .oneOf(let words): words.named(value, \.self) != nil
      case .within(let bounds): Int(value).map(bounds.contains) ?? false
      }
    }
  }
}
