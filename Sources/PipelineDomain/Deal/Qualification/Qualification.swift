/// What a team has found out about a deal, one answer a criterion.
///
/// Unknown is not no: a question nobody asked speaks neither for the deal nor against it.
public struct Qualification: Hashable, Sendable {
  /// What is known on one criterion, who found out and when.
  public struct Answer: Hashable, Sendable {
    /// How the question was answered.
    public enum State: String, Sendable, CaseIterable {
      case unknown, no, partly, yes
    }

    /// How the question was answered; `unknown` when it was asked and nothing came of it.
    public var state: State
    /// The customer's words, empty when none were noted.
    public var note: String
    /// The local day on which it was last found to be so.
    public var day: Day
    /// Who found out.
    public var by: String

    /// An answer.
    public init(_ state: State, on day: Day, by author: String, note: String = "") {
      self.state = state
      self.day = day
      self.by = author
      self.note = note
    }

    /// Whole days since the answer was given; negative for one dated after `today`, which is an
    /// error of whoever wrote it.
    public func age(on today: Day) -> Int {
      today - day
    }
  }

  /// What the answers amount to.
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

  /// What is known; nothing unless said.
  public init(answers: [Criterion.ID: Answer] = [:]) {
    self.answers = answers
  }

  /// How a criterion stands: `unknown` when it has no answer.
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
    /// Yes answers the grid asks for.
    public var neededYes: Int

    /// How many questions the grid asks.
    public var criteria: Int { known + unknown.count }
    /// How many of them are answered, whatever the answer.
    public var known: Int { yes + partly + no }

    /// The share of questions that are answered; `nil` for a grid without any.
    public var completeness: Ratio? {
      Ratio(Int128(known), Int128(criteria))
    }

    /// What the answers amount to: only a no counts against the deal. A grid that asks for no yes
    /// validates every deal.
    public var verdict: Verdict {
      if yes >= neededYes { return .validated }
      return criteria - no < neededYes ? .ruledOut : .undecided
    }
  }

  /// Counts the answers to the questions of a grid. O(criteria).
  public func tally(in grid: Grid) -> Tally {
    var tally = Tally(neededYes: grid.neededYes)
    for criterion in grid.asked {
      switch state(of: criterion) {
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
