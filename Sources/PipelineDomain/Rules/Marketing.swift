/// The team's definition of marketing, and the periods over which costs are compared with results.
public struct Marketing: Equatable, Sendable {
  /// The sources that marketing brings deals from. None are guessed: without any, marketing's part is not
  /// calculated.
  public var sources: [String] = []
  /// The kinds of signals that respond to marketing.
  public var signals: [SignalKind.ID] = Marketing.standardSignals
  /// The number of months up to the end of the period for which the return on investment is calculated,
  /// 1…120; the period's own months when `nil`. Content takes 18 to 24 (article 003:180).
  public var returnMonths: Int?
  /// True when the acquisition cost is that of one median cycle earlier, in whole months, when those
  /// customers were being won.
  public var lagsByCycle = false

  /// The standard definition: no source, and the kinds of signals of the standard catalogue that need no
  /// seller.
  public init() {}

  /// The kinds of signals of the standard catalogue that respond to content, mailings and events.
  public static let standardSignals: [SignalKind.ID] = [
    "event", "webinar", "roi-calculator", "content-download", "email-click", "email-open",
    "newsletter",
  ]
}

/// The basis of customer lifetime value.
///
/// The articles disagree: turnover (000:291, 001:75) or turnover less the cost of acquisition
/// (003:28), which divided by that cost would count it twice. It is never subtracted here.
public enum LifetimeBasis: String, Sendable, CaseIterable {
  /// The revenue from the customer.
  case revenue
  /// The revenue less the cost of delivery.
  case margin
}

/// The kinds of signals a team watches for, each with its strength.
public struct SignalCatalogue: Equatable, Sendable {
  /// The kinds in the order they are shown; of two with the same key the first holds.
  public var kinds: [SignalKind]

  /// A catalogue; the standard kinds by default.
  public init(kinds: [SignalKind] = SignalCatalogue.standard) {
    self.kinds = kinds
  }

  /// The kinds the articles name.
  ///
  /// Strong are a request for a quote and several events, weak the pricing page and the newsletter
  /// (article 002:83). The articles contradict each other on the pricing page: it is weak there,
  /// the heaviest engagement rule in 003:84, and an intention to buy in 000:63 beside a request for
  /// a demo and a reply. Here it is weak and shows intent; the team may decide otherwise.
  public static let standard = [
    SignalKind(id: "quote-request", name: "Quote request", strongFrom: 1, showsIntent: true),
    SignalKind(id: "demo-request", name: "Demo request", strongFrom: 1, showsIntent: true),
    SignalKind(id: "event", name: "Event attended", strongFrom: 2),
    SignalKind(id: "webinar", name: "Webinar attended", strongFrom: 2, meaning: .resolve),
    SignalKind(id: "email-reply", name: "E-mail reply", showsIntent: true),
    SignalKind(id: "pricing-page", name: "Pricing page visit", showsIntent: true),
    SignalKind(id: "roi-calculator", name: "ROI calculator download"),
    SignalKind(id: "content-download", name: "Content download"),
    SignalKind(id: "email-click", name: "E-mail click", meaning: .appetite),
    SignalKind(id: "site-visit", name: "Time on the site", meaning: .curiosity),
    SignalKind(id: "email-open", name: "E-mail open", meaning: .interest),
    SignalKind(id: "newsletter", name: "Newsletter subscription"),
  ]

  /// The kind of that key, if the catalogue has it.
  public subscript(id: SignalKind.ID) -> SignalKind? {
    kinds.first { $0.id == id }
  }

  /// A summary of all signals of one kind.
  public struct SignalSummary: Equatable, Sendable {
    /// The kind.
    public var kind: SignalKind.ID
    /// The number seen, one at least.
    public var count: Int
    /// The moment of the latest.
    public var latest: Instant
    /// The strength of all together.
    public var strength: Signal.Strength
    /// True when they show an intention to buy.
    public var showsIntent: Bool
  }

  /// The summaries of signals, one for each kind seen: strong ones first, then the latest, then by key.
  /// Withdrawn signals do not count.
  public func readings(of signals: [Signal]) -> [SignalSummary] {
    var readings: [SignalKind.ID: SignalSummary] = [:]
    for signal in signals where !signal.isWithdrawn {
      let kind = self[signal.kind]
      var summary =
        readings[signal.kind]
        ?? SignalSummary(
          kind: signal.kind, count: 0, latest: signal.at, strength: .weak,
          showsIntent: kind?.showsIntent ?? false)
      summary.count += 1
      summary.latest = max(summary.latest, signal.at)
      summary.strength = kind?.strength(seen: summary.count) ?? .weak
      readings[signal.kind] = summary
    }
    return readings.values.sorted { left, right in
      if left.strength != right.strength { return left.strength == .strong }
      return left.latest == right.latest ? left.kind < right.kind : left.latest > right.latest
    }
  }
}
