import ArgumentParser
import Diagnostics
import PipelineDomain
import PipelineStore
import Localization

/// `settings`: manages the settings of the board, as values at paths.
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .settings,
    subcommands: [
      ListSettings.self, GetSetting.self, SetSetting.self, UnsetSetting.self,
      EditSettings.self,
    ],
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
  @Argument(help: .record(.settingPath), completion: Completions.settingPaths) var path: String

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

  @OptionGroup var options: SetupOptions
  @Argument(help: .record(.settingPath), completion: Completions.settingPaths) var path: String
  @Argument(help: .record(.settingValue)) var value: String

  func run() throws {
    var opened = try OpenedBoard(options.board)
    // The deals of a member who is renamed get the new name too.
    if let former = opened.board.settings.member(namedAt: path), former != value {
      return try options.callMember(former, value)
    }
    try opened.change(path, to: value, options)
  }
}

/// `settings unset`: restores the default at a path.
private struct UnsetSetting: ParsableCommand {
  static let configuration = CommandConfiguration(.settingsUnset, named: "unset")

  @OptionGroup var options: SetupOptions
  @Argument(help: .record(.settingPath), completion: Completions.settingPaths) var path: String

  func run() throws {
    var opened = try OpenedBoard(options.board)
    try opened.change(path, to: nil, options)
  }
}

extension OpenedBoard {
  /// Sets a value, or the default, unless the board would contradict itself then.
  fileprivate mutating func change(
    _ setting: String, to typed: String?, _ options: SetupOptions
  ) throws {
    let (edit, effect): (SettingEdit, SettingsPreview?) = try repeating(path: options.board.path) {
      opened, random in
      let (edit, changed) = try opened.edit(of: setting, to: typed, options.board)
      guard !options.dryRun else { return (edit, opened.preview(of: changed)) }
      if edit.before != edit.after {
        try opened.save([Change(.setting(edit), entry: opened.metadata(&random).entry())])
      }
      return (edit, nil)
    }
    guard options.board.json else {
      let reply = words.reply(
        RecordReply.settingChanged(path: setting, to: edit.after, from: edit.before))
      Output.line(options.dryRun ? words.dryRun(reply) : reply)
      return options.show(effect, words)
    }
    Output.json { object in
      object.setting(edit)
      if let effect { object.preview(effect) }
      object.member("saved", !options.dryRun)
    }
  }

  /// Returns the edit of a value typed for a path, unless the board would contradict itself then.
  private func edit(
    of setting: String, to typed: String?, _ options: BoardOptions
  ) throws -> (SettingEdit, Settings) {
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
    return (edit, changed)
  }

  /// Returns the effect of other settings on the deals and figures.
  private func preview(of settings: Settings) -> SettingsPreview {
    board.preview(of: board.board(after: BoardSetup(settings)), at: now, in: zone)
  }
}

extension Settings {
  /// The member of the team whose name is at a path.
  fileprivate func member(namedAt path: String) -> String? {
    team.map(\.name).first { "team.\($0).name" == path }
  }
}

extension SetupOptions {
  fileprivate func callMember(_ member: String, _ name: String) throws {
    try change { opened, metadata in
      let setup = try opened.board.renaming(member, to: name, in: .team, metadata: metadata)
      return (setup, .nameChanged(from: member, to: name, .team, deals: setup.dealCount))
    }
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
