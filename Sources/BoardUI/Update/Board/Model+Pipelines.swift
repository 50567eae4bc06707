import PipelineDomain
import Localization

extension Model {
  /// The pipeline that every view shows; `nil` for all of them, and on a board of one.
  var shownPipeline: Pipeline? {
    board.settings.hasPipelines ? pipeline.flatMap(board.settings.pipeline) : nil
  }

  /// The pipelines that can be shown: each, then all together.
  var pipelineChoices: [Pipeline?] { board.settings.pipelines.map(Optional.some) + [nil] }

  /// Returns the heading of a column: after its pipeline where all pipelines are shown and two share the name.
  func heading(of stage: Stage) -> String {
    let isPlain = !board.settings.hasPipelines || shownPipeline != nil
    return (isPlain ? stage.name : words.stageName(stage, on: board.settings)).uppercased()
  }

  /// Shows one pipeline in every view, or with `nil` all of them. O(deals × log deals).
  mutating func show(_ pipeline: Pipeline?) {
    self.pipeline = pipeline?.id
    (cursor.column, cursor.firstColumn) = (0, 0)
    arrange()
    settleCursor()
    goToFirstShown()
    changeScreens { $0.arrive(in: $1) }
    say(words.pipelineShown(pipeline, deals: shownCount))
  }

  /// The stages a deal can be moved to by number: the open ones of the pipeline shown.
  var stageTargets: [Stage] {
    let open = board.settings.openStages
    guard let shownPipeline else { return open }
    return open.filter { board.settings.pipeline(of: $0) == shownPipeline.id }
  }

  /// The open stages of the other pipelines, for deals that are to change theirs; all of them for deals of
  /// several pipelines.
  var foreignStages: [Stage] {
    let own = Set(subjects.map { board.stage(of: $0).flatMap(board.settings.pipeline(of:)) })
    return board.settings.openStages.filter { stage in
      own.count > 1 || !own.contains(board.settings.pipeline(of: stage))
    }
  }

  /// Moves the deals to a stage, whatever their pipeline; those that are there stay.
  mutating func moveSubjects(to target: Stage) -> [Effect] {
    let deals = subjects.count == 1 ? subjects : subjects.filter { $0.stage != target.id }
    return move(deals.map { ($0, target) })
  }

  var pipelineRefusal: KeyRefusal? { board.settings.hasPipelines ? nil : .onePipeline }
}

extension Pipeline {
  /// The condition that keeps the deals of the pipeline.
  var term: Filter.Expression { .term(.text(.pipeline, .text(id.text), isWhole: true)) }
}
