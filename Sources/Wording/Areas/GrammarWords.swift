/// How a language counts, joins and quotes: what the sentences that all languages build alike are made
/// with.
package protocol GrammarWords {
  /// `1 day`, `2 days`.
  func count(_ number: Int, _ singular: String, _ plural: String) -> String
  /// `a, b and c`.
  func list(_ items: [String]) -> String
  /// A text as it was said: `“Audit”`.
  func quoted(_ text: String) -> String
  /// What stands between a caption and what it is of, blanks included.
  var colon: String { get }
  /// What stands between two statements, blanks included.
  var semicolon: String { get }
}

extension GrammarWords {
  /// The text as the end of a sentence: with a full stop, unless it ends in a mark that closes one, as
  /// an abbreviated month or what somebody typed may.
  func stopped(_ text: String) -> String {
    text.last.map(".…!?".contains) == true ? text : text + "."
  }

  /// The text as one argument of a shell, whatever it holds.
  func argument(_ text: String) -> String {
    let quoted = text.map { $0 == "'" ? "'\\''" : String($0) }.joined()
    return "'\(quoted)'"
  }
}
