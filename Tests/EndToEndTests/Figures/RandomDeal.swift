import Foundation

/// A deal made up, with the history of every change.
struct RandomDeal {
  let key: String
  /// Every change, oldest first, without its number in the order of the board.
  var entries: [[String: Any]] = []
  /// The moment each was recorded: as dated, except those entered afterwards.
  private(set) var written: [Int] = []
  /// The deal as the file holds it.
  var json: [String: Any] {
    var json = fields
    json["history"] = entries
    json["rank"] = "i\(key.suffix(4))1"
    if !activities.isEmpty { json["activities"] = activities }
    if !signals.isEmpty { json["signals"] = signals }
    return json
  }

  private var fields: [String: Any] = [:]
  private var activities: [[String: Any]] = []
  private var signals: [[String: Any]] = []
  private let openStages: [String]
  private let zone: TimeZone
  private var clock: Int
  /// The day before which a closing would contradict other dates.
  private var earliestClosing: Int
  private var isEnteredLate: Bool

  /// Creates a deal with a random life on a board.
  init(on board: inout RandomBoard) {
    key = board.key("dea")
    zone = board.zone
    openStages = board.stages.filter { $0["outcome"] as? String == "open" }
      .compactMap { $0["id"] as? String }
    isEnteredLate = board.dice.happens(15)
    let born = board.pastDay(within: 560)
    clock =
      board.dice.happens(25)
      ? NaiveDays.start(of: born, in: zone) : born * 86_400 + board.dice.number(0...86_399)
    earliestClosing = NaiveDays.day(of: clock, in: zone)
    create(on: &board)
    for _ in 0..<board.dice.number(0...9) {
      clock += board.dice.number(60...40 * 86_400)
      guard clock < RandomBoard.now - 3_600 else { break }
      live(on: &board)
    }
  }

  private var isOpen: Bool { openStages.contains(fields["stage"] as? String ?? "") }

  private mutating func create(on board: inout RandomBoard) {
    fields["title"] = key
    var told: [String: [Any]] = [:]
    var start: [String: Any] = [:]
    if board.dice.happens(85) { start["amount"] = board.amount() }
    if board.dice.happens(75) { start["expectedClose"] = closeDate(on: &board) }
    if board.dice.happens(85) { start["owner"] = board.dice.pick(board.owners) }
    if board.dice.happens(85) { start["source"] = board.dice.pick(board.sources) }
    if board.dice.happens(70) { start["organization"] = "orga000\(board.dice.number(1...4))" }
    if board.dice.happens(20) { start["probability"] = board.dice.number(0...100) }
    let isReported = board.dice.happens(60)
    for (field, value) in start {
      fields[field] = value
      if isReported { told[field] = [NSNull(), value] }
    }
    var stage = board.dice.happens(70) ? openStages[0] : board.dice.pick(openStages)
    if board.dice.happens(6) {
      stage = board.dice.pick(["won", "won", "lost"])
      // Sold before anybody wrote it down.
      let day = earliestClosing - board.dice.number(0...12)
      set("closedOn", NaiveDays.text(day), in: &told)
    }
    set("stage", stage, in: &told)
    record(told, on: &board)
  }

  private mutating func live(on board: inout RandomBoard) {
    // A creation that was undone stays so, or is redone.
    if fields["removed"] != nil || entries.count == 1 && board.dice.happens(6) {
      if let last = entries.last, board.dice.happens(60) { takeBack(last, on: &board) }
      return
    }
    if let last = entries.last, board.dice.happens(10), entries.count > 1 {
      return takeBack(last, on: &board)
    }
    var changes: [String: [Any]] = [:]
    let number = board.dice.number(1...100)
    switch number {
    case ...12:
      let kind = board.dice.pick(["call", "email", "meeting", "demo", "note"])
      note("activity", ["kind": kind, "by": "Ana"], in: \.activities, on: &board, &changes)
    case _ where !isOpen: liveOn(after: number, on: &board, &changes)
    case ...37:
      let others = openStages.filter { $0 != fields["stage"] as? String }
      set("stage", board.dice.pick(others), in: &changes)
      if board.dice.happens(30) { set("expectedClose", closeDate(on: &board), in: &changes) }
    case ...57: reschedule(on: &board, &changes)
    case ...65: set("amount", board.amount(), in: &changes)
    case ...68: set("owner", board.dice.pick(board.owners), in: &changes)
    case ...80:
      let kind = board.dice.pick(["pricing-page", "roi-calculator", "email-open", "email-open"])
      note("signal", ["kind": kind], in: \.signals, on: &board, &changes)
    default: close(on: &board, &changes)
    }
    record(changes, on: &board)
  }

