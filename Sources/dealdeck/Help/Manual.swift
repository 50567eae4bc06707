import ArgumentParser
import Localization

/// The manual: the program, its groups of commands and its formats.
struct Manual {
  let words: Strings
  private let program: CommandInfo
  private let commands: [CommandInfo]

  /// Creates the manual of a program; `nil` when the parser does not describe it.
  init?(of program: any ParsableCommand.Type, _ words: Strings) {
    let all = CommandInfo.all(of: program)
    guard let first = all.first else { return nil }
    self.program = first
    commands = Array(all.dropFirst())
    self.words = words
  }

  /// The words that `help` takes for a page, in the order of the overview.
  static let topics =
    ShellCommand.Group.allCases.filter { $0 != .board }.map(\.rawValue)
    + ManualReference.allCases.map(\.rawValue)

  /// Returns the page of a topic.
  static func page(
    on topic: String, of program: any ParsableCommand.Type, _ words: Strings
  ) -> ManualPage? {
    if let reference = ManualReference(rawValue: topic) { return ManualPage(reference, words) }
    return ShellCommand.Group(rawValue: topic).flatMap { Manual(of: program, words)?.page(of: $0) }
  }

  /// All pages.
  var pages: [ManualPage] {
    [programPage] + ShellCommand.Group.allCases.filter { $0 != .board }.map(page)
      + ManualReference.allCases.map { ManualPage($0, words) }
  }

  /// All commands on one page, for the documents.
  var commandReference: ManualPage {
    let groups = OverviewPage(program: program, words: words).groups
    var parts: [ManualPage.Part] = [.paragraph(words.naming)]
    parts += groups.flatMap { name, rows -> [ManualPage.Part] in
      let lines = rows.map { row in
        let links = row.commands.map { "[`\($0)`](#dealdeck-\($0))" }
        return ManualPage.Part.row(links.joined(separator: " "), row.purpose)
      }
      return [.caption(name)] + lines
    }
    for group in ShellCommand.Group.allCases {
      parts += [.heading(words.heading(of: group))] + commands(of: group).flatMap(self.parts)
    }
    parts += [.heading(words.manualHeading(.options))] + sharedOptions(of: commands) + ending
    return ManualPage(
      name: "commands", section: 1, summary: words.manualHeading(.commands), parts: parts)
  }

  /// The environment, the files and the exit codes.
  private var ending: [ManualPage.Part] {
    [.heading(words.manualHeading(.environment))] + words.environmentVariables.map { .row($0) }
      + [.heading(words.manualHeading(.files))] + words.programFiles.map { .row($0) }
      + [.heading(words.manualHeading(.exitStatus)), .paragraph(words.exitCodes)]
  }

  /// The page of the program.
  private var programPage: ManualPage {
    let overview = OverviewPage(program: program, words: words)
    let groups = overview.groups.flatMap { name, rows in
      let topic = ShellCommand.Group.allCases.first { words.heading(of: $0) == name }
      let page = topic.flatMap { $0 == .board ? nil : ": dealdeck-\($0.rawValue)(1)" } ?? ""
      return [ManualPage.Part.subheading(name + page)]
        + rows.map { .row($0.commands.joined(separator: " "), $0.purpose) }
    }
    var parts: [ManualPage.Part] = [
      .heading(words.manualHeading(.synopsis)),
      .lines(["dealdeck [FILE]", program.usage(words)]),
      .heading(words.manualHeading(.description)), .paragraph(program.configuration.abstract),
      .paragraph(program.configuration.discussion), .paragraph(words.naming),
      .heading(words.manualHeading(.commands)),
    ]
    parts += groups
    parts += details(of: .board)
    parts.append(.heading(words.manualHeading(.environment)))
    parts += words.environmentVariables.map { .row($0) }
    parts.append(.heading(words.manualHeading(.files)))
    parts += words.programFiles.map { .row($0) }
    let summary = program.configuration.abstract.withoutPoint
    return ManualPage(on: nil, in: 1, summary, parts, words)
  }

