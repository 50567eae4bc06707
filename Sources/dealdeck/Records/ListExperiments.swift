import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `experiment list`: lists the experiments with their results.
struct ListExperiments: ParsableCommand {
  static let configuration = CommandConfiguration(.experimentList, named: "list")

  @OptionGroup var options: BoardOptions
  @Option(parsing: .unconditional, help: .board(.asOf)) var asOf: String?

  func run() throws {
    let opened = try OpenedBoard(options, asOf: asOf)
    let experiments = opened.board.settings.experiments.standing.sorted {
      ($0.start, $0.id) < ($1.start, $1.id)
    }
    guard options.json else {
      options.show(experiments.map { row($0, opened) })
      return
    }
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("experiments")
      object.array { array in
        for experiment in experiments { append(experiment, on: opened.today, to: &array) }
      }
    }
  }

  private func row(_ experiment: Experiment, _ opened: OpenedBoard) -> [String] {
    let words = opened.words
    let due = experiment.isDue(on: opened.today) ? ", " + words.toBeMeasured : ""
    return [
      experiment.id.text, "\(experiment.start)..\(experiment.end)",
      opened.board.settings.stage(experiment.stage)?.name ?? experiment.stage.text,
      words.state(experiment.state(on: opened.today)) + due,
      "\(experiment.hypothesis): \(experiment.variable) → \(experiment.variant)",
      experiment.result.map { words.result($0) } ?? "",
      experiment.decision.map { words.decision($0.choice) } ?? "",
    ]
  }

  private func append(_ experiment: Experiment, on today: Day, to text: inout JSONText) {
    text.object { object in
      object.head(of: experiment)
      object.member("due", experiment.isDue(on: today))
      object.member("end", experiment.end.description)
      object.member("hypothesis", experiment.hypothesis)
      object.member("segment", experiment.segment)
      object.member("stage", experiment.stage.text)
      object.member("start", experiment.start.description)
      object.member("state", experiment.state(on: today).rawValue)
      object.member("variable", experiment.variable)
      object.member("variant", experiment.variant)
      if let result = experiment.result {
        object.key("result")
        object.object(.line) { append(result, to: &$0) }
      }
      if let decision = experiment.decision {
        object.key("decision")
        object.object(.line) {
          $0.member("by", decision.by)
          $0.member("choice", decision.choice.rawValue)
          $0.member("note", decision.note)
          $0.member("on", decision.day.description)
        }
      }
    }
  }

  /// Appends a result; rates and differences are in percent, unknown values are null.
  private func append(_ result: Experiment.Result, to object: inout JSONText) {
    let difference = result.difference
    object.member("by", result.by)
    object.member("on", result.day.description)
    for (name, arm) in [("control", result.control), ("variant", result.variant)] {
      object.key(name)
      object.object {
        $0.member("successes", arm.successes)
        $0.member("trials", arm.trials)
      }
    }
    let figures = [
      ("difference", difference?.value), ("high", difference?.high), ("low", difference?.low),
    ]
    for (name, share) in figures {
      object.key(name)
      object.number(share, in: .rate)
    }
    object.member("robust", difference?.isRobust ?? false)
  }
}
