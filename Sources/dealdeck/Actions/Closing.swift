import ArgumentParser
import Diagnostics
import PipelineDomain
import Localization

/// The options of every command that closes a deal.
struct ClosingOptions: ParsableArguments {
  @OptionGroup var board: BoardOptions
  @Argument(help: .deal(.deals), completion: Completions.deals) var deal: [String]
  @Option(parsing: .unconditional, help: .deal(.happenedOn)) var on: String?

  /// Closes the deals, as one change, with the action made from each and the day, and prints the result.
  func close(
    _ action: (Deal, OpenedBoard, Day) throws -> Action, accepting accepted: Acceptance,
    reply: (Deal) -> Reply
  ) throws {
    var opened = try OpenedBoard(board)
    let before = try opened.deals(matching: deal)
    let day = try on.map { try opened.typed.day($0, on: opened.today) } ?? opened.today
    let after = try opened.act(on: before, path: board.path, accepting: accepted) { deal, opened in
      try action(deal, opened, day)
    }
    opened.answer(after, json: board.json, reply)
  }
}

/// `won`: closes a deal as won, for an amount, on a day.
struct Won: ParsableCommand {
  static let configuration = CommandConfiguration(.won)

  @OptionGroup var closing: ClosingOptions
  @Option(help: .deal(.signedFor))
  var amount: String?
  @Flag(help: .deal(.anywayClose)) var anyway = false

  func run() throws {
    let win = { (deal: Deal, opened: OpenedBoard, day: Day) throws -> Action in
      .win(
        amount: try amount.map { try opened.typed.amount($0, on: deal, of: opened.board) }, on: day)
    }
    try closing.close(win, accepting: Acceptance(shortfalls: anyway)) {
      .won($0.title, worth: $0.amount)
    }
  }
}

/// The options of every command that closes a deal without a sale.
struct LossOptions: ParsableArguments {
  @OptionGroup var closing: ClosingOptions
  @Option(help: .deal(.known)) var note = ""
  @Flag(help: .deal(.newName)) var new = false

  /// Closes the deal with the action made from the day and the note, and prints the result.
  func close(_ action: (Day, Activity?) -> Action, reply: (Deal) -> Reply) throws {
    let note = note.trimmed
    try closing.close(
      { _, opened, day in
        guard !note.isEmpty else { return action(day, nil) }
        var random = SeededRandom(seed: ProcessEnvironment.seed())
        return action(
          day,
          Activity(
            id: Activity.ID(random.identifier()), kind: .note, at: opened.clock,
            by: ProcessEnvironment.author(), note: note))
      }, accepting: Acceptance(newNames: new), reply: reply)
  }
}

/// `lost`: closes a deal as lost, with the reason.
struct Lost: ParsableCommand {
  static let configuration = CommandConfiguration(.lost)

  @OptionGroup var loss: LossOptions
  @Option(help: .deal(.whyLost), completion: Completions.listed(.lossReasons)) var reason: String

  func run() throws {
    try loss.close({ .lose(reason: reason, on: $0, note: $1) }) {
      .lost($0.title, because: $0.lossReason ?? reason)
    }
  }
}

/// `disqualify`: closes a deal that never was a real opportunity; it does not count in win rates.
struct Disqualify: ParsableCommand {
  static let configuration = CommandConfiguration(.disqualify)

  @OptionGroup var loss: LossOptions
  @Option(help: .deal(.whyDisqualified), completion: Completions.listed(.lossReasons)) var reason:
    String

  func run() throws {
    try loss.close({ .disqualify(reason: reason, on: $0, note: $1) }) {
      .disqualified($0.title, because: $0.lossReason ?? reason)
    }
  }
}

/// `move`: moves deals to another open stage, which reopens closed ones.
struct Move: ParsableCommand {
  static let configuration = CommandConfiguration(.move)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.dealsAndStage), completion: Completions.dealsAndStages) var deal: [String]
  @Flag(help: .deal(.anywayMove)) var anyway = false

  func run() throws {
    let (names, stage) = try deal.beforeLast("<stage>")
    var opened = try OpenedBoard(options)
    let before = try opened.deals(matching: names)
    let after = try opened.act(
      on: before, path: options.path, accepting: Acceptance(shortfalls: anyway)
    ) { deal, opened in
      let target = try opened.stage(matching: stage, for: deal)
      guard target.outcome == .open else {
        throw CommandFailure.refused(
          opened.words.refusal(.closes(stage: target.name, target.outcome)))
      }
      return .move(to: target.id)
    }
    let former = Dictionary(uniqueKeysWithValues: before.map { ($0.id, $0.stage) })
    let name = { (id: Stage.ID) in opened.words.stageName(id, on: opened.board.settings) }
    opened.answer(after, json: options.json) { deal in
      .moved(deal.title, to: name(deal.stage), from: name(former[deal.id] ?? deal.stage))
    }
  }
}
