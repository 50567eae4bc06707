/// Something a person did on a deal: it resets the idle clock.
public struct Activity: Equatable, Sendable {
  /// The random key.
  public typealias ID = Identifier<Activity>

  /// What was done; a meeting may be the one that closes, a trial is one that begins, a proposal is
  /// one that was sent (article 000:71).
  public enum Kind: String, Sendable, CaseIterable {
    case call, email, meeting, demo, trial, proposal, note
  }

  /// The key.
  public var id: ID
  /// What was done.
  public var kind: Kind
  /// When it happened, which may be before it was written down.
  public var at: Instant
  /// Who did it.
  public var by: String
  /// What came of it, empty when nothing was noted.
  public var note: String
  /// Whether the log was undone: kept in the file, counted nowhere.
  public var isWithdrawn: Bool

  /// An activity that counts.
  public init(
    id: ID, kind: Kind, at: Instant, by: String, note: String = "", isWithdrawn: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.at = at
    self.by = by
    self.note = note
    self.isWithdrawn = isWithdrawn
  }
}

/// Something a prospect did that shows interest, such as visiting the pricing page.
public struct Signal: Equatable, Sendable {
  /// The random key.
  public typealias ID = Identifier<Signal>

  /// The key.
  public var id: ID
  /// What they did; a kind the catalogue does not have counts as weak and shows no intent.
  public var kind: SignalKind.ID
  /// When they did it.
  public var at: Instant
  /// What else is known of it, empty when nothing is.
  public var note: String
  /// Whether the record was undone: kept in the file, counted nowhere.
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

  /// How much a signal says.
  public enum Strength: String, Sendable, CaseIterable {
    /// Interest that has yet to ripen.
    case weak
    /// A prospect ripe for buying.
    case strong
  }
}

/// A kind of signal, and what the team reads in it.
public struct SignalKind: Equatable, Sendable {
  /// The key, such as `pricing-page`; a renamed kind keeps it.
  public typealias ID = Identifier<SignalKind>

  /// What a kind of engagement tells of the prospect (article 002:73-76).
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
  /// What the team calls it.
  public var name: String
  /// How many times it must be seen to be strong: one for at once, two for *several*, `nil` for
  /// never.
  public var strongFrom: Int?
  /// Whether it is an observable intention to buy, as the gate to the bottom of the funnel asks.
  public var showsIntent: Bool
  /// What it tells, where something is said.
  public var meaning: Meaning?

  /// A kind of signal, always weak and without intent unless said.
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
