import PipelineDomain
import TerminalKit
import Localization

/// Holds while what is typed is not run as commands: it was begun for something that is not there.
///
/// It ends once no key came for a second, or with Escape; when another page or question came by itself
/// while nothing was typed, once that is on screen.
struct KeyGuard: Equatable {
  /// Milliseconds without a key after which keys act again.
  static let pause = 1_000

  /// The status on a key that is kept from acting.
  let text: String
  /// The status once keys act again.
  let later: Status
  /// Whether what the keys act on changed by itself, rather than that a key, a paste or a question
  /// meant nothing.
  var isTurned = false
  /// True when it ends with the next frame, no sooner.
  var isUntilShown = false
  /// When the latest key came; `nil` until the time is told for the first time.
  var latest: Int?
}
