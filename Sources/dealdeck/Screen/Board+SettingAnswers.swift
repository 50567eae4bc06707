import BoardUI
import Diagnostics
import PipelineDomain
import PipelineStore
import Localization

/// The answers to what the page of settings asks for.
extension Board {
  /// Returns the edits of a set-up, or the reason why the board would contradict itself.
  func answer(
    toSettingUp setup: BoardSetup, at now: Instant, in zone: Zone, saying text: String,
    _ words: Strings
  ) -> Message {
    let edits = SettingsText(settings).edits(to: setup.settings)
    let changed = board(after: setup)
    if let contradiction = contradiction(of: changed, in: zone) {
      let path = edits.first?.path ?? ""
      return .settingRefused(words.reason(.invalid(path: path, contradiction)))
    }
    return .setUp(
      edits, setup.changes, saying: text,
      preview(of: changed, changing: setup.dealCount, at: now, in: zone))
  }

  /// Returns the edits of settings that were edited as text, or the reason why there are none.
  func answer(
    to outcome: BoardEditor.SettingsOutcome, at path: String, _ now: Instant, in zone: Zone,
    _ words: Strings
  ) -> Message {
    switch outcome {
    case .edited(let edits, let changed):
      let effect = words.preview(
        preview(of: board(after: BoardSetup(changed)), at: now, in: zone))
      let text = words.settingsEdited(path, count: edits.count)
      return .setUp(edits, [], saying: effect.isEmpty ? text : text + " " + effect)
    case .kept(let why, let file):
      return .settingRefused(words.settingsKept(path, why, writtenTo: file))
    case .refused(let why, let file):
      return .settingRefused(file.map { words.settingsTextRefused(why, keptIn: $0) } ?? why)
    }
  }

  /// Returns the edit of a setting, or the reason why the value does not fit.
  func answer(
    toEditing path: String, _ typed: String?, at now: Instant, in zone: Zone, _ words: Strings
  ) -> Message {
    do throws(SettingRefusal) {
      let (edit, settings) = try settingEdit(path, to: typed, in: zone)
      guard (try? ProcessEnvironment.zone(named: settings.timeZone, words)) != nil else {
        return .settingRefused(words.refusal(.noZone(settings.timeZone)))
      }
      let changed = board(after: BoardSetup(settings))
      return .settingEdited(edit, preview(of: changed, at: now, in: zone))
    } catch {
      return .settingRefused(words.reason(error))
    }
  }
}
