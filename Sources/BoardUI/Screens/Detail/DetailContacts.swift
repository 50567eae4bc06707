import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// The people on the other side, a line each, and the row for another one.
  func addContacts(of deal: Deal, to page: inout Page, _ width: Int) {
    let people = board.stakeholders(of: deal)
    page.addSection(words.title(.contacts))
    let names = min(24, (people.map { DisplayWidth.of($0.contact.name) }.max() ?? 0) + 2)
    var noted = 0
    for person in people {
      let subject: ContactSubject
      if person.isContact {
        subject = .known(person.contact.id)
      } else {
        subject = .noted(noted)
        noted += 1
      }
      let style: Style = person.contact.doNotContact ? .attention : .text
      page.add(
        Line(padded(person.contact.name, to: names), style)
          .then(words.reach(person).joined(separator: " · "), .secondary),
        part: .contact(subject))
      let facts = words.facts(
        board.settings.fields(on: .contact), person.contact.customFields, near: today)
      guard !facts.isEmpty else { continue }
      page.add(
        facts.map { "\($0.caption) \($0.value)" }.joined(separator: " · "), .secondary, indent: 2,
        width: width)
    }
    page.add(Line(words.contactRow, .secondary), part: .contact(.new))
  }

  /// The number of the contact in a row, else the address, else the name.
  func copied(_ subject: ContactSubject, of deal: Deal) -> String? {
    guard let contact = model.contact(subject, of: deal) else { return nil }
    let texts = [contact.phone, contact.email, contact.name]
    return texts.first { !$0.isEmpty }.map(SafeText.pasteable)
  }
}
