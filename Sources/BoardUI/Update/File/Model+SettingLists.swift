import PipelineDomain
import Localization

extension Model {
  /// Asks for a new element of a list: its name, and for some what goes with it; a stage follows the one at
  /// hand.
  mutating func askForAddition(to list: SettingList, after element: String?) {
    let inputs: [Prompt.Input]
    switch list {
    case .goals:
      inputs = [
        Prompt.Input(.kpi, kind: .suggesting(goals.map(\.name))),
        Prompt.Input(.target), Prompt.Input(.alert),
      ]
    case .names(.team):
      inputs = [Prompt.Input(.viewName), Prompt.Input(.quota, kind: .amount)]
    case .stages:
      let names = neighbours.map { words.stageName($0, on: board.settings) }
      let atHand = neighbours.firstIndex { $0.id.text == element }.map { names[$0] }
      inputs = [
        Prompt.Input(.viewName), Prompt.Input(.after, kind: .choice(names), text: atHand ?? ""),
      ]
    case .fields:
      let kinds = CustomField.Kind.allCases.map { words.kind($0) }
      let subjects = CustomField.Subject.allCases.map { words.records($0) }
      inputs = [
        Prompt.Input(.viewName), Prompt.Input(.kind, kind: .choice(kinds), text: kinds[0]),
        Prompt.Input(.place, kind: .choice(subjects), text: subjects[0]), Prompt.Input(.choices),
      ]
    case .names, .pipelines: inputs = [Prompt.Input(.viewName)]
    }
    enter(.prompt(Prompt(.addSetting(list), inputs)))
  }

  /// Asks what is removed from a list, and where its deals go; the element at hand is offered.
  mutating func askForRemoval(from list: SettingList, offering element: String?) {
    let names = names(in: list)
    let keys =
      switch list {
      case .stages: board.settings.currentStages.map(\.id.text)
      case .fields: board.settings.fields.map(\.id.text)
      case .pipelines: board.settings.pipelines.map(\.id.text)
      case .goals: goalKeys
      case .names: names
      }
    let atHand = keys.firstIndex { $0 == element }.map { names[$0] }
    let inputs = [Prompt.Input(.viewName, kind: .choice(names), text: atHand ?? "")]
    let heir = list.handsOver ? [Prompt.Input(.heir, kind: .choice(names))] : []
    enter(.prompt(Prompt(.removeSetting(list), inputs + heir)))
  }

  /// Plans a new element of a list, with the name typed.
  mutating func add(to list: SettingList, _ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    guard list != .goals else { return try addGoal(prompt) }
    guard list != .fields else { return try addField(prompt) }
    let name = prompt.input(.viewName)?.answer ?? ""
    let quota = try quota(prompt)
    do throws(SetupRefusal) {
      var setup: BoardSetup
      let reply: SetupReply
      switch list {
      case .pipelines:
        setup = try board.addingPipeline(named: name, besides: words.usualPipeline)
        let added = setup.settings.pipelines[setup.settings.pipelines.count - 1]
        reply = .pipelineAdded(added, stages: setup.settings.stages(of: added.id).map(\.name))
      case .stages:
        setup = try board.addingStage(
          named: name, at: place(prompt), in: shownPipeline?.id)
        let added = setup.settings.stages.first { board.settings.stage($0.id) == nil }
        reply = .stageAdded(name, key: added?.id.text ?? "")
      case .names(let names):
        setup = try board.adding(name, to: names)
        if names == .team { setup.settings.team[setup.settings.team.count - 1].quota = quota }
        reply = .nameAdded(name, names)
      case .goals, .fields: return []
      }
      return [.setUp(setup, board, saying: words.reply(reply, isTrial: false))]
    } catch {
      throw WrongAnswer(field: .viewName, text: words.refusalOnScreen(error))
    }
  }

