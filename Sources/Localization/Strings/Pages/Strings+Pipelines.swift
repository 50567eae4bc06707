package import PipelineDomain

extension Strings {
  /// The name of the first pipeline of a board that gets a second one.
  package var usualPipeline: String { say(en: "New business", fr: "Nouvelles affaires") }

  /// A pipeline shown, or with `nil` all of them.
  package func pipeline(_ pipeline: Pipeline?) -> String {
    pipeline?.name ?? say(en: "All pipelines", fr: "Tous les pipelines")
  }

  /// The result of choosing the pipeline shown.
  package func pipelineShown(_ pipeline: Pipeline?, deals: Int) -> String {
    "\(self.pipeline(pipeline))\(colon)\(dealCount(deals))."
  }

  /// The name of a stage, after its pipeline where two pipelines have a stage of that name: `Renewals ·
  /// Proposal`.
  package func stageName(_ stage: Stage, on settings: Settings) -> String {
    guard let own = settings.pipeline(of: stage),
      settings.currentStages.contains(where: {
        $0.name == stage.name && settings.pipeline(of: $0) != own
      })
    else { return stage.name }
    return "\(settings.pipeline(own)?.name ?? own.text) · \(stage.name)"
  }

  /// The name of a stage, or its key when the board does not have it.
  package func stageName(_ id: Stage.ID, on settings: Settings) -> String {
    settings.stage(id).map { stageName($0, on: settings) } ?? id.text
  }

  /// The name of a command about pipelines; `nil` for another.
  func ofPipelines(_ command: Command) -> CommandText? {
    switch command {
    case .pipeline:
      words(
        en: "Choose the pipeline", fr: "Choisir le pipeline",
        detail: ("one or all, in every view", "un ou tous, dans chaque vue"),
        hint: ("pipeline", "pipeline"))
    case .changePipeline:
      words(
        en: "To another pipeline…", fr: "Vers un autre pipeline…",
        hint: ("other pipeline", "autre pipeline"))
    default: nil
    }
  }
}
