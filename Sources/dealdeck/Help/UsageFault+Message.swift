import Wording

extension UsageFault {
  /// What the parser of arguments found wrong, read from what it says of it; `nil` for what else it
  /// may say.
  init?(message: String) {
    if let fault = UsageFault(ofOption: message) ?? UsageFault(ofArgument: message) {
      self = fault
    } else if let match = message.wholeMatch(
      of: #/Can't .+? (?:shell|for '(.*)')\.\n.+:\n +(.+)/#.dotMatchesNewlines())
    {
      self = .noCompletions(
        for: match.1.map(String.init), shells: match.2.split(separator: " ").map(String.init))
    } else {
      return nil
    }
  }

  private init?(ofOption message: String) {
    if let match = message.wholeMatch(
      of:
        #/Unknown option '(.+?)'(?:\. Did you mean '(.+?)'\?)?(?:\n +or: Missing value for '(.+)' in .+)?/#
    ) {
      self = .unknownOption(
        String(match.1), nearest: match.2.map(String.init), lacking: match.3.map(String.init))
    } else if let match = message.wholeMatch(of: #/Invalid option: (.+)/#) {
      self = .unknownOption(String(match.1), nearest: nil, lacking: nil)
    } else if let match = message.wholeMatch(of: #/Missing value for '(.+)'/#) {
      self = .valueMissing(String(match.1))
    } else if let match = message.wholeMatch(
      of: #/The option '(.+?)' does not take any value, but '(.*)' was specified\./#
        .dotMatchesNewlines())
    {
      self = .valueless(String(match.1), value: String(match.2))
    } else {
      return nil
    }
  }

  private init?(ofArgument message: String) {
    if let match = message.wholeMatch(
      of: #/(?:Unexpected argument|\d+ unexpected arguments:) '(.*)'/#.dotMatchesNewlines())
    {
      self = .unexpected(match.1.split(separator: "', '").map(String.init))
    } else if let match = message.wholeMatch(
      of: #/Missing (?:expected argument|one of:) '(.+)'/#)
    {
      self = .missing(match.1.split(separator: "', '").map(String.init))
    } else if let match = message.wholeMatch(
      of: #/The value '(.*)' is invalid for '(.+?)'(\. Please provide one of .+)?/#
        .dotMatchesNewlines())
    {
      let accepted = (match.3 ?? "").matches(of: #/'([^']+)'|\n  - (.+)/#)
        .compactMap { $0.1 ?? $0.2 }
      self = .invalid(String(match.1), for: String(match.2), accepted: accepted.map(String.init))
    } else {
      return nil
    }
  }
}
