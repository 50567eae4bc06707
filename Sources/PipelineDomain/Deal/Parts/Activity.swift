/// An activity of a person on a deal: it resets the idle clock.
public struct Activity: Equatable, Sendable {
  /// The random key.
  public typealias ID = Identifier<Activity>

  /// The kind of an activity; a meeting may be the one that closes, a trial is one that begins, a
  /// proposal is one that was sent (article 000:71).
  public enum Kind: String, Sendable, CaseIterable {
    case call, email, meeting, demo, trial, proposal, note
  }

  /// The key.
  public var id: ID
  /// The kind of activity.
  public var kind: Kind
  /// The moment it happened, which may be before it was logged.
  public var at: Instant
  /// The person who did it.
  public var by: String
  /// The result, empty when none was noted.
  public var note: String
  /// The contact it was with; `nil` when none was named.
  public var contact: Contact.ID?
  /// True when the log was undone: kept in the file, counted nowhere.
  public var isWithdrawn: Bool

  /// An activity that counts.
  public init(
    id: ID, kind: Kind, at: Instant, by: String, note: String = "", with contact: Contact.ID? = nil,
    isWithdrawn: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.at = at
    self.by = by
    self.note = note
    self.contact = contact
    self.isWithdrawn = isWithdrawn
  }
}

/// Something a prospect did that shows interest, such as visiting the pricing page.
public struct Signal: Equatable, Sendable {
  /// The random key.
  public typealias ID = Identifier<Signal>

  /// The key.
  public var id: ID
  /// The kind of signal; one the catalogue does not have counts as weak and shows no intent.
  public var kind: SignalKind.ID
  /// The moment it was given.
  public var at: Instant
  /// A note, empty when there is none.
  public var note: String
  /// True when the record was undone: kept in the file, counted nowhere.
  public var isWithdrawn: Bool

  /// A signal that counts.
  public init(
    id: ID, kind: SignalKind.ID, at: Instant, note: String = "", isWithdrawn: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.at = at
    self.note = note
    self.isWithdrawn = isWithdrawn
  }

  /// The strength of a signal.
  public enum Strength: String, Sendable, CaseIterable {
    /// Interest that is not yet mature.
    case weak
    /// A prospect ready to buy.
    case strong
  }
}

/// A kind of signal, and its meaning to the team.
public struct SignalKind: Equatable, Sendable {
  /// The key, such as `pricing-page`; a renamed kind keeps it.
  public typealias ID = Identifier<SignalKind>

  /// The meaning of a kind of engagement (article 002:73-76).
  public enum Meaning: String, Sendable, CaseIterable {
    /// First interest in the message.
    case interest
    /// Appetite for the offer.
    case appetite
    /// Curiosity.
    case curiosity
    /// The will to go further.
    case resolve
  }

  /// The key.
  public var id: ID
  /// The team's name for it.
  public var name: String
  /// The number of times it must be seen to be strong: one for at once, two for *several*, `nil` for
  /// never.
  public var strongFrom: Int?
  /// True for an observable intention to buy, as the gate to the bottom of the funnel requires.
  public var showsIntent: Bool
  /// The meaning, where it has one.
  public var meaning: Meaning?

  /// A kind of signal, always weak and without intent by default.
  public init(
    id: ID, name: String, strongFrom: Int? = nil, showsIntent: Bool = false,
    meaning: Meaning? = nil
  ) {
    self.id = id
    self.name = name
    self.strongFrom = strongFrom
    self.showsIntent = showsIntent
    self.meaning = meaning
  }

  /// The strength of that many signals of the kind.
  public func strength(seen count: Int) -> Signal.Strength {
    guard let strongFrom, count >= strongFrom else { return .weak }
    return .strong
  }
}
