import PipelineDomain

/// A deal signed on a day, of an organization when there is one, and left on another.
func contract(
  _ id: Deal.ID, of organization: Organization.ID? = nil, from signed: Day, to left: Day? = nil,
  monthly: Int64? = nil, source: String? = nil, amount: Int64? = nil, cost: Int64? = nil
) -> Deal {
  var contract = deal(
    id, [("A", signed.adding(days: -30)), ("B", signed.adding(days: -20)), ("won", signed)],
    amount: amount.map { .euros($0) })
  contract.organization = organization
  contract.leftOn = left
  contract.recurring = monthly.map { .euros($0) }
  contract.source = source
  contract.cost = cost.map { .euros($0) }
  return contract
}

/// Returns so many customers, all alike.
func customers(
  _ count: Int, _ prefix: String, from signed: Day, to left: Day? = nil, monthly: Int64? = nil,
  source: String? = nil
) -> [Deal] {
  (0..<count).map {
    contract(
      Deal.ID("\(prefix)\($0)"), from: signed, to: left, monthly: monthly, source: source)
  }
}

/// Returns the cost of the month of a day, in euros, recorded before 2025.
func spent(
  _ euros: Int64, in month: Day, _ kind: Cost.Kind = .marketing, on channel: String = ""
) -> Cost {
  Cost(
    id: Cost.ID("\(month) \(kind) \(channel)"), month: month, channel: channel, kind: kind,
    amount: .euros(euros), at: "2024-01-01T09:00:00Z", by: "Léa")
}

/// Returns the value of a KPI at the end of a day in UTC, on a board with costs and other settings.
func measured(
  _ kpi: String, _ deals: [Deal], costs: [Cost], over period: Period = "2025-03",
  on day: Day = "2025-12-31", _ change: (inout Settings) -> Void = { _ in }
) -> KPIValue? {
  var settings = boardOf([]).settings
  settings.costs = costs
  change(&settings)
  let board = Board(settings: settings, deals: deals)
  let facts = PipelineFacts(board, asOf: Zone.utc.instant(of: day, hour: 23), zone: .utc)
  return KPI.named(kpi)?.figureWithDeals(facts, period)
}
