/// What a team counts as marketing, and how it sets costs against results.
public struct Marketing: Equatable, Sendable {
  /// The sources that marketing brings deals from. None are guessed: without any, nothing is said of
  /// marketing's part.
  public var sources: [String] = []
  /// The kinds of signals that answer something marketing did.
  public var signals: [SignalKind.ID] = Marketing.standardSignals
  /// Over how many months up to the end of the period the return on investment is measured, 1…120;
  /// the period's own months when `nil`. Content takes 18 to 24 (article 003:180).
  public var returnMonths: Int?
  /// Whether the cost of winning customers is that of one median cycle earlier, in whole months, when
  /// those customers were being won.
  public var lagsByCycle = false

  /// What counts as marketing; no source, and the kinds of signals of the standard catalogue that need
  /// no seller, unless said.
  public init() {}

  /// The kinds of signals of the standard catalogue that answer content, mailings and events.
  public static let standardSignals: [SignalKind.ID] = [
    "event", "webinar", "roi-calculator", "content-download", "email-click", "email-open",
    "newsletter",
  ]
}

/// What the value of a customer is counted in.
///
/// The articles disagree: turnover (000:291, 001:75) or turnover less the cost of acquisition
/// (003:28), which divided by that cost would count it twice. It is never subtracted here.
public enum LifetimeBasis: String, Sendable, CaseIterable {
  /// What the customer pays.
  case revenue
  /// What is left of it after the cost of delivery.
  case margin
}

/// The kinds of signals a team watches for, strong or weak as it decided.
public struct SignalCatalogue: Equatable, Sendable {
  /// The kinds in the order they are shown; of two with the same key the first holds.
  public var kinds: [SignalKind]

  /// A catalogue; the standard kinds unless said.
  public init(kinds: [SignalKind] = SignalCatalogue.standard) {
    self.kinds = kinds
  }

  /// The kinds the articles name.
  ///
  /// Strong are a request for a quote and several events, weak the pricing page and the newsletter
  /// (article 002:83). The articles contradict each other on the pricing page: it is weak there,
  /// the heaviest engagement rule in 003:84, and an intention to buy in 000:63 beside a request for
  /// a demo and a reply. Here it is weak and shows intent; the team may say otherwise.
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

  /// All signals of one kind, read together.
  public struct SignalSummary: Equatable, Sendable {
    /// The kind.
    public var kind: SignalKind.ID
    /// How many were seen, one at least.
    public var count: Int
    /// When the last of them was.
    public var latest: Instant
    /// What they amount to.
    public var strength: Signal.Strength
    /// Whether they are an intention to buy.
    public var showsIntent: Bool
  }

  /// What the signals say, a reading for each kind seen: strong ones first, then the latest, then
  /// by key. Withdrawn signals say nothing.
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
