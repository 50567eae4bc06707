import TerminalKit
import Localization

extension Model {
  /// The milliseconds until keys act again when none comes; `nil` when they do.
  var guardLeft: Int? {
    guard let keyGuard, !keyGuard.isUntilShown else { return nil }
    return max(0, KeyGuard.pause - (uptime - (keyGuard.latest ?? uptime)))
  }

  /// True when something appeared by itself that no frame has shown yet.
  var isTurned: Bool { keyGuard?.isUntilShown == true }

  /// Says that a key does nothing, and runs none of the keys typed before a pause.
  mutating func guardKeys(after key: Key) {
    let name = words.key(key.spelling)
    guardKeys(after: words.unbound(name), later: words.meaningless(name))
    if let keyGuard { say(keyGuard.text) }
  }

  /// Says why something was refused, and runs none of the keys typed for it before a pause; each of them
  /// says so.
  mutating func guardKeys(afterRefusing why: String) {
    guardKeys(after: why, later: why, .problem)
    say(why, .problem)
  }

  private mutating func guardKeys(
    after text: String, later: String, _ tone: Status.Tone = .plain
  ) {
    (heldMoves, heldDeletion, leaving) = (nil, nil, nil)
    keyGuard = KeyGuard(
      text: text + words.typingIgnored, later: Status(text: later, tone: tone), latest: uptime)
  }

  /// Runs none of the keys pressed for the former page, and none still being typed.
  mutating func guardKeysOfOldPage(whileTyping isTyping: Bool) {
    keyGuard = KeyGuard(
      text: words.screenTurned + (isTyping ? words.typingIgnored : words.keyIgnored),
      later: status, isTurned: true, isUntilShown: !isTyping)
  }

  /// Records that a frame shows the present page, and that the keys before it were taken in.
  mutating func takeShown() {
    if isTurned { keyGuard = nil }
  }

  /// Records the milliseconds on a monotonic clock.
  mutating func advance(toUptime uptime: Int) {
    self.uptime = uptime
    guard !isTurned else { return }
    guard let latest = keyGuard?.latest else {
      keyGuard?.latest = uptime
      return
    }
    if uptime - latest >= KeyGuard.pause { endGuard() }
  }

  /// Returns true when the guard keeps a key from acting.
  ///
  /// Keys that type or edit a text are kept back; arrows and page keys, which only navigate, act; Escape
  /// ends the guard and does nothing else; Control and function keys, which nobody types in a text, end
  /// it and act.
  mutating func keepsBack(_ key: Key) -> Bool {
    guard keyGuard != nil else { return false }
    guard !isTurned else {
      keepBack()
      return true
    }
    if key == keys.row(of: .back)?.keys.first {
      endGuard()
      say(words.keysActAgain)
      return true
    }
    guard !key.isCommand else {
      endGuard()
      return false
    }
    guard !key.onlyLooks else { return false }
    keepBack()
    return true
  }

  /// Returns true when the guard keeps the mouse from acting: the thing it points at may be gone. A press
  /// elsewhere ends the guard.
  mutating func keepsBack(_ mouse: Mouse) -> Bool {
    guard let keyGuard, !mouse.action.isWheel else { return false }
    guard keyGuard.isTurned else {
      endGuard()
      return false
    }
    pointer.letGo()
    keepBack()
    return true
  }

  private mutating func keepBack() {
    (heldMoves, heldDeletion, leaving) = (nil, nil, nil)
    keyGuard?.latest = uptime
    if let keyGuard { say(keyGuard.text, keyGuard.isTurned ? .problem : keyGuard.later.tone) }
  }

  private mutating func endGuard() {
    if let ended = keyGuard.take(), status.text == ended.text { status = ended.later }
  }
}

extension Key {
  /// True when it neither types nor edits a text.
  fileprivate var isCommand: Bool {
    if case .function = code { return true }
    return modifiers.contains(.control)
  }

  /// True when it navigates and changes nothing.
  fileprivate var onlyLooks: Bool {
    guard modifiers.isEmpty else { return false }
    return switch code {
    case .up, .down, .left, .right, .pageUp, .pageDown, .home, .end: true
    default: false
    }
  }
}

extension Mouse.Action {
  fileprivate var isWheel: Bool { self == .wheelUp || self == .wheelDown }
}
