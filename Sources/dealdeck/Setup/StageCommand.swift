import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `stage`: manages the stages of the board.
struct StageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .stage, note: .stage,
    subcommands: [
      ListStages.self, AddStage.self, SetStage.self, RenameStage.self, MoveStage.self,
      MergeStage.self, RemoveStage.self,
    ],
    defaultSubcommand: ListStages.self)
}

/// `stage list`: lists the stages in order, with their rules and the number of their deals.
private struct ListStages: ParsableCommand {
  static let configuration = CommandConfiguration(.stageList, named: "list")

  @OptionGroup var options: BoardOptions

  func run() throws {
    let opened = try OpenedBoard(options)
    let (board, words) = (opened.board, opened.words)
    guard !options.json else { return show(opened) }
    let rows = board.settings.currentStages.enumerated().map { index, stage in
      [
        "\(index + 1)", stage.id.text, stage.name, words.outcome(stage.outcome),
        words.percent(stage.probability), words.dealCount(board.dealCount(in: stage)),
        words.limits(of: stage),
      ]
    }
    options.show(rows, rightAligned: [0, 4, 5])
  }

  private func show(_ opened: OpenedBoard) {
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("stages")
      object.array { array in
        for stage in opened.board.settings.stages {
          array.object(.line) {
            $0.member("deals", opened.board.dealCount(in: stage))
            $0.member("id", stage.id.text)
            $0.member("lifecycle", stage.lifecycle.rawValue)
            $0.member("name", stage.name)
            $0.member("outcome", stage.outcome.rawValue)
            $0.member("phase", stage.phase.rawValue)
            if let pipeline = opened.board.settings.pipeline(of: stage) {
              $0.member("pipeline", pipeline.text)
            }
            $0.member("probability", stage.probability)
            $0.member("retired", stage.isRetired)
            $0.days("rotAfterDays", stage.rotAfterDays)
            $0.days("warmAfterDays", stage.warmAfterDays)
          }
        }
      }
    }
  }
}

/// The rules of a stage that are typed as options.
private struct StageRules: ParsableArguments {
  @Option(help: .setup(.probability).ofNumber) var probability: Int?
  @Option(help: .setup(.cooling).ofNumber) var cooling: Int?
  @Option(help: .setup(.stale).ofNumber) var stale: Int?
  @Option(help: .setup(.phase)) var phase: Stage.Phase?

  func apply(to stage: inout Stage) {
    if let probability { stage.probability = probability }
    if let cooling { stage.warmAfterDays = cooling }
    if let stale { stage.rotAfterDays = stale }
    if let phase { stage.phase = phase }
  }
}

/// The place of a stage, typed as an option.
private struct PlaceOptions: ParsableArguments {
  @Option(help: .setup(.before), completion: Completions.stages) var before: String?
  @Option(help: .setup(.after), completion: Completions.stages) var after: String?
  @Flag(help: .setup(.first)) var first = false
  @Flag(help: .setup(.last)) var last = false

  /// Returns the place; `nil` when none is given.
  func place(on opened: OpenedBoard) throws -> StagePlace? {
    let places: [StagePlace?] = [
      try before.map { .before(try opened.stage(matching: $0).id) },
      try after.map { .after(try opened.stage(matching: $0).id) },
      first ? .first : nil, last ? .last : nil,
    ]
    let given = places.compactMap(\.self)
    guard given.count < 2 else { throw CommandFailure.usage(opened.words.onePlace) }
    return given.first
  }
}

/// `stage add`: adds a stage.
private struct AddStage: ParsableCommand {
  static let configuration = CommandConfiguration(.stageAdd, named: "add")

  @OptionGroup var options: SetupOptions
  @Argument(help: .setup(.newName)) var name: String
  @Option(help: .setup(.outcome)) var outcome = Stage.Outcome.open
  @Option(help: .setup(.pipelineOfStage), completion: Completions.pipelines) var pipeline: String?
  @OptionGroup var rules: StageRules
  @OptionGroup var places: PlaceOptions

