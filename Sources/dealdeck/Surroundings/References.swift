import PipelineDomain
import Wording

extension OpenedBoard {
  /// The deal a user means: by id, by the unique start of one, or by its exact title.
  func deal(matching reference: String) throws -> Deal {
    if let deal = board[Deal.ID(reference)], !deal.isRemoved { return deal }
    let standing = board.deals.filter { !$0.isRemoved }
    var matches = standing.filter { $0.title == reference }
    if matches.isEmpty, !reference.isEmpty {
      matches = standing.filter { $0.id.text.hasPrefix(reference) }
    }
    guard let first = matches.first else {
      throw Failure.refused(words.complaint(.noDeal(reference)))
    }
    guard matches.count == 1 else {
      let names = matches.prefix(4).map { "\($0.id) \(words.quoted($0.title))" }
      throw Failure.refused(
        words.complaint(.severalDeals(reference, count: matches.count, names: names)))
    }
    return first
  }

  /// The stage a user means: by id, by name whatever the case, or by its number from 1.
  func stage(matching reference: String) throws -> Stage {
    let stages = board.settings.currentStages
    if let stage = board.settings.stage(Stage.ID(reference)) { return stage }
    if let stage = board.settings.stages.first(where: {
      $0.name.lowercased() == reference.lowercased()
    }) {
      return stage
    }
    if let number = Int(reference), (1...).contains(number), number <= stages.count {
      return stages[number - 1]
    }
    let keys = stages.map(\.id.text)
    throw Failure.refused(
      words.complaint(
        .noStage(
          reference, nearest: nearest(to: reference, of: keys + stages.map(\.name)), there: keys)))
  }
}

extension Board {
  /// The organization of that name whatever the case, or a new one with a fresh key.
  func organization(
    named name: String, random: inout SeededRandom
  ) -> (organization: Organization, isNew: Bool) {
    let known = organizations.values.filter { $0.name.lowercased() == name.lowercased() }
    if let organization = known.min(by: { $0.id < $1.id }) { return (organization, false) }
    return (Organization(id: Organization.ID(random.identifier()), name: name), true)
  }
}
