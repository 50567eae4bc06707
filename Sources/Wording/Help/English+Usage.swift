import Diagnostics

extension English {
  func frame(_ frame: HelpFrame) -> String {
    switch frame {
    case .overview: "OVERVIEW: "
    case .usage: "USAGE: "
    case .arguments: "ARGUMENTS:"
    case .options: "OPTIONS:"
    case .subcommands(nil): "SUBCOMMANDS:"
    case .subcommands(let group?): "\(group.uppercased()) SUBCOMMANDS:"
    case .subcommand: "<subcommand>"
    case .unnamed: "(default)"
    case .values(let values, let standard):
      "(values: \(values.joined(separator: ", "))\(standard.map { "; default: \($0)" } ?? ""))"
    case .standard(let value): "(default: \(value))"
    case .helpOption: "Show help information."
    case .versionOption: "Show the version."
    case .detail(let command): "See `\(command)` for detailed help."
    case .more(let command): "See `\(command)` for more information."
    case .explanation: "HELP: "
    }
  }

  func fault(_ fault: UsageFault) -> String {
    switch fault {
    case .unknownOption(let option, let nearest, let lacking):
      "no option “\(option)”"
        + (lacking.map { "; or \($0) lacks its value" } ?? suggestion(nearest))
    case .valueMissing(let option): "\(option) lacks its value"
    case .valueless(let option, let value): "\(option) takes no value, and “\(value)” is given"
    case .unexpected(let arguments):
      "\(list(arguments.map { "“\($0)”" })) \(arguments.count == 1 ? "is" : "are") not expected here"
    case .missing(let argument): "\(argument) is missing"
    case .invalid(let value, let argument, let accepted):
      "\(argument) cannot be “\(value)”"
        + (accepted.isEmpty
          ? ""
          : suggestion(
            nearest(to: value, of: accepted),
            then: "it is one of \(accepted.joined(separator: ", "))"))
    case .noCompletions(let shell, let shells):
      "no completions for \(shell.map { "“\($0)”" } ?? "this shell"); there are some for "
        + shells.joined(separator: ", ")
    case .unknownCommand(let text, let nearest): "no command “\(text)”" + suggestion(nearest)
    }
  }
}
