import PipelineDomain
import PipelineStore
import Localization

/// A deal in lists: the fields that identify it, to act on it.
struct DealMention {
  let deal: Deal
  let board: Board

  /// Creates the mention of the deal of a key, if the board has it.
  init?(_ id: Deal.ID, on board: Board) {
    guard let deal = board[id] else { return nil }
    self.deal = deal
    self.board = board
  }

  /// Returns key, title, organization and amount, one column each; the amount is the last.
  func columns(_ words: Strings) -> [String] {
    [
      deal.id.text, deal.title, board.organization(of: deal)?.name ?? "",
      deal.amount.map(words.figures.exact) ?? "?",
    ]
  }

  /// Stage and owner, one column each.
  func whereabouts(_ words: Strings) -> [String] {
    [words.stageName(deal.stage, on: board.settings), deal.owner ?? ""]
  }

  /// Appends the members of a deal in every list. Absent members are unknown.
  func append(to object: inout JSONText) {
    object.member("deal", deal.id.text)
    object.member("title", deal.title)
    object.member("stage", deal.stage.text)
    if let organization = board.organization(of: deal) {
      object.member("organization", organization.name)
    }
    if let owner = deal.owner { object.member("owner", owner) }
    if let amount = deal.amount {
      object.member("amount", amount.minorUnits)
      object.member("currency", amount.currency.code)
    }
  }
}

extension OpenedBoard {
  /// Returns the board as it was on a day or at a moment, and that moment; as it is now when none is given.
  func seen(asOf text: String?) throws -> (board: Board, moment: Instant) {
    guard let text else { return (board, now) }
    let moment = try typed.asOf(text, in: zone, upTo: now)
    return (board.backdated(in: zone).asOf(moment), moment)
  }

  /// Returns the name of an owner; `me` is the user.
  func owner(_ name: String) -> String { fields(in: board.settings.currency).owner(name) }

  /// Returns the parser of fields, with amounts in a currency unless they name another.
  func fields(in currency: Currency) -> FieldParser {
    FieldParser(
      currency, DateParser(today: today, order: typed.order), author: ProcessEnvironment.author())
  }
}
