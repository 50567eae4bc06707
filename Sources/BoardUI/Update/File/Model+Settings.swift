import PipelineDomain
import Localization

extension Model {
  /// Asks for the settings of the present board.
  func listSettings() -> [Effect] { [.listSettings(board.settings)] }

  /// Asks for them again where they are shown.
  func relistSettings() -> [Effect] { settingEntries == nil ? [] : listSettings() }

  /// Takes the settings that a page shows.
  mutating func take(_ entries: [SettingEntry]) {
    settingEntries = entries
    changeScreens { $0.arrive(in: $1) }
  }

  /// Makes the edit of a setting, which takes effect once it is saved.
  mutating func make(_ edit: SettingEdit) -> [Effect] {
    let entry = settingEntries?.first { $0.path == edit.path }
    let name = entry.map { words.name(of: $0, on: board.settings) } ?? edit.path
    let typed = typedAmount(for: entry).map(words.figures.exact)
    leaveSettingPrompt()
    guard edit.before != edit.after else {
      say(words.settingUnchanged(name))
      return []
    }
    let change = Change(.setting(edit), entry: metadata().entry())
    let before = entry.flatMap { words.value(of: $0) } ?? edit.before
    return make(
      [change],
      saying: words.reply(
        RecordReply.settingChanged(path: name, to: typed ?? edit.after, from: before)))
  }

  /// Returns true when a question stays because its answer has an effect that was not confirmed yet: it says
  /// so, and the same answer again saves.
  mutating func warns(of preview: SettingsPreview) -> Bool {
    guard case .prompt(var prompt) = mode, prompt.purpose.isOfSettings else { return false }
    let effect = words.preview(preview)
    guard !effect.isEmpty else { return false }
    let warning = [effect, words.saveAgain].filter { !$0.isEmpty }.joined(separator: " ")
    guard !prompt.accepted.contains(warning) else { return false }
    prompt.problem = warning
    mode = .prompt(prompt)
    return true
  }

  /// Returns the amount typed for a setting that is one; `nil` for another, or when nothing was typed.
  private func typedAmount(for entry: SettingEntry?) -> Money? {
    guard entry?.form.isAmount == true, case .prompt(let prompt) = mode else { return nil }
    return amounts.money(prompt.input(.decision)?.answer ?? "")
  }

  /// Asks for the edit of a setting to the value typed. A member of the team is renamed on their deals too.
  mutating func edit(_ entry: SettingEntry, _ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    let typed = try setting(entry, prompt)
    guard entry.kind == "team.*.name", let former = entry.value, let name = typed, name != former
    else { return [.editSetting(path: entry.path, to: typed, board)] }
    var random = random
    defer { self.random = random }
    do throws(SetupRefusal) {
      let setup = try board.renaming(former, to: name, in: .team) {
        ChangeMetadata(id: HistoryEntry.ID(random.identifier()), at: now, by: author)
      }
      let reply = SetupReply.nameChanged(
        from: former, to: name, .team, deals: setup.dealCount)
      return [.setUp(setup, board, saying: words.reply(reply, isTrial: false))]
    } catch {
      throw WrongAnswer(field: .decision, text: words.refusal(error))
    }
  }

  /// Shows why a value does not fit: at the spot where it was typed, else in the status line.
  mutating func refuseSetting(because why: String) {
    guard case .prompt(var prompt) = mode, prompt.purpose.isOfSettings else {
      return say(why, .problem)
    }
    prompt.problem = why
    mode = .prompt(prompt)
  }

  /// Makes the edits and the changes of a set-up as one.
  mutating func make(
    _ edits: [SettingEdit], _ changes: [Change], saying text: String
  ) -> [Effect] {
    guard !edits.isEmpty || !changes.isEmpty else {
      say(text)
      return []
    }
    leaveSettingPrompt()
    let settings = edits.map { Change(.setting($0), entry: metadata().entry()) }
    return make((changes + settings).together, saying: text)
  }

  /// Leaves the question about a setting once it was answered.
  mutating func leaveSettingPrompt() {
    if case .prompt(let prompt) = mode, prompt.purpose.isOfSettings { leave() }
  }

  /// Plans a new element of a list, with the name typed.
  mutating func add(to list: SettingList, _ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    let name = prompt.input(.viewName)?.answer ?? ""
    do throws(SetupRefusal) {
      let (setup, reply): (BoardSetup, SetupReply)
      switch list {
      case .stages:
        setup = try board.addingStage(named: name, in: shownPipeline?.id)
        let added = setup.settings.stages.first { board.settings.stage($0.id) == nil }
        reply = .stageAdded(name, key: added?.id.text ?? "")
      case .fields:
        setup = try board.addingField(named: name)
        reply = .fieldAdded(setup.settings.fields.last ?? CustomField(id: "", name: name))
      case .names(let names):
        setup = try board.adding(name, to: names)
        reply = .nameAdded(name, names)
      }
      return [
        .setUp(setup, board, saying: words.reply(reply, isTrial: false))
      ]
    } catch {
      throw WrongAnswer(field: .viewName, text: words.refusalOnScreen(error))
    }
  }

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
      return [.setUp(setup, board, saying: words.reply(reply, isTrial: false))]
    } catch {
      throw WrongAnswer(field: .heir, text: words.refusalOnScreen(error))
    }
  }

  /// The names in a list of the settings, each one's own: a stage after its pipeline where two share a name.
  func names(in list: SettingList) -> [String] {
    switch list {
    case .stages: board.settings.currentStages.map { words.stageName($0, on: board.settings) }
    case .names(let names): board.settings.names(in: names)
    case .fields: board.settings.fields.map(\.name)
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

extension Prompt.Purpose {
  /// True when it is about a setting, or about a board to be made.
  fileprivate var isOfSettings: Bool {
    switch self {
    case .setting, .addSetting, .removeSetting, .start: true
    default: false
    }
  }
}