  /// Returns the page of a group of commands.
  private func page(of group: ShellCommand.Group) -> ManualPage {
    let start: [ManualPage.Part] = [
      .heading(words.manualHeading(.description)), .paragraph(words.naming),
      .heading(words.manualHeading(.commands)),
    ]
    return ManualPage(
      on: group.rawValue, in: 1, words.summary(of: group), start + details(of: group), words)
  }

  /// Returns the commands of a group, then the options that all of them have.
  private func details(of group: ShellCommand.Group) -> [ManualPage.Part] {
    let commands = commands(of: group)
    return commands.flatMap(parts) + [.heading(words.manualHeading(.options))]
      + sharedOptions(of: commands)
  }

  /// Returns the commands of a group, each before those below it.
  private func commands(of group: ShellCommand.Group) -> [CommandInfo] {
    let listed = program.configuration.groupedSubcommands.first {
      $0.name == words.heading(of: group)
    }
    let names = Set(listed?.subcommands.compactMap { $0.configuration.commandName } ?? [])
    return commands.filter { command in
      command.name.split(separator: " ").dropFirst().first.map { names.contains(String($0)) }
        ?? false
    }
  }

  /// Returns the options that nearly all commands have, each once.
  private func sharedOptions(of commands: [CommandInfo]) -> [ManualPage.Part] {
    var seen = Set<String>()
    return commands.flatMap { command in
      command.arguments.filter(\.isShared).compactMap { argument in
        seen.insert(argument.synopsis).inserted
          ? .row(argument.synopsis, command.explanation(of: argument, words)) : nil
      }
    }
  }

  private func parts(of command: CommandInfo) -> [ManualPage.Part] {
    let configuration = command.configuration
    var parts: [ManualPage.Part] = [
      .subheading(command.name), .paragraph(configuration.abstract),
    ]
    if !configuration.discussion.isEmpty { parts.append(.paragraph(configuration.discussion)) }
    guard configuration.subcommands.isEmpty else { return parts }
    parts.append(.paragraph("`\(command.usage(words))`"))
    for argument in command.arguments where !argument.isShared {
      parts.append(.row(argument.synopsis, command.explanation(of: argument, words)))
    }
    let examples = command.examples(words)
    if !examples.isEmpty { parts.append(.caption(words.frame(.examples))) }
    parts += examples.map { .row($0.line, $0.purpose) }
    return parts
  }
}

extension ManualPage {
  /// Creates the page on a format.
  fileprivate init(_ reference: ManualReference, _ words: Strings) {
    self.init(
      on: reference.rawValue, in: reference.section, words.summary(of: reference),
      ManualPage.parts(of: reference, words), words)
  }

  /// Returns the page on a format without what ends every page.
  static func parts(of reference: ManualReference, _ words: Strings) -> [Part] {
    switch reference {
    case .filter: FilterManual(words: words).parts
    case .kpis: KPIManual(words: words).parts
    case .file: FileManual(words: words).parts
    case .configuration: ConfigurationManual(words: words).parts
    }
  }

  /// Creates the page on a topic, or on the program, with what ends every page.
  fileprivate init(
    on topic: String?, in section: Int, _ summary: String, _ parts: [Part], _ words: Strings
  ) {
    var parts = parts
    if section == 1 {
      parts += [.heading(words.manualHeading(.exitStatus)), .paragraph(words.exitCodes)]
    }
    let others = ([nil] + Manual.topics).filter { $0 != topic }.map { other in
      "\(ManualPage.name(of: other))(\(other.flatMap(ManualReference.init)?.section ?? 1))"
    }
    parts += [
      .heading(words.manualHeading(.seeAlso)), .paragraph(others.joined(separator: ", ")),
    ]
    self.init(
      name: ManualPage.name(of: topic), section: section, summary: summary, parts: parts)
  }

  private static func name(of topic: String?) -> String {
    let page = topic.map { ManualReference(rawValue: $0)?.page ?? $0 }
    return page.map { "dealdeck-\($0)" } ?? "dealdeck"
  }
}

extension ArgumentInfo {
  /// True for an option that nearly all commands have.
  fileprivate var isShared: Bool {
    kind != .positional && section == .general
      || ["--json", "--plain"].contains(preferredName?.text)
  }
}

extension String {
  fileprivate var withoutPoint: String { hasSuffix(".") ? String(dropLast()) : self }
}
