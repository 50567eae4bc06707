import PipelineDomain
import Wording

extension Model {
  /// Adds the deal a prompt describes, and goes to it.
  mutating func add(to stage: Stage.ID, _ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    var deal = Deal(
      id: freshDeal(), title: prompt.input(.title)?.answer ?? "", stage: stage)
    deal.amount = try amount(prompt)
    deal.owner = prompt.input(.owner)?.answer.nonEmpty
    deal.createdOn = try value(of: .createdOn, prompt).day
    let party = board.organization(
      named: prompt.input(.organization)?.answer ?? "", random: &random)
    deal.organization = party?.organization.id
    do {
      let change = try board.addition(
        of: deal, organization: party?.isNew == true ? party?.organization : nil, stamp: stamp())
      try board.checkCreation(by: change, on: today, in: zone)
      leave()
      showAll()
      let name = board.settings.stage(stage)?.name ?? stage.text
      let effects = make(
        [change],
        saying: told(change.newOrganization, after: words.added(deal.title, to: name)))
      placeCursor(on: deal.id)
      return effects
    } catch {
      let field: Prompt.Input.Name =
        if case .createdAfterEntry = error { .field(.createdOn) } else { .title }
      throw WrongAnswer(field: field, text: words.refusal(error, on: board))
    }
  }

  /// Sets the fields that were changed in a prompt.
  mutating func edit(_ id: Deal.ID, _ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    var edits: [Action.Edit] = []
    var newOrganization: Organization?
    var contested: [Action.Edit] = []
    for input in prompt.inputs where input.isAnswered {
      guard case .field(let field) = input.name else { continue }
      if field == .organization {
        let party = board.organization(named: input.answer, random: &random)
        newOrganization = party?.isNew == true ? party?.organization : nil
        edits.append(Action.Edit(field, .text(orNone: party?.organization.id.text)))
      } else {
        edits.append(Action.Edit(field, try value(of: field, prompt)))
      }
      guard let edit = edits.last, let deal = board[id], deal[edit.field] != edit.value,
        self.input(for: edit.field, of: deal).text != input.initial
      else { continue }
      contested.append(edits.removeLast())
    }
    do throws(Refusal) {
      var disputed: [PipelineDomain.Change] = []
      for edit in contested {
        var change = try board.change(.edit([edit]), on: id, stamp: stamp())
        try board.checkCreation(by: change, on: today, in: zone)
        change.newOrganization = edit.field == .organization ? newOrganization : nil
        disputed.append(change)
      }
      guard !edits.isEmpty || disputed.isEmpty else {
        leave()
        dispute(disputed)
        return []
      }
      var change = try board.change(.edit(edits), on: id, stamp: stamp())
      try board.checkCreation(by: change, on: today, in: zone)
      let isNamed = edits.contains { $0.field == .organization }
      change.newOrganization = isNamed ? newOrganization : nil
      leave()
      let text = told(change.newOrganization, after: edited(change))
      let effects = make([change], saying: text)
      dispute(disputed)
      return effects
    } catch {
      throw WrongAnswer(text: words.refusal(error, on: board))
    }
  }

  /// Names what was edited; of a single field, what it holds and held.
  private func edited(_ change: PipelineDomain.Change) -> String {
    guard let deal = board.deal(of: change) else { return "" }
    let fields = change.entry.changes.map(\.field)
    guard fields.count == 1 else { return words.edited(fields, of: deal.title) }
    let deed = words.deed(change.entry, of: deal, on: board, near: today)
    return words.edited(deed, of: deal.title)
  }

  /// What is said, and that an organization came to be: its name may be a slip.
  private func told(_ organization: Organization?, after text: String) -> String {
    organization.map { text + " " + words.newOrganization($0.name) } ?? text
  }

  private mutating func freshDeal() -> Deal.ID {
    var id = Deal.ID(random.identifier())
    while board[id] != nil { id = Deal.ID(random.identifier()) }
    return id
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

extension FieldValue {
  fileprivate static func text(orNone text: String?) -> FieldValue {
    text.map { .text($0) } ?? .none
  }
}
