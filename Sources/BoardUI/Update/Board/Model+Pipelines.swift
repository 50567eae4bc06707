import PipelineDomain
import Localization

extension Model {
  /// The pipeline that every view shows; `nil` for all of them, and on a board of one.
  var shownPipeline: Pipeline? {
    board.settings.hasPipelines ? pipeline.flatMap(board.settings.pipeline) : nil
  }

  /// The pipelines that can be shown: each, then all together.
  var pipelineChoices: [Pipeline?] { board.settings.pipelines.map(Optional.some) + [nil] }

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

  /// The open stages of the other pipelines, for deals that are to change theirs.
  var foreignStages: [Stage] {
    let own = Set(subjects.compactMap { board.stage(of: $0).flatMap(board.settings.pipeline(of:)) })
    return board.settings.openStages.filter { stage in
      board.settings.pipeline(of: stage).map { !own.contains($0) } ?? false
    }
  }

  /// Moves the deals to a stage, whatever their pipeline; those that are there stay.
  mutating func moveSubjects(to target: Stage) -> [Effect] {
    let deals = subjects.count == 1 ? subjects : subjects.filter { $0.stage != target.id }
    return move(deals.map { ($0, target) })
  }

  var pipelineRefusal: KeyRefusal? { board.settings.hasPipelines ? nil : .onePipeline }
}
