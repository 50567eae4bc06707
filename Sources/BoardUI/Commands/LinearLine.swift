/// A line of the linear mode, turned into the words of one of the program's commands.
///
/// `3 next call fri` and `next 3 call fri` set the next step of the third deal of the last list: `next ID call --due fri`.
package enum LinearLine {
  /// The reason that a line is not understood.
  package enum Fault: Error, Equatable {
    /// A number that the last list, of so many deals, does not have.
    case noNumber(Int, listed: Int)
    /// A quotation mark that is not closed.
    case openQuote
  }

  /// The commands that begin with one or several deals.
  private static let onDeals: Set<String> = [
    "show", "clone", "edit", "move", "won", "lost", "disqualify", "log", "next", "snooze", "assign",
    "qualify", "signal", "tick", "accept", "reject", "nurture", "invoice", "collect", "left",
    "renew", "merge", "delete", "restore", "score", "undo", "redo",
  ]

  /// The commands that are about the deal at hand when they name none, and change it.
  private static let onCurrent = onDeals.subtracting(["undo", "redo", "merge", "restore"])

  /// Returns the words of the command that the line means.
  ///
  /// - Parameters:
  ///   - deals: The ids of the deals in the order in which they were listed last.
  ///   - current: The id of the deal at hand, meant by a command that names none.
  package static func words(
    of line: String, deals: [String], current: String? = nil
  ) throws(Fault) -> [String] {
    var typed = try split(line)[...]
    var chosen = try leadingDeals(in: &typed, of: deals)
    guard let verb = typed.popFirst() else { return chosen.isEmpty ? [] : ["show"] + chosen }
    guard onDeals.contains(verb.text) else { return [verb.text] + chosen + typed.map(\.text) }
    if chosen.isEmpty { chosen = try leadingDeals(in: &typed, of: deals) }
    if chosen.isEmpty, let current, onCurrent.contains(verb.text) { chosen = [current] }
    guard !chosen.isEmpty else { return [verb.text] + typed.map(\.text) }
    return [verb.text] + chosen + arguments(of: verb.text, typed)
  }

  /// A word as it was typed.
  private struct Word {
    var text = ""
    var isQuoted = false

    var isOption: Bool { !isQuoted && text.hasPrefix("--") }
  }

  /// Splits a line at blanks outside of quotation marks.
  private static func split(_ line: String) throws(Fault) -> [Word] {
    var words: [Word] = []
    var word: Word?
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word?.text.append(character) }
      } else if character == "\"" || (character == "'" && word == nil) {
        quote = character
        if word == nil { word = Word() }
        word?.isQuoted = true
      } else if character.isWhitespace {
        if let ended = word { words.append(ended) }
        word = nil
      } else {
        if word == nil { word = Word() }
        word?.text.append(character)
      }
    }
    guard quote == nil else { throw .openQuote }
    if let word { words.append(word) }
    return words
  }

  /// Takes the numbers at the start, `3`, `3,5` or `3-6`, and returns the ids of their deals.
  private static func leadingDeals(
    in words: inout ArraySlice<Word>, of deals: [String]
  ) throws(Fault) -> [String] {
    var chosen: [String] = []
    while let word = words.first, !word.isQuoted, let numbers = numbers(in: word.text) {
      words.removeFirst()
      for number in numbers {
        guard deals.indices.contains(number - 1) else {
          throw .noNumber(number, listed: deals.count)
        }
        if !chosen.contains(deals[number - 1]) { chosen.append(deals[number - 1]) }
      }
    }
    return chosen
  }

  private static func numbers(in text: String) -> [Int]? {
    var numbers: [Int] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      guard ends.count <= 2, ends.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }),
        let first = ends.first.flatMap({ Int($0) }), let last = ends.last.flatMap({ Int($0) }),
        first <= last, last - first < 10_000
      else { return nil }
      numbers += first...last
    }
    return numbers
  }

  /// Returns the arguments of a command behind its deals, short forms written out.
  private static func arguments(of verb: String, _ typed: ArraySlice<Word>) -> [String] {
    let options = typed.drop { !$0.isOption }.map(\.text)
    let plain = typed.prefix { !$0.isOption }.map(\.text)
    func joined(_ words: some Collection<String>) -> String { words.joined(separator: " ") }
    func option(_ name: String, from start: Int = 0) -> [String] {
      plain.count > start && !options.contains(name)
        ? Array(plain.prefix(start)) + [name, joined(plain.dropFirst(start))] : plain
    }
    switch verb {
    case "next":
      guard !plain.isEmpty else { return options }
      guard plain.count > 1, !options.contains("--due"), let due = plain.last else {
        return [joined(plain)] + options
      }
      return [joined(plain.dropLast()), "--due", due] + options
    case "move", "assign": return (plain.isEmpty ? [] : [joined(plain)]) + options
    case "lost", "disqualify", "reject": return option("--reason") + options
    case "snooze": return option("--until") + options
    case "log": return option("--note", from: 1) + options
    case "edit" where plain.count > 1:
      return ["--" + plain[0], joined(plain.dropFirst())] + options
    default: return plain + options
    }
  }
}
