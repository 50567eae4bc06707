import CNcurses
import TerminalKit

/// What the terminal's own description says its keys send.
enum KeySequences {
  /// Call after `newterm`. Only what begins with Escape: the rest are plain control bytes.
  static func read() -> [[UInt8]: Key] {
    var sequences: [[UInt8]: Key] = [:]
    for (capability, key) in keys {
      let bytes = Capability.bytes(capability)
      if bytes.first == 0x1B, bytes.count > 2 { sequences[bytes] = key }
    }
    return sequences
  }

  private static let keys: [(String, Key)] =
    [
      ("kcuu1", Key(.up)), ("kcud1", Key(.down)), ("kcub1", Key(.left)), ("kcuf1", Key(.right)),
      ("khome", Key(.home)), ("kend", Key(.end)), ("kpp", Key(.pageUp)), ("knp", Key(.pageDown)),
      ("kich1", Key(.insert)), ("kdch1", Key(.delete)), ("kent", Key(.enter)),
      ("kcbt", Key(.tab, modifiers: .shift)), ("kri", Key(.up, modifiers: .shift)),
      ("kind", Key(.down, modifiers: .shift)), ("kLFT", Key(.left, modifiers: .shift)),
      ("kRIT", Key(.right, modifiers: .shift)), ("kHOM", Key(.home, modifiers: .shift)),
      ("kEND", Key(.end, modifiers: .shift)), ("kPRV", Key(.pageUp, modifiers: .shift)),
      ("kNXT", Key(.pageDown, modifiers: .shift)), ("kDC", Key(.delete, modifiers: .shift)),
    ] + (1...12).map { ("kf\($0)", Key(.function($0))) }
}

/// String capabilities of the terminal in use.
enum Capability {
  /// The bytes of a capability; none when the terminal lacks it.
  static func bytes(_ name: String) -> [UInt8] {
    guard let value = curses_capability(name) else { return [] }
    return Array(String(cString: value).utf8)
  }
}
