/// The agreement between marketing and sales (articles 000:32-35, 000:136, 000:142): the definitions of
/// an MQL and an SQL, the facts handed over with a lead and the reasons for turning one down.
public struct LeadHandoff: Equatable, Sendable {
  /// The requirements of an MQL, all of which must be met. With none, every lead is one.
  public var mql: [Requirement]
  /// The requirements that make an MQL an SQL, all of which must be met.
  public var sql: [Requirement]
  /// The requirements of a hand-over.
  public var checklist: [Requirement]
  /// The only reasons for turning a lead down, the most usual first.
  public var rejectionReasons: [RejectionReason]

  /// An agreement; the standard one by default.
  ///
  /// The articles require the definitions and leave them to the team. Standard is: an MQL is hot (70
  /// points, article 003:85) and fits; an SQL is validated by its qualification and somebody has talked
  /// to it. Source and owner go with every lead (two of the three critical data of 000:118, the third,
  /// its status, every deal has), as do its contacts and its next step.
  public init(
    mql: [Requirement] = [.score(ScoreThreshold(70)), .fit(ScoreThreshold(0, .above))],
    sql: [Requirement] = [.qualified, .activity([.call, .meeting, .demo])],
    checklist: [Requirement] = [
      .known(.field(.source)), .known(.field(.owner)), .known(.field(.contacts)),
      .known(.field(.nextStep)),
    ],
    rejectionReasons: [RejectionReason] = LeadHandoff.standardRejectionReasons
  ) {
    self.mql = mql
    self.sql = sql
    self.checklist = checklist
    self.rejectionReasons = rejectionReasons
  }

  /// The reasons a new board starts with.
  public static let standardRejectionReasons = [
    RejectionReason(id: "outside-target", name: "Outside target market"),
    RejectionReason(id: "no-need", name: "No need"),
    RejectionReason(id: "no-budget", name: "No budget"),
    RejectionReason(id: "no-authority", name: "No authority"),
    RejectionReason(id: "too-early", name: "Too early"),
    RejectionReason(id: "unreachable", name: "Unreachable"),
    RejectionReason(id: "duplicate", name: "Duplicate"),
    RejectionReason(id: "wrong-details", name: "Wrong contact details"),
  ]
}
