import ArgumentParser
import BoardUI
import Diagnostics
import PipelineDomain
import Localization

/// `edit`: sets fields of deals.
struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(.edit, note: .edit)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.deals), completion: Completions.deals) var deal: [String]
  @OptionGroup var fields: FieldOptions<KnownDeal>
  @Option(help: .deal(.customField), completion: Completions.fieldValues) var field: [String] = []
  @Option(name: .shortAndLong, help: .field(.organization), completion: Completions.organizations)
  var organization: String?
  @OptionGroup var company: CompanyOptions
  @OptionGroup var people: ContactLinks
  @OptionGroup var leaving: ContactUnlinks
  @Flag(help: .deal(.newName)) var new = false
  @Flag(help: .deal(.editor)) var editor = false

  func run() throws {
    var opened = try OpenedBoard(options)
    let before = try opened.deals(matching: deal)
    if editor {
      guard let deal = before.first, before.count == 1 else {
        throw CommandFailure.usage(opened.words.refusal(.oneDealInEditor))
      }
      return try editForm(of: deal, &opened)
    }
    let after = try opened.commitAll(
      on: before, path: options.path, accepting: Acceptance(newNames: new)
    ) { deal, opened, random in
      try changes(of: deal, on: opened, &random)
    }
    opened.answer(after, json: options.json) { .edited($0.title) }
  }

  /// Returns the changes of a deal: the contacts that are entered with it, then its own.
  private func changes(
    of deal: Deal, on opened: OpenedBoard, _ random: inout SeededRandom
  ) throws -> [Change] {
    var edits = try fields.edits(of: deal, on: opened)
    let values = try opened.values(field, on: .deal, in: deal.amount?.currency)
    if !values.isEmpty { edits.append(Action.Edit(.customFields, .custom(values))) }
    var added: Organization?
    if let party = try company.company(named: organization ?? "", on: opened, random: &random) {
      edits.append(Action.Edit(.organization, .text(party.organization.id.text)))
      added = party.isNew ? party.organization : nil
    } else if organization != nil {
      edits.append(Action.Edit(.organization, .none))
    }
    let place = edits.last { $0.field == .organization }?.value.text.map { Organization.ID($0) }
    let organization = place ?? deal.organization
    let (linked, entered) = try people.links(
      over: deal.stakeholders, at: organization, isNewAccepted: new, on: opened, random: &random)
    let roles = try leaving.remaining(of: linked, at: organization, on: opened)
    if roles != deal.stakeholders {
      edits.append(Action.Edit(.stakeholders, roles.isEmpty ? .none : .stakeholders(roles)))
    }
    var change = try opened.board.change(
      .edit(edits), on: deal.id, metadata: opened.metadata(&random))
    change.newOrganization = added
    return entered + [change]
  }
}

/// `assign`: sets the owner of deals.
struct Assign: ParsableCommand {
  static let configuration = CommandConfiguration(.assign)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.dealsAndOwner), completion: Completions.dealsAndMembers)
  var deal: [String]
  @Flag(help: .deal(.newName)) var new = false

  func run() throws {
    let (names, owner) = try deal.beforeLast("<owner>")
    var opened = try OpenedBoard(options)
    let before = try opened.deals(matching: names)
    let name = opened.owner(owner)
    let value = name.isEmpty ? FieldValue.none : .text(name)
    let after = try opened.act(
      on: before, path: options.path, accepting: Acceptance(newNames: new)
    ) { _, _ in .edit([Action.Edit(.owner, value)]) }
    opened.answer(after, json: options.json) { .assigned($0.title, to: $0.owner) }
  }
}
