import PipelineDomain
import TerminalKit
package import Localization

/// The content of the help: the commands of a place, grouped, each with its keys and, when it cannot act
/// now, the reason.
package struct HelpPage: Equatable, Sendable {
  /// A group of commands.
  package struct Section: Equatable, Sendable {
    /// The heading.
    package let heading: String
    /// The commands.
    package let entries: [Entry]
  }

  /// A command.
  package struct Entry: Equatable, Sendable {
    /// The names of the keys, separated by blanks.
    package let keys: String
    /// The title and the details of the command.
    package let text: CommandText
    /// The reason why it cannot act now; `nil` when it can.
    package let refusal: String?
  }

  /// The groups in the order of the table; empty ones are left out.
  package let sections: [Section]
}

extension Model {
  /// Returns the help for the place of the keys before it was opened, narrowed to matches of the query in
  /// keys, title or detail, ignoring case and accents.
  package func helpPage(matching query: String) -> HelpPage {
    var below = self
    if place == .help { below.leave() }
    let needle = FoldedText(query)
    let words = words
    let language = below.place == .filter ? filterSections(containing: needle) : []
    let sections = CommandGroup.allCases.map { group in
      HelpPage.Section(
        heading: words.heading(of: group),
        entries: keys.rows.compactMap { row in
          guard row.group == group, row.places.contains(below.place) else { return nil }
          let text = words.text(of: row.command)
          let keys = row.keys(in: below.place, as: words)
          let found = [keys, text.title, text.detail].contains {
            FoldedText($0).contains(needle)
          }
          guard found else { return nil }
          return HelpPage.Entry(
            keys: keys, text: text, refusal: below.reason(against: row.command))
        })
    }
    let own = below.ownSection(containing: needle)
    return HelpPage(sections: (language + sections + [own]).filter { !$0.entries.isEmpty })
  }

  /// Returns the section of the user's own commands, each with its program.
  private func ownSection(containing needle: FoldedText) -> HelpPage.Section {
    let words = words
    let isHere = KeyMap.ownPlaces.contains(place)
    let entries = (isHere ? keys.own : []).compactMap { command -> HelpPage.Entry? in
      let keys = command.keys.map { words.key($0.spelling) }.joined(separator: " ")
      let detail = command.words.map(\.source).joined(separator: " ")
      guard [keys, command.title, detail].contains(where: { FoldedText($0).contains(needle) })
      else { return nil }
      let text = CommandText(title: command.title, detail: detail, hint: command.title)
      return HelpPage.Entry(keys: keys, text: text, refusal: reason(against: command))
    }
    return HelpPage.Section(heading: words.title(.ownCommands), entries: entries)
  }

  /// Returns the sections of the fields and words of filters.
  private func filterSections(containing needle: FoldedText) -> [HelpPage.Section] {
    let (words, language) = (words, words.filterLanguage)
    let section = { (title: Title, entries: [(String, String)]) in
      let found = entries.filter { entry in
        [entry.0, entry.1].contains { FoldedText($0).contains(needle) }
      }
      return HelpPage.Section(
        heading: words.title(title),
        entries: found.map { entry in
          let text = CommandText(title: entry.1, detail: "", hint: entry.0)
          return HelpPage.Entry(keys: entry.0, text: text, refusal: nil)
        })
    }
    return [
      section(
        .filterFields, Filter.Key.allCases.map { ($0.spelling(in: language), words.help($0)) }),
      section(
        .filterMarks, Filter.Mark.allCases.map { ($0.spelling(in: language), words.help($0)) }),
    ]
  }
}

extension CommandTable.Row {
  /// Returns the names of the keys in a place, or in the first one where the command exists.
  func keys(inOrBeyond place: KeyPlace, as words: Strings) -> String {
    let isHere = places.contains(place)
    return keys(
      in: isHere ? place : KeyPlace.allCases.first(where: places.contains) ?? place, as: words)
  }

  /// Returns the names of the keys in a place; a row of digits is abbreviated.
  func keys(in place: KeyPlace, as words: Strings) -> String {
    let names = keys(in: place).map { words.key($0.spelling) }
    return names.starts(with: ["1", "2", "3"]) ? "1–9" : names.joined(separator: " ")
  }
}
