/// The place of a deal in triage: the value at stake, and the days that press.
///
/// The priority is amount × probability × urgency. Urgency is 1, and one more for every thirty days a
/// deal is overdue, past its stale limit, or nearer to its close date than thirty days; each of the three
/// adds at most one, so that an old deal of little value stays below a large one that closes soon.
public struct Stake: Equatable, Sendable {
  /// The days that add one to the urgency, and the most that are counted of each kind.
  public static let horizon = 30
  /// The seconds before and after an SLA deadline in which it goes before all else.
  public static let deadlineWindow: Int64 = 86_400

  /// The amount in minor units of the board's currency; `nil` when no open deal has one, and each counts
  /// alike.
  public var worth: Ratio? { units.flatMap { Ratio($0, scale) } }
  /// True when the deal has no amount, or one without a rate, and `worth` is the median of the open deals.
  public let isAssumed: Bool
  /// The probability in percent, 0…100.
  public let probability: Int
  /// The days over of the most overdue of next step, follow-up, SLA, return and close date.
  public let daysOverdue: Int
  /// The days past the stale limit.
  public let daysStale: Int
  /// The days until the close date, negative once it has passed; `nil` without one.
  public let closesIn: Int?
  /// The days of the clock that decides, once the deal is cooling or stale.
  public let quietDays: Int?
  /// The SLA deadline, if it is less than `deadlineWindow` away or past.
  public let deadline: Instant?

  /// The worth in `scale` parts of a minor unit.
  let units: Int128?
  private let scale: Int128

  /// The worth times the probability, in minor units.
  public var weighted: Ratio? {
    units.flatMap { Ratio(max(0, $0) * Int128(probability), 100 * scale) }
  }

  /// The factor of the days, 1…4.
  public var urgency: Ratio {
    Ratio(Int128(Stake.horizon + days), Int128(Stake.horizon)) ?? Ratio(1)
  }

  /// The days that count, each kind up to the horizon.
  private var days: Int {
    let near = closesIn.map { Stake.horizon - max(0, min(Stake.horizon, $0)) } ?? 0
    return near + min(Stake.horizon, daysOverdue) + min(Stake.horizon, daysStale)
  }

  /// The priority, in parts that are the same for all deals of a board. It fits 128 bits: worth is bounded by
  /// the exchange.
  var priority: Int128 { max(0, units ?? 1) * Int128(probability) * Int128(Stake.horizon + days) }

  /// All days over, without a limit.
  var daysOver: Int128 { Int128(daysOverdue) + Int128(daysStale) }
}

extension Stake {
  /// Creates the stake of a deal that needs attention for these reasons.
  init(
    of deal: Deal, for reasons: [HygieneException.Reason], _ freshness: Freshness, on board: Board,
    by appraisal: Appraisal
  ) {
    let own = appraisal.worth(of: deal)
    (units, isAssumed, scale) = (own ?? appraisal.typical(), own == nil, appraisal.scale)
    probability = max(0, min(100, board.probability(of: deal)))
    daysOverdue = reasons.lazy.filter(\.isOverdue).map(\.daysOver).max() ?? 0
    daysStale = reasons.lazy.filter { $0.kind == .stale }.map(\.daysOver).max() ?? 0
    closesIn =
      reasons.lazy.compactMap(\.renewal).first?.daysLeft
      ?? deal.expectedClose.map { $0 - appraisal.today }
    quietDays = [.cooling, .stale].contains(freshness.state) ? freshness.days : nil
    deadline = reasons.lazy.compactMap { reason -> Instant? in
      guard case .serviceLevel(_, let deadline, let left) = reason else { return nil }
      return left > -Stake.deadlineWindow ? deadline : nil
    }.min()
  }

  /// The amounts of a board's deals in its own currency.
  struct Appraisal {
    let home: Currency
    let exchange: Exchange?
    let today: Day
    /// The worth of a deal whose own is not known.
    let typical: () -> Int128?

    var scale: Int128 { exchange?.scale ?? 1 }

    /// Returns the worth of an open deal, in parts; `nil` without amount or rate.
    func worth(of deal: Deal) -> Int128? {
      guard let amount = deal.amount else { return nil }
      let units = Int128(amount.minorUnits)
      guard let exchange else { return amount.currency == home ? units : nil }
      return exchange.worth(units, of: amount.currency, on: today)
    }
  }
}

extension Board {
  /// Returns the median worth of the open deals on a day, the lower of the two in the middle, in parts of the
  /// exchange; `nil` when none is known. O(deals log deals).
  func typicalWorth(on today: Day, by exchange: Exchange?) -> Int128? {
    let appraisal = Stake.Appraisal(
      home: settings.currency, exchange: exchange, today: today, typical: { nil })
    let worths = deals.compactMap { deal in
      deal.isRemoved || stage(of: deal)?.outcome != .open ? nil : appraisal.worth(of: deal)
    }.sorted()
    return worths.isEmpty ? nil : worths[(worths.count - 1) / 2]
  }

  /// Returns true when an exception comes before another in the list: the nearer SLA deadline first, then the
  /// higher priority, more days over, the earlier close date, the greater amount, the lesser key.
  public func isMorePressing(_ left: HygieneException, _ right: HygieneException) -> Bool {
    let (a, b) = (left.stake, right.stake)
    if a.deadline != b.deadline {
      guard let first = a.deadline, let second = b.deadline else { return a.deadline != nil }
      return first < second
    }
    if a.priority != b.priority { return a.priority > b.priority }
    if a.daysOver != b.daysOver { return a.daysOver > b.daysOver }
    if a.closesIn != b.closesIn { return a.closesIn ?? .max < b.closesIn ?? .max }
    if let isGreater = isGreater(self[left.deal]?.amount, self[right.deal]?.amount) {
      return isGreater
    }
    return left.deal < right.deal
  }
}

extension HygieneException.Reason {
  /// True when its days count as overdue.
  fileprivate var isOverdue: Bool {
    switch self {
    case .stepLate, .serviceLevel, .nurtureBack, .followUpOwed, .closePassed, .renewalDue: true
    case .stepDue, .stale, .atRisk, .pushed, .noNextStep, .oldQualification, .missing, .duplicate,
      .contradiction:
      false
    }
  }
}
