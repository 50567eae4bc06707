package import PipelineDomain

/// What is said of deals that need a hand.
package protocol HygieneWords {
  /// A kind of reason, as counted in a head: `late`.
  func kind(_ kind: AttentionKind) -> String
  /// Why a deal is listed, in a few words: `call 2 days late`.
  func reason(_ reason: HygieneException.Reason, on board: Board, near today: Day) -> String
  /// What a promised answer is called: `first contact`; by its id when the board has no such promise.
  func promise(_ id: SLARule.ID, on board: Board) -> String
  /// How far a walk through a list is: `7 of 23 left`.
  func progress(_ left: Int, of total: Int) -> String
  /// The stage a deal stands in, and for how long when that is known: `Discovery for 38 days`.
  func standing(in stage: String, days: Int?) -> String
  /// A score with its sides: `hot: 72 = fit 45 + engagement 27`.
  func score(_ score: LeadScore) -> String
  /// What clears it, in a few words: `say what is next`.
  func remedy(_ remedy: HygieneException.Remedy) -> String
}
