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
