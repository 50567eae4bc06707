package import PipelineDomain

/// What is said of filters. Their words themselves are the same in every language.
package protocol FilterWords {
  /// What is wrong with a text that is no filter: `there is no field “ownr”`.
  func problem(_ problem: Filter.Problem) -> String
  /// What may stand where a problem is: `a number, or none`; nothing when it should just go.
  func expectation(_ fault: Filter.Fault) -> String?
  /// What a field is, for help: `expected close`.
  func help(_ key: Filter.Key) -> String
  /// Which deals a word means, for help: `won`.
  func help(_ mark: Filter.Mark) -> String
}
