import BoardUI
import Diagnostics
import Localization
import TerminalKit

extension Preferences {
  /// The tables that hold a table for each program: hooks and own commands.
  enum ProgramTable: String, CaseIterable {
    case onChange = "on-change"
    case commands

    /// The keys of a program.
    fileprivate var keys: [String] {
      switch self {
      case .onChange: ["run", "timeout", "environment"]
      case .commands: ["run", "title", "key", "terminal", "timeout"]
      }
    }
  }

  /// The values of one program, by key.
  struct ProgramEntry {
    let table: ProgramTable
    let name: String
    let place: TextPosition
    fileprivate var items: [String: TOMLItem] = [:]

    fileprivate var path: String { "\(table.rawValue).\(name)" }
  }

  /// Takes in a value of a program; the programs are made when all values are known.
  static func collect(
    _ item: TOMLItem, of table: ProgramTable, into entries: inout [ProgramEntry]
  ) throws(ConfigurationParseError) {
    let (name, key) = (item.path[1], item.path[2])
    guard table.keys.contains(key) else {
      throw ConfigurationParseError(
        place: item.place, fault: .unknownName(key, nearest: nearest(to: key, of: table.keys)))
    }
    let index = entries.firstIndex { $0.table == table && $0.name == name }
    if let index {
      entries[index].items[key] = item
    } else {
      entries.append(
        ProgramEntry(table: table, name: name, place: item.place, items: [key: item]))
    }
  }

  /// Makes the hooks and own commands, and keeps the issues of those that are none.
  mutating func make(_ entries: [ProgramEntry]) {
    var made: [OwnCommand] = []
    for entry in entries {
      do throws(ConfigurationParseError) {
        switch entry.table {
        case .onChange: hooks.append((try entry.hook, entry.place))
        case .commands:
          let (command, place) = try command(of: entry)
          made.append(command)
          commandPlaces.append(place)
        }
      } catch {
        problems.append(error)
      }
    }
    let (map, faults) = keys.adding(made)
    keys = map
    problems += faults.map {
      ConfigurationParseError(place: commandPlaces[$0.index], fault: $0.fault)
    }
  }

  private mutating func command(
    of entry: ProgramEntry
  ) throws(ConfigurationParseError) -> (OwnCommand, TextPosition) {
    let words = try entry.templates
    var keys: [Key] = []
    for value in try entry.items["key"]?.value.elements ?? [] {
      guard case .string(let spelling) = value.content else { throw value.fault(.notAList) }
      if let key = Key(spelling) {
        keys.append(key)
      } else {
        problems.append(ConfigurationParseError(place: value.place, fault: .noKey(spelling)))
      }
    }
    let command = OwnCommand(
      name: entry.name, title: try entry.title, keys: keys, words: words,
      isInForeground: try entry.isInForeground, limit: try entry.limit)
    return (command, entry.items["key"]?.value.place ?? entry.place)
  }
}

extension Preferences.ProgramEntry {
  fileprivate var hook: Hook {
    get throws(ConfigurationParseError) {
      Hook(
        name: name, arguments: try run.map(\.text), limit: try limit ?? Hook.standardLimit,
        variables: try variables)
    }
  }

  /// The program and its arguments, each with its place.
  private var run: [(text: String, value: TOMLValue)] {
    get throws(ConfigurationParseError) {
      guard let item = items["run"] else {
        throw ConfigurationParseError(place: place, fault: .program(.missing(path)))
      }
      guard case .array(let values) = item.value.content,
        let words = values.texts, let program = words.first, !program.text.isEmpty
      else { throw item.value.fault(.program(.notAList("\(path).run"))) }
      guard
        !program.text.contains("/") || program.text.hasPrefix("/")
          || program.text.hasPrefix("~/")
      else { throw program.value.fault(.program(.relative(program.text))) }
      return words
    }
  }

