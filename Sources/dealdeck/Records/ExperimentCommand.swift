import ArgumentParser
import BoardUI
import PipelineDomain
import Localization

/// `experiment`: manages experiments, one change per stage and month.
struct ExperimentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .experiment,
    subcommands: [
      ListExperiments.self, StartExperiment.self, MeasureExperiment.self, DecideExperiment.self,
    ], defaultSubcommand: ListExperiments.self)
}

/// `experiment start`: records the hypothesis, before the experiment runs.
private struct StartExperiment: ParsableCommand {
  static let configuration = CommandConfiguration(.experimentStart, named: "start")

  @OptionGroup var options: BoardOptions
  @Argument(help: .record(.hypothesis)) var hypothesis: String
  @Option(help: .record(.variable)) var variable: String
  @Option(help: .record(.variant)) var variant: String
  @Option(help: .record(.improvedStage), completion: Completions.stages) var stage: String
  @Option(help: .record(.segment)) var segment = ""
  @Option(help: .record(.firstDay)) var start: String?
  @Option(help: .record(.length).ofNumber) var days = 21

  func run() throws {
    var opened = try OpenedBoard(options)
    let stage = try opened.stage(matching: stage)
    let first = try start.map { try opened.typed.day($0, on: opened.today, .ahead) } ?? opened.today
    let end = first.adding(days: days)
    let id = try opened.save(path: options.path) { _, key, metadata in
      .experiment(
        Experiment(
          id: Experiment.ID(key), hypothesis: hypothesis, variable: variable, variant: variant,
          stage: stage.id, segment: segment, start: first, end: end, at: metadata.at,
          by: metadata.by))
    }
    opened.answer(
      id, .experimentStarted(key: id.key, stage: stage.name, from: first, measured: end),
      json: options.json)
  }
}

/// `experiment measure`: records the result.
private struct MeasureExperiment: ParsableCommand {
  static let configuration = CommandConfiguration(.experimentMeasure, named: "measure")

  @OptionGroup var options: BoardOptions
  @Argument(help: .record(.id)) var id: String
  @Option(help: .record(.control)) var control: String
  @Option(help: .record(.treated)) var variant: String
  @Option(parsing: .unconditional, help: .record(.measuredOn)) var on: String?

  func run() throws {
    var opened = try OpenedBoard(options)
    let day = try on.map { try opened.typed.day($0, on: opened.today) } ?? opened.today
    guard day <= opened.today else {
      throw CommandFailure.refused(opened.words.refusal(.resultAhead(day)))
    }
    let result = Experiment.Result(
      control: try opened.typed.arm(control), variant: try opened.typed.arm(variant), on: day,
      by: ProcessEnvironment.author())
    let record = try opened.save(path: options.path) { opened, _, _ in
      .experiment(try opened.experiment(matching: id).measured(result))
    }
    opened.answer(record, done: opened.words.result(result), json: options.json)
  }
}

/// `experiment decide`: records the team's decision.
private struct DecideExperiment: ParsableCommand {
  static let configuration = CommandConfiguration(.experimentDecide, named: "decide")

  @OptionGroup var options: BoardOptions
  @Argument(help: .record(.id)) var id: String
  @Argument(help: .record(.decision)) var choice: Experiment.Decision.Choice
  @Option(help: .record(.why)) var note = ""

  func run() throws {
    var opened = try OpenedBoard(options)
    let decision = Experiment.Decision(
      choice, note: note, on: opened.today, by: ProcessEnvironment.author())
    let record = try opened.save(path: options.path) { opened, _, _ in
      .experiment(try opened.experiment(matching: id).decided(decision))
    }
    if choice == .generalise,
      try opened.experiment(matching: id).result?.difference?.isRobust != true
    {
      Output.warn(opened.words.refusal(.mayBeChance))
    }
    opened.answer(
      record, .experimentDecided(key: record.key, choice), json: options.json)
  }
}

extension OpenedBoard {
  /// Returns the experiment given by reference.
  fileprivate func experiment(matching reference: String) throws -> Experiment {
    guard case .experiment(let found) = try record(matching: reference, in: .experiments) else {
      throw CommandFailure.refused(
        words.refusal(.notOne(reference, count: 0, of: .experiments)))
    }
    return found
  }
}
