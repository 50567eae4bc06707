extension Board {
  /// The setup with a name at the end of a list.
  public func adding(
    _ name: String, to list: Field.NameList
  ) throws(SetupRefusal) -> BoardSetup {
    var settings = settings
    let name = try settings.newName(name, beside: settings.names(in: list))
    switch list {
    case .team: settings.team.append(Member(name: name))
    case .sources: settings.sources.append(name)
    case .lossReasons: settings.lossReasons.append(name)
    case .personas: break
    }
    return BoardSetup(settings)
  }

  /// The setup with a name of a list written otherwise, on deals, costs and campaigns too.
  ///
  /// Figures of a period that is over by then keep the name that it had: see ``judged(by:)``.
  public func renaming(
    _ name: String, to new: String, in list: Field.NameList, metadata: () -> ChangeMetadata
  ) throws(SetupRefusal) -> BoardSetup {
    var settings = settings
    let others = settings.names(in: list).filter { $0 != name }
    let new = try settings.newName(new, beside: others)
    let changes = changes(of: name, to: new, in: list, on: deals, metadata: metadata)
    let records =
      list == .sources
      ? settings.renamed(source: name, to: new).map { before, after in
        Change(
          .record(after.id, before: before, after: after), entry: metadata().entry())
      } : []
    settings.write(name, as: new, in: list)
    return BoardSetup(settings, changes: changes + records)
  }

  /// The setup with a name of a list merged into another: deals, costs and campaigns that have it get that one.
  public func merging(
    _ name: String, into target: String, in list: Field.NameList, metadata: () -> ChangeMetadata
  ) throws(SetupRefusal) -> BoardSetup {
    guard !FoldedText(name).isAll(of: target) else { throw .sameName(name) }
    var setup = removing(name, from: list)
    setup.changes = changes(of: name, to: target, in: list, on: deals, metadata: metadata)
    if list == .sources {
      setup.changes += settings.renamed(source: name, to: target).map { before, after in
        Change(.record(after.id, before: before, after: after), entry: metadata().entry())
      }
    }
    setup.settings.write(name, as: target, in: list)
    setup.settings.marketing.sources = setup.settings.marketing.sources.reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
    return setup
  }

  /// The setup with a member of the team so many places further down, or up when negative; `nil` at the end.
  public func moving(member name: String, by step: Int) -> BoardSetup? {
    var setup = BoardSetup(settings)
    guard let place = settings.team.firstIndex(where: { $0.name == name }),
      settings.team.indices.contains(place + step)
    else { return nil }
    setup.settings.team.swapAt(place, place + step)
    return setup
  }

  /// The setup without a name of a list. Deals that have it keep it.
  public func removing(_ name: String, from list: Field.NameList) -> BoardSetup {
    var settings = settings
    switch list {
    case .team: settings.team.removeAll { $0.name == name }
    case .sources: settings.sources.removeAll { $0 == name }
    case .lossReasons: settings.lossReasons.removeAll { $0 == name }
    case .personas: break
    }
    return BoardSetup(settings)
  }

  /// The setup without a member of the team, whose open deals, reports and data go to another. Closed deals
  /// stay theirs.
  ///
  /// - Parameter heir: The member who takes over; `nil` where there is no open deal.
  public func removing(
    _ member: Member, handingOverTo heir: Member?, metadata: () -> ChangeMetadata
  ) throws(SetupRefusal) -> BoardSetup {
    let owner = FoldedText(member.name)
    let open = deals.filter { deal in
      !deal.isRemoved && deal.isOwned(by: owner) && stage(of: deal)?.outcome == .open
    }
    guard let heir else {
      guard open.isEmpty else { throw .ownsDeals(member.name, count: open.count) }
      return removing(member.name, from: .team)
    }
    guard heir.name != member.name else { throw .sameMember(member.name) }
    let changes = changes(of: member.name, to: heir.name, in: .team, on: open, metadata: metadata)
    var settings = settings
    settings.team.removeAll { $0.name == member.name }
    settings.write(member.name, as: heir.name, in: .team)
    for index in settings.team.indices where settings.team[index].manager == heir.name {
      // The heir of a manager reports to that manager's own.
      if settings.team[index].name == heir.name { settings.team[index].manager = member.manager }
    }
    return BoardSetup(settings, changes: changes)
  }

  /// The number of deals that have a name of a list.
  public func dealCount(with name: String, in list: Field.NameList) -> Int {
    let fields = list.fields
    let folded = FoldedText(name)
    return deals.count { deal in
      !deal.isRemoved && fields.contains { deal[$0].text.map(folded.isAll) ?? false }
    }
  }

  private func changes(
    of name: String, to new: String, in list: Field.NameList, on deals: [Deal],
    metadata: () -> ChangeMetadata
  ) -> [Change] {
    let fields = list.fields
    let folded = FoldedText(name)
    return deals.compactMap { deal in
      let changes = fields.compactMap { field -> FieldChange? in
        guard let text = deal[field].text, text != new, folded.isAll(of: text) else { return nil }
        return FieldChange(field, from: deal[field], to: .text(new))
      }
      return changes.isEmpty ? nil : Change(deal: deal.id, entry: metadata().entry(changes))
    }
  }
}

extension Field.NameList {
  /// The fields that hold names of the list.
  fileprivate var fields: [Field] { Field.allCases.filter { $0.kind == .name(self) } }
}

extension Settings {
  /// Writes a name otherwise wherever the settings have it, records apart.
  fileprivate mutating func write(_ name: String, as new: String, in list: Field.NameList) {
    let folded = FoldedText(name)
    let renamed = { (text: String) in folded.isAll(of: text) ? new : text }
    switch list {
    case .team:
      for index in team.indices {
        team[index].name = renamed(team[index].name)
        team[index].manager = renamed(team[index].manager)
      }
      fieldOwners = fieldOwners.mapValues(renamed)
    case .sources:
      sources = sources.map(renamed)
      marketing.sources = marketing.sources.map(renamed)
    case .lossReasons: lossReasons = lossReasons.map(renamed)
    case .personas: break
    }
  }

  /// The costs and campaigns of a source, as they are and with its new name.
  fileprivate func renamed(source: String, to new: String) -> [(before: Record, after: Record)] {
    let folded = FoldedText(source)
    let spent = costs.filter { folded.isAll(of: $0.channel) }.map { cost in
      var renamed = cost
      renamed.channel = new
      return (before: Record.cost(cost), after: Record.cost(renamed))
    }
    let run = campaigns.filter { folded.isAll(of: $0.source) }.map { campaign in
      var renamed = campaign
      renamed.source = new
      return (before: Record.campaign(campaign), after: Record.campaign(renamed))
    }
    return (spent + run).filter { $0.before != $0.after }
  }
}