  /// The program and its arguments with placeholders, none of which is run as code.
  fileprivate var templates: [ArgumentTemplate] {
    get throws(ConfigurationParseError) {
      let run = try run
      let words = try run.map { (text, value) throws(ConfigurationParseError) in
        do throws(ConfigurationIssue) { return try ArgumentTemplate(text) } catch {
          throw value.fault(error)
        }
      }
      if let index = CodeWords.misplaced(in: words), let first = words[index].placeholders.first {
        throw run[index].value.fault(.program(.placeholderRuns(first.name)))
      }
      return words
    }
  }

  fileprivate var title: String {
    get throws(ConfigurationParseError) {
      guard let value = items["title"]?.value else { return name }
      guard case .string(let text) = value.content, !text.isEmpty else {
        throw value.fault(.notAText("\(path).title"))
      }
      return text
    }
  }

  fileprivate var isInForeground: Bool {
    get throws(ConfigurationParseError) {
      switch items["terminal"]?.value.content {
      case nil: return false
      case .boolean(let flag): return flag
      case .string(let text) where ["on", "off"].contains(text): return text == "on"
      case .string, .integer, .array:
        throw ConfigurationParseError(
          place: items["terminal"]?.value.place ?? place,
          fault: .unknownValue(
            "terminal", of: "\(path).terminal", accepted: ["true", "false"], nearest: nil))
      }
    }
  }

  fileprivate var limit: Int? {
    get throws(ConfigurationParseError) {
      guard let value = items["timeout"]?.value else { return nil }
      guard case .integer(let seconds) = value.content, (1...Hook.longestLimit).contains(seconds)
      else {
        throw value.fault(.program(.notSeconds("\(path).timeout", limit: Hook.longestLimit)))
      }
      return seconds
    }
  }

  private var variables: [String] {
    get throws(ConfigurationParseError) {
      guard let value = items["environment"]?.value else { return [] }
      guard case .array(let values) = value.content, let names = values.texts?.map(\.text),
        names.allSatisfy({ !$0.isEmpty && !$0.contains("=") && $0 != Hook.guardVariable })
      else { throw value.fault(.program(.notVariables("\(path).environment"))) }
      return names
    }
  }
}

extension [TOMLValue] {
  /// The texts, with their places; `nil` when one of them is none.
  fileprivate var texts: [(text: String, value: TOMLValue)]? {
    var texts: [(text: String, value: TOMLValue)] = []
    for value in self {
      guard case .string(let text) = value.content else { return nil }
      texts.append((text, value))
    }
    return texts
  }
}

/// The words of a program that it runs as code, where a value of a deal would be run too.
enum CodeWords {
  /// The programs whose first argument that is no option is code, or a file of it.
  private static let interpreters: Set = [
    "sh", "ash", "bash", "dash", "fish", "ksh", "mksh", "zsh", "busybox", "python", "python3",
    "perl", "ruby", "node", "deno", "php", "lua", "awk", "gawk", "mawk", "sed", "osascript",
  ]
  /// The programs that hand all their arguments to a shell.
  private static let shellCallers: Set = [
    "ssh", "su", "eval", "watch", "tmux", "screen", "parallel", "xterm",
  ]

  /// Returns the first word with a placeholder in the place of a program or of code; `nil` when there is none.
  static func misplaced(in words: [ArgumentTemplate]) -> Int? {
    if words.first?.placeholders.isEmpty == false { return 0 }
    var isCaller = false
    var isInterpreted = false
    var awaitsProgram = false
    var awaitsCode = false
    for (index, word) in words.enumerated() {
      if isCaller || awaitsProgram || awaitsCode, !word.placeholders.isEmpty { return index }
      if awaitsProgram, !word.start.hasPrefix("-") { awaitsProgram = false }
      awaitsCode = isInterpreted && ["-c", "-e"].contains(word.start)
      let name = program(word)
      // The words behind a first one are its own: `sh -c CODE sh ARGUMENT`.
      if !isInterpreted, interpreters.contains(name) {
        (isInterpreted, awaitsProgram) = (true, true)
      }
      if shellCallers.contains(name) { isCaller = true }
    }
    return nil
  }

  private static func program(_ word: ArgumentTemplate) -> String {
    guard word.placeholders.isEmpty else { return "" }
    return word.start.split(separator: "/").last.map(String.init) ?? ""
  }
}
