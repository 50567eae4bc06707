public import PipelineDomain

/// What is said of deals that need a hand.
public protocol HygieneWords {
  /// A kind of reason, as counted in a head: `late`.
  func kind(_ kind: HygieneException.Kind) -> String
  /// Why a deal is listed, in a few words: `call 2 days late`.
  func reason(_ reason: HygieneException.Reason, on board: Board, near today: Day) -> String
  /// What clears it, in a few words: `say what is next`.
  func remedy(_ remedy: HygieneException.Remedy) -> String
}
