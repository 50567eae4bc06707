/// The facts that the KPIs use, one row a deal, computed once and updated as deals change.
///
/// It stands between the board and the figures so that a figure costs one pass over small rows, and a change
/// of one deal costs one row. As of an earlier moment it describes the board of then, without a copy of any
/// deal: events recorded after `asOf` never count.
public struct PipelineFacts: Equatable, Sendable {
  /// The settings the rows were made under, with the stages that history alone names.
  public let settings: Settings
  /// The moment the rows describe.
  public private(set) var asOf: Instant
  /// The local day of that moment.
  public private(set) var today: Day
  /// The zone days are counted in.
  public let zone: Zone
  /// The filter that chose the deals.
  public let filter: Filter

  let stages: StageTable
  /// The sources whose deals count against the marketing spend.
  let attributed: Set<FoldedText>
  /// The attributes that scores of deals depend on beside activities and signals.
  private let attributesScored: [Attribute]
  /// The rates to the board's currency; `nil` on a board without rates.
  let exchange: Exchange?
  private(set) var rows: [DealFacts] = []
  private(set) var ids: [Deal.ID] = []
  /// The rows by their closing.
  private(set) var calendar = ClosingCalendar()
  /// The stages of each row's deal over time.
  private(set) var stageHistory: StageHistory
  /// The origin of each row's deal.
  private(set) var origins: [Origin] = []
  /// The won deals by customer.
  private(set) var contracts = Contracts()
  /// Of a part of a board, the other deals of the whole with the same organizations.
  private(set) var otherDeals: [Organization.ID: [Deal]] = [:]
  /// The accounts of the deals that have one, by row.
  private(set) var accounts: [Int: Account] = [:]
  /// The activities on each row's deal.
  private(set) var activityLog: ActivityLog
  /// The moment of the first activity, on these deals or on the whole board they are part of.
  private var firstActivity: Instant?
  /// The facts of the last moment of a period that is over, once its snapshots are asked for; one at most.
  private var ended: [PipelineFacts] = []

  /// Creates empty facts for a board, to be extended from it piece by piece.
  public init(
    of board: Board, asOf: Instant, zone: Zone, under filter: Filter = .everything
  ) {
    let missing = board.forgottenStages
    let settings = board.settings.remembering(missing)
    self.settings = settings
    self.filter = filter
    stages = StageTable(settings, missing: missing.count)
    attributed = PipelineFacts.attributed(settings)
    attributesScored = settings.scoring.attributes
    exchange = Exchange(settings)
    activityLog = ActivityLog(settings.signals)
    stageHistory = StageHistory(width: stages.openCount)
    self.asOf = asOf
    self.zone = zone
    today = zone.day(of: asOf)
  }

  /// Returns the sources whose deals count against the marketing spend: those of marketing or, when none is
  /// declared, the channels that marketing paid for.
  private static func attributed(_ settings: Settings) -> Set<FoldedText> {
    let paid = settings.costs.filter { $0.kind == .marketing && !$0.isWithdrawn }
    let declared = settings.marketing.sources
    let names = declared.isEmpty ? paid.map(\.channel) : declared
    return Set(names.filter { !$0.isEmpty }.map { FoldedText($0) })
  }

  /// Creates the facts of a board at the end of a moment, which may lie in the past. O(deals + history).
  public init(
    _ board: Board, asOf: Instant, zone: Zone, under filter: Filter = .everything
  ) {
    self.init(of: board, asOf: asOf, zone: zone, under: filter)
    extend(from: board)
  }

  /// Adds rows for the deals of the board that follow the last one here, at most `limit` of them. Returns
  /// true when every deal has its row. O(deals added + their history).
  @discardableResult
  public mutating func extend(from board: Board, atMost limit: Int = .max) -> Bool {
    if rows.isEmpty { reserveCapacity(board.deals.count) }
    let missing = board.deals.indices.dropFirst(rows.count).prefix(limit)
    for index in missing {
      update(board.deals[index], at: index, with: board.organization(of: board.deals[index]))
    }
    if let earliest = board.firstActivity { noteActivity(at: earliest) }
    otherDeals = board.otherDeals
    return rows.count >= board.deals.count
  }

