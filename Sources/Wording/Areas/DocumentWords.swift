package import Diagnostics
package import PipelineDomain

/// What is said of the text of a board.
package protocol DocumentWords {
  /// What is wrong with a board and what to do about it, in one line.
  func fault(_ fact: Problem.Fact) -> String
  /// What is wrong with a JSON text and what to do about it, in one line.
  func fault(_ fault: JSONFault.Kind) -> String
  /// How bad it is, in a word.
  func severity(_ severity: Violation.Severity) -> String
}
