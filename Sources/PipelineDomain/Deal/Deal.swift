/// One possible sale: what is wanted, by whom, for how much, where it stands, and all that happened to it.
public struct Deal: Equatable, Sendable {
  /// The random key.
  public typealias ID = Identifier<Deal>

  /// The key.
  public let id: ID
  /// What is sold, in the team's words.
  public var title: String
  /// Who it is sold to.
  public var organization: Organization.ID?
  /// The people on the other side.
  public var contacts: [Contact] = []
  /// Whose deal it is: the name of a member of the team.
  public var owner: String?
  /// Where it came from, one of the board's sources.
  public var source: String?
  /// The kind of buyer, one of the board's personas.
  public var persona: String?
  /// What it is worth, before tax; `nil` is unknown, which is not zero.
  public var amount: Money?
  /// What it costs to deliver.
  public var cost: Money?
  /// What it brings each month while it lasts.
  public var recurring: Money?
  /// Its own chance in percent, 0…100, which takes the place of the stage's; zero is a chance.
  public var probability: Int?
  /// The day its closing is expected.
  public var expectedClose: Day?
  /// Where it stands.
  public var stage: Stage.ID
  /// Its place among the deals of its stage; equal ranks are ordered by key.
  public var rank: Rank
  /// Free words to find it by.
  public var tags: [String] = []
  /// Free text.
  public var notes: String = ""
  /// What is to be done next; `nil` when nothing is.
  public var nextStep: NextStep?
  /// The day until which it asks for nothing in triage; from that day on it does again.
  public var snoozedUntil: Day?
  /// Why it was lost or disqualified.
  public var lossReason: String?
  /// The local day on which it was won, lost or disqualified (for a win, the day of signature).
  public var closedOn: Day?
  /// The local day on which it came to be, when that is not the day it was typed in.
  public var createdOn: Day?
  /// What was found out about it.
  public var qualification = Qualification()
  /// What sales last said to it as a lead; `nil` when nothing was said.
  public var handOver: LeadDecision?
  /// What was ticked off of the checklists of gates, by item.
  public var checklist: [ChecklistItem.ID: ChecklistItem.Mark] = [:]
  /// The days on which each milestone after the signature was done, in any order.
  public var milestones: [MilestoneRule.ID: [Day]] = [:]
  /// The day from which the customer's usage has been stable; `nil` while it is not.
  public var usageStableOn: Day?
  /// The day the customer left; `nil` while they stay.
  public var leftOn: Day?
  /// Why the customer left; `nil` when they stay or nobody said.
  public var leftBecause: String?
  /// The deal it follows, when it sells more to the customer of that one.
  public var upsellOf: Deal.ID?
  /// Whether its creation was undone: kept in the file, counted nowhere.
  public var isRemoved = false
  /// What people did on it, in the order it was logged.
  public var activities: [Activity] = []
  /// What the prospect did, in the order it was noted.
  public var signals: [Signal] = []
  /// What was invoiced and collected, in the order it was written down.
  public var payments: [Payment] = []
  /// Every change of the fields above, oldest first.
  public var history: [HistoryEntry] = []

  /// A deal in a stage; everything else is unknown.
  public init(id: ID, title: String, stage: Stage.ID, rank: Rank = .middle) {
    self.id = id
    self.title = title
    self.stage = stage
    self.rank = rank
  }
}
