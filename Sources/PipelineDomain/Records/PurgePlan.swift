/// The finds of an erasure in a file: the places that go in any case, and the free texts to choose among.
public struct PurgePlan: Equatable, Sendable {
  /// The choice of free texts to redact.
  public enum Redaction: Equatable, Sendable {
    case all
    /// Those with these places in the list of mentions.
    case numbers(Set<Int>)
    case texts(Set<String>)

    /// Returns true when a text at a place in the list is chosen.
    public func chooses(_ text: String, at place: Int) -> Bool {
      switch self {
      case .all: true
      case .numbers(let numbers): numbers.contains(place)
      case .texts(let texts): texts.contains(text)
      }
    }
  }

  /// A free text that mentions the person, wherever it stands.
  public struct Mention: Equatable, Sendable {
    /// The text.
    public var text: String
    /// The number of places that hold it, history among them.
    public var places: Int
    /// The deal it was first found on, if it was on one.
    public var deal: Deal.ID?
    /// The name of the member it was first found in.
    public var member: String
    /// True when it is redacted.
    public var isRedacted: Bool

    /// A text that was found.
    public init(text: String, places: Int, deal: Deal.ID?, member: String, isRedacted: Bool) {
      self.text = text
      self.places = places
      self.deal = deal
      self.member = member
      self.isRedacted = isRedacted
    }
  }

  /// The person.
  public var contact: Contact
  /// The places that go in any case: the record, its history, roles on deals, notes of the name on deals.
  public var places: Int
  /// The free texts that mention the person, in the order of the file.
  public var mentions: [Mention]

  /// The finds of an erasure.
  public init(contact: Contact, places: Int, mentions: [Mention]) {
    self.contact = contact
    self.places = places
    self.mentions = mentions
  }

  /// The number of places that are erased, by which the erasure is confirmed.
  public var count: Int {
    mentions.reduce(places) { $0 + ($1.isRedacted ? $1.places : 0) }
  }

  /// The number of mentions that stay.
  public var keptCount: Int { mentions.count { !$0.isRedacted } }
}
