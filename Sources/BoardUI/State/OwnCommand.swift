package import Diagnostics
import Localization
package import TerminalKit

/// A command of the user's own: a program with arguments that name values of the deal at hand.
package struct OwnCommand: Equatable, Sendable {
  /// The name in the configuration.
  package let name: String
  /// The words that help, palette and status line show.
  package let title: String
  /// The keys, the one that is shown first.
  package internal(set) var keys: [Key]
  /// The program and its arguments.
  package let words: [ArgumentTemplate]
  /// True for a program that the terminal is handed to.
  package let isInForeground: Bool
  /// The seconds after which it is ended; `nil` for no limit.
  package let limit: Int?

  /// Creates a command.
  package init(
    name: String, title: String, keys: [Key], words: [ArgumentTemplate],
    isInForeground: Bool = false, limit: Int? = nil
  ) {
    self.name = name
    self.title = title
    self.keys = keys
    self.words = words
    self.isInForeground = isInForeground
    self.limit = limit
  }

  /// The placeholders.
  package var placeholders: [Placeholder] { words.flatMap(\.placeholders) }

  /// Returns the command with the path of the board in its place.
  package func filling(file: String) -> OwnCommand {
    OwnCommand(
      name: name, title: title, keys: keys, words: words.map { $0.filling(.file, with: file) },
      isInForeground: isInForeground, limit: limit)
  }

  /// Returns the program and its arguments, each word one of them whatever the values hold.
  ///
  /// A word that a value makes begin with a hyphen would be an option: it is refused, unless `--` stands before.
  func arguments(_ value: (Placeholder) -> String) throws(UnfitValue) -> [String] {
    var arguments: [String] = []
    var isBehindOptions = false
    for word in words {
      let text = try word.text(value, mayBeOption: isBehindOptions)
      arguments.append(text)
      if word == ArgumentTemplate.endOfOptions { isBehindOptions = true }
    }
    return arguments
  }
}

/// A value of a deal that no argument is made of.
struct UnfitValue: Error, Equatable {
  /// The kinds of such values.
  enum Reason: Equatable {
    /// There is none.
    case missing
    /// It would be taken for an option of the program.
    case option
    /// It holds a character that no argument can.
    case nul
  }

  let placeholder: Placeholder
  let reason: Reason

  init(_ placeholder: Placeholder, _ reason: Reason) {
    (self.placeholder, self.reason) = (placeholder, reason)
  }
}

/// A word of a program's arguments: text with placeholders.
package struct ArgumentTemplate: Equatable, Sendable {
  private enum Part: Equatable, Sendable {
    case text(String)
    /// A value; an optional one may be empty.
    case value(Placeholder, isOptional: Bool)
  }

  /// The word that ends the options of a program.
  static let endOfOptions = ArgumentTemplate(parts: [.text("--")])

  private var parts: [Part]

  private init(parts: [Part]) { self.parts = parts }

  /// The word as it is written.
  package var source: String {
    parts.map { part in
      switch part {
      case .text(let text): text.replacing("{", with: "{{")
      case .value(let placeholder, let isOptional): "{\(placeholder.name)\(isOptional ? "?" : "")}"
      }
    }.joined()
  }

  /// Reads a word: `{name}` is a placeholder, `{name?}` one that may be empty, `{{` a brace; any other brace
  /// is itself.
  package init(_ source: String) throws(ConfigurationIssue) {
    var parts: [Part] = []
    var text = ""
    var rest = source[...]
    while let character = rest.popFirst() {
      guard character == "{" else {
        text.append(character)
        continue
      }
      if rest.first == "{" {
        text.append(character)
        rest.removeFirst()
        continue
      }
      guard let end = rest.firstIndex(of: "}"), case let inside = rest[..<end],
        !inside.isEmpty, inside.allSatisfy({ $0.isLetter || $0.isNumber || "-_.?".contains($0) })
      else {
        text.append(character)
        continue
      }
      let isOptional = inside.last == "?"
      let name = String(isOptional ? inside.dropLast() : inside)
      guard let placeholder = Placeholder(name: name) else {
        throw .program(
          .unknownPlaceholder(name, nearest: nearest(to: name, of: Placeholder.names)))
      }
      if !text.isEmpty { parts.append(.text(exchange(&text, with: ""))) }
      parts.append(.value(placeholder, isOptional: isOptional))
      rest = rest[rest.index(after: end)...]
    }
    if !text.isEmpty { parts.append(.text(text)) }
    self.parts = parts
  }

  /// The placeholders.
  package var placeholders: [Placeholder] {
    parts.compactMap { if case .value(let placeholder, _) = $0 { placeholder } else { nil } }
  }

  /// The text before the first placeholder.
  package var start: String {
    if case .text(let text)? = parts.first { text } else { "" }
  }

  /// Returns the word with a value in the place of a placeholder.
  func filling(_ filled: Placeholder, with text: String) -> ArgumentTemplate {
    ArgumentTemplate(
      parts: parts.map { part in
        if case .value(filled, _) = part { .text(text) } else { part }
      })
  }

  /// Returns the word with the values, which are never read as placeholders again.
  fileprivate func text(
    _ value: (Placeholder) -> String, mayBeOption: Bool
  ) throws(UnfitValue) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .text(let fixed): text += fixed
      case .value(let placeholder, let isOptional):
        let found = value(placeholder)
        if found.isEmpty, !isOptional { throw UnfitValue(placeholder, .missing) }
        if found.unicodeScalars.contains("\0") { throw UnfitValue(placeholder, .nul) }
        text += found
      }
    }
    if let first = placeholders.first, start.isEmpty, text.hasPrefix("-"), !mayBeOption {
      throw UnfitValue(first, .option)
    }
    return text
  }
}

/// A program to be started, with its arguments, for an own command.
package struct ProgramRequest: Equatable, Sendable {
  /// The words that tell its end.
  package let title: String
  /// The program and its arguments.
  package let arguments: [String]
  /// True when the terminal is handed to it.
  package let isInForeground: Bool
  /// The seconds after which it is ended; `nil` for no limit.
  package let limit: Int?
}
