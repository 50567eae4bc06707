/// One line about the result of the last key.
package struct Status: Equatable, Sendable {
  /// The tone of a status.
  package enum Tone: Sendable {
    case plain, good, problem
  }

  /// The words.
  package internal(set) var text: String
  /// The tone.
  package internal(set) var tone: Tone = .plain
}