  /// The open stages that a new one may follow.
  private var neighbours: [Stage] {
    guard let pipeline = shownPipeline?.id else { return board.settings.openStages }
    return board.settings.openStages(of: pipeline)
  }

  /// Returns the place typed for a new stage: after the one named, else the last.
  private func place(_ prompt: Prompt) -> StagePlace {
    let typed = prompt.input(.after)?.answer ?? ""
    let neighbour = neighbours.named(typed) { words.stageName($0, on: board.settings) }
    return neighbour.map { .after($0.id) } ?? .last
  }

  /// Returns the quota typed for a new member; `nil` for an empty field.
  private func quota(_ prompt: Prompt) throws(WrongAnswer) -> Money? {
    guard let typed = prompt.input(.quota)?.answer, !typed.isEmpty else { return nil }
    guard let quota = amounts.money(typed), quota.currency == board.settings.currency,
      quota.minorUnits > 0
    else { throw WrongAnswer(field: .quota, text: words.refusal(.notAnAmount(typed))) }
    return quota
  }

  /// Plans a custom field, with the name, type, records and choices typed.
  private func addField(_ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    let kind: CustomField.Kind = try chosen(.kind, prompt) { words.kind($0) }
    let subject: CustomField.Subject = try chosen(.place, prompt) { words.records($0) }
    let choices = (prompt.input(.choices)?.answer ?? "").split(separator: ",").map(String.init)
    do throws(SetupRefusal) {
      let setup = try board.addingField(
        named: prompt.input(.viewName)?.answer ?? "", kind, on: subject, choices: choices)
      guard let field = setup.settings.fields.last else { return [] }
      return [.setUp(setup, board, saying: words.reply(.fieldAdded(field), isTrial: false))]
    } catch {
      throw WrongAnswer(
        field: error == .noChoices ? .choices : .viewName, text: words.refusalOnScreen(error))
    }
  }

  /// Returns the value whose word is chosen in a field.
  private func chosen<Value: CaseIterable>(
    _ label: Label, _ prompt: Prompt, _ word: (Value) -> String
  ) throws(WrongAnswer) -> Value {
    let typed = prompt.input(label)?.answer ?? ""
    let all = Array(Value.allCases)
    guard let value = all.named(typed, word) else {
      throw WrongAnswer(field: label, text: words.notAChoice(typed, among: all.map(word)))
    }
    return value
  }

  /// Plans the target or the alert of a KPI, with the values typed.
  private func addGoal(_ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    let name = prompt.input(.kpi)?.answer ?? ""
    guard let key = goals.named(name, \.name)?.key ?? goals.named(name, \.key)?.key else {
      throw WrongAnswer(field: .kpi, text: words.noKPICalled(name))
    }
    let unit = unit(ofGoal: key)
    var setup = BoardSetup(board.settings)
    var goal = setup.settings.panel.goals[key] ?? Panel.Goal()
    if let target = try goalValue(.target, in: unit, prompt) { goal.target = target }
    if let alert = try goalValue(.alert, in: unit, prompt) { goal.alert = alert }
    guard goal != Panel.Goal() else {
      throw WrongAnswer(field: .target, text: words.goalNeedsValue)
    }
    setup.settings.panel.goals[key] = goal
    let text = words.reply(
      .goalSet(words.name(ofGoal: key, on: board.settings), goal, unit), isTrial: false)
    return [.setUp(setup, board, saying: text)]
  }

  private func goalValue(
    _ field: Prompt.Input.Name, in unit: KPIValue.Unit, _ prompt: Prompt
  ) throws(WrongAnswer) -> Ratio? {
    guard let typed = prompt.input(field)?.answer, !typed.isEmpty else { return nil }
    guard let value = unit.goal(typed: typed) else {
      throw WrongAnswer(field: field, text: words.notAGoal(typed, in: unit))
    }
    return value
  }

