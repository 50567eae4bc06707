/// One thing that happened to a deal between two moments, told by its two ends: what was changed and
/// changed back is none.
public struct Movement: Equatable, Sendable {
  /// The deal.
  public var deal: Deal.ID
  /// What happened.
  public var event: Event
  /// When it was last changed so; `nil` for what no change made.
  public var at: Instant?
  /// Who changed it.
  public var by: String?

  /// What can happen, as facts.
  public enum Event: Equatable, Sendable {
    case new
    /// To an open stage further on.
    case advanced(from: Stage.ID, to: Stage.ID)
    /// To an open stage further back.
    case movedBack(from: Stage.ID, to: Stage.ID)
    /// Expected to close later. `leaving` is the period it was expected in and no longer is.
    case slipped(from: Day, to: Day, pushes: Int, leaving: Period?)
    /// Expected to close earlier. `entering` is the period it was not expected in and now is.
    case pulledIn(from: Day, to: Day, entering: Period?)
    /// Worth more, or worth something at last.
    case amountUp(from: Money?, to: Money?)
    /// Worth less, or nobody knows how much any more.
    case amountDown(from: Money?, to: Money?)
    /// Worth something in another currency.
    case currencyChanged(from: Money, to: Money)
    /// Closed, having stood in that stage last.
    case won(from: Stage.ID?)
    case lost(from: Stage.ID?, reason: String?)
    case disqualified(from: Stage.ID?, reason: String?)
    /// Open again after having been closed.
    case reopened(to: Stage.ID)
    /// Nobody touched it in the whole time, and the limits of its stage find that long at the end: it
    /// is cooling, or stale. Idle days when they are known.
    case stalled(idleDays: Int?, isStale: Bool)
    case ownerChanged(from: String?, to: String?)
    case removed
    case restored
  }

  /// The kinds of events, in the order a review walks through them: what asks for a decision first.
  public enum Kind: Int, Comparable, Sendable, CaseIterable {
    case slipped, movedBack, amountDown, currencyChanged, lost, disqualified, won
    case reopened, new, advanced, pulledIn, amountUp, ownerChanged, removed, restored, stalled

    /// What is told first is smaller.
    public static func < (left: Kind, right: Kind) -> Bool {
      left.rawValue < right.rawValue
    }
  }
}

extension Movement.Event {
  /// What sort of event it is.
  public var kind: Movement.Kind {
    switch self {
    case .new: .new
    case .advanced: .advanced
    case .movedBack: .movedBack
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
    case .removed: .removed
    case .restored: .restored
    }
  }

  /// The field whose change it is; `nil` when it is not one field's.
  var field: Field? {
    switch self {
    case .new, .advanced, .movedBack, .won, .lost, .disqualified, .reopened: .stage
    case .slipped, .pulledIn: .expectedClose
    case .amountUp, .amountDown, .currencyChanged: .amount
    case .ownerChanged: .owner
    case .removed, .restored: .removed
    case .stalled: nil
    }
  }
}
