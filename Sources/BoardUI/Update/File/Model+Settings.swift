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
    if case .prompt(let prompt) = mode, case .setting = prompt.purpose { leave() }
    guard edit.before != edit.after else {
      say(words.settingUnchanged(edit.path))
      return []
    }
    let change = Change(.setting(edit), entry: metadata().entry())
    return make(
      [change],
      saying: words.reply(
        RecordReply.settingChanged(path: edit.path, to: edit.after, from: edit.before)))
  }

  /// Shows why a value does not fit: at the spot where it was typed, else in the status line.
  mutating func refuseSetting(because why: String) {
    guard case .prompt(var prompt) = mode, case .setting = prompt.purpose else {
      return say(why, .problem)
    }
    prompt.problem = why
    mode = .prompt(prompt)
  }
}
