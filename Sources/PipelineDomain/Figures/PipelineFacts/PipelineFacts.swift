/// One row a deal: what the KPIs need of it, computed once and kept as deals change.
///
/// It stands between the board and the figures so that a figure costs one pass over small rows, and
/// a change of one deal costs one row. Made as of an earlier moment it tells how the board stood
/// then, without a copy of any deal: facts recorded after `asOf` never count.
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
  /// The sources whose deals stand for what was spent on marketing.
  let attributed: Set<FoldedText>
  /// What scores of deals rest on beside what was done.
  private let attributesScored: [Attribute]
  /// What amounts are worth in the board's currency; `nil` on a board without rates.
  let exchange: Exchange?
  private(set) var rows: [DealFacts] = []
  private(set) var ids: [Deal.ID] = []
  /// The rows by their closing.
  private(set) var calendar = ClosingCalendar()
  /// The way of each row's deal through the stages.
  private(set) var stageHistory: StageHistory
  /// Where each row's deal came from.
  private(set) var origins: [Origin] = []
  /// The won deals, by who signed them.
  private(set) var contracts = Contracts()
  /// Of a part of a board, the other deals of the whole with the same organizations.
  private(set) var otherDeals: [Organization.ID: [Deal]] = [:]
  /// The accounts of the deals that have one, by row.
  private(set) var accounts: [Int: Account] = [:]
  /// What was done on each row's deal.
  private(set) var activityLog: ActivityLog
  /// When anything was first logged, on these deals or on the whole board they are part of.
  private var firstActivity: Instant?
  /// The ledger of the last moment of a period that is over, once its state figures are asked for; one
  /// at most.
  private var ended: [PipelineFacts] = []

  /// An empty ledger for a board, to be extended from it piece by piece.
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

  /// The sources whose deals stand for what was spent: those of marketing or, when none is declared,
  /// the channels that marketing paid for.
  private static func attributed(_ settings: Settings) -> Set<FoldedText> {
    let paid = settings.costs.filter { $0.kind == .marketing && !$0.isWithdrawn }
    let declared = settings.marketing.sources
    let names = declared.isEmpty ? paid.map(\.channel) : declared
    return Set(names.filter { !$0.isEmpty }.map { FoldedText($0) })
  }

  /// The ledger of a board at the end of a moment, which may lie in the past. O(deals + history).
  public init(
    _ board: Board, asOf: Instant, zone: Zone, under filter: Filter = .everything
  ) {
    self.init(of: board, asOf: asOf, zone: zone, under: filter)
    extend(from: board)
  }

  /// Adds rows for the deals of the board that follow the last one here, at most `limit` of them.
  /// Answers whether every deal has its row now. O(deals added + their history).
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

  /// Brings one deal's row up to date, `index` being its place in `board.deals`: that of a row, or
  /// the place after the last for a new deal. O(its history). The organization it names, if the board
  /// has it, is part of its score.
  ///
  /// `moment`, when given and later than `asOf`, becomes the moment of the ledger. The other rows hold
  /// days, not ages, so they need no update; only a deal with facts dated between the two moments does.
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
    var course = SLACourse()
    rows[index] = DealFacts(
      deal, state, asOf: asOf, zone, stages, stageHistory: &stageHistory, activityLog: &activityLog,
      course: &course,
      accounts: &accounts, at: index)
    if rows[index].isPresent, !settings.serviceLevels.isEmpty {
      activityLog.promises[index] = course.promises(under: settings.serviceLevels) { points in
        rises(to: points, of: deal, with: organization)
      }
    }
    ids[index] = deal.id
    for place in deal.activities.indices { noteActivity(at: deal.activities[place].at) }
    if rows[index].isPresent { calendar.insert(index, closed: rows[index].closed) }
    origins[index] = Origin(deal, state, at: index, in: self)
    contracts.clear(index)
    guard let state, let contract = Contract(state, rows[index], at: index) else { return }
    let customer = state.organization.map { Customer.ID.organization($0) } ?? .deal(deal.id)
    contracts.add(contract, of: customer, keys: ids)
  }

  /// Makes room at once: what grows leaves its former places behind.
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

  /// Whether the team had logged anything on any deal of the board: where it never did, nothing tells
  /// who was answered.
  var wasAnythingLogged: Bool { firstActivity.map { $0 <= asOf } ?? false }

  /// When the score of a deal reached so many points. Most deals show nothing that raises it.
  private func rises(
    to points: Int, of deal: Deal, with organization: Organization?
  ) -> [Instant] {
    guard !deal.signals.isEmpty || !deal.activities.isEmpty else { return [] }
    let isPast = deal.history.indices.allSatisfy { deal.history[$0].at <= asOf }
    guard let known = isPast ? deal : deal.asOf(asOf) else { return [] }
    return settings.scoring.rises(
      to: points, known.evidence(with: organization, wanted: attributesScored), at: asOf, in: zone)
  }

  /// Goes back to an earlier moment. The rows of the deals with facts dated between the two are then to
  /// be updated; the others hold for both.
  mutating func rewind(to moment: Instant) {
    asOf = moment
    today = zone.day(of: moment)
  }

  /// Takes in how the board stood at the last moment of a period that is over.
  mutating func remember(_ end: PipelineFacts) {
    ended = [end]
  }

  /// The ledger that state figures of a period speak of: that of its last moment, once it was taken in,
  /// else this one.
  func state(of period: Period) -> PipelineFacts {
    guard period.end <= today, let end = ended.first, end.today.adding(days: 1) == period.end
    else { return self }
    return end
  }

  /// The first day a deal stood in an open stage, by row and position; `.unknown` when it never did.
  func firstEntry(_ index: Int, _ position: Int) -> Day {
    stageHistory.firstEntries[index * stages.openCount + position]
  }
}
