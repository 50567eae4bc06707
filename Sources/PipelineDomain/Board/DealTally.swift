/// A tally over the deals of a board, noted deal by deal as they are read, added or changed.
package struct DealTally: Equatable, Sendable {
  /// The highest sequence number of any history entry.
  package private(set) var sequence = 0
  /// The moment of the latest history entry; `nil` without history.
  private(set) var newestStamp: Instant?
  /// The moment of the first activity logged on a deal that is not deleted; `nil` when there was none.
  private(set) var firstActivity: Instant?
  /// The highest rank that a card ever had in each stage.
  private(set) var lastRanks = LastRanks()
  private var stages = StagesNamed()

  /// A tally of no deals.
  package init() {}

  /// The stages that the history of deals names, in the order they were found.
  var stagesNamed: [String] { stages.keys }

  /// Notes a deal. O(its history).
  package mutating func note(_ deal: borrowing Deal) {
    note(deal.history)
    noteActivities(of: deal)
    note(deal.rank, in: deal.stage)
  }

  /// Notes the activities of a deal, unless it is deleted.
  mutating func noteActivities(of deal: borrowing Deal) {
    guard !deal.isRemoved else { return }
    for index in deal.activities.indices { noteActivity(at: deal.activities[index].at) }
  }

  /// Forgets the activities noted.
  mutating func forgetActivities() { firstActivity = nil }

  /// Notes the tally of deals that come after these.
  package mutating func note(_ later: DealTally) {
    if let metadata = later.newestStamp { note(later.sequence, at: metadata) }
    if let moment = later.firstActivity { noteActivity(at: moment) }
    for (stage, rank) in later.lastRanks.ranks { lastRanks.note(rank, in: stage) }
    for key in later.stages.keys { stages.note(key) }
  }

  mutating func note(_ history: [HistoryEntry]) {
    for index in history.indices {
      note(history[index].sequence, at: history[index].at)
      noteStages(of: history[index].changes)
    }
  }

  mutating func note(_ rank: Rank, in stage: Stage.ID) {
    lastRanks.note(rank, in: stage)
  }

  mutating func note(_ sequence: Int, at metadata: Instant) {
    self.sequence = max(self.sequence, sequence)
    newestStamp = max(newestStamp ?? metadata, metadata)
  }

  mutating func noteActivity(at moment: Instant) {
    firstActivity = min(firstActivity ?? moment, moment)
  }

  private mutating func noteStages(of changes: [FieldChange]) {
    for index in changes.indices where changes[index].field == .stage {
      if case .text(let key) = changes[index].before { stages.note(key) }
      if case .text(let key) = changes[index].after { stages.note(key) }
    }
  }
}

/// The stages that the history of deals names, in the order they were found.
private struct StagesNamed: Equatable, Sendable {
  private(set) var keys: [String] = []
  private var seen: Set<String> = []

  /// Notes one. While they are few they are compared one by one, which is faster than hashing.
  mutating func note(_ key: String) {
    for index in keys.indices.prefix(16) where keys[index] == key { return }
    if seen.insert(key).inserted { keys.append(key) }
  }

  /// Always equal: the stages follow from the deals, which are compared themselves.
  static func == (left: StagesNamed, right: StagesNamed) -> Bool { true }
}

/// The highest rank that any card had in each stage. It follows from the deals, so two boards of the
/// same deals are equal whatever it holds.
struct LastRanks: Equatable, Sendable {
  private(set) var ranks: [Stage.ID: Rank] = [:]

  subscript(stage: Stage.ID) -> Rank? { ranks[stage] }

  mutating func note(_ rank: Rank, in stage: Stage.ID) {
    if let last = ranks[stage], rank <= last { return }
    ranks[stage] = rank
  }

  static func == (left: LastRanks, right: LastRanks) -> Bool { true }
}
