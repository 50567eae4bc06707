import ArgumentParser
import PipelineDomain
import Wording

/// `signal`: something the prospect did.
struct NoteSignal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signal", abstract: "Note something the prospect did.")

  @OptionGroup var options: BoardOptions
  @Argument(help: "The deal.") var deal: String
  @Argument(help: "What they did, such as pricing-page, by key or name.") var kind: String
  @Option(help: "What else is known of it.") var note = ""
  @Option(help: "When it happened, a day or a moment; by default now.") var at: String?

  func run() throws {
    var opened = try OpenedBoard(options.path)
    let before = try opened.board.deal(matching: deal)
    let kind = try opened.board.signalKind(matching: kind)
    let moment = try at.map { try Typed.moment($0, on: opened.today, in: opened.zone) }
    guard moment ?? opened.now <= opened.now else {
      throw Failure.refused("“\(at ?? "")” is still to come; a signal is what was seen")
    }
    let after = try opened.commit(path: options.path) { opened, random in
      let signal = Signal(
        id: Signal.ID(random.identifier()), kind: kind.id, at: moment ?? opened.now, note: note)
      return try opened.board.operation(
        .note(signal), on: before.id, stamp: opened.stamp(&random))
    }
    let score = opened.board.score(of: after, at: opened.now, in: opened.zone)
    opened.answer(
      after,
      done: "Noted on “\(after.title)”: \(kind.name); score \(score.total), "
        + "\(opened.words.temperature(score.temperature)).", json: options.json)
  }
}

extension Board {
  /// The kind of signal a user means: by key, or by name whatever the case.
  fileprivate func signalKind(matching reference: String) throws -> SignalKind {
    let key = SignalKind.ID(reference)
    let named = settings.signals.kinds.first { $0.name.lowercased() == reference.lowercased() }
    guard let kind = settings.signals[key] ?? named else {
      let names = settings.signals.kinds.map(\.id.text).joined(separator: ", ")
      throw Failure.refused("no signal “\(reference)”; the board watches for \(names)")
    }
    return kind
  }
}
