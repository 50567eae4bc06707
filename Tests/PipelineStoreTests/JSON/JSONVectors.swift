import Diagnostics
import Testing

@testable import PipelineStore

/// A text that is to be refused, where and why.
struct RefusedText: Sendable, CustomTestStringConvertible {
  let text: [UInt8]
  let line: Int
  let column: Int
  let kind: JSONParseError.Kind

  init(_ text: String, _ line: Int, _ column: Int, _ kind: JSONParseError.Kind) {
    self.init(Array(text.utf8), line, column, kind)
  }

  init(_ text: [UInt8], _ line: Int, _ column: Int, _ kind: JSONParseError.Kind) {
    self.text = text
    self.line = line
    self.column = column
    self.kind = kind
  }

  var testDescription: String { String(decoding: text, as: UTF8.self).debugDescription }
}

enum JSONVectors {
  static let accepted: [String] = [
    "[]", "{}", "[ ]", "{ }", "\t\r\n [] \n", "null", "true", "false", "0", "-1", "\"\"", " \"a\" ",
    "[null]", "[true, false]", "[1,2,3]", "[[[]]]", #"{"a":1}"#, #"{"":0}"#, #"{"a":{},"b":[]}"#,
    #"{"b":1,"a":2}"#, #"{"a":{"a":{"a":1}}}"#, #"[{"a":1},{"a":2}]"#, #"{"é":1,"e\u0301":2}"#,
    #"{"a":1,"A":2,"a ":3}"#, #"{"long name with spaces":"and a value of more than eight bytes"}"#,
    "[0]", "[-0]", "[-0.0]", "[1.0]", "[0.5]", "[1e2]", "[1E+2]", "[1e-2]", "[0e1]", "[0E0]",
    "[1.5e10]", "[123e65]", "[1e308]", "[1e-400]", "[123456789012345678901234567890]",
    "[9223372036854775807]", "[-9223372036854775808]", "[0.0000000000000000000000000000000001]",
    #"["\"\\\/\b\f\n\r\t"]"#, #"["\u0000"]"#, #"["\u00e9\u00E9"]"#, #"["\uD83D\uDE00"]"#,
    #"["\ud800\udc00\udbff\udfff"]"#, #"["\uffff\ufdd0"]"#, #"["\u2028\u2029\u202e"]"#,
    "[\"\u{7F}\"]", "[\"\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}\"]",
    "[\"\u{D7FF}\u{E000}\"]",
    "[\"作者 é 👩‍👩‍👧\"]", "[\"// no comment /* in */ a string #\"]", "[\"a,]}\"]", "\u{FEFF}{}",
    "\u{FEFF} []", "{\r\n  \"a\": 1\r\n}\r\n", #"["1234567","12345678","123456789"]"#,
    #"["seven--\n","eight---\n","nine----é"]"#,
  ]

  static let refused: [RefusedText] = structure + names + strings + numbers + encodings

