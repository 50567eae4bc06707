import ArgumentParser
import BoardUI
import PipelineDomain
import Localization

/// `log`: logs an activity on a deal.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(.log)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.deal)) var deal: String
  @Argument(help: .deal(.activity)) var kind: Activity.Kind
  @Option(help: .deal(.outcome)) var note = ""
  @Option(help: .contact(.with)) var contact: String?
  @Option(parsing: .unconditional, help: .deal(.happenedAt)) var at: String?
  @Flag(help: .deal(.again)) var again = false

  func run() throws {
    var opened = try OpenedBoard(options)
    let before = try opened.deal(matching: deal)
    let contact = try contact.map { try opened.contact(matching: $0, at: before.organization).id }
    let moment = try at.map { try opened.typed.start($0, on: opened.today, in: opened.zone) }
    guard moment ?? opened.clock <= opened.clock else {
      throw CommandFailure.refused(opened.words.refusal(.stillToCome(at ?? "", .activity)))
    }
    let after = try opened.commit(path: options.path) { opened, random in
      let activity = Activity(
        id: Activity.ID(random.identifier()), kind: kind, at: moment ?? opened.clock,
        by: ProcessEnvironment.author(), note: note, with: contact)
      return try opened.board.change(
        try action(activity, on: opened.board[before.id] ?? before, opened), on: before.id,
        metadata: opened.metadata(&random))
    }
    opened.answer(after, .logged(kind, on: after.title), json: options.json)
  }

  /// Logs the activity, with the next step planned again where that is asked for.
  private func action(_ activity: Activity, on deal: Deal, _ opened: OpenedBoard) throws -> Action {
    guard again else { return .log(activity) }
    guard let step = deal.nextStep, let repetition = deal.repeats,
      let due = repetition.next(after: step.due, today: opened.today)
    else { throw CommandFailure.refused(opened.words.notRepeating) }
    return .complete(
      activity, next: NextStep(what: step.what, due: due), repeating: repetition)
  }
}

/// `next`: sets the next step of a deal and its due date.
struct Next: ParsableCommand {
  static let configuration = CommandConfiguration(.next)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.deal)) var deal: String
  @Argument(help: .deal(.step)) var what: String
  @Option(help: .deal(.due)) var due: String?
  @Option(help: .deal(.every)) var every: String?
  @Option(parsing: .unconditional, help: .deal(.untilDay)) var until: String?

  func run() throws {
    var opened = try OpenedBoard(options)
    let before = try opened.deal(matching: deal)
    var step: NextStep?
    if !what.isEmpty {
      guard let due else { throw CommandFailure.usage(opened.words.refusal(.stepWithoutDay)) }
      step = NextStep(what: what, due: try opened.typed.day(due, on: opened.today, .ahead))
    }
    let repetition = try every.map { try interval($0, opened) }
    let after = try opened.act(
      .setNextStep(step, repeating: repetition), on: before, path: options.path)
    opened.answer(after, .planned(step, on: after.title), json: options.json)
  }

  private func interval(_ text: String, _ opened: OpenedBoard) throws -> Repetition {
    let dates = DateParser(today: opened.today, order: opened.typed.order)
    let day = try until.map { try opened.typed.day($0, on: opened.today, .ahead) }
    guard let typed = dates.repetition(text),
      let interval = Repetition(every: typed.count, typed.unit, until: day ?? typed.until)
    else { throw CommandFailure.usage(opened.words.notAnInterval(text)) }
    return interval
  }
}
