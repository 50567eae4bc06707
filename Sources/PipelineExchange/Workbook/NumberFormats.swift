/// The formats of the cells of a workbook, as far as they show dates and percentages.
struct NumberFormats {
  /// The things that a format shows a number as.
  enum Meaning {
    case number, date, percent
  }

  /// The meaning of each style of cells.
  private var meanings: [Meaning] = []

  /// The formats of dates that a workbook need not describe.
  private static let dates: Set = [
    14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
  ]
  /// The formats of percentages that it need not describe.
  private static let percentages: Set = [9, 10]

  /// Creates the formats of a workbook without styles.
  init() {}

  /// Reads the styles of a workbook.
  init(_ reader: inout XMLReader) throws(XMLReader.ParseError) {
    var codes: [Int: Meaning] = [:]
    var isInCells = false
    while true {
      switch try reader.next() {
      case .finished: return
      case .start where reader.isNamed("numFmt"):
        if let id = try reader.attribute("numFmtId").flatMap({ Int($0) }) {
          codes[id] = NumberFormats.meaning(of: try reader.attribute("formatCode") ?? "")
        }
      case .start where reader.isNamed("cellXfs"): isInCells = true
      case .end where reader.isNamed("cellXfs"): isInCells = false
      case .start where isInCells && reader.isNamed("xf"):
        let id = try reader.attribute("numFmtId").flatMap { Int($0) } ?? 0
        meanings.append(codes[id] ?? NumberFormats.known(id))
      default: break
      }
    }
  }

  private static func known(_ id: Int) -> Meaning {
    dates.contains(id) ? .date : percentages.contains(id) ? .percent : .number
  }

  /// Returns the meaning of a style.
  func meaning(ofStyle style: Int) -> Meaning {
    meanings.indices.contains(style) ? meanings[style] : .number
  }

  /// Returns the meaning of a format: a date has a day, month or year, such as `dd/mm/yyyy hh:mm`; quoted text,
  /// colours and conditions aside.
  static func meaning(of code: String) -> Meaning {
    var letters = ""
    var bracket = ""
    var closing: Character?
    var isEscaped = false
    for character in code.lowercased().prefix(while: { $0 != ";" }) {
      if isEscaped {
        isEscaped = false
      } else if let end = closing {
        if character == end {
          if end == "]", elapsed.contains(bracket) { return .number }
          closing = nil
        } else {
          bracket.append(character)
        }
      } else {
        switch character {
        case "\\", "_", "*": isEscaped = true
        case "\"": closing = "\""
        case "[": (closing, bracket) = ("]", "")
        default: letters.append(character)
        }
      }
    }
    guard letters != "general" else { return .number }
    if letters.contains("%") { return .percent }
    // Minutes stand beside hours or seconds; a month does without them.
    let isDate =
      letters.contains { "dy".contains($0) }
      || letters.contains("m") && !letters.contains { "hs0#".contains($0) }
    return isDate ? .date : .number
  }

  /// The hours, minutes and seconds of formats such as `[h]:mm`, which count beyond a day.
  private static let elapsed: Set = ["h", "hh", "m", "mm", "s", "ss"]
}
