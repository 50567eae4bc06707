import ArgumentParser
import BoardUI
import Diagnostics
import PipelineDomain
import Localization

/// `log`: logs an activity on deals.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(.log)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.dealsAndActivity), completion: Completions.dealsAndActivities) var deal:
    [String]
  @Option(help: .deal(.outcome)) var note = ""
  @Option(help: .contact(.with), completion: Completions.contacts) var contact: String?
  @Option(parsing: .unconditional, help: .deal(.happenedAt)) var at: String?
  @Flag(help: .deal(.again)) var again = false
  @Option(help: .deal(.thenNext)) var next: String?
  @Option(help: .deal(.due)) var due: String?

  func run() throws {
    let (names, word) = try deal.beforeLast("<kind>")
    let kind = try self.kind(word)
    var opened = try OpenedBoard(options)
    let before = try opened.deals(matching: names)
    let moment = try at.map { try opened.typed.start($0, on: opened.today, in: opened.zone) }
    guard moment ?? opened.clock <= opened.clock else {
      throw CommandFailure.refused(opened.words.refusal(.stillToCome(at ?? "", .activity)))
    }
    let step = try step(opened)
    let after = try opened.commitAll(on: before, path: options.path) { deal, opened, random in
      let contact = try contact.map { try opened.contact(matching: $0, at: deal.organization).id }
      let activity = Activity(
        id: Activity.ID(random.identifier()), kind: kind, at: moment ?? opened.clock,
        by: ProcessEnvironment.author(), note: note, with: contact)
      return [
        try opened.board.change(
          try action(activity, then: step, on: deal, opened), on: deal.id,
          metadata: opened.metadata(&random))
      ]
    }
    opened.answer(after, json: options.json) { .logged(kind, on: $0.title) }
  }

  private func kind(_ word: String) throws -> Activity.Kind {
    if let kind = Activity.Kind(argument: word) { return kind }
    throw CommandFailure.usage(
      LanguageChoice.commandLineWords.fault(
        .invalid(word, for: "<kind>", accepted: Activity.Kind.allCases.map(\.rawValue))))
  }

  /// Returns the next step asked for, if any.
  private func step(_ opened: OpenedBoard) throws -> NextStep? {
    guard let due else {
      if next != nil { throw CommandFailure.usage(opened.words.refusal(.stepWithoutDay)) }
      return nil
    }
    return NextStep(
      what: next ?? opened.words.comeback,
      due: try opened.typed.day(due, on: opened.today, .ahead))
  }

  /// Logs the activity, with the next step that is set, or planned again, in the same change.
  private func action(
    _ activity: Activity, then step: NextStep?, on deal: Deal, _ opened: OpenedBoard
  ) throws -> Action {
    if let step { return .complete(activity, next: step) }
    guard again else { return .log(activity) }
    guard let step = deal.nextStep, let repetition = deal.repeats,
      let due = repetition.next(after: step.due, today: opened.today)
    else { throw CommandFailure.refused(opened.words.notRepeating) }
    return .complete(
      activity, next: NextStep(what: step.what, due: due), repeating: repetition)
  }
}

/// `next`: sets the next step of deals and its due date.
struct Next: ParsableCommand {
  static let configuration = CommandConfiguration(.next)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.dealsAndStep), completion: Completions.deals) var deal: [String]
  @Option(help: .deal(.due)) var due: String?
  @Option(help: .deal(.every)) var every: String?
  @Option(parsing: .unconditional, help: .deal(.untilDay)) var until: String?

  func run() throws {
    let (names, what) = try deal.beforeLast("<what>")
    var opened = try OpenedBoard(options)
    let before = try opened.deals(matching: names)
    var step: NextStep?
    if !what.isEmpty {
      guard let due else { throw CommandFailure.usage(opened.words.refusal(.stepWithoutDay)) }
      step = NextStep(what: what, due: try opened.typed.day(due, on: opened.today, .ahead))
    }
    let repetition = try every.map { try interval($0, opened) }
    let after = try opened.act(on: before, path: options.path) { _, _ in
      .setNextStep(step, repeating: repetition)
    }
    opened.answer(after, json: options.json) { .planned(step, on: $0.title) }
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

/// `snooze`: hides deals from triage until a day.
struct Snooze: ParsableCommand {
  static let configuration = CommandConfiguration(.snooze)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.deals), completion: Completions.deals) var deal: [String]
  @Option(help: .deal(.comesBack)) var until: String

  func run() throws {
    var opened = try OpenedBoard(options)
    let before = try opened.deals(matching: deal)
    let day = try opened.typed.day(until, on: opened.today, .ahead)
    let after = try opened.act(on: before, path: options.path) { _, _ in .snooze(until: day) }
    opened.answer(after, json: options.json) { .snoozed($0.title, until: day) }
  }
}
