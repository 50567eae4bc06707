/// The qualification answers of a deal, one a criterion.
///
/// Unknown is not no: a question nobody asked counts neither for the deal nor against it.
public struct Qualification: Hashable, Sendable {
  /// The answer on one criterion, with its author and day.
  public struct Answer: Hashable, Sendable {
    /// The state of an answer.
    public enum State: String, Sendable, CaseIterable {
      case unknown, no, partly, yes
    }

    /// The state; `unknown` when the question was asked without result.
    public var state: State
    /// The customer's words, empty when none were noted.
    public var note: String
    /// The local day on which it was last confirmed.
    public var day: Day
    /// The person who found out.
    public var by: String

    /// An answer.
    public init(_ state: State, on day: Day, by author: String, note: String = "") {
      self.state = state
      self.day = day
      self.by = author
      self.note = note
    }

    /// Whole days since the answer was given; negative for one dated after `today`, which is an error
    /// in the data.
    public func age(on today: Day) -> Int {
      today - day
    }
  }

  /// The verdict of all answers together.
  public enum Verdict: String, Sendable, CaseIterable {
    /// Enough of them are yes.
    case validated
    /// Neither of the two others.
    case undecided
    /// So many are no that the rest cannot make up for them.
    case ruledOut
  }

  /// The answers by criterion. Those on criteria that a grid does not have are kept and not
  /// counted: they count again when the grid that asks for them comes back.
  public var answers: [Criterion.ID: Answer]

  /// A qualification, without answers by default.
  public init(answers: [Criterion.ID: Answer] = [:]) {
    self.answers = answers
  }

  /// The state of a criterion: `unknown` when it has no answer.
  public func state(of criterion: Criterion.ID) -> Answer.State {
    answers[criterion]?.state ?? .unknown
  }
}

extension Qualification {
  /// The answers counted against a grid.
  public struct Tally: Equatable, Sendable {
    /// Criteria answered yes.
    public var yes = 0
    /// Criteria answered partly: known, not validated, and they may still become a yes.
    public var partly = 0
    /// Criteria answered no.
    public var no = 0
    /// Criteria without an answer, in the order of the grid.
    public var unknown: [Criterion.ID] = []
    /// Yes answers the grid needs.
    public var neededYes: Int

    /// The number of questions in the grid.
    public var criteria: Int { known + unknown.count }
    /// The number answered, whatever the answer.
    public var known: Int { yes + partly + no }

    /// The share of questions that are answered; `nil` for a grid without any.
    public var completeness: Ratio? {
      Ratio(Int128(known), Int128(criteria))
    }

    /// The verdict of the answers: only a no counts against the deal. A grid that needs no yes validates
    /// every deal.
    public var verdict: Verdict {
      if yes >= neededYes { return .validated }
      return criteria - no < neededYes ? .ruledOut : .undecided
    }
  }

  /// Counts the answers to the questions of a grid. O(criteria).
  public func tally(in grid: Grid) -> Tally { grid.tally(state) }
}

extension Qualification.Grid {
  /// Counts states of its questions. O(criteria).
  func tally(
    _ state: (Qualification.Criterion.ID) -> Qualification.Answer.State
  ) -> Qualification.Tally {
    var tally = Qualification.Tally(neededYes: neededYes)
    for criterion in asked {
      switch state(criterion) {
      case .yes: tally.yes += 1
      case .partly: tally.partly += 1
      case .no: tally.no += 1
      case .unknown: tally.unknown.append(criterion)
      }
    }
    return tally
  }
}

extension Qualification.Grid {
  /// The keys of its questions in order, each once.
  var asked: [Qualification.Criterion.ID] {
    var seen: Set<Qualification.Criterion.ID> = []
    return criteria.map(\.id).filter { seen.insert($0).inserted }
  }
}
