import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// A list of names in the settings, with the commands that manage it.
protocol ListedNames: Sendable {
  static var list: Field.NameList { get }
  static var commands: ListedNamesCommands { get }
}

/// The commands of a list of names.
struct ListedNamesCommands: Sendable {
  let all, list, add, rename, remove: ShellCommand
  let note: ShellCommand.Note
  /// The key of the list in JSON.
  let key: String
}

/// The loss reasons, for lost, disqualified and churned deals alike.
enum LossReasons: ListedNames {
  static let list = Field.NameList.lossReasons
  static let commands = ListedNamesCommands(
    all: .reason, list: .reasonList, add: .reasonAdd, rename: .reasonRename, remove: .reasonRemove,
    note: .reason, key: "lossReasons")
}

/// The sources of deals.
enum Sources: ListedNames {
  static let list = Field.NameList.sources
  static let commands = ListedNamesCommands(
    all: .source, list: .sourceList, add: .sourceAdd, rename: .sourceRename, remove: .sourceRemove,
    note: .source, key: "sources")
}

/// `reason` and `source`: manage a list of names.
struct NameListCommand<Names: ListedNames>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      Names.commands.all, note: Names.commands.note,
      subcommands: [
        ListNames<Names>.self, AddName<Names>.self, RenameName<Names>.self, RemoveName<Names>.self,
      ],
      defaultSubcommand: ListNames<Names>.self)
  }
}

/// `reason list`: lists the names, each with the number of deals that have it.
private struct ListNames<Names: ListedNames>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(Names.commands.list, named: "list")
  }

  @OptionGroup var options: BoardOptions

  func run() throws {
    let opened = try OpenedBoard(options)
    let names = opened.board.settings.names(in: Names.list).map { name in
      (name: name, deals: opened.board.dealCount(with: name, in: Names.list))
    }
    guard options.json else {
      options.show(names.map { [$0.name, opened.words.dealCount($0.deals)] }, rightAligned: [1])
      if names.isEmpty { Output.line(opened.words.emptyList(of: Names.list)) }
      return
    }
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key(Names.commands.key)
      object.array { array in
        for (name, deals) in names {
          array.object(.line) {
            $0.member("deals", deals)
            $0.member("name", name)
          }
        }
      }
    }
  }
}

/// `reason add`: adds a name.
private struct AddName<Names: ListedNames>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(Names.commands.add, named: "add")
  }

  @OptionGroup var options: SetupOptions
  @Argument(help: .setup(.newName)) var name: String

  func run() throws {
    try options.change { opened, _ in
      (try opened.board.adding(name, to: Names.list), .nameAdded(name, Names.list))
    }
  }
}

/// `reason rename`: renames a name, on the deals that have it too.
struct RenameName<Names: ListedNames>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(Names.commands.rename, named: "rename")
  }

  @OptionGroup var options: SetupOptions
  @Argument(help: .setup(.listedName), completion: Completions.listed(Names.list)) var name: String
  @Argument(help: .setup(.newName)) var newName: String

  func run() throws {
    try options.change { opened, metadata in
      let name = try opened.name(matching: name, in: Names.list)
      let setup = try opened.board.renaming(
        name, to: newName, in: Names.list, metadata: metadata)
      return (setup, .nameChanged(from: name, to: newName, Names.list, deals: setup.dealCount))
    }
  }
}

/// `reason remove`: removes a name; deals that have it keep it.
private struct RemoveName<Names: ListedNames>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(Names.commands.remove, named: "remove")
  }

  @OptionGroup var options: SetupOptions
  @Argument(help: .setup(.listedName), completion: Completions.listed(Names.list)) var name: String
  @Option(help: .setup(.mergedInto), completion: Completions.listed(Names.list)) var into: String?

  func run() throws {
    try options.change { opened, metadata in
      let name = try opened.name(matching: name, in: Names.list)
      if let into {
        let target = try opened.name(matching: into, in: Names.list)
        let setup = try opened.board.merging(
          name, into: target, in: Names.list, metadata: metadata)
        return (setup, .nameMerged(name, into: target, Names.list, deals: setup.dealCount))
      }
      let deals = opened.board.dealCount(with: name, in: Names.list)
      return (
        opened.board.removing(name, from: Names.list), .nameRemoved(name, Names.list, deals: deals)
      )
    }
  }
}
