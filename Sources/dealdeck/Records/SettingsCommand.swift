import ArgumentParser
import Diagnostics
import PipelineDomain
import PipelineStore
import Localization

/// `settings`: manages the settings of the board, as values at paths.
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .settings,
    subcommands: [ListSettings.self, GetSetting.self, SetSetting.self, UnsetSetting.self],
    defaultSubcommand: ListSettings.self)
}

/// `settings list`: lists every setting with its value.
private struct ListSettings: ParsableCommand {
  static let configuration = CommandConfiguration(.settingsList, named: "list")

  @OptionGroup var options: BoardOptions

  func run() throws {
    let opened = try OpenedBoard(options)
    let values = SettingsText(opened.board.settings).values
    guard options.json else {
      for (path, value) in values { Output.line("\(path) = \(value)") }
      return
    }
    Output.json { object in
      object.key("settings")
      object.object { for (path, value) in values { $0.member(path, value) } }
    }
  }
}

/// `settings get`: shows the value at a path.
private struct GetSetting: ParsableCommand {
  static let configuration = CommandConfiguration(.settingsGet, named: "get")

  @OptionGroup var options: BoardOptions
  @Argument(help: .record(.settingPath)) var path: String

  func run() throws {
    let opened = try OpenedBoard(options)
    let settings = SettingsText(opened.board.settings)
    do throws(SettingRefusal) {
      guard options.json else {
        if let value = try settings.value(at: path) { Output.line(value) }
        return
      }
      let value = try settings.json(at: path)
      Output.json { object in
        object.member("path", path)
        object.key("value")
        object.verbatim(value)
      }
    } catch {
      throw CommandFailure(.setting(error), at: options.path, opened.words)
    }
  }
}

/// `settings set`: sets the value at a path.
private struct SetSetting: ParsableCommand {
  static let configuration = CommandConfiguration(.settingsSet, named: "set")

  @OptionGroup var options: BoardOptions
  @Argument(help: .record(.settingPath)) var path: String
  @Argument(help: .record(.settingValue)) var value: String

  func run() throws {
    var opened = try OpenedBoard(options)
    try opened.change(path, to: value, options)
  }
}

/// `settings unset`: restores the default at a path.
private struct UnsetSetting: ParsableCommand {
  static let configuration = CommandConfiguration(.settingsUnset, named: "unset")

  @OptionGroup var options: BoardOptions
  @Argument(help: .record(.settingPath)) var path: String

  func run() throws {
    var opened = try OpenedBoard(options)
    try opened.change(path, to: nil, options)
  }
}

extension OpenedBoard {
  /// Sets a value, or the default, unless the board would contradict itself then.
  fileprivate mutating func change(
    _ setting: String, to typed: String?, _ options: BoardOptions
  ) throws {
    let edit = try repeating(path: options.path) { opened, random in
      let edit = try opened.edit(of: setting, to: typed, options)
      if edit.before != edit.after {
        try opened.save([Change(.setting(edit), entry: opened.metadata(&random).entry())])
      }
      return edit
    }
    guard options.json else {
      return Output.line(
        words.reply(RecordReply.settingChanged(path: setting, to: edit.after, from: edit.before)))
    }
    Output.json { object in
      object.setting(edit)
      object.member("saved", true)
    }
  }

  /// Returns the edit of a value typed for a path, unless the board would contradict itself then.
  private func edit(
    of setting: String, to typed: String?, _ options: BoardOptions
  ) throws -> SettingEdit {
    let (edit, changed): (SettingEdit, Settings)
    do throws(SettingRefusal) {
      (edit, changed) = try board.settingEdit(setting, to: typed, in: zone)
    } catch {
      throw CommandFailure(.setting(error), at: options.path, words)
    }
    // A board with an unknown time zone would not open again.
    guard (try? ProcessEnvironment.zone(named: changed.timeZone, words)) != nil else {
      throw CommandFailure.refused(words.refusal(.noZone(changed.timeZone)))
    }
    return edit
  }
}

extension JSONText {
  /// Writes the change of a setting; null is the default.
  mutating func setting(_ edit: SettingEdit) {
    member("path", edit.path)
    key("before")
    optional(edit.before)
    key("after")
    optional(edit.after)
  }
}
