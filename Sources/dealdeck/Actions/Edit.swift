import ArgumentParser
import BoardUI
import Diagnostics
import PipelineDomain
import Localization

/// `edit`: sets fields of a deal.
struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(.edit, note: .edit)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.deal)) var deal: String
  @OptionGroup var fields: FieldOptions<KnownDeal>
  @Option(help: .deal(.customField)) var field: [String] = []
  @Option(name: .shortAndLong, help: .field(.organization)) var organization: String?
  @OptionGroup var company: CompanyOptions
  @OptionGroup var people: ContactLinks
  @OptionGroup var leaving: ContactUnlinks
  @Flag(help: .deal(.newName)) var new = false
  @Flag(help: .deal(.editor)) var editor = false

  func run() throws {
    var opened = try OpenedBoard(options)
    let before = try opened.deal(matching: deal)
    if editor { return try editForm(of: before, &opened) }
    let after = try opened.commitAll(path: options.path, accepting: Acceptance(newNames: new)) {
      opened, random in
      var edits = try fields.edits(of: before, on: opened)
      let values = try opened.values(field, on: .deal, in: before.amount?.currency)
      if !values.isEmpty { edits.append(Action.Edit(.customFields, .custom(values))) }
      var added: Organization?
      if let party = try company.company(
        named: organization ?? "", on: opened, random: &random)
      {
        edits.append(Action.Edit(.organization, .text(party.organization.id.text)))
        added = party.isNew ? party.organization : nil
      } else if organization != nil {
        edits.append(Action.Edit(.organization, .none))
      }
      let known = opened.board[before.id] ?? before
      let place = edits.last { $0.field == .organization }?.value.text.map { Organization.ID($0) }
      let organization = place ?? known.organization
      let (linked, entered) = try people.links(
        over: known.stakeholders, at: organization, isNewAccepted: new, on: opened, random: &random)
      let roles = try leaving.remaining(of: linked, at: organization, on: opened)
      if roles != known.stakeholders {
        edits.append(
          Action.Edit(.stakeholders, roles.isEmpty ? .none : .stakeholders(roles)))
      }
      var change = try opened.board.change(
        .edit(edits), on: before.id, metadata: opened.metadata(&random))
      change.newOrganization = added
      return entered + [change]
    }
    opened.answer(after, .edited(after.title), json: options.json)
  }
}

/// `assign`: sets the owner of deals.
struct Assign: ParsableCommand {
  static let configuration = CommandConfiguration(.assign)

  @OptionGroup var options: BoardOptions
  // The last one is the owner: the parser knows no argument behind a repeated one.
  @Argument(help: .deal(.dealsAndOwner), completion: Completions.members)
  var deal: [String]
  @Flag(help: .deal(.newName)) var new = false

  func run() throws {
    var opened = try OpenedBoard(options)
    guard let owner = deal.last, deal.count > 1 else {
      throw CommandFailure.usage(LanguageChoice.commandLineWords.fault(.missing("<owner>")))
    }
    let before = try opened.deals(matching: deal.dropLast())
    let name = opened.owner(owner)
    let value = name.isEmpty ? FieldValue.none : .text(name)
    let after = try opened.act(
      on: before, path: options.path, accepting: Acceptance(newNames: new)
    ) { _, _ in .edit([Action.Edit(.owner, value)]) }
    opened.answer(after, json: options.json) { .assigned($0.title, to: $0.owner) }
  }
}
