import PipelineDomain
import Localization

extension Model {
  /// The contact in the row under the cursor of a deal.
  var contactAtHand: ContactSubject? {
    guard case .contact(let subject)? = self[DetailPage.self]?.part(in: self), subject != .new
    else { return nil }
    return subject
  }

  /// Goes to the row for another contact of the deal, and asks for one.
  mutating func askForContact() {
    guard var detail = self[DetailPage.self], let deal = board[detail.id] else { return }
    let frame = Frame(self)
    let page = frame.detail(of: detail.id)
    let parts = page.rows.compactMap(\.part)
    if let row = parts.firstIndex(of: .contact(.new)), let place = page.line(ofPart: row) {
      let (first, shown) = (frame.firstLine(of: page, from: detail.line), frame.pageCapacity)
      detail.row = row
      if !(first..<first + shown).contains(place) { detail.line = max(0, place - shown / 2) }
      self[DetailPage.self] = detail
    }
    enter(.prompt(withDraft(question(about: .new, of: deal))))
  }

  /// Takes the contact under the cursor off the deal; it stays a contact of the board.
  mutating func removeContact() -> [Effect] {
    guard let subject = contactAtHand, let deal = self.subject else { return [] }
    let name = contact(subject, of: deal)?.name ?? ""
    let text = words.contactTakenOff(name, deal.title) + words.undoing
    switch subject {
    case .new: return []
    case .known(let id): return act(.link(id, as: nil), on: deal, saying: text)
    case .noted(let place):
      return act(.edit([deal.withoutNoted(place)]), on: deal, saying: text)
    }
  }
}
