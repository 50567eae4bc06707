/// The separator of a file, and the place where its records begin.
struct CSVLayout {
  private let separator: UInt8
  private let start: (index: Int, line: Int)

  /// Finds the layout: the separator of a first line `sep=;`, else the one that shows the most known headings
  /// in a record at the top, else the most frequent in the first line that is not empty.
  init(of text: [UInt8], opening: Int, isHeading: (String) -> Bool) {
    if let (separator, start) = CSVLayout.told(by: text) {
      (self.separator, self.start) = (separator, start)
      return
    }
    let counts = CSVLayout.counts(in: text)
    let scores = CSVReader.separators.map { separator in
      let records = CSVReader(text, separator: separator, from: (0, 1)).opening(opening)
      let known = records.map { $0.cells.count(where: isHeading) }.max() ?? 0
      return (known > 1 ? known : 0, counts[separator] ?? 0)
    }
    let best = scores.indices.max { scores[$0] < scores[$1] || scores[$0] == scores[$1] && $0 > $1 }
    separator = best.map { CSVReader.separators[$0] } ?? .comma
    start = (0, 1)
  }

  /// Returns a reader of the records.
  func reader(of text: [UInt8], escapes: Bool = false) -> CSVReader {
    CSVReader(text, separator: separator, escapes: escapes, from: start)
  }

  /// Returns the place of the header: the first record with the most known headings; the first of all when
  /// none has two.
  static func header(among records: some Collection<CSVTable.Row>, _ isHeading: (String) -> Bool)
    -> Int
  {
    let known = records.map { $0.cells.count(where: isHeading) }
    guard let most = known.max(), most > 1 else { return 0 }
    return known.firstIndex(of: most) ?? 0
  }

  /// The separator that Excel names in a line of its own above the header.
  private static func told(by text: [UInt8]) -> (UInt8, (index: Int, line: Int))? {
    let prefix = Array("sep=".utf8)
    guard text.count > prefix.count, text.prefix(4).map({ $0 | 0x20 }) == prefix.map({ $0 | 0x20 })
    else { return nil }
    let rest = text[4...].prefix { !$0.endsLine }
    guard rest.count == 1, let separator = rest.first else { return nil }
    return (separator, (5, 1))
  }

  /// The number of each separator in the first line that is not empty, quoted text aside.
  private static func counts(in text: [UInt8]) -> [UInt8: Int] {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in text.drop(while: \.endsLine) {
      if byte == .quote { isQuoted.toggle() }
      if byte.endsLine, !isQuoted { break }
      if !isQuoted, CSVReader.separators.contains(byte) { counts[byte, default: 0] += 1 }
    }
    return counts
  }
}
