import Diagnostics

extension English {
  func fault(_ fault: ConfigurationFault) -> String {
    switch fault {
    case .unreadable(let why): "cannot be read: \(why)"
    case .expected(let part): "\(expectation(part)) is expected here"
    case .tooDeep(let limit): "more than \(limit) levels of brackets"
    case .repeated(let name): "“\(name)” is there a second time; keep one of them"
    case .unknownName(let name, let nearest): "no “\(name)” here" + suggestion(nearest)
    case .unknownValue(let text, let setting, let accepted, let nearest):
      "\(setting) cannot be “\(text)”" + suggestion(nearest) + "; it is one of "
        + accepted.joined(separator: ", ")
    case .notAText(let setting): "\(setting) takes one value, not a list"
    case .notAFilter(let name): "\(name) is a filter, or a list of one and an order of cards"
    case .notAList: "keys are a list of texts, such as [\"n\", \"^N\"]"
    case .noKey(let text): "“\(text)” is no key; write n, N, ^R, F5, shift-left, enter or space"
    case .noColour(let text, let nearest):
      "“\(text)” is no colour" + suggestion(nearest) + "; write 0 to 255, a name or #rrggbb"
    case .keyTaken(let key, let holder): "\(key) is a key of \(holder) in the same place"
    case .keyTypes(let key, let command):
      "\(key) types something wherever \(command) exists; take a key that types nothing"
    case .digitsOnly(let command): "the keys of \(command) are the digits, and stay so"
    case .indispensable(let command):
      "\(command) needs a key wherever it exists, one that types nothing; it keeps its own"
    }
  }

  func problems(_ first: String, others: Int) -> String {
    others == 0 ? "\(first)." : "\(first); \(others) more: dealdeck config."
  }

  func origin(_ origin: SettingOrigin) -> String {
    switch origin {
    case .standard: "default"
    case .file(let path, let line): "\(path):\(line)"
    case .environment(let variable): "environment, \(variable)"
    case .option(let name): "option \(name)"
    }
  }

  var notSet: String { "not set" }

  func notWritten(_ path: String) -> String {
    "\(path) is not written to: it is not TOML in UTF-8; mend it first"
  }

  var noConfigurationPlace: String {
    "There is no place for your configuration: set $HOME or $XDG_CONFIG_HOME."
  }

  func configurationFile(_ path: String, exists: Bool) -> String {
    exists ? "Configuration: \(path)" : "No configuration file; it would be \(path)"
  }

  private func expectation(_ part: ConfigurationFault.Part) -> String {
    switch part {
    case .name: "the name of a key"
    case .equals: "an equals sign"
    case .value: "a text in quotes, a whole number, true, false or a list"
    case .closingQuote: "a closing quote in the same line"
    case .escape: "an escape such as \\\" \\\\ \\t \\u00e9"
    case .bracket: "a closing bracket"
    case .commaOrBracket: "a comma or a closing bracket"
    case .lineEnd: "the end of the line"
    }
  }
}
