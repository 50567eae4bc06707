/// A lead that does not advance.
public struct StuckLead: Equatable, Sendable {
  /// The deal.
  public var deal: Deal.ID
  /// When it last came a stage further, or came to be; `nil` when the history does not tell.
  public var advanced: Instant?
}

extension Board {
  /// The open deals in a stage of leads or marketing-qualified leads that came no stage further in
  /// the seven days before a moment, the longest stuck first: the list that marketing and sales go
  /// through each week (article 000:142).
  ///
  /// Seven days to the second are enough. Coming to be counts as an advance, a step back does not.
  /// O(deals + history).
  public func stuckLeads(at moment: Instant) -> [StuckLead] {
    let limit = moment.adding(seconds: -7 * 86_400)
    let leads = deals.compactMap { deal -> StuckLead? in
      guard !deal.isRemoved, let stage = stage(of: deal), stage.outcome == .open,
        !stage.lifecycle.isQualified
      else { return nil }
      let advanced = lastAdvance(of: deal)
      return advanced ?? limit <= limit ? StuckLead(deal: deal.id, advanced: advanced) : nil
    }
    return leads.sorted { left, right in
      let (one, other) = (left.advanced ?? moment, right.advanced ?? moment)
      return one == other ? left.deal < right.deal : one < other
    }
  }

  /// When a deal last entered a stage that lies behind the one before it.
  private func lastAdvance(of deal: Deal) -> Instant? {
    var (last, position): (Instant?, Int?)
    for visit in deal.visits {
      let next = settings.position(of: visit.stage)
      if last == nil || next ?? -1 > position ?? -1 { last = visit.entered }
      position = next
    }
    return last
  }
}
