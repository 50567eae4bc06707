extension KPI {
  /// The kind of exception the figure counts, so that the reason of each deal explains why it counts; `nil`
  /// for a figure that counts deals for another reason.
  public var attention: AttentionKind? {
    switch id {
    case KPI.staleShare.id: .stale
    case KPI.noNextStep.id: .noNextStep
    case KPI.pushCount.id: .pushed
    case KPI.slippage.id: .closePassed
    default: nil
    }
  }
}
