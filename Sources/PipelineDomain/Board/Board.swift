/// A whole sales pipeline as a value: settings, organizations and deals.
///
/// Deals keep their place in `deals` for the life of the value, so an index into it stays valid:
/// deals are added at the end and removed only by a mark.
public struct Board: Equatable, Sendable {
  /// The settings of the team.
  public var settings: Settings
  /// The organizations that deals are made with, by key, without deleted ones.
  public private(set) var organizations: [Organization.ID: Organization]
  /// The deleted organizations, by key.
  public private(set) var deletedOrganizations: [Organization.ID: Organization]
  /// Every deal, removed ones included, in the order of the file.
  public private(set) var deals: [Deal]
  /// The highest sequence number of any history entry; the next change gets one more.
  public var sequence: Int { tally.sequence }
  /// The moment of the latest history entry, by the clock it was made by; `nil` without history.
  public var newestStamp: Instant? { tally.newestStamp }
  /// The moment of the first activity on any deal that is not deleted, withdrawn or not; in a part of a
  /// board, on the whole.
  public var firstActivity: Instant? { tally.firstActivity }

  /// In a part of a board, the other deals of the whole with the same organizations: a customer's first
  /// signature is known from all of them alone.
  private(set) var otherDeals: [Organization.ID: [Deal]] = [:]

  private var indices: [Deal.ID: Int]
  private var tally: DealTally

  /// A board; of deals with the same key the first is kept. O(deals + history).
  public init(settings: Settings, organizations: [Organization] = [], deals: [Deal] = []) {
    var tally = DealTally()
    // By index, since a deal in a variable would be a copy of all that it holds.
    for index in deals.indices { tally.note(deals[index]) }
    self.init(settings: settings, organizations: organizations, deals: deals, tally: tally)
  }

