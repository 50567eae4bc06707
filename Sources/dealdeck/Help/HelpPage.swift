import ArgumentParser
import TerminalKit
import Localization

/// The help page of a command.
struct HelpPage {
  let command: CommandInfo
  let words: Strings

  /// Returns the page in so many columns; lines to copy, of usage and examples, are not wrapped.
  func text(columns: Int) -> String {
    let configuration = command.configuration
    let overview = [words.frame(.overview) + configuration.abstract, configuration.discussion]
    var parts = overview.filter { !$0.isEmpty }.map { HelpRow.wrapped($0, to: columns) }
    parts.append(words.frame(.usage) + command.usage(words))
    parts += sections.filter { !$0.rows.isEmpty }.map { section in
      let rows = section.rows.map { $0.text(columns: columns) }
      return ([words.frame(section.heading)] + rows).joined(separator: "\n")
    }
    if !configuration.subcommands.isEmpty {
      let names = command.name.split(separator: " ", maxSplits: 1).map(String.init)
      let help = [names[0], "help"] + names.dropFirst() + [words.frame(.subcommand)]
      parts.append(
        HelpRow.wrapped("  " + words.frame(.detail(help.joined(separator: " "))), to: columns))
    }
    return parts.joined(separator: "\n\n")
  }

  private var sections: [(heading: HelpFrame, rows: [HelpRow])] {
    let positional = command.arguments.filter { $0.kind == .positional }
    let options = [nil] + OptionSection.allCases
    return [(.arguments, positional.map(row))]
      + options.map { section in
        let listed = command.arguments.filter { $0.kind != .positional && $0.section == section }
        return (.options(section), listed.map(row))
      } + [
        (.subcommands, command.configuration.subcommands.map(row)),
        (.examples, command.examples(words).map { HelpRow($0.line, $0.purpose, isWrapped: false) }),
      ]
  }

  private func row(_ argument: ArgumentInfo) -> HelpRow {
    HelpRow(argument.synopsis, command.explanation(of: argument, words))
  }

  private func row(_ subcommand: any ParsableCommand.Type) -> HelpRow {
    let isUnnamed = subcommand == command.configuration.defaultSubcommand
    let name = subcommand.configuration.commandName ?? ""
    return HelpRow(
      isUnnamed ? "\(name) \(words.frame(.unnamed))" : name, subcommand.configuration.abstract)
  }
}

/// The help page of the program: its commands by purpose, on one screen.
struct OverviewPage {
  let program: CommandInfo
  let words: Strings

  /// Returns the page in so many columns.
  func text(columns: Int) -> String {
    let configuration = program.configuration
    // Texts stand below their commands where there is no room beside them.
    let indentation = columns < 60 ? 6 : 32
    let overview = words.frame(.overview) + configuration.abstract + "\n" + configuration.discussion
    let groups = groups.flatMap { name, rows in
      [words.frame(.group(name))]
        + rows.map {
          HelpRow($0.commands.joined(separator: " "), $0.purpose, indentation: indentation)
            .text(columns: columns)
        }
    }
    let options = program.arguments.map {
      HelpRow($0.synopsis, program.text($0, words), indentation: indentation).text(columns: columns)
    }
    let help = "\(program.name) help \(words.frame(.subcommand))"
    return [
      HelpRow.wrapped(overview, to: columns), words.frame(.usage) + program.usage(words),
      groups.joined(separator: "\n"),
      ([words.frame(.options(nil))] + options).joined(separator: "\n"),
      HelpRow.wrapped(
        [words.naming, words.frame(.detail(help)), words.topics(Manual.topics)]
          .joined(separator: "\n"), to: columns),
    ].joined(separator: "\n\n")
  }

  /// The groups with their lines; a command in none of these has a line of its own.
  var groups: [(name: String, rows: [CommandRow])] {
    program.configuration.groupedSubcommands.map { group in
      let commands = group.subcommands.map { $0.configuration }
      let names = commands.compactMap(\.commandName)
      let rows = words.commandRows.filter { row in row.commands.first.map(names.contains) ?? false }
      let listed = words.commandRows.flatMap(\.commands)
      let others = commands.filter { $0.shouldDisplay && !listed.contains($0.commandName ?? "") }
      return (
        group.name, rows + others.map { CommandRow([$0.commandName ?? ""], $0.abstract) }
      )
    }
  }
}

/// A row of a list of help: a label, and its text from a column on, or below when the label is long.
struct HelpRow {
  let label: String
  let text: String
  /// True when the label may be broken over lines as the text is.
  let isWrapped: Bool
  /// The column of the text.
  let indentation: Int

  /// Creates a row.
  init(_ label: String, _ text: String, isWrapped: Bool = true, indentation: Int = 26) {
    (self.label, self.text) = (label, text)
    (self.isWrapped, self.indentation) = (isWrapped, indentation)
  }

  /// Returns the row in so many columns.
  func text(columns: Int) -> String {
    let gap = indentation - DisplayWidth.of("  " + label)
    let start = String(repeating: " ", count: gap > 0 ? gap : indentation)
    guard gap <= 0 else {
      return HelpRow.wrapped("  " + label + start + text, to: columns, after: indentation)
    }
    return (isWrapped ? HelpRow.wrapped("  " + label, to: columns) : "  " + label) + "\n"
      + HelpRow.wrapped(start + text, to: columns, after: indentation)
  }

  /// Returns the text with long lines wrapped; a line is continued below the column after its lead.
  static func wrapped(_ text: String, to columns: Int, after lead: Int = 0) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard DisplayWidth.of(String(line)) > columns else { return String(line) }
      let lead = line.prefix(lead)
      return WrappedText.lines(
        String(line.dropFirst(lead.count)), to: columns, after: String(lead)
      ).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
