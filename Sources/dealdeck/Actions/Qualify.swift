import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `qualify`: shows or sets the qualification of a deal, question by question.
struct Qualify: ParsableCommand {
  static let configuration = CommandConfiguration(.qualify)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.deal), completion: Completions.deals) var deal: String
  @Argument(help: .deal(.question))
  var criterion: String?
  @Argument(help: .deal(.answer)) var state: Qualification.Answer.State?
  @Option(help: .deal(.customersWords)) var note = ""
  @Option(parsing: .unconditional, help: .deal(.foundOut)) var on: String?

  func run() throws {
    var opened = try OpenedBoard(options)
    let before = try opened.deal(matching: deal)
    guard let criterion else { return show(before, opened) }
    guard let state else {
      throw CommandFailure.usage(opened.words.refusal(.notAnAnswer))
    }
    let question = try opened.criterion(matching: criterion)
    let day = try on.map { try opened.typed.day($0, on: opened.today) } ?? opened.today
    guard day <= opened.today else {
      throw CommandFailure.refused(opened.words.refusal(.stillToCome("\(day)", .answer)))
    }
    let answer = Qualification.Answer(state, on: day, by: ProcessEnvironment.author(), note: note)
    let after = try opened.act(
      .qualify(question.id, answer), on: before, path: options.path)
    let tally = after.tally(in: opened.board.settings.qualification)
    opened.answer(
      after, .qualified(question.name, state, tally, on: after.title), json: options.json)
  }

  private func show(_ deal: Deal, _ opened: OpenedBoard) {
    let answer = QualificationAnswer(deal: deal, opened: opened)
    guard options.json else {
      for line in answer.lines(isPlain: options.plain) { Output.line(line) }
      return
    }
    Output.json { answer.append(to: &$0) }
  }
}

extension OpenedBoard {
  /// Returns the question given by key or by name.
  fileprivate func criterion(matching reference: String) throws -> Qualification.Criterion {
    let grid = board.settings.qualification
    let found = grid.criteria.meant(by: reference, key: \.id.text, name: \.name)
    guard let found else {
      throw CommandFailure.refused(
        words.refusal(
          .noQuestion(reference, grid: grid.name, there: grid.criteria.map(\.id.text))))
    }
    return found
  }
}
