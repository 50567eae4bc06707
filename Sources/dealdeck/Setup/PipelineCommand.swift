import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `pipeline`: manages the pipelines of the board.
struct PipelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .pipeline, note: .pipeline,
    subcommands: [
      ListPipelines.self, AddPipeline.self, RenamePipeline.self, RemovePipeline.self,
    ],
    defaultSubcommand: ListPipelines.self)
}

/// `pipeline list`: lists the pipelines with their stages and open deals.
private struct ListPipelines: ParsableCommand {
  static let configuration = CommandConfiguration(.pipelineList, named: "list")

  @OptionGroup var options: BoardOptions

  func run() throws {
    let opened = try OpenedBoard(options)
    let settings = opened.board.settings
    guard !options.json else { return show(opened) }
    let rows = settings.pipelines.map { pipeline in
      [
        pipeline.id.text, pipeline.name,
        opened.words.openDealCount(opened.board.openDeals(in: pipeline.id)),
        settings.openStages(of: pipeline.id).map(\.name).joined(separator: " → "),
      ]
    }
    options.show(rows, rightAligned: [2])
  }

  private func show(_ opened: OpenedBoard) {
    let settings = opened.board.settings
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("pipelines")
      object.array { array in
        for pipeline in settings.pipelines {
          array.object {
            $0.member("id", pipeline.id.text)
            $0.member("name", pipeline.name)
            $0.member("openDeals", opened.board.openDeals(in: pipeline.id))
            $0.key("stages")
            $0.array { ids in
              for stage in settings.stages(of: pipeline.id) where !stage.isRetired {
                ids.string(stage.id.text)
              }
            }
          }
        }
      }
    }
  }
}

/// `pipeline add`: adds a pipeline, with the stages of another to begin with.
private struct AddPipeline: ParsableCommand {
  static let configuration = CommandConfiguration(.pipelineAdd, named: "add")

  @OptionGroup var options: SetupOptions
  @Argument(help: .setup(.newName)) var name: String
  @Option(help: .setup(.modelPipeline), completion: Completions.pipelines) var like: String?

  func run() throws {
    try options.change { opened, _ in
      let model = try like.map { try opened.pipeline(matching: $0).id }
      let setup = try opened.board.addingPipeline(
        named: name, besides: opened.words.usualPipeline, like: model)
      let added = setup.settings.pipelines[setup.settings.pipelines.count - 1]
      let stages = setup.settings.stages(of: added.id).map(\.name)
      return (setup, .pipelineAdded(added, stages: stages))
    }
  }
}

/// `pipeline rename`: renames a pipeline.
private struct RenamePipeline: ParsableCommand {
  static let configuration = CommandConfiguration(.pipelineRename, named: "rename")

  @OptionGroup var options: SetupOptions
  @Argument(help: .setup(.pipeline), completion: Completions.pipelines) var pipeline: String
  @Argument(help: .setup(.newName)) var name: String

  func run() throws {
    try options.change { opened, _ in
      let pipeline = try opened.pipeline(matching: pipeline)
      return (
        try opened.board.renaming(pipeline, to: name),
        .pipelineRenamed(from: pipeline.name, to: name)
      )
    }
  }
}

/// `pipeline remove`: removes a pipeline without deals.
private struct RemovePipeline: ParsableCommand {
  static let configuration = CommandConfiguration(.pipelineRemove, named: "remove")

  @OptionGroup var options: SetupOptions
  @Argument(help: .setup(.pipeline), completion: Completions.pipelines) var pipeline: String

  func run() throws {
    try options.change { opened, _ in
      let pipeline = try opened.pipeline(matching: pipeline)
      return (try opened.board.removing(pipeline), .pipelineRemoved(pipeline.name))
    }
  }
}

extension Board {
  fileprivate func openDeals(in pipeline: Pipeline.ID) -> Int {
    let stages = Set(settings.openStages(of: pipeline).map(\.id))
    return deals.count { !$0.isRemoved && stages.contains($0.stage) }
  }
}
