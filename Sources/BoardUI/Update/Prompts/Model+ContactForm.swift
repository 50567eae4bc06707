import PipelineDomain
import Localization

extension Model {
  /// A contact of a deal, as it is; `nil` for a new one.
  func contact(_ subject: ContactSubject, of deal: Deal) -> Contact? {
    switch subject {
    case .new: nil
    case .known(let id): board.settings.contacts.current(id)
    case .noted(let place):
      board.stakeholders(of: deal).filter { !$0.isContact }.dropFirst(place).first?.contact
    }
  }

  /// The question for a contact of a deal.
  func question(about subject: ContactSubject, of deal: Deal) -> Prompt {
    let contact = contact(subject, of: deal)
    let role = contact.flatMap { deal.stakeholders[$0.id] } ?? .other
    let roles = StakeholderRole.allCases.map { words.role($0) }
    let names = subject == .new ? colleagues(on: deal).map(\.name) : []
    var inputs = inputs(of: contact, offering: names)
    inputs.insert(Prompt.Input(.role, kind: .choice(roles), text: words.role(role)), at: 1)
    return Prompt(.contact(deal.id, subject), inputs)
  }

  /// The question for a contact of an organization; `nil` for a new one.
  func question(about id: Contact.ID?, at organization: Organization) -> Prompt {
    var inputs = inputs(of: id.flatMap(board.settings.contacts.current))
    if id != nil {
      let names = board.organizations.values.map(\.name).sorted()
      inputs.insert(
        Prompt.Input(
          .contact(.organization), kind: .suggesting(names), text: organization.name), at: 1)
    }
    return Prompt(.colleague(organization.id, id), inputs)
  }

  /// The inputs for a contact, those of the fields of the board included; `nil` for a new one.
  private func inputs(of contact: Contact?, offering names: [String] = []) -> [Prompt.Input] {
    let texts = Contact.Field.texts.map { field in
      Prompt.Input(
        .contact(field), kind: field == .name && !names.isEmpty ? .suggesting(names) : .text,
        text: contact?[field].text ?? "")
    }
    let mark = Prompt.Input(
      .contact(.doNotContact), kind: .choice([false, true].map(words.flag)),
      text: words.flag(contact?.doNotContact ?? false))
    return texts + customInputs(.contact, holding: contact?.customFields ?? [:]) + [mark]
  }

  /// Saves what was typed of a contact, and its role on the deal.
  mutating func saveContact(
    _ subject: ContactSubject, of id: Deal.ID, _ prompt: Prompt
  ) throws(WrongAnswer) -> [Effect] {
    guard let deal = board[id] else { return [] }
    let metadata = metadata()
    let contact = try filled(base(of: subject, on: deal, prompt, metadata), prompt)
    let role = try role(prompt)
    var changes: [Change] = []
    var later = board
    if contact != board.settings.contacts[contact.id] {
      changes.append(try planned(contact, prompt, metadata))
      guard (try? later.apply(changes[0])) != nil else { return [] }
    }
    var roles = deal.stakeholders
    roles[contact.id] = role
    var edits = [Action.Edit(.stakeholders, .stakeholders(roles))]
    if case .noted(let place) = subject { edits.append(deal.withoutNoted(place)) }
    do throws(Refusal) {
      changes.append(try later.change(.edit(edits), on: id, metadata: self.metadata()))
    } catch {
      guard error == .nothingChanges, !changes.isEmpty else {
        throw WrongAnswer(text: words.refusal(error, on: board))
      }
    }
    leave()
    return make(changes, saying: words.contactSaved(contact.name, on: deal.title) + words.undoing)
  }

  /// Saves what was typed of a contact of an organization.
  mutating func saveColleague(
    _ id: Contact.ID?, at organization: Organization.ID, _ prompt: Prompt
  ) throws(WrongAnswer) -> [Effect] {
    let metadata = metadata()
    var contact: Contact
    if let id {
      guard let known = board.settings.contacts.current(id) else {
        throw WrongAnswer(text: words.contactIsGone)
      }
      contact = try filled(known, prompt)
    } else {
      let fresh = Contact(
        id: Contact.ID(random.identifier()), organization: organization, name: "",
        at: metadata.at, by: metadata.by)
      contact = try filled(fresh, prompt)
    }
    if let input = prompt.input(.contact(.organization)), input.isAnswered {
      guard input.answer.isEmpty || board.organization(named: input.answer) != nil else {
        throw WrongAnswer(
          field: .contact(.organization), text: words.unknownOrganization(input.answer))
      }
      contact.organization = board.organization(named: input.answer)?.id
    }
    let change = try planned(contact, prompt, metadata)
    leave()
    let text = words.reply(.contactSaved(contact.name)) + words.undoing
    return make([change], isOrdered: true, saying: text)
  }

  /// The contacts of the organization that are not on the deal yet.
  private func colleagues(on deal: Deal) -> [Contact] {
    guard deal.organization != nil else { return [] }
    return board.settings.contacts.people(of: deal.organization).filter {
      deal.stakeholders[$0.id] == nil
    }
  }

  /// The contact that what was typed goes into; for a new one a colleague of that name, if there is one.
  private mutating func base(
    of subject: ContactSubject, on deal: Deal, _ prompt: Prompt, _ metadata: ChangeMetadata
  ) -> Contact {
    let name = prompt.input(.contact(.name))?.answer ?? ""
    var base = contact(subject, of: deal)
    if subject == .new { base = colleagues(on: deal).named(name, \.name) }
    if let base, !base.id.text.isEmpty { return base }
    var contact = Contact(
      id: Contact.ID(random.identifier()), organization: deal.organization, name: name,
      at: metadata.at, by: metadata.by)
    for field in Contact.Field.texts { if let base { contact[field] = base[field] } }
    return contact
  }

  /// A contact with what was answered.
  private func filled(_ contact: Contact, _ prompt: Prompt) throws(WrongAnswer) -> Contact {
    var contact = contact
    for field in Contact.Field.texts {
      guard let input = prompt.input(.contact(field)), input.isAnswered else { continue }
      contact[field] = .text(input.answer)
    }
    if let mark = prompt.input(.contact(.doNotContact)), mark.isAnswered {
      contact.doNotContact = mark.answer == words.flag(true)
    }
    try fill(&contact.customFields, prompt)
    return contact
  }

  private func planned(
    _ contact: Contact, _ prompt: Prompt, _ metadata: ChangeMetadata
  ) throws(WrongAnswer) -> Change {
    guard !contact.name.isEmpty else {
      throw WrongAnswer(field: .contact(.name), text: words.nameNeeded)
    }
    do throws(Objection) {
      return try board.plan(
        contact, metadata: metadata, accepting: { prompt.accepted.contains(message($0)) })
    } catch {
      throw WrongAnswer(text: message(error))
    }
  }

  private func role(_ prompt: Prompt) throws(WrongAnswer) -> StakeholderRole {
    let typed = prompt.input(.role)?.answer ?? ""
    guard let role = words.role(named: typed) else {
      let roles = StakeholderRole.allCases.map { words.role($0) }
      throw WrongAnswer(field: .role, text: words.notAChoice(typed, among: roles))
    }
    return role
  }
}

extension Deal {
  /// The edit that takes a person off those noted on the deal alone.
  func withoutNoted(_ place: Int) -> Action.Edit {
    var names = contacts.map(\.name)
    if names.indices.contains(place) { names.remove(at: place) }
    return Action.Edit(.contacts, names.isEmpty ? .none : .list(names))
  }
}
