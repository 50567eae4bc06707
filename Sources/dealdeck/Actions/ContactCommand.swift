import ArgumentParser
import PipelineDomain
import Localization

/// `contact`: the people at the organizations.
struct ContactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .contact, note: .contact,
    subcommands: [
      ListContacts.self, AddContact.self, EditContact.self, RemoveContact.self, MergeContacts.self,
    ],
    defaultSubcommand: ListContacts.self)
}

/// The options for the fields of a contact beside the name.
private struct ContactOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: .contact(.organization), completion: Completions.organizations)
  var organization: String?
  @Option(help: .contact(.title)) var title: String?
  @Option(help: .contact(.email)) var email: String?
  @Option(parsing: .unconditional, help: .contact(.phone)) var phone: String?
  @Option(help: .contact(.speaks)) var speaks: String?
  @Option(help: .contact(.notes)) var notes: String?
  @Option(help: .deal(.customField), completion: Completions.fieldValues) var field: [String] = []
  @Flag(help: .contact(.doNotContact)) var doNotContact = false
  @Flag(help: .contact(.newOrganization)) var new = false
  @Flag(help: .contact(.anyway)) var anyway = false

  private var typed: [(Contact.Field, String?)] {
    [(.title, title), (.email, email), (.phone, phone), (.language, speaks), (.notes, notes)]
  }

  /// Puts what was typed into a contact; answers with the organization when it is new.
  func fill(
    _ contact: inout Contact, on opened: OpenedBoard, random: inout SeededRandom
  ) throws -> Organization? {
    for case let (field, text?) in typed { contact[field] = .text(text.trimmed) }
    for (id, value) in try opened.values(field, on: .contact) {
      contact.customFields[id] = value == .none ? nil : value
    }
    if doNotContact { contact.doNotContact = true }
    guard let organization else { return nil }
    let party = opened.board.organization(named: organization, random: &random)
    contact.organization = party?.organization.id
    guard let party, party.isNew else { return nil }
    guard new else {
      let names = opened.board.organizations.values.map(\.name)
      throw CommandFailure.refused(
        opened.words.newName(party.organization.name, for: .organization, among: names) + " "
          + opened.words.takenAsNew)
    }
    return party.organization
  }
}

/// `contact add`: a new one, on a deal when one is named.
private struct AddContact: ParsableCommand {
  static let configuration = CommandConfiguration(.contactAdd, named: "add")

  @OptionGroup var options: BoardOptions
  @Argument(help: .contact(.newName)) var name: String
  @OptionGroup var facts: ContactOptions
  @Option(help: .contact(.deal), completion: Completions.deals) var deal: String?
  @Option(help: .contact(.role)) var role: StakeholderRole?

  func run() throws {
    var opened = try OpenedBoard(options)
    let linked = try deal.map { try opened.deal(matching: $0) }
    let id = try opened.repeating(path: options.path) { opened, random in
      let metadata = opened.metadata(&random)
      var contact = Contact(
        id: Contact.ID(random.identifier()), organization: linked?.organization,
        name: name.trimmed, at: metadata.at, by: metadata.by)
      let organization = try facts.fill(&contact, on: opened, random: &random)
      let entered = try opened.board.plan(
        contact, at: organization, metadata: metadata,
        accepting: Acceptance(duplicates: facts.anyway).takes)
      var changes = [entered]
      if let linked {
        var later = opened.board
        try later.apply(entered)
        changes.append(
          try later.change(
            .link(contact.id, as: role ?? .other), on: linked.id, metadata: opened.metadata(&random)
          ))
      }
      try opened.save(changes.together)
      return contact.id
    }
    opened.answer(
      Record.ID(.contacts, id.text), .contactAdded(name.trimmed, key: id.text), json: options.json)
  }
}

/// `contact edit`: new values for fields; an empty text clears one.
private struct EditContact: ParsableCommand {
  static let configuration = CommandConfiguration(.contactEdit, named: "edit")

  @OptionGroup var options: BoardOptions
  @Argument(help: .contact(.contact), completion: Completions.contacts) var contact: String
  @Option(help: .contact(.name)) var name: String?
  @OptionGroup var facts: ContactOptions
  @Flag(help: .contact(.mayContact)) var mayContact = false

  func run() throws {
    var opened = try OpenedBoard(options)
    let id = try opened.contact(matching: contact).id
    try opened.repeating(path: options.path) { opened, random in
      var changed = try opened.contact(matching: id.text)
      if let name { changed.name = name.trimmed }
      let organization = try facts.fill(&changed, on: opened, random: &random)
      if mayContact { changed.doNotContact = false }
      let change = try opened.board.plan(
        changed, at: organization, metadata: opened.metadata(&random),
        accepting: Acceptance(duplicates: facts.anyway).takes)
      try opened.save([change])
    }
    let changed = opened.board.settings.contacts[id]?.name ?? ""
    opened.answer(Record.ID(.contacts, id.text), .contactSaved(changed), json: options.json)
  }
}

/// `contact remove`: takes one off the board and off its deals.
private struct RemoveContact: ParsableCommand {
  static let configuration = CommandConfiguration(.contactRemove, named: "remove")

  @OptionGroup var options: BoardOptions
  @Argument(help: .contact(.contact), completion: Completions.contacts) var contact: String

  func run() throws {
    var opened = try OpenedBoard(options)
    let removed = try opened.contact(matching: contact)
    try opened.repeating(path: options.path) { opened, random in
      try opened.save(
        try opened.board.removal(of: removed.id) { opened.metadata(&random) })
    }
    opened.answer(
      Record.ID(.contacts, removed.id.text), .contactRemoved(removed.name), json: options.json)
  }
}

/// `contact merge`: one of two.
private struct MergeContacts: ParsableCommand {
  static let configuration = CommandConfiguration(.contactMerge, named: "merge")

  @OptionGroup var options: BoardOptions
  @Argument(help: .contact(.spent), completion: Completions.contacts) var duplicate: String
  @Argument(help: .contact(.contact), completion: Completions.contacts) var contact: String

  func run() throws {
    var opened = try OpenedBoard(options)
    let spent = try opened.contact(matching: duplicate)
    let kept = try opened.contact(matching: contact)
    try opened.repeating(path: options.path) { opened, random in
      try opened.save(
        try opened.board.merge(spent.id, into: kept.id) { opened.metadata(&random) })
    }
    opened.answer(
      Record.ID(.contacts, kept.id.text), .contactsMerged(spent.name, into: kept.name),
      json: options.json)
  }
}