  /// The keys a goal can be set under, each with its name.
  private var goals: [(key: String, name: String)] {
    board.settings.goalNames.map { ($0, words.name(ofGoal: $0, on: board.settings)) }
  }

  /// The keys of the goals that are set, in order.
  private var goalKeys: [String] { board.settings.panel.goals.keys.sorted() }

  /// Plans the list without one of its elements, whose deals go to another.
  mutating func remove(from list: SettingList, _ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    let name = prompt.input(.viewName)?.answer ?? ""
    let heir = prompt.input(.heir)?.answer ?? ""
    let names = names(in: list)
    for (field, text) in [(Label.viewName, name), (.heir, heir)]
    where !names.contains(text) && (field == .viewName || !text.isEmpty) {
      throw WrongAnswer(field: field, text: words.notAChoice(text, among: names))
    }
    guard let place = names.firstIndex(of: name) else { return [] }
    var random = random
    defer { self.random = random }
    do throws(SetupRefusal) {
      let (setup, reply) = try board.removal(
        of: place, from: list, for: names.firstIndex(of: heir), in: zone
      ) {
        ChangeMetadata(id: HistoryEntry.ID(random.identifier()), at: now, by: author)
      }
      let shown = list == .goals ? .goalUnset(name) : reply
      return [.setUp(setup, board, saying: words.reply(shown, isTrial: false))]
    } catch {
      throw WrongAnswer(field: .heir, text: words.refusalOnScreen(error))
    }
  }

  /// The names in a list of the settings, each one's own: a stage after its pipeline where two share a name.
  private func names(in list: SettingList) -> [String] {
    switch list {
    case .stages: board.settings.currentStages.map { words.stageName($0, on: board.settings) }
    case .names(let names): board.settings.names(in: names)
    case .fields: board.settings.fields.map(\.name)
    case .pipelines: board.settings.pipelines.map(\.name)
    case .goals: goalKeys.map { words.name(ofGoal: $0, on: board.settings) }
    }
  }
}

extension Board {
  /// The setup without an element of a list, by its place there and that of the one its deals go to, and what
  /// to say of it.
  fileprivate func removal(
    of place: Int, from list: SettingList, for heir: Int?, in zone: Zone,
    metadata: () -> ChangeMetadata
  ) throws(SetupRefusal) -> (BoardSetup, SetupReply) {
    switch list {
    case .stages:
      let stages = settings.currentStages
      let (stage, target) = (stages[place], heir.map { stages[$0] })
      let setup = try retiring(stage, into: target, in: zone, metadata: metadata)
      let reply: SetupReply =
        target.map { .stageMerged(stage.name, into: $0.name, deals: setup.dealCount) }
        ?? .stageRemoved(stage.name)
      return (setup, reply)
    case .names(.team):
      let (member, target) = (settings.team[place], heir.map { settings.team[$0] })
      let setup = try removing(member, handingOverTo: target, metadata: metadata)
      return (
        setup, .memberRemoved(member.name, handingOverTo: target?.name, deals: setup.dealCount)
      )
    case .pipelines:
      let pipeline = settings.pipelines[place]
      return (try removing(pipeline), .pipelineRemoved(pipeline.name))
    case .goals:
      let key = settings.panel.goals.keys.sorted()[place]
      var setup = BoardSetup(settings)
      setup.settings.panel.goals[key] = nil
      return (setup, .goalUnset(key))
    case .fields:
      let field = settings.fields[place]
      return (removing(field), .fieldRemoved(field.name, values: valueCount(of: field)))
    case .names(let names):
      let all = settings.names(in: names)
      guard let heir else {
        return (
          removing(all[place], from: names),
          .nameRemoved(all[place], names, deals: dealCount(with: all[place], in: names))
        )
      }
      let setup = try merging(all[place], into: all[heir], in: names, metadata: metadata)
      return (
        setup, .nameMerged(all[place], into: all[heir], names, deals: setup.dealCount)
      )
    }
  }
}
