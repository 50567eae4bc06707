package import PipelineDomain

/// The remarks of a review in progress, kept until it is closed, even when it is left before.
package struct ReviewDraft: Equatable, Sendable {
  /// The deals that were looked at and left as they are.
  package internal(set) var kept: Set<Deal.ID> = []
  /// The notes on deals.
  package internal(set) var notes: [Deal.ID: String] = [:]

  /// Returns the deals that needed attention with the outcome of each, and those with only a note.
  func walked(_ walk: [ClosedReview.Walked]) -> [ClosedReview.Walked] {
    let judged = walk.map(judged)
    let known = Set(judged.map(\.deal))
    return judged
      + notes.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }
      .map { ClosedReview.Walked($0.key, reason: nil, disposition: .noted, note: $0.value) }
  }

  private func judged(_ walked: ClosedReview.Walked) -> ClosedReview.Walked {
    guard let note = notes[walked.deal] else { return walked }
    var walked = walked
    walked.note = note
    if walked.disposition == .kept { walked.disposition = .noted }
    return walked
  }
}

/// A review that is about to be recorded.
package struct ReviewClosing: Equatable, Sendable {
  /// The start and end of the review.
  let since: Instant
  let until: Instant
  /// The deals that needed attention, with the outcome of each.
  let walked: [ClosedReview.Walked]
  /// The deals it listed.
  let listed: Set<Deal.ID>
}
