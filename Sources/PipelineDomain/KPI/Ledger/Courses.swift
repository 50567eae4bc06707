extension Ledger {
  /// The ways of all deals through the open stages, flat: a run of `width` numbers a row.
  struct Courses: Equatable, Sendable {
    /// A stay in an open stage that goes on.
    struct Stay {
      let position: Int
      let since: Day
    }

    /// A change of an expected close.
    struct Rescheduling: Equatable, Sendable {
      /// The day it was made.
      let on: Day
      let before: Day
      /// Unknown when the day was withdrawn and none took its place.
      let after: Day

      /// Whether the close was put off to a later day.
      var isPush: Bool { after > before }
    }

    /// Stands for the length of a stay that ended before it began.
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

    init(width: Int) {
      self.width = width
    }

    /// Adds a row of which nothing is known.
    mutating func addRow() {
      firstEntries.append(contentsOf: repeatElement(.unknown, count: width))
      stays.append(contentsOf: repeatElement(0, count: width))
      lastOpen.append(-1)
    }

    /// Forgets what is known of a row.
    mutating func clear(_ row: Int) {
      for slot in row * width..<(row + 1) * width {
        firstEntries[slot] = .unknown
        stays[slot] = 0
      }
      lastOpen[row] = -1
      if !reschedulings.isEmpty { reschedulings[row] = nil }
    }

    mutating func begin(_ position: Int, of row: Int, on day: Day) -> Stay {
      let slot = row * width + position
      if firstEntries[slot] == .unknown { firstEntries[slot] = day }
      lastOpen[row] = Int16(position)
      return Stay(position: position, since: day)
    }

    mutating func end(_ stay: Stay, of row: Int, on day: Day) {
      let slot = row * width + stay.position
      guard day >= stay.since, stays[slot] != Courses.backward else {
        return stays[slot] = Courses.backward
      }
      stays[slot] = Int32(clamping: Int(stays[slot]) + (day - stay.since))
    }

    mutating func reschedule(_ row: Int, on day: Day, from before: Day, to after: Day) {
      reschedulings[row, default: []].append(
        Rescheduling(on: day, before: before, after: after))
    }
  }
}
