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
