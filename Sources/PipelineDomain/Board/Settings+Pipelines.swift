/// The pipelines of a board, and the stages of each.
///
/// A deal is in the pipeline of its stage: it changes pipeline by a move, and its history goes with it. A
/// board of one pipeline names none, and all its stages are one process.
extension Settings {
  /// True for a board that keeps several sales processes apart.
  public var hasPipelines: Bool { pipelines.count > 1 }

  /// The pipeline of a stage: the one it names, else the first; `nil` on a board that names none.
  public func pipeline(of stage: Stage) -> Pipeline.ID? {
    pipelines.isEmpty ? nil : stage.pipeline ?? pipelines[0].id
  }

  /// The pipeline of that key.
  public func pipeline(_ id: Pipeline.ID) -> Pipeline? {
    pipelines.first { $0.id == id }
  }

  /// The pipeline of a reference: by key or name, whatever case, accents and blanks.
  public func pipeline(matching reference: String) -> Pipeline? {
    pipelines.meant(by: reference, key: \.id.text, name: \.name)
  }

  /// The stages of a pipeline in the order of the sale, retired ones among them.
  public func stages(of pipeline: Pipeline.ID?) -> [Stage] {
    stages.filter { self.pipeline(of: $0) == pipeline }
  }

  /// The open stages of a pipeline in order; no retired ones.
  public func openStages(of pipeline: Pipeline.ID?) -> [Stage] {
    openStages.filter { self.pipeline(of: $0) == pipeline }
  }

  /// Returns true when two stages are of one pipeline; also for stages the board does not have.
  public func arePeers(_ one: Stage.ID, _ other: Stage.ID) -> Bool {
    stage(one).flatMap(pipeline(of:)) == stage(other).flatMap(pipeline(of:))
  }

  /// The first stage in use with that outcome in the pipeline of a stage: the one a deal there enters when it
  /// is won, lost or disqualified.
  public func stage(for outcome: Stage.Outcome, beside stage: Stage.ID) -> Stage? {
    stages.first { $0.outcome == outcome && !$0.isRetired && arePeers($0.id, stage) }
  }

  /// The pipelines that a text of a filter means: those whose name or key has it, or is it.
  func pipelines(meant matches: (String) -> Bool) -> [Pipeline] {
    pipelines.filter { matches($0.name) || matches($0.id.text) }
  }

  /// The settings under which the figures of one pipeline are counted: the stages of the others are of the
  /// past, and its own goals stand before those of the board.
  ///
  /// - Parameter keepsGoal: Returns true for a KPI whose goal holds for these deals.
  func limited(to pipeline: Pipeline.ID, _ keepsGoal: (String) -> Bool) -> Settings {
    var settings = self
    for index in stages.indices where self.pipeline(of: stages[index]) != pipeline {
      settings.stages[index].standing = .retired
    }
    for (key, goal) in panel.goals {
      guard let own = Panel.goalKey(key, of: pipeline), keepsGoal(own) else { continue }
      settings.panel.goals[own] = goal
    }
    return settings
  }
}

extension Panel {
  /// The key of a goal for one pipeline: `renewals:win-rate`.
  public static func goalKey(_ kpi: String, in pipeline: Pipeline.ID) -> String {
    "\(pipeline.text):\(kpi)"
  }

  /// The KPI that a goal is for, whatever its pipeline, stage or phase: `win-rate` of `renewals:win-rate`.
  package static func kpi(ofGoal key: String) -> String {
    String(key.split(separator: ":").last?.split(separator: ".").first ?? "")
  }

  /// The KPI of a goal's key that is one pipeline's own; `nil` for another key.
  static func goalKey(_ key: String, of pipeline: Pipeline.ID) -> String? {
    let prefix = pipeline.text + ":"
    return key.hasPrefix(prefix) ? String(key.dropFirst(prefix.count)) : nil
  }
}
