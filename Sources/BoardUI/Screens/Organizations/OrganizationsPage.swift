import PipelineDomain
import TerminalKit
import Localization

/// The organizations with their deals and value, and one of them with all that is known of it.
struct OrganizationsPage: ListPageScreen {
  static let place = KeyPlace.organizations
  static let traits: ScreenTraits = [.page, .deals]
  static let commands = Set<Command>(joining: .ofLists, .ofViews, .ofTime, [.goTo, .openLink])
  static let rowCommand = Command.openOrganization
  static let rows = [
    CommandTable.Row(.organizations, "o", in: [.goTo], .look) { $0.pushList(OrganizationsPage()) },
    CommandTable.Row(
      .openOrganization, "enter l right", in: [.organizations], .look,
      press: { $0.openOrganizationRow(by: $1) },
      unless: { $0[OrganizationsPage.self]?.atHand == nil ? .noOrganization : nil }),
    CommandTable.Row(
      .editOrganization, "e", in: [.organizations], .deal, asksForText: true,
      unless: { $0.organizationRefusal }
    ) { $0.askAboutOrganization() },
    CommandTable.Row(
      .addContact, "a", in: [.organizations], .deal, asksForText: true,
      unless: { $0.organizationRefusal }
    ) { $0.askForColleague() },
    CommandTable.Row(
      .mergeOrganization, "+", in: [.organizations], .deal, asksForText: true,
      unless: { $0.organizationRefusal }
    ) { $0.askForHeir() },
    CommandTable.Row(
      .deleteOrganization, "E", in: [.organizations], .deal,
      effects: { $0.deleteOrganization() }, unless: { $0.organizationRefusal }),
  ]
  static let hints: [[Command]] = [
    [.openOrganization], [.editOrganization], [.addContact], [.mergeOrganization],
    [.deleteOrganization], [.openLink], [.down, .up], [.undo], [.copy], [.back],
  ]

  /// A row of an organization that is open.
  enum Row: Equatable, Sendable {
    case field(Organization.Field)
    case custom(CustomField)
    case contact(Contact.ID)
    case deal(Deal.ID)
  }

  /// The organizations with deals that the filter keeps, or all; `nil` until they are read, between frames.
  private(set) var facts: [OrganizationFacts]?
  /// The organization that is open; `nil` for the list.
  private(set) var opened: Organization.ID?
  var cursor = ListCursor()
  /// The place in the list, while one is open.
  private var listCursor = ListCursor()
  private(set) var due = 1

  /// The facts of the organization that is open.
  private(set) var current: OrganizationFacts?
  /// The fields that the board defines for organizations.
  private var fields: [CustomField] = []

  /// The facts of the organization that is open, else of the one at hand.
  var atHand: OrganizationFacts? {
    guard opened == nil else { return current }
    return facts.flatMap { $0.indices.contains(cursor.row) ? $0[cursor.row] : nil }
  }

  /// The rows of the organization that is open.
  var rows: [Row] {
    guard let current else { return [] }
    return Organization.Field.allCases.map(Row.field) + fields.map(Row.custom)
      + current.contacts.map { .contact($0.id) } + current.deals.map(Row.deal)
  }

  /// The row at hand of the organization that is open.
  var row: Row? { rows.indices.contains(cursor.row) ? rows[cursor.row] : nil }

  var deal: Deal.ID? { if case .deal(let id) = row { id } else { nil } }
  var deals: Set<Deal.ID> {
    Set(opened == nil ? facts?.flatMap(\.deals) ?? [] : current?.deals ?? [])
  }
  func contact(in _: Model) -> Contact.ID? { if case .contact(let id) = row { id } else { nil } }

  func count(in _: Model) -> Int { opened == nil ? facts?.count ?? 0 : rows.count }

  mutating func outdate() { due = 1 }

  /// Reads the organizations; the cursor stays on its row. O(deals + organizations × contacts).
  mutating func read(from model: Model) {
    let matcher = model.matcher
    let (here, organization) = (row, opened == nil ? atHand?.organization.id : nil)
    facts = model.board.organizationFacts(
      on: model.today, in: model.zone,
      keeping: matcher.map { matcher in { matcher.matches($0) } })
    due = 0
    fields = model.board.settings.fields(on: .organization)
    current = opened.flatMap { id in facts?.first { $0.organization.id == id } }
    if opened != nil, current == nil { close() }
    let place =
      here.flatMap { here in rows.firstIndex { $0.isSame(as: here) } }
      ?? organization.flatMap { id in facts?.firstIndex { $0.organization.id == id } }
    go(toRow: place ?? cursor.row, in: model)
  }

  fileprivate mutating func open(_ id: Organization.ID) {
    (opened, listCursor, cursor) = (id, cursor, ListCursor())
    current = facts?.first { $0.organization.id == id }
  }

