public import ArgumentParser
import BoardUI
public import PipelineDomain
import Wording

extension Cost.Kind: ExpressibleByArgument {}
extension Experiment.Decision.Choice: ExpressibleByArgument {}

/// `experiment`: what is tried, one change a stage and month.
struct ExperimentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "experiment", abstract: "Keep what is tried: one change a stage and month.",
    subcommands: [
      ListExperiments.self, StartExperiment.self, MeasureExperiment.self, DecideExperiment.self,
    ], defaultSubcommand: ListExperiments.self)
}

/// `experiment start`: writes down what is expected, before it runs.
private struct StartExperiment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Write down what is tried, before it runs.")

  @OptionGroup var options: BoardOptions
  @Argument(help: "What is expected, and why.") var hypothesis: String
  @Option(help: "The one thing that changes.") var variable: String
  @Option(help: "What it is changed to.") var variant: String
  @Option(help: "The stage it is to improve.") var stage: String
  @Option(help: "Whom it is tried on; by default everybody.") var segment = ""
  @Option(help: "The first day; by default today.") var start: String?
  @Option(help: "How many days it runs, 14 to 28.") var days = 21

  func run() throws {
    var opened = try OpenedBoard(options)
    let stage = try opened.stage(matching: stage)
    let first = try start.map { try opened.typed.day($0, on: opened.today, .ahead) } ?? opened.today
    let end = first.adding(days: days)
    let id = try opened.keep(path: options.path) { _, key, stamp in
      .experiment(
        Experiment(
          id: Experiment.ID(key), hypothesis: hypothesis, variable: variable, variant: variant,
          stage: stage.id, segment: segment, start: first, end: end, at: stamp.at, by: stamp.by))
    }
    opened.answer(
      id, .experimentStarted(key: id.key, stage: stage.name, from: first, measured: end),
      json: options.json)
  }
}

/// `experiment measure`: what came of it.
private struct MeasureExperiment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Say what came of an experiment.")

  @OptionGroup var options: BoardOptions
  @Argument(help: "Its id, or the start of one.") var id: String
  @Option(help: "Without the change: successes of trials, as 12/120.") var control: String
  @Option(help: "With it: successes of trials, as 30/118.") var variant: String
  @Option(help: "The day it was measured; by default today.") var on: String?

  func run() throws {
    var opened = try OpenedBoard(options)
    let day = try on.map { try opened.typed.day($0, on: opened.today) } ?? opened.today
    guard day <= opened.today else {
      throw Failure.refused(opened.words.complaint(.resultAhead(day)))
    }
    let result = Experiment.Result(
      control: try opened.typed.arm(control), variant: try opened.typed.arm(variant), on: day,
      by: Surroundings.author())
    let record = try opened.keep(path: options.path) { opened, _, _ in
      .experiment(try opened.experiment(matching: id).measured(result))
    }
    opened.answer(record, done: opened.words.result(result), json: options.json)
  }
}

/// `experiment decide`: what the team makes of it.
private struct DecideExperiment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Decide: generalise, iterate or abandon.")

  @OptionGroup var options: BoardOptions
  @Argument(help: "Its id, or the start of one.") var id: String
  @Argument(help: "generalise, iterate or abandon.") var choice: Experiment.Decision.Choice
  @Option(help: "Why.") var note = ""

  func run() throws {
    var opened = try OpenedBoard(options)
    let decision = Experiment.Decision(
      choice, note: note, on: opened.today, by: Surroundings.author())
    let record = try opened.keep(path: options.path) { opened, _, _ in
      .experiment(try opened.experiment(matching: id).decided(decision))
    }
    if choice == .generalise,
      try opened.experiment(matching: id).result?.difference?.isRobust != true
    {
      Output.diagnose("dealdeck: \(opened.words.complaint(.mayBeChance))")
    }
    opened.answer(
      record, .experimentDecided(key: record.key, choice), json: options.json)
  }
}

extension OpenedBoard {
  /// The experiment a user means.
  fileprivate func experiment(matching reference: String) throws -> Experiment {
    guard case .experiment(let found) = try record(matching: reference, in: .experiments) else {
      throw Failure.refused(
        words.complaint(.notOne(reference, count: 0, of: .experiments)))
    }
    return found
  }
}
