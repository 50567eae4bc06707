import ArgumentParser
import BoardUI
import PipelineDomain
import PipelineStore
import Localization

/// `campaign`: manages marketing campaigns by source.
struct CampaignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .campaign,
    subcommands: [ListCampaigns.self, AddCampaign.self, RemoveCampaign.self],
    defaultSubcommand: ListCampaigns.self)
}

/// `campaign add`: adds a campaign.
private struct AddCampaign: ParsableCommand {
  static let configuration = CommandConfiguration(.campaignAdd, named: "add")

  @OptionGroup var options: BoardOptions
  @Argument(help: .record(.source), completion: Completions.listed(.sources)) var source: String
  @Option(help: .record(.audience)) var audience: String
  @Option(help: .record(.hook)) var hook: String
  @Option(name: .customLong("call"), help: .record(.callToAction))
  var calls: [String] = []
  @Option(help: .record(.firstDay)) var start: String?
  @Option(help: .record(.lastDay)) var end: String?

  func run() throws {
    var opened = try OpenedBoard(options)
    let first = try start.map { try opened.typed.day($0, on: opened.today) } ?? opened.today
    let last = try end.map { try opened.typed.day($0, on: opened.today, .ahead) }
    let id = try opened.save(path: options.path) { opened, key, metadata in
      .campaign(
        Campaign(
          id: Campaign.ID(key), audience: audience, hook: hook,
          callToAction: try Campaign.onlyCall(of: calls),
          source: opened.board.settings.spelling(of: source, for: .source), start: first,
          end: last, at: metadata.at, by: metadata.by))
    }
    opened.answer(id, .campaignAdded(key: id.key), json: options.json)
  }
}

/// `campaign remove`: removes a campaign.
private struct RemoveCampaign: ParsableCommand {
  static let configuration = CommandConfiguration(.campaignRemove, named: "remove")

  @OptionGroup var options: BoardOptions
  @Argument(help: .record(.id)) var id: String

  func run() throws {
    var opened = try OpenedBoard(options)
    let id = try opened.withdraw(id, from: .campaigns, path: options.path)
    opened.answer(id, .removed(id), json: options.json)
  }
}

/// `campaign list`: lists every campaign by its first day, with the number of its deals.
private struct ListCampaigns: ParsableCommand {
  static let configuration = CommandConfiguration(.campaignList, named: "list")

  @OptionGroup var options: BoardOptions
  @Option(parsing: .unconditional, help: .board(.asOf)) var asOf: String?

  func run() throws {
    let opened = try OpenedBoard(options, asOf: asOf)
    let campaigns = opened.board.settings.campaigns.standing.sorted {
      ($0.start, $0.id) < ($1.start, $1.id)
    }
    let brought = opened.board.deals.filter { !$0.isRemoved }.compactMap {
      opened.board.campaign(of: $0, in: opened.zone)?.id
    }
    guard options.json else {
      let rows = campaigns.map { campaign in
        [
          campaign.id.text, campaign.start.description, campaign.end?.description ?? "",
          campaign.source, "\(brought.count { $0 == campaign.id })",
          opened.words.campaign(campaign),
        ]
      }
      options.show(rows, rightAligned: [4])
      return
    }
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("campaigns")
      object.array { array in
        for campaign in campaigns {
          array.campaign(campaign, deals: brought.count { $0 == campaign.id })
        }
      }
    }
  }
}

extension JSONText {
  /// Writes a campaign, with the number of its deals if counted.
  mutating func campaign(_ campaign: Campaign, deals: Int? = nil) {
    object {
      $0.head(of: campaign)
      $0.member("audience", campaign.audience)
      $0.member("callToAction", campaign.callToAction)
      if let deals { $0.member("deals", deals) }
      if let end = campaign.end { $0.member("end", end.description) }
      $0.member("hook", campaign.hook)
      $0.member("source", campaign.source)
      $0.member("start", campaign.start.description)
    }
  }
}