  func run() throws {
    try options.change { opened, _ in
      let pipeline = try pipeline.map { try opened.pipeline(matching: $0).id }
      let setup = try opened.board.addingStage(
        named: name, outcome, at: places.place(on: opened) ?? .last, in: pipeline, rules.apply)
      let known = opened.board.settings
      let added = setup.settings.stages.first { known.stage($0.id) == nil }
      return (setup, .stageAdded(name, key: added?.id.text ?? ""))
    }
  }
}

/// `stage set`: changes the rules of a stage.
private struct SetStage: ParsableCommand {
  static let configuration = CommandConfiguration(.stageSet, named: "set")

  @OptionGroup var options: SetupOptions
  @Argument(help: .setup(.stage), completion: Completions.stages) var stage: String
  @OptionGroup var rules: StageRules

  func run() throws {
    try options.change { opened, _ in
      var stage = try opened.stage(matching: stage)
      rules.apply(to: &stage)
      return (opened.board.setting(stage), .stageSet(stage))
    }
  }
}

/// `stage rename`: renames a stage.
private struct RenameStage: ParsableCommand {
  static let configuration = CommandConfiguration(.stageRename, named: "rename")

  @OptionGroup var options: SetupOptions
  @Argument(help: .setup(.stage), completion: Completions.stages) var stage: String
  @Argument(help: .setup(.newName)) var name: String

  func run() throws {
    try options.change { opened, _ in
      let stage = try opened.stage(matching: stage)
      return (
        try opened.board.renaming(stage, to: name), .stageRenamed(from: stage.name, to: name)
      )
    }
  }
}

/// `stage move`: moves a stage to another place.
private struct MoveStage: ParsableCommand {
  static let configuration = CommandConfiguration(.stageMove, named: "move")

  @OptionGroup var options: SetupOptions
  @Argument(help: .setup(.stage), completion: Completions.stages) var stage: String
  @OptionGroup var places: PlaceOptions

  func run() throws {
    try options.change { opened, _ in
      let stage = try opened.stage(matching: stage)
      guard let place = try places.place(on: opened) else {
        throw CommandFailure.usage(opened.words.onePlace)
      }
      let setup = try opened.board.moving(stage, to: place)
      return (
        setup,
        .stagesOrdered(setup.settings.currentStages.map(\.name))
      )
    }
  }
}

/// `stage merge`: merges a stage into another.
private struct MergeStage: ParsableCommand {
  static let configuration = CommandConfiguration(.stageMerge, named: "merge")

  @OptionGroup var options: SetupOptions
  @Argument(help: .setup(.stage), completion: Completions.stages) var stage: String
  @Argument(help: .setup(.target), completion: Completions.stages) var into: String

  func run() throws { try options.retire(stage, into: into) }
}

/// `stage remove`: removes a stage, whose deals go to another.
private struct RemoveStage: ParsableCommand {
  static let configuration = CommandConfiguration(.stageRemove, named: "remove")

  @OptionGroup var options: SetupOptions
  @Argument(help: .setup(.stage), completion: Completions.stages) var stage: String
  @Option(help: .setup(.target), completion: Completions.stages) var into: String?

  func run() throws { try options.retire(stage, into: into) }
}

extension SetupOptions {
  /// Retires a stage, its deals in another.
  fileprivate func retire(_ reference: String, into target: String?) throws {
    try change { opened, metadata in
      let stage = try opened.stage(matching: reference)
      let target = try target.map { try opened.stage(matching: $0) }
      let setup = try opened.board.retiring(
        stage, into: target, in: opened.zone, metadata: metadata)
      let reply: SetupReply =
        target.map { .stageMerged(stage.name, into: $0.name, deals: setup.dealCount) }
        ?? .stageRemoved(stage.name)
      return (setup, reply)
    }
  }
}

extension Board {
  fileprivate func dealCount(in stage: Stage) -> Int {
    deals.count { !$0.isRemoved && $0.stage == stage.id }
  }
}

extension JSONText {
  fileprivate mutating func days(_ name: String, _ days: Int?) {
    key(name)
    if let days { integer(days) } else { null() }
  }
}
