extension Board {
  /// The board as the figures of a period that ended at a moment judge it: under the stages, the team, the
  /// goals and the lists of names of then, without what setting the board up anew has changed since.
  ///
  /// Deals are as they are now. Only what was changed together with such a setting is not: deals of a stage
  /// that was merged into another stand where they stood, a source has the name it had. A stage that is new
  /// since is among those of then where deals stood in it, as a retired one, so that no other deal passes it.
  /// O(history), O(deals + history) where something was set up since.
  public func judged(by moment: Instant) -> Board {
    let since = settings.history.filter { $0.entry.at > moment && $0.setting?.setsUpBoard == true }
    guard !since.isEmpty else { return self }
    let marks = Set(since.compactMap(\.entry.bulk))
    let past = settings.asOf(moment)
    let deals = deals.map { $0.without(marks) }
    let isNew = settings.stages.contains { past.stage($0.id) == nil }
    return part(
      deals, with: allOrganizations,
      under: settings.without(marks).judged(
        by: past, keeping: isNew ? Set(deals.flatMap(\.stagesNamed)) : []))
  }
}

extension SettingEdit {
  /// True when it changes what deals are sorted, judged or named by.
  fileprivate var setsUpBoard: Bool {
    let name = path.prefix { $0 != "." }
    return ["pipelines", "stages", "team", "sources", "lossReasons", "marketing", "kpis"].contains(
      name)
  }
}

extension Settings {
  /// The settings with stages, team, goals and names of the past, and those of the newer stages that deals
  /// name.
  fileprivate func judged(by past: Settings, keeping named: Set<Stage.ID>) -> Settings {
    var settings = self
    settings.pipelines = past.pipelines
    settings.stages = past.stages
    for (index, stage) in stages.enumerated()
    where past.stage(stage.id) == nil && named.contains(stage.id) {
      let place = stages[..<index].reversed().lazy.compactMap { settings.position(of: $0.id) }.first
      var newer = stage
      newer.standing = .retired
      settings.stages.insert(newer, at: place.map { $0 + 1 } ?? 0)
    }
    settings.team = past.team
    settings.panel.goals = past.panel.goals
    settings.sources = past.sources
    settings.lossReasons = past.lossReasons
    settings.marketing.sources = past.marketing.sources
    return settings
  }

  /// The settings with the records that were changed under one of the marks as they were before.
  fileprivate func without(_ marks: Set<HistoryEntry.ID>) -> Settings {
    var settings = self
    for change in history.reversed() where change.entry.bulk.map(marks.contains) == true {
      guard case .record(let id, let before?, let after) = change.subject,
        settings.record(id) == after
      else { continue }
      settings.put(before)
    }
    return settings
  }
}

extension Deal {
  /// The stages it stands in or ever entered.
  fileprivate var stagesNamed: [Stage.ID] {
    [stage] + history.compactMap { $0.stageEntered.map { Stage.ID($0) } }
  }

  /// The deal without the changes under one of the marks; a field that was changed otherwise later keeps its
  /// value.
  fileprivate func without(_ marks: Set<HistoryEntry.ID>) -> Deal {
    let isMarked = { (entry: HistoryEntry) in entry.bulk.map(marks.contains) == true }
    guard history.contains(where: isMarked) else { return self }
    var past = self
    var changedLater: Set<Field> = []
    for entry in history.reversed() {
      guard isMarked(entry) else {
        changedLater.formUnion(entry.changes.map(\.field))
        continue
      }
      for change in entry.changes.reversed()
      where !change.field.isEvent && !changedLater.contains(change.field) {
        _ = past.set(change.field, to: change.before, recalling: entry.contacts)
      }
    }
    past.history.removeAll(where: isMarked)
    return past
  }
}