  private static let structure: [RefusedText] = [
    .init("", 1, 1, .empty),
    .init(" \n ", 2, 2, .empty),
    .init("\u{FEFF}", 1, 1, .empty),
    .init("[", 1, 2, .truncated),
    .init("{", 1, 2, .truncated),
    .init("[1", 1, 3, .truncated),
    .init("[1,", 1, 4, .truncated),
    .init("{\"a\"", 1, 5, .truncated),
    .init("{\"a\":\n", 2, 1, .truncated),
    .init("tru", 1, 4, .truncated),
    .init("[n", 1, 3, .truncated),
    .init("[1,]", 1, 3, .trailingComma),
    .init("[1\n , \n]", 2, 2, .trailingComma),
    .init("{\"a\":1,}", 1, 7, .trailingComma),
    .init("[,]", 1, 2, .unexpected(found: ",", expected: .value)),
    .init("[1,,2]", 1, 4, .unexpected(found: ",", expected: .value)),
    .init("{,}", 1, 2, .unexpected(found: ",", expected: .key)),
    .init("{\"a\":1,,}", 1, 8, .unexpected(found: ",", expected: .key)),
    .init("[1 2]", 1, 4, .unexpected(found: "2", expected: .commaOrBracket)),
    .init("[1}", 1, 3, .unexpected(found: "}", expected: .commaOrBracket)),
    .init("{\"a\":1]", 1, 7, .unexpected(found: "]", expected: .commaOrBrace)),
    .init("{\"a\":1 \"b\":2}", 1, 8, .unexpected(found: "\"", expected: .commaOrBrace)),
    .init("]", 1, 1, .unexpected(found: "]", expected: .value)),
    .init("[] []", 1, 4, .trailingContent),
    .init("{}}", 1, 3, .trailingContent),
    .init("1 1", 1, 3, .trailingContent),
    .init("{}\n\0", 2, 1, .trailingContent),
    .init("// x\n{}", 1, 1, .comment),
    .init("{} // x", 1, 4, .comment),
    .init("[1 /* x */]", 1, 4, .comment),
    .init("{\n  # x\n}", 2, 3, .comment),
    .init("[NaN]", 1, 2, .unexpected(found: "NaN", expected: .value)),
    .init("[Infinity]", 1, 2, .unexpected(found: "Infinity", expected: .value)),
    .init("[True]", 1, 2, .unexpected(found: "True", expected: .value)),
    .init("[nul]", 1, 2, .unexpected(found: "nul", expected: .value)),
    .init("[truex]", 1, 6, .unexpected(found: "x", expected: .commaOrBracket)),
    .init("[\u{A0}1]", 1, 2, .unexpected(found: "\u{A0}", expected: .value)),
    .init("[\u{0C}1]", 1, 2, .unexpected(found: "\u{0C}", expected: .value)),
    .init("[\u{FEFF}1]", 1, 2, .unexpected(found: "\u{FEFF}", expected: .value)),
  ]

