import ArgumentParser
import PipelineDomain
import Localization

/// `signal`: records a signal of the prospect.
struct NoteSignal: ParsableCommand {
  static let configuration = CommandConfiguration(.signal)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.deal), completion: Completions.deals) var deal: String
  @Argument(help: .deal(.signal)) var kind: String
  @Option(help: .deal(.known)) var note = ""
  @Option(parsing: .unconditional, help: .deal(.happenedAt)) var at: String?

  func run() throws {
    var opened = try OpenedBoard(options)
    let before = try opened.deal(matching: deal)
    let kind = try opened.signalKind(matching: kind)
    let moment = try at.map { try opened.typed.start($0, on: opened.today, in: opened.zone) }
    guard moment ?? opened.clock <= opened.clock else {
      throw CommandFailure.refused(opened.words.refusal(.stillToCome(at ?? "", .signal)))
    }
    let after = try opened.commit(path: options.path) { opened, random in
      let signal = Signal(
        id: Signal.ID(random.identifier()), kind: kind.id, at: moment ?? opened.clock, note: note)
      return try opened.board.change(
        .note(signal), on: before.id, metadata: opened.metadata(&random))
    }
    let score = opened.board.score(of: after, at: opened.now, in: opened.zone)
    opened.answer(after, .noted(kind, on: after.title, score), json: options.json)
  }
}

extension OpenedBoard {
  /// Returns the kind of signal given by key or by name.
  fileprivate func signalKind(matching reference: String) throws -> SignalKind {
    let kinds = board.settings.signals.kinds
    guard let kind = kinds.meant(by: reference, key: \.id.text, name: \.name) else {
      throw CommandFailure.refused(words.refusal(.noSignal(reference, there: kinds.map(\.id.text))))
    }
    return kind
  }
}