  private mutating func close() { (opened, current, cursor) = (nil, nil, listCursor) }

  /// Goes back to the list first.
  func back(from model: inout Model) {
    guard opened != nil else { return model.leave() }
    model[OrganizationsPage.self]?.close()
  }

  /// The value of a field, or the name of the organization where it has none.
  func copied(in frame: Frame) -> String? {
    let text: String?
    switch row {
    case .contact(let id):
      let contact = frame.board.settings.contacts.current(id)
      text = [contact?.phone, contact?.email, contact?.name].compactMap(\.self)
        .first { !$0.isEmpty }
    case .deal: return nil
    case .custom(let field):
      text = field.reading(current?.organization.customFields[field.id])
        .map { frame.words.value($0, near: frame.today) }
    case .field(let field):
      text = (current?.organization[field]).map { frame.words.text($0, on: frame.board) }
    case nil: text = nil
    }
    let name = atHand?.organization.name
    return (text.flatMap { $0.isEmpty ? nil : $0 } ?? name).map(SafeText.pasteable)
  }

  func links(in model: Model) -> [Link]? {
    switch row {
    case .deal: return nil
    case .contact(let id): return model.board.settings.contacts.current(id).map(model.links)
    case .custom(let field) where field.kind == .link:
      let link = field.link(current?.organization.customFields[field.id])
      return [link].compactMap(\.self)
    case .custom, .field, nil:
      return atHand.map { model.links(.organization, of: $0.organization.customFields) } ?? []
    }
  }

  func linkRefusal(in _: Model) -> KeyRefusal {
    guard atHand != nil else { return .noOrganization }
    if case .contact = row { return .noLink }
    return .noPage
  }
}

extension Model {
  fileprivate var organizationRefusal: KeyRefusal? {
    self[OrganizationsPage.self]?.atHand == nil ? .noOrganization : readOnlyRefusal
  }

  /// Opens the organization at hand; of an open one, asks for the field at hand or opens the deal.
  fileprivate mutating func openOrganizationRow(by press: CommandTable.Press) -> [Effect] {
    guard let page = self[OrganizationsPage.self], let facts = page.atHand else { return [] }
    switch page.row {
    case .deal: return run(.open, by: press.key, after: nil)
    case nil: self[OrganizationsPage.self]?.open(facts.organization.id)
    case .field, .custom, .contact:
      if let obstacle = readOnlyRefusal {
        say(words.keyRefusal(obstacle), .problem)
      } else {
        ask(about: facts.organization, at: page.row)
      }
    }
    return []
  }

  private mutating func ask(about organization: Organization, at row: OrganizationsPage.Row?) {
    switch row {
    case .field(let field): ask(about: organization, .ofOrganization(field))
    case .custom(let field): ask(about: organization, .custom(field))
    case .contact(let id): enter(.prompt(withDraft(question(about: id, at: organization))))
    case .deal, nil: break
    }
  }

  fileprivate mutating func askForColleague() {
    guard let organization = self[OrganizationsPage.self]?.atHand?.organization else { return }
    enter(.prompt(withDraft(question(about: nil, at: organization))))
  }

  fileprivate mutating func askAboutOrganization() {
    guard let facts = self[OrganizationsPage.self]?.atHand else { return }
    ask(about: facts.organization)
  }

  fileprivate mutating func askForHeir() {
    guard let organization = self[OrganizationsPage.self]?.atHand?.organization else { return }
    let names = board.organizations.values.filter { $0.id != organization.id }.map(\.name).sorted()
    enter(
      .prompt(
        Prompt(
          .mergeOrganization(organization.id),
          [Prompt.Input(.place, kind: .suggesting(names))])))
  }

  /// Deletes the organization at hand: asked for once it tells what loses it, asked for again it deletes.
  fileprivate mutating func deleteOrganization() -> [Effect] {
    guard let organization = self[OrganizationsPage.self]?.atHand?.organization else { return [] }
    let held = HeldDeletion.organization(organization.id)
    guard heldDeletion == held else {
      heldDeletion = held
      let uses = board.uses(of: organization.id)
      let deals = uses.deals.count { board[$0]?.isRemoved == false }
      say(
        words.wouldDelete(organization.name, deals: deals, contacts: uses.contacts.count), .problem)
      return []
    }
    heldDeletion = nil
    let text = words.reply(.organizationRemoved(organization.name)) + words.undoing
    return makePlanned(saying: text) { (board, metadata) throws(Refusal) in
      try board.removal(ofOrganization: organization.id, metadata: metadata)
    }
  }
}

extension OrganizationsPage.Row {
  /// True for the same row, whatever became of the field.
  fileprivate func isSame(as other: Self) -> Bool {
    switch (self, other) {
    case (.custom(let field), .custom(let other)): field.id == other.id
    default: self == other
    }
  }
}
