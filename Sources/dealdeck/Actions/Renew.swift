import ArgumentParser
import PipelineDomain
import Localization

/// `renew`: adds the renewal deal of a contract, once.
struct Renew: ParsableCommand {
  static let configuration = CommandConfiguration(.renew)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.wonDeal), completion: Completions.deals) var deal: String

  func run() throws {
    var opened = try OpenedBoard(options)
    let contract = try opened.deal(matching: deal)
    let isNew = try opened.repeating(path: options.path) { opened, random in
      let title = opened.words.renewal(of: contract.title)
      guard
        let change = try opened.board.renewing(
          contract.id, titled: title, metadata: opened.metadata(&random))
      else { return false }
      try opened.save(opened.board.inOrder([change], in: opened.zone))
      return true
    }
    guard let renewal = opened.board[contract.id].flatMap(opened.board.renewal) else { return }
    let stage = opened.words.stageName(renewal.stage, on: opened.board.settings)
    opened.answer(
      renewal, isNew ? .added(renewal, to: stage) : .alreadyRenewed(renewal.title, in: stage),
      json: options.json, saved: isNew)
  }
}