  /// A closed deal is opened again, or its customer leaves.
  private mutating func liveOn(
    after number: Int, on board: inout RandomBoard, _ changes: inout [String: [Any]]
  ) {
    if number < 50 {
      set("stage", board.dice.pick(openStages), in: &changes)
      for field in ["closedOn", "lossReason", "leftOn", "leftBecause"] {
        set(field, nil, in: &changes)
      }
    } else if fields["stage"] as? String == "won", fields["leftOn"] == nil {
      set("leftOn", NaiveDays.text(NaiveDays.day(of: clock, in: zone)), in: &changes)
      set("leftBecause", "price", in: &changes)
    }
  }

  private mutating func close(on board: inout RandomBoard, _ changes: inout [String: [Any]]) {
    let stage = board.dice.pick(["won", "won", "lost", "dis"])
    set("stage", stage, in: &changes)
    let today = NaiveDays.day(of: clock, in: zone)
    var day: Int? = today
    if board.dice.happens(30) {
      day = max(today - board.dice.number(1...20), earliestClosing)
    } else if board.dice.happens(20) {
      day = nil
    }
    if let day { set("closedOn", NaiveDays.text(day), in: &changes) }
    if stage != "won", board.dice.happens(70) { set("lossReason", "price", in: &changes) }
  }

  private mutating func reschedule(
    on board: inout RandomBoard, _ changes: inout [String: [Any]]
  ) {
    let isCleared = fields["expectedClose"] != nil && board.dice.happens(15)
    set("expectedClose", isCleared ? nil : closeDate(on: &board), in: &changes)
  }

  private mutating func closeDate(on board: inout RandomBoard) -> String {
    NaiveDays.text(clock / 86_400 + board.dice.number(-20...150))
  }

  private mutating func note(
    _ field: String, _ members: [String: Any],
    in list: WritableKeyPath<RandomDeal, [[String: Any]]>,
    on board: inout RandomBoard, _ changes: inout [String: [Any]]
  ) {
    let id = board.key(field == "signal" ? "sig" : "act")
    self[keyPath: list].append(
      members.merging(["id": id, "at": NaiveDays.text(moment: clock)]) { $1 })
    changes[field] = [NSNull(), id]
  }

  /// Sets a field, or clears it, and returns the change.
  private mutating func set(
    _ field: String, _ value: Any?, in changes: inout [String: [Any]]
  ) {
    let old = fields[field]
    guard (old as? NSObject) != (value as? NSObject) else { return }
    changes[field] = [old ?? NSNull(), value ?? NSNull()]
    fields[field] = value
  }

  /// Undoes an entry: a change, or an undo, which redoes the change.
  private mutating func takeBack(_ entry: [String: Any], on board: inout RandomBoard) {
    var before = entry["changes"] as? [String: [Any]] ?? [:]
    // A creation is undone by a mark, not by removing its fields.
    if before["stage"]?[0] is NSNull { before = ["removed": [true, NSNull()]] }
    var changes: [String: [Any]] = [:]
    for (field, values) in before {
      changes[field] = [values[1], values[0]]
      let value = values[0] is NSNull ? nil : values[0]
      switch field {
      case "activity", "signal":
        let id = values.compactMap { $0 as? String }.first
        withdraw(id, value == nil, in: field == "activity" ? \.activities : \.signals)
      default: fields[field] = value
      }
    }
    record(changes, undoing: entry["id"] as? String, on: &board)
  }

  private mutating func withdraw(
    _ id: String?, _ isWithdrawn: Bool, in list: WritableKeyPath<RandomDeal, [[String: Any]]>
  ) {
    for place in self[keyPath: list].indices where self[keyPath: list][place]["id"] as? String == id
    {
      self[keyPath: list][place]["withdrawn"] = isWithdrawn ? true : nil
    }
  }

  private mutating func record(
    _ changes: [String: [Any]], undoing undone: String? = nil, on board: inout RandomBoard
  ) {
    guard !changes.isEmpty else { return }
    var entry: [String: Any] = [
      "id": board.key("log"), "at": NaiveDays.text(moment: clock), "by": "Ana",
      "changes": changes,
    ]
    if let undone { entry["undoes"] = undone }
    entries.append(entry)
    written.append(isEnteredLate ? RandomBoard.now : clock)
    if changes["expectedClose"] != nil || changes["stage"] != nil {
      earliestClosing = max(earliestClosing, NaiveDays.day(of: clock, in: zone))
    }
  }
}
