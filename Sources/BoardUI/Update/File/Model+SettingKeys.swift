import PipelineDomain
import TerminalKit
import Localization

/// Input that waits: settings take effect once they are saved, an import once it is planned, and what is typed
/// meanwhile is about what they are then.
extension Model {
  /// Returns true when a key or a pasted text on the page of settings waits until they are saved and listed
  /// anew, or on that of an import until it is planned.
  mutating func waits(_ event: Event) -> Bool {
    guard isImportDue || isSettingDue && isInSettings else { return false }
    switch event {
    case .key(let key):
      switch keys.command(for: key, in: place) {
      case .interrupt, .quitAnywhere, .suspend, .redraw: return false
      case .back where isImportDue, .cancel where isImportDue:
        waitingInput = []
        return false
      default: break
      }
    case .paste: break
    default: return false
    }
    waitingInput.append(event)
    return true
  }

  private var isInSettings: Bool {
    guard case .prompt(let prompt) = mode else { return place == .settings }
    switch prompt.purpose {
    case .setting, .addSetting, .removeSetting: return true
    default: return false
    }
  }

  /// Notes whether settings are on their way after a message, and acts on the keys that waited for them.
  mutating func settleSettings(after message: Message, _ effects: [Effect]) -> [Effect] {
    if effects.contains(where: \.setsUp) {
      isSettingDue = true
    } else {
      switch message {
      case .settingEdited, .setUp, .settingRefused, .settings, .saveFailed, .conflicted:
        isSettingDue = false
      case .saved, .reloaded: isSettingDue = isSettingDue && settingEntries != nil
      default: break
      }
    }
    guard !isSettingDue, !isImportDue, !waitingInput.isEmpty else { return [] }
    let waiting = waitingInput
    waitingInput = []
    switch message {
    case .saveFailed, .conflicted: return []
    default: break
    }
    var effects: [Effect] = []
    for (place, event) in waiting.enumerated() {
      // The keys were for the page: not for a question that came instead, nor to confirm a warning unseen.
      guard place > 0 || self.place == .settings || self.place == .importPlan,
        heldDeletion == nil
      else { break }
      effects += update(.event(event))
    }
    return effects
  }
}

extension Effect {
  /// True when settings come of it.
  fileprivate var setsUp: Bool {
    switch self {
    case .editSetting, .setUp: true
    case .commit(let changes): changes.contains { $0.setting != nil }
    default: false
    }
  }
}
