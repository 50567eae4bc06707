package import PipelineDomain

/// What is said of the hand-over of leads from marketing to sales.
package protocol HandOverWords {
  /// What sales said to a lead: `nurtured until 3 Jan: Too early`.
  func decision(_ decision: LeadDecision.Answer, on board: Board, near today: Day) -> String
  /// The same with who said it, and on which day.
  func verdict(_ verdict: LeadDecision, on board: Board, near today: Day) -> String
  /// What is next on the day a lead comes back, when nobody says.
  var comeback: String { get }
  /// Why a decision cannot be taken: cause, then remedy.
  func refusal(_ refusal: HandOver.Refusal, of title: String, on board: Board) -> String
}

extension Settings {
  /// What the team calls a reason for turning a lead down; the key of one that it does not know.
  func rejectionReason(_ id: RejectionReason.ID) -> String {
    handOver.rejectionReasons.first { $0.id == id }?.name ?? id.text
  }
}
