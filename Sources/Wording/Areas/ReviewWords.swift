package import PipelineDomain

/// What is said of what changed, of who holds what when two changed it, and of what is due.
package protocol ReviewWords {
  /// A kind of event in a word or two: `moved back`.
  func kind(_ kind: Movement.Kind) -> String
  /// Where a deal was when it was closed: `at Proposal`.
  func closed(at stage: String) -> String
  /// Where a deal is open again: `in Discovery`.
  func open(in stage: String) -> String
  /// How often a close date was pushed: `pushed 3 times`.
  func pushed(_ number: Int) -> String
  /// The close date left a period: `out of Q4`.
  func leaves(_ period: String) -> String
  /// The close date came into a period: `into Q4`.
  func enters(_ period: String) -> String
  /// Nobody touched a deal for so long, where that is known: `idle 30 d`.
  func idle(for days: Int?) -> String
  /// Nobody in the place of an owner.
  var nobody: String { get }
  /// A step of a waterfall: `amount up`.
  func step(_ step: Waterfall.Step) -> String
  /// The open pipeline at the first moment of a waterfall.
  var openingPipeline: String { get }
  /// The open pipeline at the last moment of a waterfall.
  var closingPipeline: String { get }
  /// What a review looks at: since which day, how many days ago that was, and whether the last review
  /// ended there.
  func reviewed(since day: Day, days: Int, isLast: Bool, near today: Day) -> String
  /// Nothing happened, and no deal needs a hand.
  var nothingToReview: String { get }
  /// Of two changes of one field, to keep that of somebody else.
  func keepTheirs(_ value: String) -> String
  /// Of two changes of one field, to put the own one again; it begins with another letter.
  func putMine(_ value: String) -> String
  /// A deal of the review was looked at and is left as it is, or no longer.
  func kept(_ title: String, isKept: Bool) -> String
  /// That is to be remembered of a deal with the review; nothing takes back what was.
  func remarked(_ title: String, _ note: String) -> String
  /// The review is closed: how many of the deals that needed a hand do no longer, were seen, got a
  /// note, and were not looked at.
  func reviewClosed(cleared: Int, seen: Int, notes: Int, unseen: Int) -> String
  /// What somebody else saved stays.
  var theirsStays: String { get }
  /// The own value was put over that of somebody else.
  func overruled(_ title: String?) -> String
  /// How far an agenda looks ahead, the day included.
  func until(_ last: Day) -> String
  /// A part of an agenda: `this week`.
  func section(_ section: Agenda.Section) -> String
  /// What is due: the step itself, or that the closing is expected; a deadline with its time of day.
  func matter(_ matter: Agenda.Matter, on board: Board, in zone: Zone) -> String
}
