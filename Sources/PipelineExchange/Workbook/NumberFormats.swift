/// The formats of the cells of a workbook, as far as they show dates.
struct NumberFormats {
  /// True for each style of cells that shows a date.
  private var areDates: [Bool] = []

  /// The formats of dates that a workbook need not describe.
  private static let known: Set = [
    14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
  ]

  /// Creates the formats of a workbook without styles.
  init() {}

  /// Reads the styles of a workbook.
  init(_ styles: [UInt8]) throws(XMLReader.ParseError) {
    var reader = XMLReader(styles)
    var codes: [Int: Bool] = [:]
    var isInCells = false
    while true {
      switch try reader.next() {
      case .finished: return
      case .start where reader.isNamed("numFmt"):
        if let id = try reader.attribute("numFmtId").flatMap({ Int($0) }) {
          codes[id] = NumberFormats.showsDate(try reader.attribute("formatCode") ?? "")
        }
      case .start where reader.isNamed("cellXfs"): isInCells = true
      case .end where reader.isNamed("cellXfs"): isInCells = false
      case .start where isInCells && reader.isNamed("xf"):
        let id = try reader.attribute("numFmtId").flatMap { Int($0) } ?? 0
        areDates.append(codes[id] ?? NumberFormats.known.contains(id))
      default: break
      }
    }
  }

  /// Returns true for a style that shows a date.
  func isDate(style: Int) -> Bool { areDates.indices.contains(style) && areDates[style] }

  /// Returns true for a format with a day, month or year, such as `dd/mm/yyyy hh:mm`; quoted text, colours and
  /// conditions aside.
  static func showsDate(_ code: String) -> Bool {
    // `[h]:mm` counts hours beyond a day.
    guard !["[h", "[m", "[s"].contains(where: code.lowercased().contains) else { return false }
    var letters = ""
    var closing: Character?
    var isEscaped = false
    for character in code.prefix(while: { $0 != ";" }) {
      if isEscaped {
        isEscaped = false
      } else if let end = closing {
        if character == end { closing = nil }
      } else {
        switch character {
        case "\\", "_", "*": isEscaped = true
        case "\"": closing = "\""
        case "[": closing = "]"
        default: letters.append(character)
        }
      }
    }
    let lower = letters.lowercased()
    guard lower != "general" else { return false }
    // Minutes stand beside hours or seconds; a month does without them.
    return lower.contains { "dy".contains($0) }
      || lower.contains("m") && !lower.contains { "hs0#".contains($0) }
  }
}
