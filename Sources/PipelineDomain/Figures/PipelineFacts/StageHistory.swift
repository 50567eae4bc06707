extension PipelineFacts {
  /// The stages of all deals over time, flat: a run of `width` numbers a row.
  struct StageHistory: Equatable, Sendable {
    /// A stay in an open stage that is still running.
    struct Stay {
      let position: Int
      let since: Day
    }

    /// A change of a close date; unknown days stand for none.
    struct Rescheduling: Equatable, Sendable {
      /// The day it was made.
      let on: Day
      let before: Day
      let after: Day
      /// True when the deal was open when it was made.
      let isOpen: Bool

      /// True when the close date was put off to a later day.
      var isPush: Bool { before != .unknown && after > before }
    }

    /// The days of a closing that no longer stands: up to the reopening, or the closing after it.
    struct Closure: Equatable, Sendable {
      let closed: Day
      let end: Day
      /// The number of changes of its close date before the deal was re-opened; `nil` when it was closed
      /// anew.
      let changesBeforeReopening: Int?

      /// Returns true when the deal was closed at the end of a day.
      func holds(_ day: Day) -> Bool { closed <= day && day < end }
    }

    /// The value for the length of a stay that ended before it began.
    static let backward = Int32.min

    /// The number of open stages.
    let width: Int
    /// The day of the first entry to each open stage.
    private(set) var firstEntries: [Day] = []
    /// The days of all ended stays in each open stage together.
    private(set) var stays: [Int32] = []
    /// The position of the open stage each deal stood in last; negative when none is dated.
    private(set) var lastOpen: [Int16] = []
    /// The reschedulings of the deals that have any, in the order they were made, by row.
    private(set) var reschedulings: [Int: [Rescheduling]] = [:]
    /// The voided closings of the deals that have any, in order, by row.
    private(set) var closures: [Int: [Closure]] = [:]

    init(width: Int) {
      self.width = width
    }

    mutating func reserveCapacity(_ rows: Int) {
      firstEntries.reserveCapacity(rows * width)
      stays.reserveCapacity(rows * width)
      lastOpen.reserveCapacity(rows)
    }

    /// Adds an empty row.
    mutating func addRow() {
      firstEntries.append(contentsOf: repeatElement(.unknown, count: width))
      stays.append(contentsOf: repeatElement(0, count: width))
      lastOpen.append(-1)
    }

    /// Empties a row.
    mutating func clear(_ row: Int) {
      for slot in row * width..<(row + 1) * width {
        firstEntries[slot] = .unknown
        stays[slot] = 0
      }
      lastOpen[row] = -1
      if !reschedulings.isEmpty { reschedulings[row] = nil }
      if !closures.isEmpty { closures[row] = nil }
    }

    mutating func begin(_ position: Int, of row: Int, on day: Day) -> Stay {
      let slot = row * width + position
      if firstEntries[slot] == .unknown { firstEntries[slot] = day }
      lastOpen[row] = Int16(position)
      return Stay(position: position, since: day)
    }

    mutating func end(_ stay: Stay, of row: Int, on day: Day) {
      let slot = row * width + stay.position
      guard day >= stay.since, stays[slot] != StageHistory.backward else {
        return stays[slot] = StageHistory.backward
      }
      stays[slot] = Int32(clamping: Int(stays[slot]) + (day - stay.since))
    }

    mutating func reschedule(
      _ row: Int, on day: Day, from before: Day, to after: Day, isOpen: Bool
    ) {
      reschedulings[row, default: []].append(
        Rescheduling(on: day, before: before, after: after, isOpen: isOpen))
    }

    mutating func void(closing closed: Day, of row: Int, on day: Day, isReopened: Bool) {
      let changes = isReopened ? reschedulings[row]?.count ?? 0 : nil
      closures[row, default: []].append(
        Closure(closed: closed, end: day, changesBeforeReopening: changes))
    }
  }

  /// The activities and signals of all deals, one place a row, beside the rows so that those stay small.
  struct ActivityLog: Equatable, Sendable {
    /// An activity.
    struct Doing: Equatable, Sendable {
      let on: Day
      let kind: Activity.Kind
    }

    /// A signal of a prospect.
    struct Showing: Equatable, Sendable {
      let on: Day
      /// True when it shows first interest, as an opened e-mail does.
      let isInterest: Bool
    }

    /// The moments of the first answer to a lead; `Instant.never` for what did not happen.
    struct Answering: Equatable, Sendable {
      var created = Instant.never
      /// The first call, e-mail, meeting or demo; it may lie before the creation.
      var contacted = Instant.never
      /// The closing that stands.
      var closed = Instant.never

      /// Records that the deal entered a stage that is in that hand.
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
    /// By row: the SLA targets whose clocks started, by the rules of the board.
    var slaTargets: [[SLATarget]] = []
    /// By row: the reason the deal was closed, if one was given.
    var lossReasons: [String?] = []
    private let kindsOfInterest: Set<SignalKind.ID>

    init(_ signals: SignalCatalogue) {
      kindsOfInterest = Set(signals.kinds.filter { $0.meaning == .interest }.map(\.id))
    }

    mutating func reserveCapacity(_ rows: Int) {
      done.reserveCapacity(rows)
      shown.reserveCapacity(rows)
      answering.reserveCapacity(rows)
      slaTargets.reserveCapacity(rows)
      lossReasons.reserveCapacity(rows)
    }

    /// Adds an empty row.
    mutating func addRow() {
      done.append([])
      shown.append([])
      answering.append(Answering())
      slaTargets.append([])
      lossReasons.append(nil)
    }

    /// Empties a row.
    mutating func clear(_ row: Int) {
      if !done[row].isEmpty { done[row] = [] }
      if !shown[row].isEmpty { shown[row] = [] }
      answering[row] = Answering()
      if !slaTargets[row].isEmpty { slaTargets[row] = [] }
      lossReasons[row] = nil
    }

    /// Adds an activity at a moment; a note is no contact and answers nothing.
    mutating func add(_ kind: Activity.Kind, at moment: Instant, on day: Day, to row: Int) {
      done[row].append(Doing(on: day, kind: kind))
      guard kind != .note else { return }
      answering[row].contacted = min(answering[row].contacted, moment)
    }

    /// Adds a signal.
    mutating func add(_ kind: SignalKind.ID, on day: Day, to row: Int) {
      shown[row].append(Showing(on: day, isInterest: kindsOfInterest.contains(kind)))
    }
  }
}
