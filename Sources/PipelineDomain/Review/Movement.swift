/// One change of a deal between two moments, by comparison of its two ends: a change that was reverted is
/// none.
public struct Movement: Equatable, Sendable {
  /// The deal.
  public var deal: Deal.ID
  /// The event.
  public var event: Event
  /// The moment of its last change; `nil` for an event without one.
  public var at: Instant?
  /// The author of the change.
  public var by: String?

  /// The possible events, as facts.
  public enum Event: Equatable, Sendable {
    case new
    /// To an open stage further on.
    case advanced(from: Stage.ID, to: Stage.ID)
    /// To an open stage further back.
    case movedBack(from: Stage.ID, to: Stage.ID)
    /// To an open stage of another pipeline.
    case changedPipeline(from: Stage.ID, to: Stage.ID)
    /// The close date moved later. `leaving` is the period it was in and no longer is.
    case slipped(from: Day, to: Day, pushes: Int, leaving: Period?)
    /// The close date moved earlier. `entering` is the period it was not in and now is.
    case pulledIn(from: Day, to: Day, entering: Period?)
    /// The amount rose, or is known for the first time.
    case amountUp(from: Money?, to: Money?)
    /// The amount fell, or is no longer known.
    case amountDown(from: Money?, to: Money?)
    /// The amount is in another currency.
    case currencyChanged(from: Money, to: Money)
    /// Closed from that stage.
    case won(from: Stage.ID?)
    case lost(from: Stage.ID?, reason: String?)
    case disqualified(from: Stage.ID?, reason: String?)
    /// Open again after having been closed.
    case reopened(to: Stage.ID)
    /// No activity in the whole time, and by the limits of its stage the deal is cooling, or stale, at the
    /// end. Idle days when they are known.
    case stalled(idleDays: Int?, isStale: Bool)
    case ownerChanged(from: String?, to: String?)
    /// Its owner gave it another forecast category, or none, which leaves it to the probability in percent.
    case recategorized(from: ForecastCategory?, to: ForecastCategory?, percent: Int)
    case removed
    case restored
  }

  /// The kinds of events, in the order of a review: those that ask for a decision first.
  public enum Kind: Int, Comparable, Sendable, CaseIterable {
    case slipped, movedBack, amountDown, currencyChanged, lost, disqualified, won
    case reopened, new, changedPipeline, advanced, pulledIn, amountUp, recategorized, ownerChanged
    case removed, restored, stalled

    /// Orders kinds as a review does, the first smallest.
    public static func < (left: Kind, right: Kind) -> Bool {
      left.rawValue < right.rawValue
    }
  }
}

extension Movement.Event {
  /// The kind of the event.
  public var kind: Movement.Kind {
    switch self {
    case .new: .new
    case .advanced: .advanced
    case .movedBack: .movedBack
    case .changedPipeline: .changedPipeline
    case .slipped: .slipped
    case .pulledIn: .pulledIn
    case .amountUp: .amountUp
    case .amountDown: .amountDown
    case .currencyChanged: .currencyChanged
    case .won: .won
    case .lost: .lost
    case .disqualified: .disqualified
    case .reopened: .reopened
    case .stalled: .stalled
    case .ownerChanged: .ownerChanged
    case .recategorized: .recategorized
    case .removed: .removed
    case .restored: .restored
    }
  }

  /// The field whose change it is; `nil` when it is not that of one field.
  var field: Field? {
    switch self {
    case .new, .advanced, .movedBack, .changedPipeline, .won, .lost, .disqualified, .reopened:
      .stage
    case .slipped, .pulledIn: .expectedClose
    case .amountUp, .amountDown, .currencyChanged: .amount
    case .ownerChanged: .owner
    case .recategorized: .forecastCategory
    case .removed, .restored: .removed
    case .stalled: nil
    }
  }
}
