import ArgumentParser
import FoundationEssentials

/// An argument of a command, under the names of the parser's own description of it.
struct ArgumentInfo: Decodable {
  enum Kind: String, Decodable { case positional, option, flag }

  struct Name: Decodable {
    var kind: String
    var name: String

    /// The name as it is typed.
    var text: String { (kind == "long" ? "--" : "-") + name }
  }

  var kind: Kind
  var isOptional: Bool
  var isRepeating: Bool
  var parsingStrategy: String
  var names: [Name]?
  var preferredName: Name?
  var valueName: String?
  var defaultValue: String?
  var allValues: [String]?
  var abstract: String?

  /// The arguments of the command that the words name below a program; `nil` when the parser
  /// describes it otherwise.
  static func all(
    of command: ArraySlice<String>, in program: any ParsableCommand.Type
  ) -> [ArgumentInfo]? {
    struct Tool: Decodable {
      struct Command: Decodable { var arguments: [ArgumentInfo]? }
      var command: Command
    }
    do {
      _ = try program.parseAsRoot(command + ["--experimental-dump-help"])
      return nil
    } catch {
      let description = Data(program.fullMessage(for: error).utf8)
      return (try? JSONDecoder().decode(Tool.self, from: description)).map {
        $0.command.arguments ?? []
      }
    }
  }

  /// The name with the value it takes, as usage writes it: `--owner <owner>`.
  func label(_ name: String? = nil) -> String {
    let value = kind == .flag ? nil : valueName.map { "<\($0)>" }
    return [name ?? preferredName?.text, value].compactMap { $0 }.joined(separator: " ")
  }

  /// All names and the value it takes, those of a letter first.
  var synopsis: String {
    let names = names ?? []
    let short = names.filter { $0.kind == "short" }, long = names.filter { $0.kind != "short" }
    return names.isEmpty ? label() : label((short + long).map(\.text).joined(separator: ", "))
  }

  /// The label, marked as one that can be left out or repeated.
  var usage: String {
    let text = label() + (isRepeating ? " ..." : "")
    return isOptional ? "[\(text)]" : text
  }

  /// Whether the argument can have that value, as far as its description tells.
  func accepts(_ value: String) -> Bool {
    if let allValues { return allValues.contains(value) }
    return valueName != ArgumentHelp.number || Int(value) != nil
  }
}
