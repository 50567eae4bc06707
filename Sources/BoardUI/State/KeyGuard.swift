import PipelineDomain
import TerminalKit
import Localization

/// A guard against running typed text as commands, when it was meant for something no longer there.
///
/// It ends once no key came for a second, or with Escape; when another page or question appeared by
/// itself while nothing was typed, once that is on screen.
struct KeyGuard: Equatable {
  /// The milliseconds without a key after which keys act again.
  static let pause = 1_000

  /// The status on a key that is kept from acting.
  let text: String
  /// The status once keys act again.
  let later: Status
  /// True when the target of the keys changed by itself; false after a key, a paste or a question without
  /// a meaning.
  var isTurned = false
  /// True when it ends with the next frame, no sooner.
  var isUntilShown = false
  /// The time of the latest key; `nil` until the time is first reported.
  var latest: Int?
}
