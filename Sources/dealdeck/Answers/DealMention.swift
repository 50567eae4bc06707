import PipelineDomain
import PipelineExchange
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

extension ExportColumn {
  /// Creates a column that is no field.
  init(
    _ name: ColumnName, _ words: Strings, isNumeric: Bool = false,
    _ cell: @escaping (Row) -> ExportCell
  ) {
    self.init(name.rawValue, words.heading(name), isNumeric: isNumeric, cell)
  }

  /// Creates a column of a field of a deal.
  init(
    _ field: Field, _ words: Strings, isNumeric: Bool = false,
    _ cell: @escaping (Row) -> ExportCell
  ) {
    self.init(field.name, words.caption(field), isNumeric: isNumeric, cell)
  }

  /// The columns of a deal in lists about deals: key, title, organization, amount, currency, stage and owner.
  static func mention(
    _ words: Strings, of mention: @escaping (Row) -> DealMention
  ) -> [ExportColumn] {
    [
      .init(.deal, words) { ExportCell(mention($0).deal.id.text) },
      .init(.title, words) { ExportCell(mention($0).deal.title) },
      .init(.organization, words) { row in
        let mention = mention(row)
        return ExportCell(mention.board.organization(of: mention.deal)?.name)
      },
      .init(.amount, words, isNumeric: true) { row in
        let amount = mention(row).deal.amount
        return ExportCell(amount, shown: amount.map(words.figures.exact) ?? "?")
      },
      .init(.currency, words) { ExportCell(mention($0).deal.amount?.currency.code) },
      .init(.stage, words) { row in
        let (deal, settings) = (mention(row).deal, mention(row).board.settings)
        return ExportCell(
          words.stageName(deal.stage, on: settings),
          order: settings.stages.firstIndex { $0.id == deal.stage })
      },
      .init(.owner, words) { ExportCell(mention($0).deal.owner) },
    ]
  }
}

extension OpenedBoard {
  /// Returns the board as it was on a day or at a moment, and that moment; as it is now when none is given.
  func seen(asOf text: String?) throws -> (board: Board, moment: Instant) {
    guard let text else { return (board, now) }
    let moment = try typed.asOf(text, in: zone, upTo: now)
    return (board.backdated(in: zone).asOf(moment), moment)
  }

  /// Returns the same as it was at a moment of the past.
  func seen(at moment: Instant) -> OpenedBoard {
    guard moment < now else { return self }
    return OpenedBoard(self, board.backdated(in: zone).asOf(moment), at: moment)
  }

  /// Returns the name of an owner; `me` is the user.
  func owner(_ name: String) -> String { fields(in: board.settings.currency).owner(name) }

  /// Returns the parser of fields, with amounts in a currency unless they name another.
  func fields(in currency: Currency) -> FieldParser {
    FieldParser(
      currency, DateParser(today: today, order: typed.order), author: ProcessEnvironment.author())
  }
}
