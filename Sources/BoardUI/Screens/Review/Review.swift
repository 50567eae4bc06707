import PipelineDomain
import TerminalKit
import Localization

/// The changes on the board since a moment, and the deals that need attention.
struct Review: ListPageScreen {
  /// A row of the list.
  enum Row: Equatable, Sendable {
    /// A change on the board.
    case movement(Movement)
    /// A deal that needs attention now.
    case exception(Deal.ID, AttentionKind)

    /// The deal.
    var deal: Deal.ID {
      switch self {
      case .movement(let movement): movement.deal
      case .exception(let deal, _): deal
      }
    }

    /// The kind of a row.
    enum Kind: Hashable {
      case movement(Movement.Kind)
      case exception(AttentionKind)
    }

    /// The kind of the row.
    var kind: Kind {
      switch self {
      case .movement(let movement): .movement(movement.event.kind)
      case .exception(_, let kind): .exception(kind)
      }
    }

    /// True when both are about the same deal and, for movements, of the same kind.
    func isAbout(_ other: Row) -> Bool {
      switch (self, other) {
      case (.movement, .movement): deal == other.deal && kind == other.kind
      case (.exception, .exception): deal == other.deal
      case (.movement, .exception), (.exception, .movement): false
      }
    }
  }

  static let place = KeyPlace.review
  static let traits: ScreenTraits = [.page, .report, .deals]
  static let commands = Set<Command>(
    joining: .ofDeal, .ofLists, .ofViews, .ofSelection, [.goTo, .open, .freshness])
  static let rows = [
    CommandTable.Row(.review, "r", in: [.board, .panel, .goTo], .look) {
      $0.pushList(Review(since: $0.board.settings.reviewStart(until: $0.asOf)))
    },
    CommandTable.Row(.keep, "=", in: [.review], .look, unless: { $0.dealRefusal }) {
      $0.toggleKept()
    },
    CommandTable.Row(
      .remark, ";", in: [.review], .look, unless: { $0.dealRefusal }, asks: .remark),
    CommandTable.Row(.showReviewed, "B", in: [.review], .look, unless: { $0.dealRefusal }) {
      if let review = $0.review { $0.narrow(to: review.deals, of: .review) }
    },
    CommandTable.Row(.sinceEarlier, "h left", in: [.review], .look) { $0.review?.move(byDays: -1) },
    CommandTable.Row(
      .sinceLater, "l right", in: [.review], .look,
      unless: { $0.review?.canStartLater(on: $0) == true ? nil : .reviewStartsNow }
    ) { $0.review?.move(byDays: 1) },
    CommandTable.Row(
      .closeReview, "C", in: [.review], .look, asksForText: true, unless: { $0.readOnlyRefusal }
    ) { $0.askToCloseReview() },
  ]
  static let hints: [[Command]] = [
    [.open], [.keep], [.remark], [.showReviewed], [.closeReview], [.sinceEarlier, .sinceLater],
    [.nextStep], [.lose], [.assign], [.back], [.undo],
  ]

  /// The start of the review, exclusive.
  private(set) var since: Instant
  /// True when the user chose that moment; else it follows the moment shown.
  private var isSinceChosen = false
  /// The changes; `nil` until they are computed, between frames.
  private(set) var content: PipelineReview?
  /// The deals that needed attention at either end; `nil` until they are found, between frames.
  private(set) var walk: [ClosedReview.Walked]?
  var cursor = ListCursor()
  /// The changes, in the order of ``PipelineReview/movements``, then the deals that need attention.
  private(set) var rows: [Row] = []
  /// The number of movements of each kind.
  private(set) var counts: [Movement.Kind: Int] = [:]
  /// The first row of each kind.
  private(set) var samples: [Row] = []
  private(set) var deals: Set<Deal.ID> = []
  private(set) var due = 2

  init(since: Instant) {
    self.since = since
  }

  var deal: Deal.ID? { rows.indices.contains(cursor.row) ? rows[cursor.row].deal : nil }

  func count(in _: Model) -> Int { rows.count }

  mutating func outdate() { due = 2 }

  /// Moves the start before the moment shown, unless the user chose one that is.
  mutating func arrive(in model: Model) {
    due = 2
    guard !isSinceChosen || since >= model.asOf else { return }
    since = model.board.settings.reviewStart(until: model.asOf)
    isSinceChosen = false
  }

  /// Computes the changes, then the deals that need attention. O(deals + history).
  mutating func read(from model: Model) {
    let board = model.filteredBoard
    if due == 2 {
      content = board.review(since: since, until: model.asOf, in: model.zone)
    } else if let content {
      walk = board.walk(since: content.since, until: content.until, in: model.zone)
    }
    due -= 1
    listRows()
    go(toRow: cursor.row, in: model)
  }

  /// Makes the rows anew, with the values a frame needs of all of them; the cursor stays on its row, or
  /// near. O(rows).
  private mutating func listRows() {
    let here = rows.indices.contains(cursor.row) ? rows[cursor.row] : nil
    let movements = content?.movements ?? []
    rows =
      movements.map { .movement($0) }
      + (walk ?? []).filter { $0.disposition != .cleared }
      .compactMap { walked in walked.reason.map { .exception(walked.deal, $0) } }
    deals = Set(rows.map(\.deal))
    counts = movements.reduce(into: [:]) { $0[$1.event.kind, default: 0] += 1 }
    var kinds: Set<Row.Kind> = []
    samples = rows.filter { kinds.insert($0.kind).inserted }
    let row = here.flatMap { here in rows.firstIndex { $0.isAbout(here) } }
    cursor.row = max(0, min(row ?? cursor.row, rows.count - 1))
  }

  /// Moves the start so many days later, or earlier when negative.
  private mutating func move(byDays days: Int64) {
    since = since.adding(seconds: days * Review.secondsOfDay)
    isSinceChosen = true
    due = 2
  }

  private func canStartLater(on model: Model) -> Bool {
    since.adding(seconds: Review.secondsOfDay) < model.asOf
  }

  private static let secondsOfDay: Int64 = 86_400

  /// Ends the marks first; then leaves, with the board's cursor on the deal that was at hand.
  func back(from model: inout Model) {
    if model.clearMarks() { return }
    model.leave()
    if let deal { model.placeCursor(on: deal) }
  }
}

extension Model {
  /// The review on screen or beneath it.
  var review: Review? {
    get { self[Review.self] }
    set { self[Review.self] = newValue }
  }

  /// Marks the deal as reviewed without change, or takes that back, and goes on.
  fileprivate mutating func toggleKept() {
    guard let subject else { return }
    let isKept = reviewDraft.kept.remove(subject.id) == nil
    if isKept { reviewDraft.kept.insert(subject.id) }
    step(rows: 1)
    say(words.kept(subject.title, isKept: isKept))
  }

  /// Asks for the note of the review to record, once all of it is computed.
  fileprivate mutating func askToCloseReview() {
    while let top = mode.screen, top.due > 0 { changeTop { $0.read(from: $1) } }
    guard let review, let content = review.content else { return }
    let closing = ReviewClosing(
      since: content.since, until: content.until, walked: reviewDraft.walked(review.walk ?? []),
      listed: review.deals)
    enter(.prompt(withDraft(Prompt(.closeReview(closing), [Prompt.Input(.note)]))))
  }
}
