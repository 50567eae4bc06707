import ArgumentParser
import BoardUI
import PipelineDomain
import Localization

/// The options of both commands that record an amount.
struct PaymentOptions: ParsableArguments {
  @OptionGroup var board: BoardOptions
  @Argument(help: .deal(.wonDeal), completion: Completions.deals) var deal: String
  @Argument(help: .deal(.amountPaid)) var amount: String
  @Option(parsing: .unconditional, help: .deal(.paidOn)) var on: String?

  /// Records the amount and prints the result.
  func pay(_ kind: Payment.Kind) throws {
    var opened = try OpenedBoard(board)
    let before = try opened.deal(matching: deal)
    let day = try on.map { try opened.typed.day($0, on: opened.today) } ?? opened.today
    guard day <= opened.today else {
      throw CommandFailure.refused(opened.words.refusal(.stillToCome("\(day)", .payment)))
    }
    let amount = try opened.typed.amount(amount, on: before, of: opened.board)
    let after = try opened.commit(path: board.path) { opened, random in
      let payment = Payment(
        id: Payment.ID(random.identifier()), kind: kind, on: day, amount: amount,
        by: ProcessEnvironment.author())
      return try opened.board.change(
        .pay(payment), on: before.id, metadata: opened.metadata(&random))
    }
    opened.answer(after, .paid(kind, amount, on: after.title, day), json: board.json)
  }
}

/// `invoice`: records an amount invoiced.
struct Invoice: ParsableCommand {
  static let configuration = CommandConfiguration(.invoice)

  @OptionGroup var payment: PaymentOptions

  func run() throws { try payment.pay(.invoice) }
}

/// `collect`: records an amount received.
struct Collect: ParsableCommand {
  static let configuration = CommandConfiguration(.collect)

  @OptionGroup var payment: PaymentOptions

  func run() throws { try payment.pay(.payment) }
}
