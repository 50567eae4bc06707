package import TerminalKit
package import Wording

extension Command {
  /// The name in the configuration file: `next-step`.
  package var name: String {
    rawValue.reduce(into: "") { name, character in
      if character.isUppercase { name.append("-") }
      name += character.lowercased()
    }
  }

  /// The command of that name.
  package init?(name: String) {
    guard let command = Command.allCases.first(where: { $0.name == name }) else { return nil }
    self = command
  }
}

extension Role {
  /// The name in the configuration file.
  package var name: String {
    switch self {
    case .text: "text"
    case .secondary: "secondary"
    case .heading: "heading"
    case .focus: "focus"
    case .good: "good"
    case .attention: "attention"
    case .bad: "bad"
    }
  }
}
