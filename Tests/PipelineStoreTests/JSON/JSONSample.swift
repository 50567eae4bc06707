import PipelineDomain

@testable import PipelineStore

enum JSONSample {
  /// A bit of everything the reader knows.
  static let document = """
    {"é\\u00e9": [1, -2.5e+10, 0, true, false, null], "text": "aé作😀\\ud83d\\ude00\\n",
      "deep": {"a": {"b": [[], {}, [{"c": ""}]]}}, "zz": "12345678901234567890"}
    """

  /// The text of an object made up at random: any layout, any order, any types.
  static func object(using random: inout SeededRandom) -> String {
    let gaps = [("", ""), ("", " "), ("\n  ", " "), ("\r\n\t", " "), (" ", "  ")]
    let (lead, space) = gaps[Int.random(in: 0..<gaps.count, using: &random)]
    var keys = ["amount", "b\\n", "history", "notes", "owner", "x-é", "title"]
    if Bool.random(using: &random) { keys.shuffle(using: &random) }
    let members = keys.prefix(Int.random(in: 0...keys.count, using: &random)).map { key in
      "\"\(key)\":\(space)\(value(of: key, lead: lead, using: &random))"
    }
    guard !members.isEmpty else { return lead.isEmpty ? "{}" : "{\n}" }
    let close = lead.filter { $0.isNewline }
    return "{\(lead)" + members.joined(separator: ",\(lead)") + "\(close)}"
  }

  private static func value(
    of key: String, lead: String, using random: inout SeededRandom
  ) -> String {
    guard key != "history" else {
      let entries = (0..<Int.random(in: 0...3, using: &random)).map { "{\"id\": \"\($0)\"}" }
      return "[" + entries.joined(separator: ",\(lead)") + "]"
    }
    let values = ["1", "\"a\\u00e9\"", "null", "{\"deep\":[1, {\"y\":2}]}", "1.50", "[ ]", "\"\""]
    return values[Int.random(in: 0..<values.count, using: &random)]
  }
}
