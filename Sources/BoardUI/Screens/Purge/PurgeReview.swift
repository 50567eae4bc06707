import PipelineDomain

/// The erasure of a contact that is looked at before it is confirmed.
package struct PurgeReview: Equatable, Sendable {
  /// The person.
  let contact: Contact.ID
  let name: String
  /// The finds in the file; `nil` until they are there.
  var plan: PurgePlan?
  /// The ids of the KPIs of this year that change.
  var figures: [String] = []
  /// The free texts that are to be redacted.
  var redacted: Set<String> = []
  /// True until the finds with these texts are there, or the person is erased.
  var isDue = true

  init(of contact: Contact) {
    (self.contact, name) = (contact.id, contact.name)
  }

  /// Takes the finds, unless they are those of another choice.
  mutating func take(_ found: PurgePlan, figures changed: [String]) {
    let chosen = found.mentions.filter(\.isRedacted).map(\.text)
    let texts = Set(found.mentions.map(\.text))
    guard found.contact.id == contact, Set(chosen) == redacted.intersection(texts) else { return }
    (plan, figures, isDue) = (found, changed, false)
  }

  /// Redacts a text, or keeps it.
  mutating func toggle(_ text: String) {
    if redacted.remove(text) == nil { redacted.insert(text) }
    guard let place = plan?.mentions.firstIndex(where: { $0.text == text }) else { return }
    plan?.mentions[place].isRedacted.toggle()
    isDue = true
  }
}
