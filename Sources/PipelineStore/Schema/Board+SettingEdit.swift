package import Diagnostics
package import PipelineDomain

extension Board {
  /// Returns the board as a set-up leaves it, for its checks.
  package func board(after setup: BoardSetup) -> Board {
    var changed = self
    for change in setup.changes { try? changed.apply(change) }
    changed.settings = setup.settings
    return changed
  }

  /// Returns the edits that a text of the value at a path makes, and the settings after them; lines that begin
  /// with a number sign are no part of it.
  package func settingEdits(
    of source: String, at path: String, in zone: Zone
  ) throws(SettingRefusal) -> (edits: [SettingEdit], settings: Settings) {
    // Left blank, so that the lines of an error are those of the file.
    let text = source.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("#") ? "" : $0 }.joined(separator: "\n")
    if let first = text.trimmed.first, "[{".contains(first) {
      do throws(JSONParseError) {
        try JSONCursor.validate(Array(text.utf8))
      } catch {
        let line = text.utf8.prefix(error.offset).count { $0 == UInt8(ascii: "\n") } + 1
        throw .unfit(path: "\(path):\(line)", error.kind)
      }
    }
    let typed = text.trimmed
    let changed = try settingEdit(path, to: typed.isEmpty ? nil : typed, in: zone).settings
    return (SettingsText(settings).edits(to: changed), changed)
  }

  /// Returns the edit of a value typed for a path, and the settings after it; `nil` restores the default.
  /// Refused when the path or the value does not fit, or the board would contradict itself.
  package func settingEdit(
    _ path: String, to typed: String?, in zone: Zone
  ) throws(SettingRefusal) -> (edit: SettingEdit, settings: Settings) {
    let text = SettingsText(settings)
    let before = try text.value(at: path)
    var changed = self
    changed.settings = try text.setting(path, to: typed)
    if let contradiction = contradiction(of: changed, in: zone) {
      throw .invalid(path: path, contradiction)
    }
    let after = try SettingsText(changed.settings).value(at: path)
    return (SettingEdit(path, from: before, to: after), changed.settings)
  }
}
