import PipelineDomain
import Localization

extension Model {
  /// Asks for the fields of an organization, beginning with one of them.
  mutating func ask(about organization: Organization, _ first: Prompt.Input.Name? = nil) {
    let others = board.organizations.values.filter { $0.id != organization.id }.map(\.name).sorted()
    let sectors = Set(board.organizations.values.map(\.sector)).subtracting([""]).sorted()
    let inputs = Organization.Field.allCases.map { field in
      let kind: Prompt.Input.Kind =
        switch field {
        case .parent where !others.isEmpty: .suggesting(others)
        case .sector where !sectors.isEmpty: .suggesting(sectors)
        default: .text
        }
      return Prompt.Input(
        .ofOrganization(field), kind: kind, text: words.text(organization[field], on: board))
    }
    var prompt = withDraft(
      Prompt(
        .organization(organization.id),
        inputs + customInputs(.organization, holding: organization.customFields)))
    if let first { prompt.focus = prompt.inputs.firstIndex { $0.name == first } ?? prompt.focus }
    enter(.prompt(prompt))
  }

  /// Saves what was typed of an organization.
  mutating func saveOrganization(
    _ id: Organization.ID, _ prompt: Prompt
  ) throws(WrongAnswer) -> [Effect] {
    guard var organization = board.organizations[id] else { return [] }
    for field in Organization.Field.allCases {
      guard let input = prompt.input(.ofOrganization(field)), input.isAnswered else { continue }
      organization[field] = try content(input.answer, of: field)
    }
    try fill(&organization.customFields, prompt)
    let changed: Change
    do throws(Refusal) {
      changed = try board.change(to: .organization(organization), metadata: metadata())
    } catch {
      throw WrongAnswer(field: .ofOrganization(.name), text: words.refusal(error, on: board))
    }
    leave()
    let text = words.reply(.organizationSaved(organization.name)) + words.undoing
    return make([changed], isOrdered: true, saying: text)
  }

  private func content(
    _ text: String, of field: Organization.Field
  ) throws(WrongAnswer) -> Organization.FieldContent {
    switch field.definition.storage {
    case .text: return .text(text)
    case .number:
      guard !text.isEmpty else { return .number(nil) }
      guard let number = Int(text.filter { !$0.isWhitespace }) else {
        throw WrongAnswer(field: .ofOrganization(field), text: words.notAWholeNumber(text) + ".")
      }
      return .number(number)
    case .organization:
      return .organization(
        text.isEmpty ? nil : try organization(named: text, .ofOrganization(field)).id)
    }
  }

  /// Merges an organization into the one that was typed.
  mutating func mergeOrganization(
    _ id: Organization.ID, _ prompt: Prompt
  ) throws(WrongAnswer) -> [Effect] {
    guard let spent = board.organizations[id] else { return [] }
    let heir = try organization(named: prompt.input(.place)?.answer ?? "", .place)
    let uses = board.uses(of: id)
    leave()
    let reply = RecordReply.organizationsMerged(
      spent.name, into: heir.name, deals: uses.deals.count, contacts: uses.contacts.count)
    return makePlanned(saying: words.reply(reply) + words.undoing) {
      (board, metadata) throws(Refusal) in
      try board.merge(organization: id, into: heir.id, metadata: metadata)
    }
  }

  private func organization(
    named text: String, _ field: Prompt.Input.Name
  ) throws(WrongAnswer) -> Organization {
    guard let found = board.organization(named: text) else {
      throw WrongAnswer(field: field, text: words.unknownOrganization(text))
    }
    return found
  }
}
