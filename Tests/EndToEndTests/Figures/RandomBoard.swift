import Foundation

/// The text of a random board of a seed: small, sound, and full of edge cases for figures.
///
/// It is written from the schema alone, without any code of the program.
struct RandomBoard {
  /// The moment of all figures.
  static let now = NaiveDays.moment("2026-11-20T09:00:00Z")

  var dice: Dice
  let zone: TimeZone
  let currency: String
  let owners: [String]
  let sources: [String]
  let stages: [[String: Any]]
  var seq = 0
  private var members: [String: Any] = [:]
  private var lastKey = 0

  /// The board of a seed.
  init(seed: Int) {
    dice = Dice(seed: seed)
    let zoneName = dice.pick(["Europe/Paris", "America/New_York", "Asia/Tokyo", "UTC"])
    zone = TimeZone(identifier: zoneName) ?? .gmt
    currency = dice.pick(["EUR", "EUR", "USD", "JPY", "TND"])
    owners = Array(["Ana", "Bo", "Chi", "Dan"].prefix(dice.number(2...4)))
    sources = Array(["LinkedIn", "event", "inbound", "referral"].prefix(dice.number(2...4)))
    stages = RandomBoard.stages(&dice)
    members = [
      "version": 1, "name": "Seed \(seed)", "currency": currency, "timeZone": zoneName,
      "stages": stages, "sources": sources,
    ]
    addTeam()
    addOrganizations()
    addDeals()
    addRates()
    addCosts()
    addSLATargets()
  }

  var text: String {
    let options: JSONSerialization.WritingOptions = [.sortedKeys, .prettyPrinted]
    let data = try? JSONSerialization.data(withJSONObject: members, options: options)
    return String(decoding: data ?? Data(), as: UTF8.self) + "\n"
  }

  /// A key that no other object of the board has.
  mutating func key(_ start: String) -> String {
    lastKey += 1
    let digits = String(lastKey)
    return start + String(repeating: "0", count: 8 - start.count - digits.count) + digits
  }

  /// A day up to yesterday, at most so many days ago.
  mutating func pastDay(within days: Int) -> Int {
    RandomBoard.now / 86_400 - dice.number(1...days)
  }

  /// An amount, most often in the currency of the board.
  mutating func amount() -> [String: Any] {
    let currency = dice.happens(60) ? self.currency : dice.pick(["EUR", "USD", "JPY", "TND"])
    return ["currency": currency, "minor": dice.number(1...900) * dice.pick([1, 7, 100, 1_000])]
  }

  private static func stages(_ dice: inout Dice) -> [[String: Any]] {
    let open = dice.pick([
      [("p", "lead"), ("q", "mql"), ("d", "sql"), ("r", "opportunity")],
      [("p", "lead"), ("d", "sql"), ("n", "sql"), ("r", "opportunity")],
      [("p", "lead"), ("q", "mql"), ("r", "opportunity")],
    ])
    var stages: [[String: Any]] = open.enumerated().map { place, stage in
      [
        "id": stage.0, "name": stage.0.uppercased(), "lifecycle": stage.1, "outcome": "open",
        "phase": ["attract", "consider", "convert", "convert"][place],
        "probability": dice.number(place * 20...place * 20 + 25),
      ]
    }
    stages.append([
      "id": "won", "name": "WON", "lifecycle": "customer", "outcome": "won", "phase": "retain",
      "probability": 100,
    ])
    for id in ["lost", "dis"] {
      stages.append([
        "id": id, "name": id.uppercased(), "lifecycle": "lead", "phase": "attract",
        "outcome": id == "dis" ? "disqualified" : "lost", "probability": 0,
      ])
    }
    return stages
  }

  private mutating func addTeam() {
    members["team"] = owners.map { name -> [String: Any] in
      guard dice.happens(70) else { return ["name": name] }
      let quota = dice.number(1...40) * 10_000 + dice.number(0...2)
      return ["name": name, "quota": ["currency": currency, "minor": quota]]
    }
  }

  private mutating func addOrganizations() {
    var organizations: [String: Any] = [:]
    for number in 1...4 {
      organizations["orga000\(number)"] = [
        "name": "Company \(number)", "employees": dice.pick([10, 80, 400, 2_000]),
        "sector": dice.pick(["industry", "software", "banking"]),
      ]
    }
    members["organizations"] = organizations
  }

