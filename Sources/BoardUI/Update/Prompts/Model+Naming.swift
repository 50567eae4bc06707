import PipelineDomain
import TerminalKit
import Wording

extension Model {
  /// How many names are offered at once.
  private static let offeredNames = 8

  /// Whether an organization is asked for, and the list of their names is older than the board.
  var areNamesDue: Bool {
    guard case .prompt(let prompt) = mode, prompt.input(.organization) != nil else { return false }
    return names?.count != board.organizations.count
  }

  /// Lists the names of organizations anew. O(organizations × log organizations).
  mutating func listNames() {
    names = NameList(board.organizations.values.map(\.name))
    if case .prompt(let prompt) = mode { mode = .prompt(offering(prompt)) }
  }

  /// The question with the names that what is typed may become.
  func offering(_ prompt: Prompt) -> Prompt {
    var prompt = prompt
    let input = prompt.focused
    let isTyped = input.name == .organization && !input.isOffered
    prompt.offers =
      isTyped
      ? names?.beginning(with: input.text.trimmed, atMost: Model.offeredNames) ?? [] : []
    return prompt
  }

  /// Puts the name that the first key for the next field completes to into the field; `false` when
  /// there is none, or it was another key.
  mutating func completeName(by key: Key) -> Bool {
    guard case .prompt(var prompt) = mode, let name = prompt.completion,
      keys.row(of: .nextField)?.keys(in: .prompt).first == key
    else { return false }
    prompt.focused.text = name
    prompt.focused.caret = name.count
    prompt.problem = nil
    mode = .prompt(offering(prompt))
    return true
  }
}

extension Prompt {
  /// The first name that is offered, unless one of them stands in the field, whatever its case and
  /// accents.
  var completion: String? {
    let typed = FoldedText(focused.text.trimmed)
    return offers.contains { FoldedText($0) == typed } ? nil : offers.first
  }
}
