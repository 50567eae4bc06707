import PipelineDomain

@testable import BoardUI

extension SampleBoard {
  /// The sample with a quota for each of the team, owners of what was closed, and close dates of the open
  /// deals over the rest of the quarter.
  static var planned: Board {
    let sample = board
    var settings = sample.settings
    for (index, quota) in [90_000, 60_000, 24_000].enumerated() {
      settings.team[index].quota = Money(minorUnits: Int64(quota) * 100, currency: .euro)
    }
    let names = settings.team.map(\.name)
    let deals = sample.deals.enumerated().map { index, deal in
      var deal = deal
      deal.owner = names[index % names.count]
      let isOpen = settings.stages.first { $0.id == deal.stage }?.outcome == .open
      guard isOpen else { return deal }
      deal.expectedClose = today.adding(days: 3 + index * 11 % 38)
      if deal.title == "Intranet" { deal.expectedClose = today.adding(days: 60) }
      return deal
    }
    return Board(
      settings: settings, organizations: Array(sample.organizations.values), deals: deals)
  }
}
