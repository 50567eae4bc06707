import ArgumentParser
import BoardUI
import PipelineDomain
import PipelineStore
import Localization

/// `sequence`: plans outreach sequences.
struct SequenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .sequence, subcommands: [ListSequences.self, PlanSequence.self],
    defaultSubcommand: ListSequences.self)
}

/// `sequence list`: lists the sequences of the board.
private struct ListSequences: ParsableCommand {
  static let configuration = CommandConfiguration(.sequenceList, named: "list")

  @OptionGroup var options: BoardOptions

  func run() throws {
    let opened = try OpenedBoard(options)
    let sequences = opened.board.settings.sequences
    guard options.json else {
      let rows = sequences.flatMap { sequence in
        sequence.steps.map { [sequence.id.text, sequence.name, "\($0.afterHours) h", $0.what] }
      }
      options.show(rows, rightAligned: [2])
      return
    }
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("sequences")
      object.array { array in
        for sequence in sequences {
          array.object {
            $0.member("id", sequence.id.text)
            $0.member("name", sequence.name)
            $0.key("steps")
            $0.array { steps in
              for step in sequence.steps {
                steps.object(.line) {
                  $0.member("afterHours", step.afterHours)
                  $0.member("what", step.what)
                }
              }
            }
          }
        }
      }
    }
  }
}

/// `sequence plan`: shows the due date of each step; the first one not past becomes the next step.
private struct PlanSequence: ParsableCommand {
  static let configuration = CommandConfiguration(.sequencePlan, named: "plan")

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.deal), completion: Completions.deals) var deal: String
  @Argument(help: .deal(.sequence), completion: Completions.sequences) var sequence: String
  @Option(parsing: .unconditional, help: .deal(.startedAt)) var from: String?

  func run() throws {
    var opened = try OpenedBoard(options)
    let before = try opened.deal(matching: deal)
    guard let sequence = opened.board.settings.sequence(named: sequence) else {
      let known = opened.board.settings.sequences.map(\.id.text)
      throw CommandFailure.refused(opened.words.refusal(.noSequence(sequence, there: known)))
    }
    let start =
      try from.map { try opened.typed.start($0, on: opened.today, in: opened.zone) }
      ?? opened.clock
    guard let step = sequence.nextStep(at: opened.clock, from: start, in: opened.zone) else {
      throw CommandFailure.refused(opened.words.refusal(.sequenceOver(sequence.name)))
    }
    let after = try opened.act(.setNextStep(step), on: before, path: options.path)
    guard options.json else {
      options.show(sequence.due(from: start).map { [$1.description, $0.what] })
      opened.answer(after, .planned(step, on: after.title), json: false)
      return
    }
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("deal")
      DealAnswer(deal: after, opened: opened).append(to: &object)
      object.member("saved", true)
      object.key("steps")
      object.array { array in
        for (step, at) in sequence.due(from: start) {
          array.object(.line) {
            $0.member("due", at.description)
            $0.member("what", step.what)
          }
        }
      }
    }
  }
}
