import Foundation

/// A board read from its file with nothing but the standard JSON reader.
struct NaiveBoard {
  let json: [String: Any]
  let zone: TimeZone
  let money: NaiveMoney
  /// All deals, removed ones included: they existed before.
  let deals: [NaiveDeal]
  /// The moment of all figures.
  let now = RandomBoard.now

  init(_ text: String) throws {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    json = value as? [String: Any] ?? [:]
    let zone = TimeZone(identifier: json["timeZone"] as? String ?? "") ?? .gmt
    self.zone = zone
    money = NaiveMoney(
      currency: json["currency"] as? String ?? "EUR",
      rates: json["rates"] as? [[String: Any]] ?? [])
    deals = (json["deals"] as? [String: [String: Any]] ?? [:]).map { key, fields in
      NaiveDeal(key: key, fields: fields, zone: zone)
    }.sorted { $0.key < $1.key }
  }

  private init(_ whole: NaiveBoard, deals: [NaiveDeal]) {
    (json, zone, money) = (whole.json, whole.zone, whole.money)
    self.deals = deals
  }

  /// The board with the deals of an owner at a moment; without anybody's for `""`.
  func ofOwner(_ owner: String, at moment: Int) -> NaiveBoard {
    NaiveBoard(
      self, deals: deals.filter { $0.state(at: moment)?["owner"] as? String ?? "" == owner })
  }

  var today: Int { NaiveDays.day(of: now, in: zone) }

  func list(_ name: String) -> [[String: Any]] { json[name] as? [[String: Any]] ?? [] }

  /// The deals that are not removed.
  var present: [NaiveDeal] { deals.filter { $0.state(at: now) != nil } }

  /// Returns a member of a stage in the settings.
  func stage(_ id: String?, _ member: String) -> String? {
    list("stages").first { $0["id"] as? String == id }?[member] as? String
  }

  func outcome(_ id: String?) -> String { stage(id, "outcome") ?? "open" }

  func probability(_ id: String?) -> Int {
    list("stages").first { $0["id"] as? String == id }?["probability"] as? Int ?? 0
  }

  /// Returns true when a deal in a stage is a qualified opportunity.
  func isQualified(_ id: String?) -> Bool {
    ["sql", "opportunity", "customer"].contains(stage(id, "lifecycle") ?? "")
  }
}

/// One deal of a file.
struct NaiveDeal {
  /// One change.
  struct Entry {
    let id: String
    let at: Int
    let seq: Int
    let undoes: String?
    let changes: [String: [Any]]

    /// Returns the value of a field after this change; `nil` for one it did not touch.
    func after(_ field: String) -> Any? { changes[field]?[1] }

    func before(_ field: String) -> String? { changes[field]?[0] as? String }
  }

  let key: String
  let fields: [String: Any]
  let zone: TimeZone
  /// All changes in their order.
  let entries: [Entry]

  init(key: String, fields: [String: Any], zone: TimeZone) {
    self.key = key
    self.fields = fields
    self.zone = zone
    entries = (fields["history"] as? [[String: Any]] ?? []).map { entry in
      Entry(
        id: entry["id"] as? String ?? "",
        at: NaiveDays.moment(entry["at"] as? String ?? ""), seq: entry["seq"] as? Int ?? 0,
        undoes: entry["undoes"] as? String, changes: entry["changes"] as? [String: [Any]] ?? [:])
    }.sorted { $0.seq < $1.seq }
  }

  /// The moment it was created.
  var created: Int { entries.map(\.at).min() ?? 0 }
  var createdOn: Int { NaiveDays.day(of: created, in: zone) }

  /// Returns the changes in effect at a moment: neither undone by then, nor the undo of others.
  func standing(at moment: Int) -> [Entry] {
    let known = entries.filter { $0.at <= moment }
    func stands(_ entry: Entry) -> Bool {
      !known.contains { $0.undoes == entry.id && stands($0) }
    }
    return known.filter { $0.undoes == nil && stands($0) }
  }

  /// Returns the fields as of a moment; `nil` before the creation, and while it was undone.
  func state(at moment: Int) -> [String: Any]? {
    guard created <= moment else { return nil }
    var state = fields
    for entry in entries.reversed() where entry.at > moment {
      for (field, values) in entry.changes { state[field] = values[0] is NSNull ? nil : values[0] }
    }
    return state["removed"] as? Bool == true ? nil : state
  }

  /// The day of a field.
  static func day(_ state: [String: Any], _ field: String) -> Int? {
    (state[field] as? String).map { NaiveDays.day($0) }
  }

  /// Returns the day of the closing as of a moment: as recorded, else that of the entry to its stage; `nil`
  /// for an open deal.
  func closing(at moment: Int, on board: NaiveBoard) -> (outcome: String, day: Int?)? {
    guard let state = state(at: moment), let stage = state["stage"] as? String else { return nil }
    let outcome = board.outcome(stage)
    guard outcome != "open" else { return nil }
    if let day = NaiveDeal.day(state, "closedOn") { return (outcome, day) }
    let entry = standing(at: moment).last { $0.after("stage") as? String == stage }
    return (outcome, entry.map { NaiveDays.day(of: $0.at, in: zone) })
  }

  func isOpen(at moment: Int, on board: NaiveBoard) -> Bool {
    state(at: moment).map { board.outcome($0["stage"] as? String) == "open" } ?? false
  }

  /// The standing entries to stages, oldest first.
  func moves(at moment: Int) -> [(at: Int, from: String?, to: String)] {
    standing(at: moment).compactMap { entry in
      (entry.after("stage") as? String).map { (entry.at, entry.before("stage"), $0) }
    }
  }

  /// Returns the events of a list that are not withdrawn, by their moment.
  func noted(_ list: String) -> [(kind: String, at: Int)] {
    (fields[list] as? [[String: Any]] ?? []).filter { $0["withdrawn"] as? Bool != true }.map {
      ($0["kind"] as? String ?? "", NaiveDays.moment($0["at"] as? String ?? ""))
    }.sorted { $0.at < $1.at }
  }
}
