package import PipelineDomain

/// What changed on the board since a moment, and which deals need a hand.
package struct Review: Equatable, Sendable {
  /// A row of the list.
  package enum Row: Equatable, Sendable {
    /// Something that happened.
    case movement(Movement)
    /// A deal that needs a hand now.
    case exception(Deal.ID, AttentionKind)

    /// The deal.
    package var deal: Deal.ID {
      switch self {
      case .movement(let movement): movement.deal
      case .exception(let deal, _): deal
      }
    }

    /// What sort of thing a row tells.
    enum Kind: Hashable {
      case movement(Movement.Kind)
      case exception(AttentionKind)
    }

    /// What sort of thing it tells.
    var kind: Kind {
      switch self {
      case .movement(let movement): .movement(movement.event.kind)
      case .exception(_, let kind): .exception(kind)
      }
    }

    /// Whether both tell the same sort of thing of the same deal.
    func isAbout(_ other: Row) -> Bool {
      switch (self, other) {
      case (.movement, .movement): deal == other.deal && kind == other.kind
      case (.exception, .exception): deal == other.deal
      case (.movement, .exception), (.exception, .movement): false
      }
    }
  }

  /// What was said on the way, kept until the review is closed, even when it is left before.
  package struct Draft: Equatable, Sendable {
    /// The deals that were looked at and left as they are.
    package internal(set) var kept: Set<Deal.ID> = []
    /// What is to be remembered of deals.
    package internal(set) var notes: [Deal.ID: String] = [:]
  }

  /// The moment it looks from; what happened in it is not part of it.
  package internal(set) var since: Instant
  /// Whether the user chose that moment; else it follows the moment that is shown.
  var isSinceChosen = false
  /// What changed; `nil` until it is computed, between frames.
  package internal(set) var content: PipelineReview?
  /// The deals that needed a hand at either end; `nil` until they are found, between frames.
  package internal(set) var walk: [ClosedReview.Walked]?
  /// What the list is narrowed to, if it is.
  package internal(set) var focus: Focus?
  /// The row the keys act on.
  package internal(set) var cursor = ListCursor()
  /// What happened, in the order of ``PipelineReview/movements``, then who needs a hand.
  package private(set) var rows: [Row] = []
  /// How many movements of each kind there are, whatever the list is narrowed to.
  private(set) var counts: [Movement.Kind: Int] = [:]
  /// The first row of each kind.
  private(set) var samples: [Row] = []
  /// The deals of the rows.
  private(set) var deals: Set<Deal.ID> = []
  /// How much is older than the board or the choice; it is computed again between frames.
  var due = 2

  init(since: Instant) {
    self.since = since
  }

  /// The deal under the cursor.
  package var deal: Deal.ID? {
    rows.indices.contains(cursor.row) ? rows[cursor.row].deal : nil
  }

  /// Every row, whatever the list is narrowed to.
  var all: [Row] {
    (content?.movements ?? []).map { .movement($0) }
      + (walk ?? []).filter { $0.disposition != .cleared }
      .compactMap { walked in walked.reason.map { .exception(walked.deal, $0) } }
  }

  /// Makes the rows anew of the deals that belong to it, with what a frame tells of all of them; the
  /// cursor stays on what it was on, or near. O(rows).
  mutating func listRows(where isShown: (Deal.ID) -> Bool) {
    let here = rows.indices.contains(cursor.row) ? rows[cursor.row] : nil
    rows = all.filter { isShown($0.deal) }
    deals = Set(rows.map(\.deal))
    counts = (content?.movements ?? []).reduce(into: [:]) { $0[$1.event.kind, default: 0] += 1 }
    var kinds: Set<Row.Kind> = []
    samples = rows.filter { kinds.insert($0.kind).inserted }
    let row = here.flatMap { here in rows.firstIndex { $0.isAbout(here) } }
    cursor.row = max(0, min(row ?? cursor.row, rows.count - 1))
  }
}

extension Mode {
  /// The review, if that is what it is.
  var review: Review? {
    if case .review(let review) = self { review } else { nil }
  }
}
