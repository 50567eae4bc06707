import PipelineDomain
import TerminalKit
import Localization

extension SettingsPage {
  /// The sections, or the settings of one with the meaning of the one at hand.
  func list(in frame: Frame) -> ListPage {
    let words = frame.words
    var heading = Line(words.title(.settings), .heading)
    if let section { heading = heading.then(" › " + words.section(ofSettings: section), .heading) }
    let sections = sections(in: frame.model)
    let entries = entries(in: frame.model)
    let isRead = frame.model.settingEntries != nil
    return ListPage(
      heading: Page.Row(
        left: heading,
        right: Line(isRead ? frame.board.settings.name : words.computing, .secondary)),
      count: count(in: frame.model), cursor: cursor,
      line: { row, room in
        section == nil
          ? frame.line(ofSection: sections[row], isHere: row == cursor.row, room)
          : frame.line(of: entries[row], isHere: row == cursor.row, room)
      },
      footRows: section == nil ? 0 : 7, preview: frame.preview(of: self))
  }
}

extension Frame {
  fileprivate func line(ofSection section: String, isHere: Bool, _ room: Int) -> Line {
    let name = words.section(ofSettings: section)
    let entries = (model.settingEntries ?? []).filter { $0.section == section }
    let only = entries.count == 1 ? entries.first : nil
    return Line(padded(name, to: min(30, room / 2)), isHere ? Style.text.bold : .text)
      .then(
        only.map { words.value(of: $0, on: board.settings) ?? "–" }
          ?? words.settingCount(entries.count), .secondary)
  }

  fileprivate func line(of entry: SettingEntry, isHere: Bool, _ room: Int) -> Line {
    let name = words.name(of: entry, on: board.settings)
    let width = min(48, room / 2)
    return Line(padded(name, to: width), isHere ? Style.text.bold : .text).then("  ")
      .then(
        words.value(of: entry, on: board.settings) ?? "–", entry.value == nil ? .secondary : .text)
  }

  /// Returns the meaning of the setting at hand, the values it takes, and its path for commands.
  fileprivate func preview(of page: SettingsPage) -> [Line] {
    guard let entry = page.entry(in: model) else { return [] }
    let meaning = words.meaning(of: entry)
    let lines = wrapped(meaning, to: pageWidth).map { Line($0) }
    let accepted =
      words.accepted(by: entry, on: board.settings).map {
        wrapped($0, to: pageWidth).map { Line($0, .secondary) }
      }
    // A row has half of the page for the value.
    let value = words.value(of: entry, on: board.settings) ?? ""
    let whole = DisplayWidth.of(value) > pageWidth / 2 ? wrapped(value, to: pageWidth) : []
    return whole.map { Line($0) } + lines + (accepted ?? []) + [
      Line("dealdeck settings set \(entry.shellPath) …", .secondary)
    ]
  }
}

extension SettingEntry {
  /// The path as a shell takes it.
  fileprivate var shellPath: String {
    let isPlain = path.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0))
    }
    return isPlain
      ? path
      : "'\(path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
}