  /// Updates one deal's row, `index` being its place in `board.deals`: that of a row, or the place after the
  /// last for a new deal. O(its history). The organization it names, if the board has it, is part of its
  /// score.
  ///
  /// `moment`, when given and later than `asOf`, becomes the moment of the facts. The other rows hold days,
  /// not ages, so they need no update; only a deal with events dated between the two moments does.
  public mutating func update(
    _ deal: Deal, at index: Int, with organization: Organization?, asOf moment: Instant? = nil
  ) {
    if let earlier = deal.backdated(in: zone) {
      return update(earlier, at: index, with: organization, asOf: moment)
    }
    precondition((0...rows.count).contains(index), "a row follows the last one or replaces one")
    if let moment, moment > asOf {
      asOf = moment
      today = zone.day(of: moment)
    }
    if index == rows.count {
      rows.append(DealFacts())
      ids.append(deal.id)
      stageHistory.addRow()
      origins.append(Origin())
      activityLog.addRow()
    } else if rows[index].isPresent {
      calendar.remove(index, closed: rows[index].closed)
    }
    let state = DealState(deal, asOf: asOf)
    var events = SLAEvents()
    rows[index] = DealFacts(
      deal, state, asOf: asOf, zone, stages, stageHistory: &stageHistory, activityLog: &activityLog,
      events: &events,
      accounts: &accounts, at: index)
    if rows[index].isPresent, !settings.serviceLevels.isEmpty {
      activityLog.slaTargets[index] = events.slaTargets(under: settings.serviceLevels) { points in
        rises(to: points, of: deal, with: organization)
      }
    }
    ids[index] = deal.id
    if !deal.isRemoved {
      for place in deal.activities.indices { noteActivity(at: deal.activities[place].at) }
    }
    if rows[index].isPresent { calendar.insert(index, closed: rows[index].closed) }
    origins[index] = Origin(deal, state, at: index, in: self)
    contracts.clear(index)
    guard let state, let contract = Contract(state, rows[index], at: index) else { return }
    let customer = state.organization.map { Customer.ID.organization($0) } ?? .deal(deal.id)
    contracts.add(contract, of: customer, keys: ids)
  }

  /// Reserves room at once: an array that grows leaves its former storage behind.
  private mutating func reserveCapacity(_ count: Int) {
    rows.reserveCapacity(count)
    ids.reserveCapacity(count)
    origins.reserveCapacity(count)
    stageHistory.reserveCapacity(count)
    activityLog.reserveCapacity(count)
  }

  private mutating func noteActivity(at moment: Instant) {
    firstActivity = min(firstActivity ?? moment, moment)
  }

  /// True when the team had logged any activity on any deal of the board: without one it is unknown who was
  /// answered.
  var wasAnythingLogged: Bool { firstActivity.map { $0 <= asOf } ?? false }

  /// Returns the moments the score of a deal reached so many points. Most deals have nothing that raises it.
  private func rises(
    to points: Int, of deal: Deal, with organization: Organization?
  ) -> [Instant] {
    guard !deal.signals.isEmpty || !deal.activities.isEmpty else { return [] }
    let isPast = deal.history.indices.allSatisfy { deal.history[$0].at <= asOf }
    guard let known = isPast ? deal : deal.asOf(asOf) else { return [] }
    return settings.scoring.rises(
      to: points,
      known.evidence(with: organization, settings.contacts.current, wanted: attributesScored),
      at: asOf, in: zone)
  }

  /// Goes back to an earlier moment. The rows of the deals with events dated between the two are then to be
  /// updated; the others hold for both.
  mutating func rewind(to moment: Instant) {
    asOf = moment
    today = zone.day(of: moment)
  }

  /// Stores the facts of the last moment of a period that is over.
  mutating func remember(_ end: PipelineFacts) {
    ended = [end]
  }

  /// Returns the facts that snapshots of a period use: those of its last moment, once stored, else these.
  func state(of period: Period) -> PipelineFacts {
    guard period.end <= today, let end = ended.first, end.today.adding(days: 1) == period.end
    else { return self }
    return end
  }

  /// Returns the first day a deal stood in an open stage, by row and position; `.unknown` when it never did.
  func firstEntry(_ index: Int, _ position: Int) -> Day {
    stageHistory.firstEntries[index * stages.openCount + position]
  }
}
