import PipelineDomain
import TerminalKit
import Localization

/// The settings of the board: the sections, and the values of one.
struct SettingsPage: ListScreen {
  static let place = KeyPlace.settings
  static let traits: ScreenTraits = [.page]
  static let commands = Set<Command>(
    joining: .ofLists, .ofOverlays, [.undo, .redo, .palette, .copy])
  static let rowCommand = Command.changeSetting
  static let rows = [
    CommandTable.Row(
      .settings, ",", in: [.board, .panel, .goTo], .program,
      effects: { model in
        model.push(SettingsPage())
        return model.listSettings()
      }),
    CommandTable.Row(
      .changeSetting, "enter l right", in: [.settings], .program, effects: { $0.changeSetting() },
      unless: { $0.settingRefusal }),
    CommandTable.Row(
      .addSetting, "a", in: [.settings], .program, unless: { $0.additionRefusal },
      does: { $0.askForAddition() }),
    CommandTable.Row(
      .resetSetting, "del", in: [.settings], .program, effects: { $0.resetSetting() },
      unless: { $0.resetRefusal }),
  ]
  static let hints: [[Command]] = [
    [.changeSetting], [.addSetting], [.resetSetting], [.down, .up], [.undo], [.back],
  ]

  /// The section that is open; `nil` for the list of sections.
  private(set) var section: String?
  var cursor = ListCursor()
  /// The place in the list of sections, while one is open.
  private var sectionCursor = ListCursor()

  func count(in model: Model) -> Int {
    section == nil ? sections(in: model).count : entries(in: model).count
  }

  /// Returns the sections, in the order of the file format, those of empty lists last.
  func sections(in model: Model) -> [String] {
    guard let entries = model.settingEntries else { return [] }
    let sections = entries.map(\.section).reduce(into: [String]()) { sections, section in
      if sections.last != section { sections.append(section) }
    }
    return sections + SettingList.sections.filter { !sections.contains($0) }
  }

  /// Returns the settings of the open section.
  func entries(in model: Model) -> [SettingEntry] {
    (model.settingEntries ?? []).filter { $0.section == section }
  }

  /// Returns the setting at hand; `nil` in the list of sections.
  func entry(in model: Model) -> SettingEntry? {
    let entries = entries(in: model)
    return section != nil && entries.indices.contains(cursor.row) ? entries[cursor.row] : nil
  }

  /// Opens the section at hand.
  fileprivate mutating func open(in model: Model) {
    let sections = sections(in: model)
    guard sections.indices.contains(cursor.row) else { return }
    (section, sectionCursor, cursor) = (sections[cursor.row], cursor, ListCursor())
  }

  mutating func arrive(in model: Model) { go(toRow: cursor.row, in: model) }

  /// Goes back to the sections first.
  func back(from model: inout Model) {
    guard section != nil else {
      model.settingEntries = nil
      return model.leave()
    }
    model[SettingsPage.self]?.close()
  }

  private mutating func close() { (section, cursor) = (nil, sectionCursor) }

  func copied(in frame: Frame) -> String? {
    entry(in: frame.model).map { "\($0.path) = \($0.value ?? "")" }
  }
}

extension Model {
  fileprivate var settingRefusal: KeyRefusal? {
    self[SettingsPage.self]?.section == nil ? nil : readOnlyRefusal
  }

  fileprivate var resetRefusal: KeyRefusal? {
    self[SettingsPage.self]?.entry(in: self)?.value == nil ? .noSetting : readOnlyRefusal
  }

  /// Opens the section at hand, or asks for the value of the setting at hand.
  fileprivate mutating func changeSetting() -> [Effect] {
    guard let entry = self[SettingsPage.self]?.entry(in: self) else {
      let shown = self
      self[SettingsPage.self]?.open(in: shown)
      return []
    }
    let kind: Prompt.Input.Kind =
      switch entry.form {
      case .choice(let words): .choice(words)
      case .money: .amount
      case .text, .words, .number, .json: .text
      }
    let text = words.value(of: entry) ?? ""
    enter(.prompt(Prompt(.setting(entry), [Prompt.Input(.decision, kind: kind, text: text)])))
    return []
  }

  /// The list that is open, or whose section is at hand.
  private var settingList: SettingList? {
    guard let page = self[SettingsPage.self] else { return nil }
    let sections = page.sections(in: self)
    let atHand = sections.indices.contains(page.cursor.row) ? sections[page.cursor.row] : nil
    return (page.section ?? atHand).flatMap(SettingList.init)
  }

  fileprivate var additionRefusal: KeyRefusal? { settingList == nil ? .noList : readOnlyRefusal }

  /// Asks for the name of a new stage, member, source, reason or field.
  fileprivate mutating func askForAddition() {
    guard let list = settingList else { return }
    enter(.prompt(Prompt(.addSetting(list), [Prompt.Input(.viewName)])))
  }

  /// Restores the default of the setting at hand.
  fileprivate mutating func resetSetting() -> [Effect] {
    guard let entry = self[SettingsPage.self]?.entry(in: self) else { return [] }
    return [.editSetting(path: entry.path, to: nil, board)]
  }
}
