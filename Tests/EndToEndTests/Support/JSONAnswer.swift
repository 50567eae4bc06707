import Foundation

/// A JSON value for tests: a missing member is `nil`, and so is everything below it.
struct JSONAnswer {
  private let value: Any?

  /// Reads a text that must be JSON.
  init(_ text: String) throws {
    value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
  }

  private init(value: Any?) {
    self.value = value
  }

  subscript(_ key: String) -> JSONAnswer {
    JSONAnswer(value: (value as? [String: Any])?[key])
  }

  subscript(_ index: Int) -> JSONAnswer {
    let list = value as? [Any] ?? []
    return JSONAnswer(value: list.indices.contains(index) ? list[index] : nil)
  }

  var keys: Set<String> { Set((value as? [String: Any] ?? [:]).keys) }
  var members: [String: JSONAnswer] {
    (value as? [String: Any] ?? [:]).mapValues { JSONAnswer(value: $0) }
  }
  var items: [JSONAnswer] { (value as? [Any] ?? []).map { JSONAnswer(value: $0) } }
  var text: String? { value as? String }
  var number: Double? { (value as? NSNumber)?.doubleValue }
  var integer: Int? { value as? Int }
  var flag: Bool? { value as? Bool }
  /// `null` is there; absence is not `null`.
  var isNull: Bool { value is NSNull }
  var isAbsent: Bool { value == nil }
  var isList: Bool { value is [Any] }
}
