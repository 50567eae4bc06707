extension Qualification {
  /// The questions a team asks of every deal, in the order in which it asks them.
  public struct Grid: Equatable, Sendable {
    /// The key of a grid, `bant` for instance; a renamed grid keeps it.
    public typealias ID = Identifier<Grid>

    /// The key.
    public var id: ID
    /// What the team calls it.
    public var name: String
    /// The questions; of two with the same key only the first is asked.
    public var criteria: [Criterion]
    /// How many answers must be yes for a deal to be validated; below one nothing is asked for,
    /// and more than there are criteria can never be reached.
    public var neededYes: Int

    /// A grid.
    public init(id: ID, name: String, criteria: [Criterion], neededYes: Int) {
      self.id = id
      self.name = name
      self.criteria = criteria
      self.neededYes = neededYes
    }
  }

  /// One question of a grid.
  public struct Criterion: Equatable, Sendable {
    /// The key of a criterion. Two grids that ask the same thing share it, so that an answer
    /// outlives a change of grid.
    public typealias ID = Identifier<Criterion>

    /// The key.
    public var id: ID
    /// What the team calls it.
    public var name: String

    /// A question.
    public init(id: ID, name: String) {
      self.id = id
      self.name = name
    }
  }
}

extension Qualification.Grid {
  /// Budget, Authority, Need, Timing: simple, for short cycles (article 002:58).
  ///
  /// Validated with three of four, as IBM's guidance has it.
  public static let bant = Qualification.Grid(
    id: "bant", name: "BANT",
    criteria: [
      Qualification.Criterion(id: "budget", name: "Budget"),
      Qualification.Criterion(id: "authority", name: "Authority"),
      Qualification.Criterion(id: "need", name: "Need"),
      Qualification.Criterion(id: "timing", name: "Timing"),
    ], neededYes: 3)

  /// Challenges, Authority, Money, Prioritization: opens with what the buyer struggles with and
  /// puts first (article 002:59). Validated with three of four.
  public static let champ = Qualification.Grid(
    id: "champ", name: "CHAMP",
    criteria: [
      Qualification.Criterion(id: "challenges", name: "Challenges"),
      Qualification.Criterion(id: "authority", name: "Authority"),
      Qualification.Criterion(id: "budget", name: "Money"),
      Qualification.Criterion(id: "prioritization", name: "Prioritization"),
    ], neededYes: 3)

  /// Goals, Plans, Challenges, Timeline: strategic, for long cycles (article 002:60). Validated
  /// with three of four.
  public static let gpct = Qualification.Grid(
    id: "gpct", name: "GPCT",
    criteria: [
      Qualification.Criterion(id: "goals", name: "Goals"),
      Qualification.Criterion(id: "plans", name: "Plans"),
      Qualification.Criterion(id: "challenges", name: "Challenges"),
      Qualification.Criterion(id: "timing", name: "Timeline"),
    ], neededYes: 3)

  /// The published methods; a team adds its own beside them.
  public static let published = [bant, champ, gpct]
}