  /// A board of deals that were tallied already, as when they were read. O(deals).
  package init(
    settings: Settings, organizations: [Organization], deals: [Deal], tally: DealTally
  ) {
    self.settings = settings
    self.organizations = Dictionary(
      organizations.lazy.filter { !$0.isWithdrawn }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    deletedOrganizations = Dictionary(
      organizations.lazy.filter(\.isWithdrawn).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    self.deals = deals
    self.tally = tally
    indices = Dictionary(minimumCapacity: deals.count)
    for change in settings.history { note(change.entry.sequence, at: change.entry.at) }
    for index in deals.indices { indices[deals[index].id] = index }
    guard indices.count < deals.count else { return }
    self.deals = []
    indices = [:]
    for deal in deals where indices[deal.id] == nil { put(deal) }
  }

  /// The deal of that key, removed or not.
  public subscript(id: Deal.ID) -> Deal? {
    indices[id].map { deals[$0] }
  }

  /// The stages that the history of deals names and the settings do not have, in the order they were
  /// found. O(stages named).
  public var forgottenStages: [Stage.ID] {
    let present = Set(settings.stages.map(\.id))
    return tally.stagesNamed.lazy.map { Stage.ID($0) }.filter { !present.contains($0) }
  }

  /// The place of a deal in `deals`.
  public func index(of id: Deal.ID) -> Int? {
    indices[id]
  }

  /// Adds the deal, or replaces the one with its key. O(its history).
  public mutating func put(_ deal: Deal) {
    tally.note(deal)
    if let index = indices[deal.id] {
      let heldFirst = holdsFirstActivity(at: index)
      deals[index] = deal
      if deal.isRemoved, heldFirst { tallyActivities() }
    } else {
      indices[deal.id] = deals.count
      deals.append(deal)
    }
  }

  /// Adds the organization, or replaces the one with its key.
  public mutating func put(_ organization: Organization) {
    remove(organization.id)
    if organization.isWithdrawn {
      deletedOrganizations[organization.id] = organization
    } else {
      organizations[organization.id] = organization
    }
  }

  /// Removes an organization from the board; deals that name it are left as they are.
  public mutating func remove(_ organization: Organization.ID) {
    organizations[organization] = nil
    deletedOrganizations[organization] = nil
  }

  /// Adds an organization unless one of its key is there, which may have newer details.
  mutating func add(_ organization: Organization?) {
    guard let organization, known(organization.id) == nil else { return }
    put(organization)
  }

  /// The organization of that key, deleted or not.
  public func known(_ id: Organization.ID) -> Organization? {
    organizations[id] ?? deletedOrganizations[id]
  }

  /// All organizations, deleted ones included, in the order of their keys.
  public var allOrganizations: [Organization] {
    (Array(organizations.values) + deletedOrganizations.values).sorted { $0.id < $1.id }
  }

  /// The record of that key, withdrawn or not. O(records of its list).
  public func record(_ id: Record.ID) -> Record? {
    guard id.list == .organizations else { return settings.record(id) }
    return known(Organization.ID(id.key)).map { .organization($0) }
  }

  /// Adds a record, or replaces the one with its key, without an entry in the history.
  public mutating func put(_ record: Record) {
    if case .organization(let organization) = record {
      put(organization)
    } else {
      settings.put(record)
    }
  }

  /// Changes one deal in place, without copying the others.
  mutating func withDeal<Failure: Error>(
    at index: Int, _ change: (inout Deal) throws(Failure) -> Void
  ) throws(Failure) {
    let heldFirst = holdsFirstActivity(at: index)
    try change(&deals[index])
    tally.noteActivities(of: deals[index])
    tally.note(deals[index].rank, in: deals[index].stage)
    if deals[index].isRemoved, heldFirst { tallyActivities() }
  }

  /// True for a deal that has the first activity and is not deleted.
  private func holdsFirstActivity(at index: Int) -> Bool {
    !deals[index].isRemoved
      && deals[index].activities.contains { $0.at == tally.firstActivity }
  }

  /// Finds the first activity anew, once the deal that has it was deleted. O(activities).
  private mutating func tallyActivities() {
    tally.forgetActivities()
    for index in deals.indices { tally.noteActivities(of: deals[index]) }
  }

  /// A board of some of these deals under other settings, which keeps from the whole the moment of its
  /// first activity and its other deals.
  func part(
    _ deals: [Deal], with organizations: [Organization], under settings: Settings
  ) -> Board {
    var part = Board(settings: settings, organizations: organizations, deals: deals)
    if let firstActivity { part.tally.noteActivity(at: firstActivity) }
    part.otherDeals = otherDeals
    return part
  }

  /// Notes the deals of the whole of which this board is a part, as far as it has others with the same
  /// organizations. O(deals of the whole).
  mutating func noteOthers(of whole: Board) {
    let customers = Set(deals.compactMap(\.organization))
    otherDeals = otherDeals.filter { customers.contains($0.key) }
    for deal in whole.deals where indices[deal.id] == nil {
      guard let customer = deal.organization, customers.contains(customer) else { continue }
      otherDeals[customer, default: []].append(deal)
    }
  }

  /// The highest rank that any card ever had in each stage.
  var lastRanks: LastRanks { tally.lastRanks }

  /// Notes that an entry was made.
  mutating func note(_ sequence: Int, at metadata: Instant) {
    tally.note(sequence, at: metadata)
  }

  /// The organization a deal is made with, if it names one the board has.
  public func organization(of deal: Deal) -> Organization? {
    deal.organization.flatMap { organizations[$0] }
  }

  /// The stage a deal is in; `nil` when the board has no such stage.
  public func stage(of deal: Deal) -> Stage? {
    settings.stage(deal.stage)
  }

  /// The local close day that stands: as recorded, else the day the deal entered its closed stage; `nil`
  /// for an open deal, or when nothing tells. O(history of the deal).
  public func closingDay(of deal: Deal, in zone: Zone) -> Day? {
    settings.closingDay(of: deal, in: zone)
  }

  /// The win probability of a deal in percent: 100 when it is won, 0 when it is lost or disqualified, else
  /// its own, else its stage's.
  public func probability(of deal: Deal) -> Int {
    guard let stage = stage(of: deal) else { return 0 }
    switch stage.outcome {
    case .won: return 100
    case .lost, .disqualified: return 0
    case .open: return deal.probability ?? stage.probability
    }
  }
}
