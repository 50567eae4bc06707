/// The stages of a board as numbers, so that a row names its stage in two bytes.
struct StageTable: Sendable {
  /// What the KPIs need of one stage.
  struct Column: Sendable {
    let outcome: Stage.Outcome
    /// Its position among the open stages; `nil` for a closed one.
    let position: Int?
    let probability: Int
    let warmAfterDays: Int?
    let rotAfterDays: Int?
  }

  /// One column a stage, in the order of the settings.
  let columns: [Column]
  /// The open stages in the order of the sale.
  let open: [Stage.ID]
  /// The position of the first open stage that only holds qualified deals: the first whose lifecycle
  /// is sql or later, else the first after the first (article 001:62).
  let qualified: Int
  private let places: [String: Int16]

  init(_ settings: Settings) {
    var columns: [Column] = []
    var open: [Stage] = []
    var places: [String: Int16] = [:]
    for (place, stage) in settings.stages.enumerated() {
      columns.append(
        Column(
          outcome: stage.outcome, position: stage.outcome == .open ? open.count : nil,
          probability: stage.probability, warmAfterDays: stage.warmAfterDays,
          rotAfterDays: stage.rotAfterDays))
      if stage.outcome == .open { open.append(stage) }
      if places[stage.id.text] == nil { places[stage.id.text] = Int16(exactly: place) }
    }
    self.columns = columns
    self.open = open.map(\.id)
    self.places = places
    let mature: [Stage.Lifecycle] = [.sql, .opportunity, .customer]
    qualified = open.firstIndex { mature.contains($0.lifecycle) } ?? 1
  }

  /// The number of open stages.
  var openCount: Int { open.count }

  /// The place of a stage in `columns`; `nil` when the board has no such stage.
  func place(of key: String) -> Int16? {
    places[key]
  }
}
