/// One line about what the last key did.
package struct Status: Equatable, Sendable {
  /// How it is to be taken.
  package enum Tone: Sendable {
    case plain, good, problem
  }

  /// The words.
  package internal(set) var text: String
  /// The tone.
  package internal(set) var tone: Tone = .plain
}
