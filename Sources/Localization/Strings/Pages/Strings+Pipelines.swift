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

  /// A stage with its pipeline, for a board that has several: `Renewals · Proposal`.
  package func stageName(_ stage: Stage, among settings: Settings) -> String {
    guard settings.hasPipelines,
      let pipeline = settings.pipeline(of: stage).flatMap(settings.pipeline)
    else { return stage.name }
    return "\(pipeline.name) · \(stage.name)"
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
