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

  /// The call to action among those that somebody gave; refused unless there is exactly one.
  public static func onlyCall(of calls: [String]) throws(Refusal) -> String {
    guard let call = calls.first, calls.count == 1 else { throw .callsToAction(calls.count) }
    return call
  }

  /// Whether it runs on a day, the first and the last included.
  public func runs(on day: Day) -> Bool {
    start <= day && day <= end ?? day
  }

  /// Refuses a campaign without audience, hook, call to action or source, or that ends before it
  /// starts.
  func check() throws(Refusal) {
    let texts = [audience, hook, callToAction, source]
    guard texts.allSatisfy({ !$0.allSatisfy(\.isWhitespace) }) else {
      throw .blankRecord(.campaigns)
    }
    if let end, end < start { throw .endsBeforeStart(end) }
  }
}

extension Board {
  /// The campaign that brought a deal: over its source, whatever the case and the accents, and
  /// running on the day it was created; of several the one that started last. O(campaigns + history).
  public func campaign(of deal: Deal, in zone: Zone) -> Campaign? {
    guard let source = deal.source.map(FoldedText.init), let created = deal.creationDay(in: zone)
    else {
      return nil
    }
    return settings.campaigns.standing
      .filter { FoldedText($0.source) == source && $0.runs(on: created) }
      .max { ($0.start, $0.id) < ($1.start, $1.id) }
  }
}
