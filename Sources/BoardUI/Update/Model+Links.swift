import PipelineDomain
import Localization

extension Model {
  /// The links of the contact under the cursor of a deal, else of the person to call about the deal and the
  /// pages named in its notes. O(people + notes).
  var links: [Link] {
    guard let deal = subject else { return [] }
    if let contact = contactAtHand.flatMap({ contact($0, of: deal) }) {
      return links(of: contact)
    }
    return (board.contactToCall(on: deal).map(links) ?? []) + Link.pages(in: deal.notes)
  }

  private func links(of contact: Contact) -> [Link] {
    let reach =
      contact.doNotContact
      ? [] : [Link(email: contact.email.trimmed), Link(phone: contact.phone.trimmed)]
    return reach.compactMap(\.self) + Link.pages(in: contact.notes)
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