  private static let names: [RefusedText] = [
    .init("{a:1}", 1, 2, .unexpected(found: "a", expected: .key)),
    .init("{'a':1}", 1, 2, .unexpected(found: "'", expected: .key)),
    .init("{1:1}", 1, 2, .unexpected(found: "1", expected: .key)),
    .init("{null:1}", 1, 2, .unexpected(found: "null", expected: .key)),
    .init("{\"a\" 1}", 1, 6, .unexpected(found: "1", expected: .colon)),
    .init("{\"a\",1}", 1, 5, .unexpected(found: ",", expected: .colon)),
    .init("{\"a\"}", 1, 5, .unexpected(found: "}", expected: .colon)),
    .init("{\"a\"::1}", 1, 6, .unexpected(found: ":", expected: .value)),
    .init("{\"a\":}", 1, 6, .unexpected(found: "}", expected: .value)),
    .init("{\"a\":1,\"a\":1}", 1, 8, .duplicateKey("a")),
    .init("{\"b\":1,\"a\":1,\n\"b\":1}", 2, 1, .duplicateKey("b")),
    .init("{\"\":1,\"\":1}", 1, 7, .duplicateKey("")),
    .init(#"{"a":1,"\u0061":1}"#, 1, 8, .duplicateKey("a")),
    .init(#"{"\u0061":1,"a":1}"#, 1, 13, .duplicateKey("a")),
    .init(#"{"\u0061":1,"\u0061":1}"#, 1, 13, .duplicateKey("a")),
    .init(#"{"é":1,"\u00e9":1}"#, 1, 8, .duplicateKey("é")),
    .init(#"{"😀":1,"\ud83d\ude00":1}"#, 1, 8, .duplicateKey("😀")),
    .init(#"{"/":1,"\/":1}"#, 1, 8, .duplicateKey("/")),
    .init("[0, {\"x\": [{\"k\": 1, \"k\": 2}]}]", 1, 21, .duplicateKey("k")),
  ]

  private static let strings: [RefusedText] = [
    .init("\"", 1, 2, .truncated),
    .init("[\"a", 1, 4, .truncated),
    .init("[\"a\\", 1, 5, .truncated),
    .init("[\"\\u00", 1, 7, .truncated),
    .init("[\"\\ud83d", 1, 9, .truncated),
    .init("['a']", 1, 2, .unexpected(found: "'", expected: .value)),
    .init("[\"a\tb\"]", 1, 4, .rawControlCharacter(0x09)),
    .init("[\"a\nb\"]", 1, 4, .rawControlCharacter(0x0A)),
    .init("[\"\0\"]", 1, 3, .rawControlCharacter(0)),
    .init("[\"12345678\u{1B}[2J\"]", 1, 11, .rawControlCharacter(0x1B)),
    .init("[\"é\u{1F}\"]", 1, 4, .rawControlCharacter(0x1F)),
    .init(#"["\x41"]"#, 1, 4, .unexpected(found: "x", expected: .escape)),
    .init(#"["\a"]"#, 1, 4, .unexpected(found: "a", expected: .escape)),
    .init(#"["\U0041"]"#, 1, 4, .unexpected(found: "U", expected: .escape)),
    .init(#"["\é"]"#, 1, 4, .unexpected(found: "é", expected: .escape)),
    .init(#"["\u00G0"]"#, 1, 7, .unexpected(found: "G", expected: .hexDigit)),
    .init(#"["\u-123"]"#, 1, 5, .unexpected(found: "-", expected: .hexDigit)),
    .init(#"["\ud83d"]"#, 1, 3, .loneSurrogate),
    .init(#"["\ude00"]"#, 1, 3, .loneSurrogate),
    .init(#"["\ud83d\n"]"#, 1, 3, .loneSurrogate),
    .init(#"["\ud83d\ud83d"]"#, 1, 3, .loneSurrogate),
    .init(#"["\ud83dx"]"#, 1, 3, .loneSurrogate),
  ]

  private static let numbers: [RefusedText] = [
    .init("[01]", 1, 2, .leadingZero),
    .init("[-012]", 1, 3, .leadingZero),
    .init("[00]", 1, 2, .leadingZero),
    .init("-", 1, 2, .truncated),
    .init("[1.", 1, 4, .truncated),
    .init("[1e+", 1, 5, .truncated),
    .init("[+1]", 1, 2, .unexpected(found: "+", expected: .value)),
    .init("[.5]", 1, 2, .unexpected(found: ".", expected: .value)),
    .init("[-]", 1, 3, .unexpected(found: "]", expected: .digit)),
    .init("[--1]", 1, 3, .unexpected(found: "-", expected: .digit)),
    .init("[-NaN]", 1, 3, .unexpected(found: "NaN", expected: .digit)),
    .init("[1.]", 1, 4, .unexpected(found: "]", expected: .digit)),
    .init("[1.e1]", 1, 4, .unexpected(found: "e", expected: .digit)),
    .init("[1e]", 1, 4, .unexpected(found: "]", expected: .digit)),
    .init("[1e1.5]", 1, 5, .unexpected(found: ".", expected: .commaOrBracket)),
    .init("[0x1F]", 1, 3, .unexpected(found: "x", expected: .commaOrBracket)),
    .init("[1_000]", 1, 3, .unexpected(found: "_", expected: .commaOrBracket)),
    .init("[１]", 1, 2, .unexpected(found: "１", expected: .value)),
    .init("[1e400]", 1, 2, .numberOutOfRange("1e400")),
    .init("[-1e309]", 1, 2, .numberOutOfRange("-1e309")),
  ]

  private static let encodings: [RefusedText] = [
    .init([0xFF, 0xFE, 0x7B, 0x00], 1, 1, .utf16),
    .init([0xFE, 0xFF, 0x00, 0x7B], 1, 1, .utf16),
    .init([0x7B, 0x00, 0x7D, 0x00], 1, 1, .utf16),
    .init([0x00, 0x7B, 0x00, 0x7D], 1, 1, .utf16),
    .init([0x5B, 0x22, 0xFF, 0x22, 0x5D], 1, 3, .invalidUTF8),
    .init([0x5B, 0x22, 0x80, 0x22, 0x5D], 1, 3, .invalidUTF8),
    .init([0x5B, 0x22, 0xC0, 0x80, 0x22, 0x5D], 1, 3, .invalidUTF8),
    .init([0x5B, 0x22, 0xE0, 0x9F, 0xBF, 0x22], 1, 3, .invalidUTF8),
    .init([0x5B, 0x22, 0xED, 0xA0, 0x80, 0x22], 1, 3, .invalidUTF8),
    .init([0x5B, 0x22, 0xF4, 0x90, 0x80, 0x80], 1, 3, .invalidUTF8),
    .init([0x5B, 0x22, 0xF5, 0x80, 0x80, 0x80], 1, 3, .invalidUTF8),
    .init([0x5B, 0x22, 0xC3, 0x22, 0x5D], 1, 3, .invalidUTF8),
    .init([0x5B, 0x22, 0xE2, 0x82], 1, 4, .truncated),
    .init([0x5B, 0xE9, 0x5D], 1, 2, .invalidUTF8),
  ]
}
