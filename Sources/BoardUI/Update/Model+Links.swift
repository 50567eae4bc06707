import PipelineDomain
import Localization

extension Model {
  /// The links of the row under the cursor, else of the person to call about the deal at hand, the pages in its
  /// fields, and those named in its notes. O(people + notes).
  var links: [Link] {
    if let links = mode.screen?.links(in: self) { return links }
    guard let deal = subject else { return [] }
    let pages =
      links(.deal, of: deal.customFields)
      + (board.organization(of: deal).map { links(.organization, of: $0.customFields) } ?? [])
    return (board.contactToCall(on: deal).map(links) ?? []) + pages + Link.pages(in: deal.notes)
  }

  /// Returns the ways to reach a contact, and its pages.
  func links(of contact: Contact) -> [Link] {
    let reach =
      contact.doNotContact
      ? [] : [Link(email: contact.email.trimmed), Link(phone: contact.phone.trimmed)]
    return reach.compactMap(\.self) + links(.contact, of: contact.customFields)
      + Link.pages(in: contact.notes)
  }

  /// Returns the pages in the fields that the board defines, in their order.
  func links(_ subject: CustomField.Subject, of values: CustomField.Values) -> [Link] {
    board.settings.fields(on: subject).compactMap { $0.link(values[$0.id]) }
  }

  var linkRefusal: KeyRefusal? {
    if let screen = mode.screen, let own = screen.links(in: self) {
      return own.isEmpty ? screen.linkRefusal(in: self) : nil
    }
    return dealRefusal ?? (links.isEmpty ? .noLink : nil)
  }

  /// Has the link at hand opened; of several, offers them.
  mutating func openLink() -> [Effect] {
    let links = links
    guard links.count != 1 else { return open(links[0]) }
    openMenu(.links(links))
    return []
  }

  /// Has a link opened by another program.
  mutating func open(_ link: Link) -> [Effect] {
    say(words.opened(link))
    return [.open(link)]
  }
}

extension CustomField {
  /// Returns the page that a value is; `nil` for a field of another kind, and for what is not opened.
  func link(_ value: Value?) -> Link? {
    kind == .link ? reading(value)?.text.flatMap(Link.init(web:)) : nil
  }
}
