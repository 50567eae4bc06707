import PipelineDomain

/// A deal read from its history alone, the slow and plain way, to check the figures against.
///
/// Nothing here is shared with the pipeline facts: the value of a field at a moment is looked up among
/// the changes, and an entry is undone when any other undoes it.
struct RawDeal {
  let deal: Deal
  let moment: Instant
  let zone: Zone
  private let past: [HistoryEntry]
  private let isRemoved: Bool

  let stage: Stage.ID?
  let amount: Money?
  let probability: Int?
  let closedOn: Day?
  let leftOn: Day?
  let expectedClose: Day?
  let organization: String?

  init(_ deal: Deal, at moment: Instant, in zone: Zone) {
    (self.deal, self.moment, self.zone) = (deal, moment, zone)
    past = deal.history.filter { $0.at <= moment }
    let value = { [past] field in RawDeal.value(field, of: deal, past, at: moment) }
    if case .text(let key) = value(.stage) { stage = Stage.ID(key) } else { stage = nil }
    if case .money(let money) = value(.amount) { amount = money } else { amount = nil }
    if case .integer(let own) = value(.probability) { probability = own } else { probability = nil }
    if case .day(let day) = value(.closedOn) { closedOn = day } else { closedOn = nil }
    if case .day(let day) = value(.leftOn) { leftOn = day } else { leftOn = nil }
    if case .day(let day) = value(.expectedClose) {
      expectedClose = day
    } else {
      expectedClose = nil
    }
    if case .text(let key) = value(.organization) { organization = key } else { organization = nil }
    // What is deleted by now is in no figure of the past.
    isRemoved = deal.isRemoved || value(.removed) == .flag(true)
  }

  /// Returns the value of a field: that left by the last change, else that found by the first later one,
  /// else the one it always had.
  private static func value(
    _ field: Field, of deal: Deal, _ past: [HistoryEntry], at moment: Instant
  ) -> FieldValue {
    var held: FieldValue?
    for entry in past {
      for change in entry.changes where change.field == field { held = change.after }
    }
    if let held { return held }
    for entry in deal.history where entry.at > moment {
      for change in entry.changes where change.field == field { return change.before }
    }
    return deal[field]
  }

  var isThere: Bool {
    guard !isRemoved else { return false }
    return past.contains(where: isCreation) || !deal.history.contains(where: isCreation)
  }

  /// The day it was created, if that is recorded.
  var creationDay: Day? {
    past.first(where: isCreation).map { zone.day(of: $0.at) }
  }

  /// The day of its closing, by the field or else by the last entry to its stage.
  var closingDay: Day? {
    closedOn ?? stageEntries.last { $0.stage == stage }?.day
  }

  private func isCreation(_ entry: HistoryEntry) -> Bool {
    entry.changes.contains { $0.field == .stage && $0.before == .none }
  }

  /// Every entry to a stage that was not undone, with its day, oldest first.
  var stageEntries: [(stage: Stage.ID, day: Day)] {
    var entries: [(stage: Stage.ID, day: Day)] = []
    for (place, entry) in past.enumerated() where entry.undoes == nil && stands(place) {
      for change in entry.changes where change.field == .stage {
        if case .text(let key) = change.after {
          entries.append((Stage.ID(key), zone.day(of: entry.at)))
        }
      }
    }
    return entries
  }

  /// The deal without the changes undone.
  var standing: Deal {
    var standing = deal
    standing.history = past.indices.filter { past[$0].undoes == nil && stands($0) }.map { past[$0] }
    return standing
  }

  /// Returns true when no later valid entry undoes the entry.
  private func stands(_ place: Int) -> Bool {
    for later in past.indices where later > place && past[later].undoes == past[place].id {
      if stands(later) { return false }
    }
    return true
  }
}
