import PipelineDomain

/// A reader of the rows of a sheet.
struct SheetReader {
  private let texts: [String]
  private let formats: NumberFormats
  private let is1904: Bool
  /// The cells that may still be made: a few cells far to the right would fill the memory with blank ones.
  private var rest = 1 << 25

  /// The greatest number of columns.
  private static let columnLimit = 1 << 14
  /// The numbers of rows.
  private static let lines = 1...(1 << 20)

  init(texts: [String], formats: NumberFormats, is1904: Bool) {
    self.texts = texts
    self.formats = formats
    self.is1904 = is1904
  }

  /// Returns the rows that are not empty, the first of them at most.
  mutating func rows(
    _ reader: inout XMLReader, limit: Int
  ) throws(XMLReader.ParseError) -> [CSVTable.Row] {
    var rows: [CSVTable.Row] = []
    var line = 0
    while rows.count < limit {
      switch try reader.next() {
      case .finished: return rows
      case .start where reader.isNamed("row"):
        if let number = try reader.attribute("r") {
          guard let told = Int(number), SheetReader.lines.contains(told) else {
            throw XMLReader.ParseError()
          }
          line = told
        } else {
          line += 1
        }
        let cells = try cells(&reader)
        if cells.contains(where: { !$0.isEmpty }) {
          rows.append(CSVTable.Row(line: line, cells: cells))
        }
      default: break
      }
    }
    return rows
  }

  private mutating func cells(_ reader: inout XMLReader) throws(XMLReader.ParseError) -> [String] {
    var cells: [String] = []
    var column = 0
    while true {
      switch try reader.next() {
      case .end where reader.isNamed("row"): return cells
      case .finished: throw XMLReader.ParseError()
      case .start where reader.isNamed("c"):
        column = try reader.attribute("r").flatMap(SheetReader.column) ?? column
        let text = try cell(&reader)
        if !text.isEmpty {
          guard column < SheetReader.columnLimit, column >= cells.count else {
            throw XMLReader.ParseError()
          }
          rest -= column + 1 - cells.count
          guard rest > 0 else { throw XMLReader.ParseError() }
          while cells.count < column { cells.append("") }
          cells.append(text)
        }
        column += 1
      default: break
      }
    }
  }

  private func cell(_ reader: inout XMLReader) throws(XMLReader.ParseError) -> String {
    let type = try reader.attribute("t") ?? "n"
    let style = try reader.attribute("s").flatMap { Int($0) } ?? 0
    var (value, inline) = ("", "")
    var isValue = false
    loop: while true {
      switch try reader.next() {
      case .end where reader.isNamed("c"): break loop
      case .finished: throw XMLReader.ParseError()
      case .start where reader.isNamed("is"):
        inline = try SheetReader.text(&reader, until: "is")
      case .start where reader.isNamed("v"): isValue = true
      case .end where reader.isNamed("v"): isValue = false
      case .text where isValue: value += try reader.text
      default: break
      }
    }
    switch type {
    case "s":
      guard let index = Int(value) else { return "" }
      guard texts.indices.contains(index) else { throw XMLReader.ParseError() }
      return texts[index]
    case "inlineStr": return inline
    case "str": return value.unescaped
    case "b": return value == "1" ? "true" : "false"
    case "n":
      guard let number = CellNumber(value) else { return value }
      switch formats.meaning(ofStyle: style) {
      case .date: return number.date(is1904: is1904) ?? number.text.withPlainDecimals
      case .percent: return number.percent
      case .number: return number.text.withPlainDecimals
      }
    // Errors, whose words mean nothing in any table, and dates as text.
    default: return value
    }
  }

  /// Returns the texts of an element that has begun, without those of its pronunciation.
  static func text(
    _ reader: inout XMLReader, until name: StaticString
  ) throws(XMLReader.ParseError) -> String {
    var text = ""
    var (isText, isSpoken) = (false, false)
    while true {
      switch try reader.next() {
      case .end where reader.isNamed(name): return text.unescaped
      case .finished: throw XMLReader.ParseError()
      case .start where reader.isNamed("rPh"): isSpoken = true
      case .end where reader.isNamed("rPh"): isSpoken = false
      case .start where reader.isNamed("t"): isText = true
      case .end where reader.isNamed("t"): isText = false
      case .text where isText && !isSpoken: text += try reader.text
      default: break
      }
    }
  }

  /// Returns the place of a column, from zero: 2 for `C5`.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8 {
      guard case 65...90 = byte else { break }
      column = column * 26 + Int(byte - 64)
      guard column <= columnLimit else { return columnLimit }
    }
    return column > 0 ? column - 1 : nil
  }
}

extension String {
  /// The text with control characters in the place of their codes, such as `_x000D_`.
  fileprivate var unescaped: String {
    guard contains("_x") else { return self }
    return replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
    }
  }
}
