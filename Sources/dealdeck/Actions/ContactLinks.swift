import ArgumentParser
import PipelineDomain
import Localization

/// The contacts that `add` and `edit` link to a deal: each a name, with a role after `=`.
struct ContactLinks: ParsableArguments {
  @Option(name: .customLong("contact"), help: .contact(.link), completion: Completions.contacts)
  var contacts: [String] = []

  /// The roles of a deal with those typed, and the changes that enter the contacts that are new.
  func links(
    over roles: [Contact.ID: StakeholderRole], at organization: Organization.ID?,
    isNewAccepted: Bool, on opened: OpenedBoard, random: inout SeededRandom
  ) throws -> (roles: [Contact.ID: StakeholderRole], entered: [Change]) {
    var roles = roles
    var entered: [Change] = []
    for text in contacts {
      let (name, role) = try split(text, opened.words)
      if let known = try opened.knownContact(matching: name, at: organization) {
        roles[known.id] = role ?? roles[known.id] ?? .other
        continue
      }
      guard isNewAccepted else {
        let names = opened.board.settings.contacts.standing.map(\.name)
        throw CommandFailure.refused(
          opened.words.newName(name, for: .contacts, among: names) + " " + opened.words.takenAsNew)
      }
      let metadata = opened.metadata(&random)
      let contact = Contact(
        id: Contact.ID(random.identifier()), organization: organization, name: name,
        at: metadata.at, by: metadata.by)
      entered.append(try opened.board.plan(contact, metadata: metadata))
      roles[contact.id] = role ?? .other
    }
    return (roles, entered)
  }

  private func split(
    _ text: String, _ words: Strings
  ) throws -> (name: String, role: StakeholderRole?) {
    guard let sign = text.lastIndex(of: "=") else { return (text.trimmed, nil) }
    let typed = String(text[text.index(after: sign)...]).trimmed
    guard let role = StakeholderRole(argument: typed) else {
      let there = StakeholderRole.allCases.map { words.role($0) }
      throw CommandFailure.usage(words.refusal(.notARole(typed, there: there)))
    }
    return (String(text[..<sign]).trimmed, role)
  }
}

/// The contacts that `edit` takes off a deal.
struct ContactUnlinks: ParsableArguments {
  @Option(
    name: .customLong("unlink-contact"), help: .contact(.unlink), completion: Completions.contacts)
  var contacts: [String] = []

  /// The roles without those of the contacts typed.
  func remaining(
    of roles: [Contact.ID: StakeholderRole], at organization: Organization.ID?,
    on opened: OpenedBoard
  ) throws -> [Contact.ID: StakeholderRole] {
    var roles = roles
    for text in contacts {
      roles[try opened.contact(matching: text, at: organization).id] = nil
    }
    return roles
  }
}
