import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `member`: manages the team.
struct MemberCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .member, note: .member,
    subcommands: [
      ListMembers.self, AddMember.self, RenameName<Team>.self, RemoveMember.self,
    ],
    defaultSubcommand: ListMembers.self)
}

/// The names of the team.
private enum Team: ListedNames {
  static let list = Field.NameList.team
  static let commands = ListedNamesCommands(
    all: .member, list: .memberList, add: .memberAdd, rename: .memberRename, remove: .memberRemove,
    note: .member, key: "team")
}

/// `member list`: lists the team with roles, quotas and numbers of open deals.
private struct ListMembers: ParsableCommand {
  static let configuration = CommandConfiguration(.memberList, named: "list")

  @OptionGroup var options: BoardOptions

  func run() throws {
    let opened = try OpenedBoard(options)
    let (board, words) = (opened.board, opened.words)
    let team = board.settings.team
    guard !options.json else { return show(team, opened) }
    let rows = team.map { member in
      [
        member.name, member.role, member.quota.map(words.figures.exact) ?? "",
        words.openDealCount(board.openDeals(of: member)),
      ]
    }
    options.show(rows, rightAligned: [2, 3])
    if team.isEmpty { Output.line(words.emptyList(of: .team)) }
  }

  private func show(_ team: [Member], _ opened: OpenedBoard) {
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("team")
      object.array { array in
        for member in team {
          array.object(.line) {
            $0.member("manager", member.manager)
            $0.member("name", member.name)
            $0.member("openDeals", opened.board.openDeals(of: member))
            $0.quota(of: member)
            $0.member("role", member.role)
          }
        }
      }
    }
  }
}

/// `member add`: adds a member to the team.
private struct AddMember: ParsableCommand {
  static let configuration = CommandConfiguration(.memberAdd, named: "add")

  @OptionGroup var options: SetupOptions
  @Argument(help: .setup(.newName)) var name: String
  @Option(help: .setup(.role)) var role = ""
  @Option(help: .setup(.manager), completion: Completions.members) var manager: String?
  @Option(help: .setup(.quota)) var quota: String?

  func run() throws {
    try options.change { opened, _ in
      var setup = try opened.board.adding(name, to: .team)
      let quota = try quota.map(opened.quota)
      let manager = try manager.map { try opened.member(matching: $0).name } ?? ""
      setup.settings.change(setup.settings.team.last?.name ?? name) {
        ($0.role, $0.manager, $0.quota) = (role, manager, quota)
      }
      return (setup, .nameAdded(name, .team))
    }
  }
}

/// `member remove`: removes a member, whose open deals go to another.
private struct RemoveMember: ParsableCommand {
  static let configuration = CommandConfiguration(.memberRemove, named: "remove")

  @OptionGroup var options: SetupOptions
  @Argument(help: .setup(.member), completion: Completions.members) var name: String
  @Option(help: .setup(.heir), completion: Completions.members) var handOverTo: String?

  func run() throws {
    try options.change { opened, metadata in
      let member = try opened.member(matching: name)
      let heir = try handOverTo.map(opened.member)
      let setup = try opened.board.removing(member, handingOverTo: heir, metadata: metadata)
      let reply = SetupReply.memberRemoved(
        member.name, handingOverTo: heir?.name, deals: setup.dealCount)
      return (setup, reply)
    }
  }
}

/// `quota`: manages the quarterly quotas of the team.
struct QuotaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .quota, note: .quota,
    subcommands: [ListQuotas.self, SetQuota.self, UnsetQuota.self],
    defaultSubcommand: ListQuotas.self)
}

/// `quota list`: lists the quotas.
private struct ListQuotas: ParsableCommand {
  static let configuration = CommandConfiguration(.quotaList, named: "list")

  @OptionGroup var options: BoardOptions

