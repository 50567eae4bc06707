import PipelineDomain
import Localization

extension Model {
  /// The number of names offered at once.
  private static let offeredNames = 8

  /// True when an organization is asked for, and the list of their names is older than the board.
  var areNamesDue: Bool {
    guard case .prompt(let prompt) = mode, prompt.input(.organization) != nil else { return false }
    return names?.count != board.organizations.count
  }

  /// Lists the names of organizations anew. O(organizations × log organizations).
  mutating func listNames() {
    names = NameList(board.organizations.values.map(\.name))
    if case .prompt(let prompt) = mode { mode = .prompt(offering(prompt)) }
  }

  /// Returns the question with the names that complete the text typed.
  func offering(_ prompt: Prompt) -> Prompt {
    var prompt = prompt
    let input = prompt.focused
    prompt.offers = input.isOffered ? [] : names(beginningWith: input)
    return prompt
  }

  private func names(beginningWith input: Prompt.Input) -> [String] {
    if case .suggesting(let names) = input.kind {
      return NameList(names).beginning(with: input.begun, atMost: Model.offeredNames)
    }
    guard input.name == .organization else { return [] }
    return names?.beginning(with: input.begun, atMost: Model.offeredNames) ?? []
  }
}
