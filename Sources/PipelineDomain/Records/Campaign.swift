/// What marketing runs over one source for a time: one audience, one hook, a single call to action
/// (article 000:53).
public struct Campaign: BoardRecord {
  /// The random key.
  public typealias ID = Identifier<Campaign>

  /// The key.
  public var id: ID
  /// Whom it speaks to before all others.
  public var audience: String
  /// The problem it opens with.
  public var hook: String
  /// The one thing it asks for.
  public var callToAction: String
  /// Where its leads come from, as deals name it.
  public var source: String
  /// The first day.
  public var start: Day
  /// The last day; `nil` while none is set.
  public var end: Day?
  /// When it was written down.
  public var at: Instant
  /// Who wrote it down.
  public var by: String
  /// Whether it was taken back: kept in the file, counted nowhere.
  public var isWithdrawn: Bool

  /// A campaign.
  public init(
    id: ID, audience: String, hook: String, callToAction: String, source: String, start: Day,
    end: Day? = nil, at: Instant, by: String, isWithdrawn: Bool = false
  ) {
    self.id = id
    self.audience = audience
    self.hook = hook
    self.callToAction = callToAction
    self.source = source
    self.start = start
    self.end = end
    self.at = at
    self.by = by
    self.isWithdrawn = isWithdrawn
  }

  /// Whether it runs on a day, the first and the last included.
  public func runs(on day: Day) -> Bool {
    start <= day && day <= end ?? day
  }
}
