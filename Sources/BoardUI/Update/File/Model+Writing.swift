import PipelineDomain
import Localization

extension Model {
  /// Adds the deal a prompt describes, and goes to it.
  mutating func add(to stage: Stage.ID, _ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    var deal = Deal(
      id: freshDeal(), title: prompt.input(.title)?.answer ?? "", stage: stage)
    deal.amount = try amount(prompt)
    deal.owner = try value(of: .owner, prompt).text
    deal.createdOn = try value(of: .createdOn, prompt).day
    let party = board.organization(
      named: prompt.input(.organization)?.answer ?? "", random: &random)
    deal.organization = party?.organization.id
    let addition: PipelineDomain.Change
    do throws(Refusal) {
      addition = try board.addition(
        of: deal, organization: party?.isNew == true ? party?.organization : nil,
        metadata: metadata())
    } catch {
      throw WrongAnswer(field: .title, text: words.refusal(error, on: board))
    }
    let change = try settled(addition, prompt)
    leave()
    showAll()
    let name = board.settings.stage(stage)?.name ?? stage.text
    let effects = make(
      [change], saying: message(change.newOrganization, after: words.added(deal.title, to: name)))
    placeCursor(on: deal.id)
    return effects
  }

  /// Sets the fields that were changed in a prompt.
  mutating func edit(_ id: Deal.ID, _ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    var edits: [Action.Edit] = []
    var newOrganization: Organization?
    var contested: [Action.Edit] = []
    for input in prompt.inputs where input.isAnswered {
      if case .custom(let field) = input.name {
        edits.append(try edit(of: field, prompt))
      } else if case .field(let field) = input.name, field != .organization {
        edits.append(Action.Edit(field, try value(of: field, prompt)))
      } else if case .field(let field) = input.name {
        let party = board.organization(named: input.answer, random: &random)
        newOrganization = party?.isNew == true ? party?.organization : nil
        edits.append(Action.Edit(field, .text(orNone: party?.organization.id.text)))
      } else {
        continue
      }
      guard let edit = edits.last, let deal = board[id],
        deal.value(of: edit.field, like: edit.value) != edit.value,
        presentText(of: input.name, of: deal) != input.initial
      else { continue }
      contested.append(edits.removeLast())
    }
    var disputed: [PipelineDomain.Change] = []
    for edit in contested {
      disputed.append(try change(by: [edit], on: id, bringing: newOrganization, prompt))
    }
    guard !edits.isEmpty || disputed.isEmpty else {
      leave()
      dispute(disputed)
      return []
    }
    let change = try change(by: edits, on: id, bringing: newOrganization, prompt)
    leave()
    let effects = make([change], saying: message(change.newOrganization, after: edited(change)))
    dispute(disputed)
    return effects
  }

  /// Returns the text that the input of a field would have now.
  private func presentText(of name: Prompt.Input.Name, of deal: Deal) -> String? {
    switch name {
    case .field(let field): input(for: field, of: deal).text
    case .custom(let field): input(for: field, of: deal).text
    default: nil
    }
  }

  /// Returns the change that sets fields, with the organization that one of them names for the first time.
  private mutating func change(
    by edits: [Action.Edit], on id: Deal.ID, bringing organization: Organization?,
    _ prompt: Prompt
  ) throws(WrongAnswer) -> PipelineDomain.Change {
    var change = try planned(on: [id], prompt) { _ in .edit(edits) }[0]
    if edits.contains(where: { $0.field == .organization }) {
      change.newOrganization = organization
    }
    return change
  }

  /// Returns the names of the edited fields; for a single one, its old and new value.
  private func edited(_ change: PipelineDomain.Change) -> String {
    guard let deal = board.deal(of: change) else { return "" }
    let fields = change.entry.changes.map(\.field)
    guard fields.count == 1 else { return words.edited(fields, of: .one(deal.title)) }
    let change = words.change(change.entry, of: deal, on: board, near: today)
    return words.edited(change, of: deal.title)
  }

  /// Returns the text, with a note that a new organization was created: its name may be a typing error.
  private func message(_ organization: Organization?, after text: String) -> String {
    organization.map { text + " " + words.newOrganization($0.name) } ?? text
  }

  mutating func freshDeal() -> Deal.ID {
    let board = board
    return random.freshKey { board[$0] != nil }
  }
}

extension FieldValue {
  fileprivate static func text(orNone text: String?) -> FieldValue {
    text.map { .text($0) } ?? .none
  }
}
