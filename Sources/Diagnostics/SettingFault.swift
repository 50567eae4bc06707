package import PipelineDomain

/// Why a setting was not told or not changed, as a fact.
package enum SettingFault: Error, Equatable, Sendable {
  /// Nothing is at the path; `known` are the paths beside it.
  case unknown(path: String, known: [String])
  /// The text typed is no value of it.
  case unfit(path: String, JSONFault.Kind)
  /// The board would contradict itself with that value.
  case invalid(path: String, Violation.Kind)
  /// A KPI of that id is not there; `known` are those that are.
  case unknownKPI(path: String, String, known: [String])
  /// It holds several values, and what was typed is not JSON.
  case notJSON(path: String)
  /// It is an element of a list, which is changed as a whole.
  case element(path: String)
}
