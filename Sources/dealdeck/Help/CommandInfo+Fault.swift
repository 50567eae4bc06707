import Diagnostics
import Wording

extension CommandInfo {
  /// Why the parser refuses these words after the command's name, with the argument it is about;
  /// `nil` when only the parser can tell.
  ///
  /// The order is the parser's: what options lack as they come, then values by position, then what is
  /// missing, then what is too much.
  func fault(in words: ArraySlice<String>) -> (fault: UsageFault, about: ArgumentInfo?)? {
    var rest = words
    var (values, given, unknown) = ([String](), Set<String>(), [String]())
    while let word = rest.popFirst() {
      guard word != "--" else { values += rest; break }
      guard word.isOption else { values.append(word); continue }
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      let value = parts.count > 1 ? parts[1] : nil
      let names = letters(in: word) ?? [parts[0]]
      for name in names {
        guard let argument = argument(named: name) else {
          unknown.append(word)
          continue
        }
        given.insert(argument.label())
        if argument.kind == .flag {
          if let value { return (.valueless(name, value: value), nil) }
          continue
        }
        let label = argument.label(name)
        guard let value = value ?? argument.takeValue(from: &rest) else {
          return names.count > 1
            ? (.unknownOption(word, nearest: nil, lacking: label), nil)
            : (.valueMissing(label), argument)
        }
        if !argument.accepts(value) { return (argument.refusal(of: value, for: label), argument) }
      }
    }
    return fault(inValues: values[...], given: given, unknown: unknown.first)
  }

  private func fault(
    inValues values: ArraySlice<String>, given: Set<String>, unknown: String?
  ) -> (fault: UsageFault, about: ArgumentInfo?)? {
    var (values, given) = (values, given)
    for argument in arguments where argument.kind == .positional {
      let taken = argument.isRepeating ? values : values.prefix(1)
      values = values.dropFirst(taken.count)
      if let value = taken.first(where: { !argument.accepts($0) }) {
        return (argument.refusal(of: value, for: argument.label()), argument)
      }
      if !taken.isEmpty { given.insert(argument.label()) }
    }
    if let missing = arguments.first(where: { !$0.isOptional && !given.contains($0.label()) }) {
      return (.missing(missing.label()), missing)
    }
    if let unknown {
      let names = arguments.flatMap { $0.names ?? [] }.filter { $0.kind == "long" }
      let nearest = nearest(to: String(unknown.drop { $0 == "-" }), of: names.map(\.name))
      return (.unknownOption(unknown, nearest: nearest.map { "--\($0)" }, lacking: nil), nil)
    }
    return values.isEmpty ? nil : (.unexpected(Array(values)), nil)
  }

  private func argument(named name: String) -> ArgumentInfo? {
    arguments.first { $0.names?.contains { $0.text == name } ?? false }
  }

  /// Options of a letter that are run together; `nil` for any other option.
  private func letters(in word: String) -> [String]? {
    guard !word.hasPrefix("--"), !word.contains("="), word.count > 2 else { return nil }
    return word.dropFirst().map { "-\($0)" }
  }
}

extension ArgumentInfo {
  /// Takes the value of an option from the words after it, if one is there.
  fileprivate func takeValue(from words: inout ArraySlice<String>) -> String? {
    guard let word = words.first, word != "--", parsingStrategy == "unconditional" || !word.isOption
    else { return nil }
    return words.popFirst()
  }

  fileprivate func refusal(of value: String, for label: String) -> UsageFault {
    .invalid(value, for: label, accepted: allValues ?? [])
  }
}

extension String {
  /// Whether the parser reads it as an option where a value may stand.
  fileprivate var isOption: Bool { hasPrefix("-") && self != "-" }
}
