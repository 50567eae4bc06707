import ArgumentParser
import BoardUI
import PipelineDomain
import Localization

/// `add`: adds a deal, last in its stage.
struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(.add)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.newTitle)) var title: String
  @Option(name: .shortAndLong, help: .deal(.newCompany), completion: Completions.organizations)
  var organization: String?
  @Option(name: .shortAndLong, help: .deal(.newStage), completion: Completions.stages) var stage:
    String?
  @Option(
    name: [.customShort("w"), .long],
    help: .deal(.newOwner), completion: Completions.members)
  var owner: String?
  @OptionGroup var fields: FieldOptions<NewDeal>
  @Option(help: .deal(.customField), completion: Completions.fieldValues) var field: [String] = []
  @OptionGroup var company: CompanyOptions
  @OptionGroup var people: ContactLinks
  @Flag(help: .deal(.newName)) var new = false

  func run() throws {
    var opened = try OpenedBoard(options)
    let named = try stage.map { try opened.stage(matching: $0) }
    guard let stage = named ?? opened.board.settings.openStages.first else {
      throw CommandFailure.badData(opened.words.refusal(.noOpenStage))
    }
    guard stage.outcome == .open else {
      throw CommandFailure.refused(opened.words.refusal(.startsClosed(stage: stage.name)))
    }
    let after = try opened.commitAll(path: options.path, accepting: Acceptance(newNames: new)) {
      opened, random in
      var deal = Deal(
        id: Deal.ID(random.identifier()), title: title.trimmed, stage: stage.id)
      let asked = try fields.edits(of: deal, on: opened)
      let owner = try opened.value(owner ?? "me", for: .owner, of: deal)
      for edit in asked + [Action.Edit(.owner, owner)] {
        _ = deal.set(edit.field, to: edit.value)
      }
      deal.customFields = try opened.values(field, on: .deal, in: deal.amount?.currency)
        .filter { $0.value != .none }
      let party = try company.company(named: organization ?? "", on: opened, random: &random)
      deal.organization = party?.organization.id
      let (roles, entered) = try people.links(
        over: [:], at: deal.organization, isNewAccepted: new, on: opened, random: &random)
      deal.stakeholders = roles
      let addition = try opened.board.addition(
        of: deal, organization: party?.isNew == true ? party?.organization : nil,
        metadata: opened.metadata(&random))
      return entered + [addition]
    }
    opened.answer(
      after, .added(after, to: opened.words.stageName(stage, on: opened.board.settings)),
      json: options.json)
  }
}
