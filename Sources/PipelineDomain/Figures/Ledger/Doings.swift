extension Ledger {
  /// What people did on all deals and what prospects showed, a place a row, beside the rows so that
  /// those stay small.
  struct Doings: Equatable, Sendable {
    /// Something a person did.
    struct Doing: Equatable, Sendable {
      let on: Day
      let kind: Activity.Kind
    }

    /// Something a prospect did.
    struct Showing: Equatable, Sendable {
      let on: Day
      /// Whether it tells first interest, as an e-mail that was opened does.
      let isInterest: Bool
    }

    /// The moments of the first answer to a lead; `Instant.never` for what did not happen.
    struct Answering: Equatable, Sendable {
      var created = Instant.never
      /// The first call, e-mail, meeting or demo; it may lie before the creation.
      var contacted = Instant.never
      /// The closing that stands.
      var closed = Instant.never

      /// Takes in that the deal came into a stage in somebody's hand.
      mutating func enter(_ hand: Stage.Hand?, at moment: Instant) {
        closed = hand == .won || hand == .dropped ? min(closed, moment) : .never
      }
    }

    /// By row, in the order they were logged.
    private(set) var done: [[Doing]] = []
    /// By row, in the order they were noted.
    private(set) var shown: [[Showing]] = []
    /// By row.
    var answering: [Answering] = []
    /// By row: the promises whose clocks started, by the rules of the board.
    var promises: [[SLAPromise]] = []
    /// By row: why the deal was closed, if somebody said.
    var lossReasons: [String?] = []
    private let kindsOfInterest: Set<SignalKind.ID>

    init(_ signals: SignalCatalogue) {
      kindsOfInterest = Set(signals.kinds.filter { $0.meaning == .interest }.map(\.id))
    }

    /// Adds a row of which nothing is known.
    mutating func addRow() {
      done.append([])
      shown.append([])
      answering.append(Answering())
      promises.append([])
      lossReasons.append(nil)
    }

    /// Forgets what is known of a row.
    mutating func clear(_ row: Int) {
      if !done[row].isEmpty { done[row] = [] }
      if !shown[row].isEmpty { shown[row] = [] }
      answering[row] = Answering()
      if !promises[row].isEmpty { promises[row] = [] }
      lossReasons[row] = nil
    }

    /// Takes in what was done at a moment; a note reaches nobody and answers nothing.
    mutating func add(_ kind: Activity.Kind, at moment: Instant, on day: Day, to row: Int) {
      done[row].append(Doing(on: day, kind: kind))
      guard kind != .note else { return }
      answering[row].contacted = min(answering[row].contacted, moment)
    }

    /// Takes in what a prospect did.
    mutating func add(_ kind: SignalKind.ID, on day: Day, to row: Int) {
      shown[row].append(Showing(on: day, isInterest: kindsOfInterest.contains(kind)))
    }
  }
}