  func run() throws {
    let opened = try OpenedBoard(options)
    let (team, words) = (opened.board.settings.team, opened.words)
    guard options.json else {
      options.show(team.flatMap { rows(of: $0, words) }, rightAligned: [2])
      if team.isEmpty { Output.line(words.emptyList(of: .team)) }
      return
    }
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("quotas")
      object.array { array in
        for member in team {
          array.object(.line) {
            $0.member("name", member.name)
            $0.quota(of: member)
          }
        }
      }
    }
  }

  /// The quota of every quarter, then those of periods; a member without any has a row too.
  private func rows(of member: Member, _ words: Strings) -> [[String]] {
    let dated = member.quotas.map {
      [member.name, $0.period.description, words.figures.exact($0.amount)]
    }
    guard member.quota != nil || dated.isEmpty else { return dated }
    return [[member.name, "", member.quota.map(words.figures.exact) ?? words.nothing]] + dated
  }
}

/// `quota set`: sets a member's quota of every quarter, or of one period.
private struct SetQuota: ParsableCommand {
  static let configuration = CommandConfiguration(.quotaSet, named: "set")

  @OptionGroup var options: SetupOptions
  @Argument(help: .setup(.member), completion: Completions.members) var name: String
  @Argument(help: .setup(.quota)) var amount: String
  @Option(help: .setup(.quotaPeriod)) var period: String?

  func run() throws {
    try options.change { opened, _ in
      let member = try opened.member(matching: name)
      let quota = try opened.quota(amount)
      let period = try period.map(opened.quotaPeriod)
      return (
        opened.board.setting(quota, of: member, in: period), .quotaSet(member.name, quota, period)
      )
    }
  }
}

/// `quota unset`: removes a member's quota.
private struct UnsetQuota: ParsableCommand {
  static let configuration = CommandConfiguration(.quotaUnset, named: "unset")

  @OptionGroup var options: SetupOptions
  @Argument(help: .setup(.member), completion: Completions.members) var name: String
  @Option(help: .setup(.quotaPeriod)) var period: String?

  func run() throws {
    try options.change { opened, _ in
      let member = try opened.member(matching: name)
      let period = try period.map(opened.quotaPeriod)
      return (
        opened.board.setting(nil, of: member, in: period), .quotaSet(member.name, nil, period)
      )
    }
  }
}

extension OpenedBoard {
  /// Parses a quota in the board's currency.
  fileprivate func quota(_ text: String) throws -> Money {
    let money = try typed.amount(text, in: board.settings.currency)
    guard money.minorUnits > 0 else {
      throw CommandFailure.usage(words.refusal(.notAnAmount(text)))
    }
    return money
  }

  /// Parses a month, a quarter or a year.
  fileprivate func quotaPeriod(_ text: String) throws -> Period {
    let period = try typed.period(text, on: today)
    guard [.month, .quarter, .year].contains(period.unit) else {
      throw CommandFailure.usage(words.refusal(.notAQuotaPeriod(text)))
    }
    return period
  }
}

extension Board {
  fileprivate func openDeals(of member: Member) -> Int {
    let owner = FoldedText(member.name)
    return deals.count { deal in
      !deal.isRemoved && deal.isOwned(by: owner) && stage(of: deal)?.outcome == .open
    }
  }

  /// Sets the quota of a period, of every quarter when none is given.
  fileprivate func setting(_ quota: Money?, of member: Member, in period: Period?) -> BoardSetup {
    var setup = BoardSetup(settings)
    setup.settings.change(member.name) { member in
      if let period { member[period] = quota } else { member.quota = quota }
    }
    return setup
  }
}

extension Settings {
  fileprivate mutating func change(_ name: String, _ body: (inout Member) -> Void) {
    guard let index = team.firstIndex(where: { $0.name == name }) else { return }
    body(&team[index])
  }
}

extension JSONText {
  /// Writes the quota of every quarter of a member with its currency, null for none, and those of periods.
  fileprivate mutating func quota(of member: Member) {
    if let quota = member.quota { self.member("currency", quota.currency.code) }
    key("quota")
    if let quota = member.quota { integer(quota.minorUnits) } else { null() }
    key("quotas")
    array { array in
      for quota in member.quotas {
        array.object(.line) {
          $0.member("amount", quota.amount.minorUnits)
          $0.member("currency", quota.amount.currency.code)
          $0.member("period", quota.period.description)
        }
      }
    }
  }
}
