import PipelineDomain

/// Random texts made of what other programs take for something else.
struct HostileText {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// No characters, which a literal cannot hold.
  private static let noncharacters = [
    String(decoding: [0xEF, 0xBF, 0xBE] as [UInt8], as: UTF8.self),
    String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self),
  ]

  private static let parts =
    noncharacters + [
      "", "a", "é", "<script>alert(1)</script>", "</td>", "\"", "'", "&amp;", "&", ">", "]]>",
      "-->",
      "onload=x", "javascript:", "\u{0}", "\u{1B}[31m", "\u{7}", "\u{9B}", "\u{85}", "\u{202E}",
      "\u{2066}",
      "\u{200F}", "\u{2028}", "\r", "\n", "\r\n", "\t", "作", "👍🏽", "|", "`",
      "*x*",
      "[l](javascript:x)", "![i](x)", "# h", "\r\nBcc: x@example.com", "=?utf-8?Q?x?=", "=3D", ".",
      " ",
    ]

  mutating func draw(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }

  /// A text that is not empty.
  mutating func text() -> String {
    "x" + (0...draw(6)).map { _ in HostileText.parts[draw(HostileText.parts.count)] }.joined()
  }

  /// A report in which every text is one of them.
  mutating func report() -> ReportParts {
    let cells = (0..<4).map { _ in text() }
    return ReportParts(title: text(), facts: [text(), text()], words: text(), cells: cells)
  }

  struct ReportParts {
    let title: String
    let facts: [String]
    let words: String
    let cells: [String]
  }

  /// True for a character that would control the reader of a file, or turn the direction of its text.
  static func isRaw(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n": false
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}", "\u{200F}",
      "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
      true
    default: false
    }
  }
}
