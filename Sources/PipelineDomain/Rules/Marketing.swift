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
