import ArgumentParser
import BoardUI
import PipelineDomain
import Wording

/// `add`: a new deal, last in its stage.
struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(.add)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.newTitle)) var title: String
  @Option(name: .shortAndLong, help: .deal(.newCompany))
  var organization: String?
  @Option(name: .shortAndLong, help: .deal(.newWorth))
  var amount: String?
  @Option(name: .shortAndLong, help: .deal(.newStage)) var stage: String?
  @Option(
    name: [.customShort("w"), .long],
    help: .deal(.newOwner))
  var owner: String?
  @Option(help: .deal(.source)) var source: String?
  @Option(help: .deal(.expectedClose)) var close: String?
  @Option(parsing: .unconditional, help: .deal(.createdOn)) var created: String?
  @OptionGroup var sale: SaleOptions
  @OptionGroup var company: CompanyOptions

  func run() throws {
    var opened = try OpenedBoard(options)
    let named = try stage.map { try opened.stage(matching: $0) }
    guard let stage = named ?? opened.board.settings.openStages.first else {
      throw Failure.badData(opened.words.complaint(.noOpenStage))
    }
    guard stage.outcome == .open else {
      throw Failure.refused(opened.words.complaint(.startsClosed(stage: stage.name)))
    }
    let after = try opened.commit(path: options.path) { opened, random in
      var deal = Deal(id: Deal.ID(random.identifier()), title: title, stage: stage.id)
      deal.owner = given(OpenedBoard.owner(owner ?? "me"))
      deal.source = given(source)
      deal.amount = try amount.map { try opened.typed.amount($0, on: deal, of: opened.board) }
      deal.expectedClose = try close.map { try opened.typed.day($0, on: opened.today, .ahead) }
      deal.createdOn = try given(created).map { try opened.typed.day($0, on: opened.today) }
      let party = try company.company(named: organization ?? "", on: opened, random: &random)
      deal.organization = party?.organization.id
      for edit in try sale.edits(of: deal, on: opened) {
        switch (edit.field, edit.value) {
        case (.cost, .money(let money)): deal.cost = money
        case (.recurring, .money(let money)): deal.recurring = money
        case (.upsellOf, .text(let key)): deal.upsellOf = Deal.ID(key)
        default: break
        }
      }
      return try opened.board.addition(
        of: deal, organization: party?.isNew == true ? party?.organization : nil,
        stamp: opened.stamp(&random))
    }
    opened.answer(after, .added(after, to: stage.name), json: options.json)
  }

  /// A text that says something; an empty one is none, as in `edit`.
  private func given(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }
}
