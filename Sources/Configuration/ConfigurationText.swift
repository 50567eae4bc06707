package import BoardUI
import Localization

/// The text of a configuration file with edits to single lines; every other byte stays.
package struct ConfigurationText: Equatable, Sendable {
  /// The present text.
  package private(set) var text: String

  /// Creates it from a text.
  package init(_ text: String) {
    self.text = text
  }

  /// Saves a filter under its name, in place of the one that has it; else in the table `views`, which is
  /// added at the end when missing.
  package mutating func keep(_ view: OwnView) {
    let reader = TOMLReader(text)
    if let item = reader.item(named: view.name) {
      return replace(item.range, by: view.value)
    }
    let line = "\(OwnView.key(view.name)) = \(view.value)"
    if let head = reader.heads.first(where: { $0.path == ["views"] }) {
      return insert(line, after: reader.lineEnd(after: head.end))
    }
    // A table begun by dotted keys cannot be opened again.
    if let item = reader.items.last(where: { $0.path.first == "views" && $0.path.count == 2 }) {
      return insert("views." + line, after: reader.lineEnd(after: item.range.upperBound))
    }
    let isWhole = text.isEmpty || text.last?.isNewline == true
    let lead = (isWhole ? "" : newline) + (text.isEmpty ? "" : newline)
    text += lead + "[views]" + newline + line + newline
  }

  /// Sets a setting at the top of the file, in place of the value it has.
  package mutating func set(_ setting: Setting, to value: String) {
    let reader = TOMLReader(text)
    let quoted = OwnView.quoted(value)
    if let item = reader.items.last(where: { $0.path == [setting.rawValue] }) {
      return replace(item.range, by: quoted)
    }
    let line = "\(setting.rawValue) = \(quoted)"
    // Above the tables: a line below a head would be one of the table.
    guard let item = reader.items.prefix(while: { $0.path.count == 1 }).last else {
      return replace(0..<0, by: line + newline + (text.isEmpty ? "" : newline))
    }
    insert(line, after: reader.lineEnd(after: item.range.upperBound))
  }

  /// Removes the line of a filter; does nothing when there is none of that name.
  package mutating func drop(_ name: String) {
    let reader = TOMLReader(text)
    guard let item = reader.item(named: name) else { return }
    let end = reader.lineEnd(after: item.range.upperBound)
    replace(
      reader.lineStart(before: item.range.lowerBound)..<min(end + 1, reader.text.count), by: "")
  }

  /// Inserts a line after the one that ends there, with the same line end.
  private mutating func insert(_ line: String, after end: Int) {
    let characters = Array(text)
    guard end < characters.count else {
      text += newline + line
      return
    }
    replace(end + 1..<end + 1, by: line + String(characters[end]))
  }

  /// The line end the text uses.
  private var newline: String { text.contains("\r\n") ? "\r\n" : "\n" }

  private mutating func replace(_ range: Range<Int>, by replacement: String) {
    let characters = Array(text)
    text =
      String(characters[..<range.lowerBound]) + replacement
      + String(characters[range.upperBound...])
  }
}

extension TOMLReader {
  fileprivate func item(named name: String) -> TOMLItem? {
    items.first { $0.path == ["views", name] }
  }

  /// Returns the line end after a character, or the end of the text.
  fileprivate func lineEnd(after index: Int) -> Int {
    text[index...].firstIndex(where: \.isNewline) ?? text.count
  }

  /// Returns the first character of the line of a character.
  fileprivate func lineStart(before index: Int) -> Int {
    text[..<index].lastIndex(where: \.isNewline).map { $0 + 1 } ?? 0
  }
}

extension OwnView {
  /// The value as written in the file.
  fileprivate var value: String {
    let filter = OwnView.quoted(filter)
    return order.map { "[\(filter), \(OwnView.quoted($0))]" } ?? filter
  }

  /// Returns a name as a key, quoted where needed.
  fileprivate static func key(_ name: String) -> String {
    name.allSatisfy(\.isBareKey) ? name : quoted(name)
  }

  fileprivate static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\u{00}"..."\u{1F}", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
