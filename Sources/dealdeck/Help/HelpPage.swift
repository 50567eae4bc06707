import ArgumentParser
import TerminalKit
import Localization

/// The help page of a command.
struct HelpPage {
  let command: CommandInfo
  let words: Strings

  /// Returns the page in so many columns; the usage line is not wrapped, so that it can be copied.
  func text(columns: Int) -> String {
    let configuration = command.configuration
    let overview = [words.frame(.overview) + configuration.abstract, configuration.discussion]
    let positional = command.arguments.filter { $0.kind == .positional }
    let options = command.arguments.filter { $0.kind != .positional }
    var parts = overview.filter { !$0.isEmpty }.map { wrapped($0, to: columns) }
    parts.append(words.frame(.usage) + command.usage(words))
    let sections =
      [(HelpFrame.arguments, positional.map(row)), (.options, options.map(row))]
      + [(.subcommands(of: nil), configuration.ungroupedSubcommands.map(row))]
      + configuration.groupedSubcommands.map {
        (.subcommands(of: $0.name), $0.subcommands.map(row))
      }
    for (heading, rows) in sections where !rows.isEmpty {
      let lines = [words.frame(heading)] + rows
      parts.append(lines.map { wrapped($0, to: columns) }.joined(separator: "\n"))
    }
    if !configuration.subcommands.isEmpty {
      let names = command.name.split(separator: " ", maxSplits: 1).map(String.init)
      let help = [names[0], "help"] + names.dropFirst() + [words.frame(.subcommand)]
      parts.append(wrapped("  " + words.frame(.detail(help.joined(separator: " "))), to: columns))
    }
    return parts.joined(separator: "\n\n")
  }

  private func row(_ argument: ArgumentInfo) -> String {
    let (standard, values) = (argument.defaultValue, argument.allValues ?? [])
    var text = command.text(argument, words)
    if !values.isEmpty {
      text += " " + words.frame(.values(values, standard: standard))
    } else if let standard {
      text += " " + words.frame(.standard(standard))
    }
    return row(argument.synopsis, text)
  }

  private func row(_ subcommand: any ParsableCommand.Type) -> String {
    let isUnnamed = subcommand == command.configuration.defaultSubcommand
    let name = subcommand.configuration.commandName ?? ""
    return row(
      isUnnamed ? "\(name) \(words.frame(.unnamed))" : name, subcommand.configuration.abstract)
  }

  /// Returns a row of a list: the label, and its text from a column on, or below when the label is long.
  private func row(_ label: String, _ text: String) -> String {
    let gap = HelpPage.indentation - DisplayWidth.of("  " + label)
    return "  " + label
      + (gap > 0 ? "" : "\n") + String(repeating: " ", count: gap > 0 ? gap : HelpPage.indentation)
      + text
  }

  /// Returns the text with long lines wrapped; a row of a list is continued below its text.
  private func wrapped(_ text: String, to columns: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard DisplayWidth.of(String(line)) > columns else { return String(line) }
      let lead = line.prefix(line.hasPrefix("  ") ? HelpPage.indentation : 0)
      return WrappedText.lines(
        String(line.dropFirst(lead.count)), to: columns, after: String(lead)
      ).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// The column of the text of a row.
  private static let indentation = 26
}
