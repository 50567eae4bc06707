/// The stages of a board as numbers, so that a row names its stage in two bytes.
struct StageTable: Equatable, Sendable {
  /// The facts of one stage that the KPIs use.
  struct Column: Equatable, Sendable {
    let outcome: Stage.Outcome
    /// The side that a deal here is in the hands of; `nil` when the stage is forgotten.
    let hand: Stage.Hand?
    /// Its position among the open stages; `nil` for a closed one.
    let position: Int?
    let probability: Int
    let warmAfterDays: Int?
    let rotAfterDays: Int?
    /// True when the probability of a deal here is unknown.
    let isForgotten: Bool
    /// True when the board has no such stage: a deal that stands here now is misplaced.
    let isMissing: Bool
  }

  /// One column a stage, in the order of the settings.
  let columns: [Column]
  /// The open stages in the order of the sale, retired ones in their place.
  let open: [Stage.ID]
  /// True when an open stage is of the past, by position: only deals that stood in it passed it.
  let isRetired: [Bool]
  /// The pipeline of each column, as its place among those of the board.
  private let pipelines: [Int]
  /// The pipeline of each open stage.
  private let openPipelines: [Int]
  /// The probability in percent of each open stage.
  let openProbabilities: [Int]
  /// The lifecycle of a deal in each open stage.
  let lifecycles: [Stage.Lifecycle]
  /// The phases the funnel of the board has, in order; the last is after the sale, where won deals are.
  let phases: [Stage.Phase]
  /// The place in `phases` of each open stage.
  let phasePlaces: [Int]
  /// The clock that decides whether a deal in a stage is stale.
  let stalenessClock: StalenessClock
  private let keys: [String]

  /// Creates the table of the stages of settings.
  ///
  /// - Parameter missing: The number of stages, the first ones, that the board itself does not have.
  init(_ settings: Settings, missing: Int = 0) {
    var columns: [Column] = []
    var open: [Stage] = []
    for stage in settings.stages {
      columns.append(
        Column(
          outcome: stage.outcome, hand: stage.standing == .forgotten ? nil : stage.hand,
          position: stage.outcome == .open ? open.count : nil,
          probability: stage.probability, warmAfterDays: stage.warmAfterDays,
          rotAfterDays: stage.rotAfterDays, isForgotten: stage.standing == .forgotten,
          isMissing: columns.count < missing))
      if stage.outcome == .open { open.append(stage) }
    }
    self.columns = columns
    self.open = open.map(\.id)
    isRetired = open.map(\.isRetired)
    let pipeline = { (stage: Stage) in
      settings.pipeline(of: stage).flatMap { id in settings.pipelines.firstIndex { $0.id == id } }
        ?? 0
    }
    pipelines = settings.stages.map(pipeline)
    openPipelines = open.map(pipeline)
    keys = settings.stages.map(\.id.text)
    stalenessClock = settings.stalenessClock
    openProbabilities = open.map { max(0, min(100, $0.probability)) }
    lifecycles = open.map(\.lifecycle)
    let phases = Stage.Phase.allCases.filter { phase in
      phase == .retain || open.contains { $0.phase == phase && $0.standing != .forgotten }
    }
    self.phases = phases
    phasePlaces = open.map { phases.firstIndex(of: $0.phase) ?? 0 }
  }

  /// Returns the hand of a deal that stands at a place in `columns`.
  func hand(at place: Int16?) -> Stage.Hand? {
    place.flatMap { columns[Int($0)].hand }
  }

  /// Returns true when the stages at two places in `columns` are of one pipeline.
  func arePeers(_ one: Int16, _ other: Int16) -> Bool {
    pipelines[Int(one)] == pipelines[Int(other)]
  }

  /// Returns true when the open stages at two positions are of one pipeline: a deal passes those of its own
  /// alone.
  func arePeers(_ one: Int, _ other: Int) -> Bool {
    openPipelines[one] == openPipelines[other]
  }

  /// The number of open stages.
  var openCount: Int { open.count }

  /// Returns the open stage at a position, which may be none of them.
  func openStage(_ position: Int16) -> Stage.ID? {
    open.indices.contains(Int(position)) ? open[Int(position)] : nil
  }

  /// Returns the place of a stage in `columns`; `nil` when the board has no such stage. O(stages), which
  /// beats hashing for the dozen a board has.
  func place(of key: String) -> Int16? {
    keys.firstIndex(of: key).flatMap(Int16.init(exactly:))
  }
}
