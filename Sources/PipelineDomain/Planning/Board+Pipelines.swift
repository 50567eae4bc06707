extension Board {
  /// The setup with a new pipeline, under a key made of its name, with the stages of another to begin with:
  /// their names, limits and probabilities, and nothing that happened there.
  ///
  /// On a board that names no pipeline yet, all its stages become those of a first one.
  ///
  /// - Parameters:
  ///   - first: The name of the first pipeline, for a board that names none yet.
  ///   - model: The pipeline whose stages it begins with; the first by default.
  public func addingPipeline(
    named name: String, besides first: String, like model: Pipeline.ID? = nil
  ) throws(SetupRefusal) -> BoardSetup {
    var settings = settings
    if settings.pipelines.isEmpty {
      let usual = try settings.newName(first, beside: [])
      settings.pipelines = [Pipeline(id: Pipeline.ID(usual.slug), name: usual)]
    }
    let name = try settings.newName(name, beside: settings.pipelines.map(\.name))
    let key = name.freshSlug { settings.pipeline(Pipeline.ID($0)) != nil }
    let pipeline = Pipeline(id: Pipeline.ID(key), name: name)
    let stages = settings.stages(of: model ?? settings.pipelines[0].id).filter { !$0.isRetired }
    settings.pipelines.append(pipeline)
    for model in stages {
      var stage = model
      stage.id = settings.freshKey(for: "\(key)-\(model.name)")
      stage.pipeline = pipeline.id
      settings.stages.append(stage)
    }
    return BoardSetup(settings)
  }

  /// The setup with a pipeline under another name; its key stays.
  public func renaming(_ pipeline: Pipeline, to name: String) throws(SetupRefusal) -> BoardSetup {
    var settings = settings
    let others = settings.pipelines.filter { $0.id != pipeline.id }.map(\.name)
    let name = try settings.newName(name, beside: others)
    for index in settings.pipelines.indices where settings.pipelines[index].id == pipeline.id {
      settings.pipelines[index].name = name
    }
    return BoardSetup(settings)
  }

  /// The setup without a pipeline: its stages are taken out where no deal ever stood in them, and stay as
  /// retired ones of the first pipeline where history knows them.
  ///
  /// - Throws: A refusal while deals stand in its stages: they are moved first.
  public func removing(_ pipeline: Pipeline) throws(SetupRefusal) -> BoardSetup {
    let stages = Set(settings.stages(of: pipeline.id).map(\.id))
    let count = deals.count { stages.contains($0.stage) && !$0.isRemoved }
    guard count == 0 else { throw .pipelineInUse(pipeline, deals: count) }
    return BoardSetup(settings.without(pipeline, self))
  }
}

extension Settings {
  fileprivate func without(_ pipeline: Pipeline, _ board: Board) -> Settings {
    var settings = self
    let isFirst = pipelines.first?.id == pipeline.id
    settings.pipelines.removeAll { $0.id == pipeline.id }
    settings.stages = stages.compactMap { stage in
      guard self.pipeline(of: stage) == pipeline.id else { return stage }
      guard board.isKnownToHistory(stage.id) else { return nil }
      var past = stage
      (past.standing, past.pipeline) = (.retired, nil)
      return past
    }
    if settings.pipelines.count == 1 || isFirst {
      let usual = settings.pipelines.first?.id
      for index in settings.stages.indices where settings.stages[index].pipeline == usual {
        settings.stages[index].pipeline = nil
      }
    }
    settings.panel.goals = settings.panel.goals.filter {
      Panel.goalKey($0.key, of: pipeline.id) == nil
    }
    if settings.pipelines.count == 1, let last = settings.pipelines.first {
      for (key, goal) in settings.panel.goals {
        guard let own = Panel.goalKey(key, of: last.id) else { continue }
        settings.panel.goals[key] = nil
        settings.panel.goals[own] = goal
      }
      settings.pipelines = []
    }
    return settings
  }
}
