/// One line about what the last key did.
public struct Status: Equatable, Sendable {
  /// How it is to be taken.
  public enum Tone: Sendable {
    case plain, good, problem
  }

  /// The words.
  public internal(set) var text: String
  /// The tone.
  public internal(set) var tone: Tone = .plain
}
