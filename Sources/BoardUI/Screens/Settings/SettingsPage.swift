import PipelineDomain
import TerminalKit
import Localization

/// A setting on its way to another row.
private struct MovedSetting: Equatable {
  var path: String
  var row: Int
}

/// The settings of the board: the sections, and the values of one.
struct SettingsPage: ListPageScreen {
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
      .removeSetting, "x", in: [.settings], .program, unless: { $0.additionRefusal },
      does: { $0.askForRemoval() }),
    CommandTable.Row(
      .lowerSetting, "J shift-down", in: [.settings], .program, effects: { $0.moveElement(1) },
      unless: { $0.moveRefusal(1) }),
    CommandTable.Row(
      .raiseSetting, "K shift-up", in: [.settings], .program, effects: { $0.moveElement(-1) },
      unless: { $0.moveRefusal(-1) }),
    CommandTable.Row(
      .nextElement, "tab", in: [.settings], .move, unless: { $0.elementRefusal(1) }
    ) { $0.goToElement(1) },
    CommandTable.Row(
      .previousElement, "shift-tab", in: [.settings], .move, unless: { $0.elementRefusal(-1) }
    ) { $0.goToElement(-1) },
    CommandTable.Row(
      .editSection, "^G", in: [.settings], .program, effects: { $0.editSection() },
      unless: { $0.readOnlyRefusal }),
    CommandTable.Row(
      .resetSetting, "del", in: [.settings], .program, effects: { $0.resetSetting() },
      unless: { $0.resetRefusal }),
  ]
  static let hints: [[Command]] = [
    [.changeSetting], [.addSetting], [.removeSetting], [.lowerSetting, .raiseSetting],
    [.nextElement], [.editSection], [.resetSetting], [.down, .up], [.undo], [.back],
  ]

  /// The section that is open; `nil` for the list of sections.
  private(set) var section: String?
  var cursor = ListCursor()
  /// The setting that was moved and the row it left, for the cursor to follow it.
  private var moved: MovedSetting?
  /// The paths of all settings before something was added, for the cursor to go to it.
  private var known: Set<String>?
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

  mutating func arrive(in model: Model) {
    // Until the settings are listed in their new order, it is where it was.
    let row = moved.flatMap { moved in
      cursor.row == moved.row ? entries(in: model).firstIndex { $0.path == moved.path } : nil
    }
    if row != moved?.row { moved = nil }
    let added = known.flatMap { known in
      entries(in: model).firstIndex { !known.contains($0.path) }
    }
    guard let added else {
      // An addition that was asked for and left.
      if !model.isAddingSetting { known = nil }
      return go(toRow: row ?? cursor.row, in: model)
    }
    known = nil
    go(toElement: added, in: model)
  }

  /// Goes to a row, the other rows of its element on screen as far as there is room.
  fileprivate mutating func go(toElement row: Int, in model: Model) {
    let elements = entries(in: model).map(\.element)
    let last = elements.lastIndex { $0 == elements[row] } ?? row
    go(toRow: last, in: model)
    go(toRow: row, in: model)
  }

  /// Returns the first row of the next element of a list, or of the one before; `nil` at the end.
  fileprivate func row(ofElement step: Int, in model: Model) -> Int? {
    let elements = entries(in: model).map(\.element)
    guard elements.indices.contains(cursor.row) else { return nil }
    let rest =
      step > 0
      ? Array(elements.indices[(cursor.row + 1)...]) : elements.indices[..<cursor.row].reversed()
    guard
      let other = rest.first(where: {
        elements[$0] != nil && elements[$0] != elements[cursor.row]
      })
    else { return nil }
    return elements.firstIndex(of: elements[other])
  }

  /// Returns the name of the section that is open, or at hand.
  fileprivate func sectionAtHand(in model: Model) -> String? {
    let sections = sections(in: model)
    return section ?? (sections.indices.contains(cursor.row) ? sections[cursor.row] : nil)
  }

  /// Goes back to the sections first.
  func back(from model: inout Model) {
    guard section != nil else {
      model.settingEntries = nil
      return model.leave()
    }
    model[SettingsPage.self]?.close()
  }

  /// Lets the cursor follow a setting that is about to move.
  fileprivate mutating func follow(_ path: String) {
    moved = MovedSetting(path: path, row: cursor.row)
  }

  /// Notes what there is, before something is added.
  fileprivate mutating func awaitAddition(to paths: Set<String>) { known = paths }

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
    let kind: Prompt.Input.Kind
    switch entry.form {
    case .choice: kind = .choice(words.choices(of: entry, on: board.settings))
    case .money, .minorUnits: kind = .amount
    case .text, .words, .several, .number: kind = .text
    case .json: return [.editSettings(path: entry.path, board)]
    }
    let text = words.value(of: entry, on: board.settings) ?? ""
    enter(.prompt(Prompt(.setting(entry), [Prompt.Input(.decision, kind: kind, text: text)])))
    return []
  }

  /// The list that is open, or whose section is at hand.
  private var settingList: SettingList? {
    self[SettingsPage.self]?.sectionAtHand(in: self).flatMap(SettingList.init)
  }

  fileprivate var additionRefusal: KeyRefusal? { settingList == nil ? .noList : readOnlyRefusal }

  /// Asks for a new element of the list, and lets the cursor go to it once it is there.
  fileprivate mutating func askForAddition() {
    guard let list = settingList else { return }
    let paths = Set((settingEntries ?? []).map(\.path))
    self[SettingsPage.self]?.awaitAddition(to: paths)
    askForAddition(to: list, after: self[SettingsPage.self]?.entry(in: self)?.element)
  }

  fileprivate mutating func askForRemoval() {
    guard let list = settingList else { return }
    askForRemoval(from: list, offering: self[SettingsPage.self]?.entry(in: self)?.element)
  }

  /// The row of the next stage, member or goal of the section, or the one before; `nil` at the end.
  private func row(ofElement step: Int) -> Int? {
    guard let page = self[SettingsPage.self], page.section != nil else { return nil }
    return page.row(ofElement: step, in: self)
  }

  fileprivate func elementRefusal(_ step: Int) -> KeyRefusal? {
    row(ofElement: step) == nil ? .noOtherElement : nil
  }

  fileprivate mutating func goToElement(_ step: Int) {
    guard let row = row(ofElement: step) else { return }
    let shown = self
    self[SettingsPage.self]?.go(toElement: row, in: shown)
  }

  /// The set-up with the stage or member at hand in another place, and what to say of it.
  private func reordering(_ step: Int) -> (BoardSetup, SetupReply)? {
    guard let element = self[SettingsPage.self]?.entry(in: self)?.element else { return nil }
    switch settingList {
    case .stages?:
      let stage = board.settings.stage(Stage.ID(element))
      return stage.flatMap { board.moving($0, by: step) }.map {
        ($0, .stagesOrdered($0.settings.currentStages.map(\.name)))
      }
    case .names(.team)?:
      return board.moving(member: element, by: step).map {
        ($0, .teamOrdered($0.settings.team.map(\.name)))
      }
    default: return nil
    }
  }

  /// True from the question about an addition until the settings are listed with it.
  fileprivate var isAddingSetting: Bool {
    if case .prompt(let prompt) = mode, case .addSetting = prompt.purpose { return true }
    return isSettingDue
  }

  fileprivate func moveRefusal(_ step: Int) -> KeyRefusal? {
    let element = self[SettingsPage.self]?.entry(in: self)?.element
    guard element != nil, settingList == .stages || settingList == .names(.team) else {
      return .noElement
    }
    return readOnlyRefusal ?? (reordering(step) == nil ? .endOfList : nil)
  }

  fileprivate mutating func moveElement(_ step: Int) -> [Effect] {
    guard let (setup, reply) = reordering(step) else { return [] }
    if let path = self[SettingsPage.self]?.entry(in: self)?.path {
      self[SettingsPage.self]?.follow(path)
    }
    return [.setUp(setup, board, saying: words.reply(reply, isTrial: false))]
  }

  /// Opens the section that is open or at hand in the editor.
  fileprivate func editSection() -> [Effect] {
    let section = self[SettingsPage.self]?.sectionAtHand(in: self)
    return section.map { [.editSettings(path: $0, board)] } ?? []
  }

  /// Restores the default of the setting at hand.
  fileprivate mutating func resetSetting() -> [Effect] {
    guard let entry = self[SettingsPage.self]?.entry(in: self) else { return [] }
    return [.editSetting(path: entry.path, to: nil, board)]
  }
}
