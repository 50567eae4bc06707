import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `contact list`: the contacts by organization, then by name.
struct ListContacts: ParsableCommand {
  static let configuration = CommandConfiguration(.contactList, named: "list")

  @OptionGroup var options: BoardOptions
  @Argument(help: .contact(.found), completion: Completions.contacts) var text: String?
  @Option(name: .shortAndLong, help: .contact(.organization), completion: Completions.organizations)
  var organization: String?
  @Option(help: .contact(.deal), completion: Completions.deals) var deal: String?
  @Option(parsing: .unconditional, help: .board(.asOf)) var asOf: String?

  func run() throws {
    let opened = try OpenedBoard(options, asOf: asOf)
    let contacts = try chosen(on: opened)
    guard options.json else {
      let rows = contacts.map { row(of: $0, on: opened) }
      options.show(rows)
      if rows.isEmpty { Output.line(opened.words.noContacts) }
      return
    }
    var deals: [Contact.ID: [Deal.ID]] = [:]
    for deal in opened.board.deals where !deal.isRemoved {
      for id in deal.stakeholders.keys { deals[id, default: []].append(deal.id) }
    }
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("contacts")
      object.array { array in
        for contact in contacts {
          ContactAnswer(contact, of: deals[contact.id] ?? [], on: opened.board).append(to: &array)
        }
      }
    }
  }

  private func chosen(on opened: OpenedBoard) throws -> [Contact] {
    let words = text.map(FoldedText.init)
    let place = organization.map(FoldedText.init)
    let linked = try deal.map { try opened.deal(matching: $0) }
    let name = { (contact: Contact) in
      contact.organization.flatMap { opened.board.organizations[$0]?.name } ?? ""
    }
    return opened.board.settings.contacts.standing
      .filter { contact in
        (words.map(contact.isFound) ?? true) && (place?.isFound(in: name(contact)) ?? true)
          && (linked.map { $0.stakeholders[contact.id] != nil } ?? true)
      }
      .map { (FoldedText(name($0)), FoldedText($0.name), $0) }
      .sorted { ($0.0, $0.1, $0.2.id) < ($1.0, $1.1, $1.2.id) }.map(\.2)
  }

  private func row(of contact: Contact, on opened: OpenedBoard) -> [String] {
    let mark = contact.doNotContact ? opened.words.field(Contact.Field.doNotContact) : ""
    return [
      contact.id.text, contact.name, contact.title,
      contact.organization.flatMap { opened.board.organizations[$0]?.name } ?? "", contact.phone,
      contact.email, mark,
    ]
  }
}