  private mutating func addDeals() {
    var lives: [RandomDeal] = []
    for _ in 0..<dice.number(5...25) { lives.append(RandomDeal(on: &self)) }
    // Numbers follow the order in which things were written down, over all deals.
    let written = lives.indices.flatMap { life in
      lives[life].entries.indices.map { (life: life, entry: $0) }
    }.sorted { left, right in
      let times = [left, right].map { lives[$0.life].written[$0.entry] }
      return (times[0], left.life, left.entry) < (times[1], right.life, right.entry)
    }
    for place in written {
      seq += 1
      lives[place.life].entries[place.entry]["seq"] = seq
    }
    members["deals"] = Dictionary(uniqueKeysWithValues: lives.map { ($0.key, $0.json) })
  }

  private mutating func addRates() {
    let exponents = NaiveMoney.exponents
    var rates: [[String: Any]] = []
    for foreign in exponents.keys.sorted() where foreign != currency {
      let days =
        [NaiveDays.day(2020, 1, 1)] + (0..<dice.number(0...4)).map { _ in pastDay(within: 700) }
      for day in days {
        let isDirect = dice.happens(60)
        let rate = dice.pick(["1.25", "0.8", "0.0061", "162.5", "3.4", "0.93"])
        rates.append([
          "id": key("rat"), "by": "Ana", "at": NaiveDays.text(moment: day * 86_400),
          "day": NaiveDays.text(day), "from": isDirect ? foreign : currency,
          "to": isDirect ? currency : foreign, "rate": rate,
        ])
      }
    }
    members["rates"] = rates
  }

  private mutating func addCosts() {
    var costs: [[String: Any]] = []
    for month in (2025 * 12 + 6)...(2026 * 12 + 9) where dice.happens(97) {
      let first = NaiveDays.day(month / 12, month % 12 + 1, 1)
      for kind in ["marketing", "sales"] where dice.happens(98) {
        for channel in sources + [""] where dice.happens(40) {
          var cost: [String: Any] = [
            "id": key("cos"), "by": "Ana", "at": NaiveDays.text(moment: (first + 31) * 86_400),
            "month": String(NaiveDays.text(first).prefix(7)), "kind": kind, "amount": amount(),
          ]
          if !channel.isEmpty { cost["channel"] = channel }
          if dice.happens(5) { cost["withdrawn"] = true }
          costs.append(cost)
        }
      }
    }
    members["costs"] = costs
    guard dice.happens(75) else { return }
    members["marketing"] = ["sources": sources.filter { _ in dice.happens(60) }]
  }

  private mutating func addSLATargets() {
    var rules: [[String: Any]] = []
    for trigger in ["leadCreated", "handedOver", "scoreReached"] where dice.happens(70) {
      let minutes = dice.pick([30, 120, 480, 1_440, 2_880, 10_080])
      var rule: [String: Any] = ["id": key("rul"), "trigger": trigger, "minutes": minutes]
      if trigger == "scoreReached" { rule["points"] = dice.pick([50, 80]) }
      if dice.happens(60) {
        rule["clock"] = dice.pick(["businessDays", "openingHours", "aroundTheClock"])
      }
      rules.append(rule)
    }
    if dice.happens(90) { members["sla"] = rules }
    members["calendar"] = calendar()
    members["scoring"] = RandomBoard.scoring
  }

  private mutating func calendar() -> [String: Any] {
    let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
    let windows = dice.pick([["09:00-18:00"], ["08:30-12:00", "13:30-17:00"], ["00:00-24:00"]])
    let hours = weekdays.prefix(dice.number(4...6)).map { ($0, windows) }
    let holidays: Any = dice.pick([
      "france", "alsaceMoselle", ["newYear", "goodFriday", "ascension", "armistice"] as [String],
      [] as [String],
    ])
    return [
      "hours": Dictionary(uniqueKeysWithValues: hours), "holidays": holidays,
      "closures": dice.happens(50) ? ["2026-08-03..2026-08-21", "2026-11-13"] : [],
    ]
  }

  private static var scoring: [String: Any] {
    [
      "model": "standard", "version": 1, "hot": ["points": 70],
      "fit": [
        "cap": 40,
        "rules": [
          [
            "id": "size", "name": "Size", "points": 25, "attribute": "employees", "from": 50,
            "to": 500,
          ],
          [
            "id": "sector", "name": "Sector", "points": 20, "attribute": "sector",
            "oneOf": ["industry", "software"],
          ],
        ],
      ] as [String: Any],
      "engagement": [
        "cap": 70,
        "rules": [
          ["id": "page", "name": "Page", "points": 30, "signals": ["pricing-page"]],
          ["id": "tool", "name": "Tool", "points": 25, "signals": ["roi-calculator"]],
          [
            "id": "opens", "name": "Opens", "points": 20, "signals": ["email-open"], "atLeast": 2,
          ],
        ],
      ] as [String: Any],
    ]
  }
}
