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
    let before = entry.flatMap { words.value(of: $0, on: board.settings) } ?? edit.before
    let after = edit.after.map { value in
      typed ?? entry.flatMap { words.value(value, of: $0, on: board.settings) } ?? value
    }
    return make(
      [change],
      saying: words.reply(RecordReply.settingChanged(path: name, to: after, from: before)))
  }

  /// Returns true when edits have an effect that was not confirmed yet: it says so, and the same answer or the
  /// same key again saves.
  mutating func warns(of preview: SettingsPreview, before edits: [SettingEdit]) -> Bool {
    let effect = words.preview(preview)
    guard !effect.isEmpty else { return false }
    guard case .prompt(var prompt) = mode, prompt.purpose.isOfSettings else {
      let held = HeldDeletion.settings(edits)
      let isHeld = heldDeletion == held
      heldDeletion = isHeld ? nil : held
      if !isHeld { say([effect, words.pressAgain].joined(separator: " "), .problem) }
      return !isHeld
    }
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
