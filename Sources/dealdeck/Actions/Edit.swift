import ArgumentParser
import BoardUI
import PipelineDomain
import Wording

/// `edit`: new values for fields.
struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(.edit, note: .edit)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.deal)) var deal: String
  @Option(help: .deal(.title)) var title: String?
  @Option(name: .shortAndLong, help: .deal(.company)) var organization: String?
  @Option(name: .shortAndLong, help: .deal(.worth)) var amount: String?
  @Option(name: [.customShort("w"), .long], help: .deal(.owner))
  var owner: String?
  @Option(help: .deal(.source)) var source: String?
  @Option(help: .deal(.persona)) var persona: String?
  @Option(help: .deal(.expectedClose)) var close: String?
  @Option(parsing: .unconditional, help: .deal(.createdOn)) var created: String?
  @Option(help: .deal(.probability)) var probability: String?
  @Option(help: .deal(.notes)) var notes: String?
  @Option(parsing: .unconditional, help: .deal(.usageStable)) var stable: String?
  @Option(parsing: .unconditional, help: .deal(.customerLeft)) var left: String?
  @OptionGroup var sale: SaleOptions
  @OptionGroup var company: CompanyOptions

  func run() throws {
    var opened = try OpenedBoard(options)
    let before = try opened.deal(matching: deal)
    let after = try opened.commit(path: options.path) { opened, random in
      var edits = try edits(of: before, in: opened) + sale.edits(of: before, on: opened)
      var added: Organization?
      if let party = try company.company(
        named: organization ?? "", on: opened, random: &random)
      {
        edits.append(Action.Edit(.organization, .text(party.organization.id.text)))
        added = party.isNew ? party.organization : nil
      } else if organization != nil {
        edits.append(Action.Edit(.organization, .none))
      }
      var operation = try opened.board.operation(
        .edit(edits), on: before.id, stamp: opened.stamp(&random))
      operation.newOrganization = added
      return operation
    }
    opened.answer(after, .edited(after.title), json: options.json)
  }

  private func edits(of deal: Deal, in opened: OpenedBoard) throws -> [Action.Edit] {
    let readers: [(Field, String?, (String) throws -> FieldValue)] = [
      (.title, title, { .text($0) }),
      (.owner, owner, { .text(OpenedBoard.owner($0)) }),
      (.source, source, { .text($0) }),
      (.persona, persona, { .text($0) }),
      (.notes, notes, { .text($0) }),
      (.amount, amount, { .money(try opened.typed.amount($0, on: deal, of: opened.board)) }),
      (.expectedClose, close, { .day(try opened.typed.day($0, on: opened.today, .ahead)) }),
      (.createdOn, created, { .day(try opened.typed.day($0, on: opened.today)) }),
      (.usageStableOn, stable, { .day(try opened.typed.day($0, on: opened.today)) }),
      (.leftOn, left, { .day(try opened.typed.day($0, on: opened.today)) }),
      (.probability, probability, { .integer(try opened.typed.percent($0)) }),
    ]
    return try readers.compactMap { field, text, read in
      guard let text else { return nil }
      // An empty title is refused by the board, not taken for "no title".
      return Action.Edit(field, text.isEmpty && field != .title ? .none : try read(text))
    }
  }
}
