package import TerminalKit
package import Localization

/// Every command with its keys and the places where it exists: the one source of what keys do, of
/// the hint line, of the help and of the page of all keys. ``KeyMap`` has the keys in use.
///
/// A new command is a case of `Command`, a row here, its words, and a case of `Model.perform`.
package enum CommandTable {
  /// One command.
  package struct Row: Sendable {
    /// The command.
    package let command: Command
    /// The keys that ask for it, the one that is shown first.
    package let keys: [Key]
    /// Where it exists.
    package let places: Set<KeyPlace>
    /// The part of the help it stands in.
    package let group: CommandGroup

    init(
      _ command: Command, _ keys: String, in places: Set<KeyPlace>, _ group: CommandGroup
    ) {
      let keys = keys.split(separator: " ").compactMap { Key(String($0)) }
      self.init(command, keys, in: places, group)
    }

    init(
      _ command: Command, _ keys: [Key], in places: Set<KeyPlace>, _ group: CommandGroup
    ) {
      self.command = command
      self.keys = keys
      self.places = places
      self.group = group
    }

    /// The keys that ask for it in a place: where text is typed, none that types something.
    package func keys(in place: KeyPlace) -> [Key] {
      guard places.contains(place) else { return [] }
      return place.takesText ? keys.filter { $0.typed == nil } : keys
    }
  }
}

extension KeyPlace {
  /// Whether characters are typed here.
  package var takesText: Bool {
    switch self {
    case .help, .palette, .prompt, .search, .filter: true
    case .board, .panel, .triage, .report, .review, .catalogue, .agenda, .detail, .measure,
      .freshness, .menu, .moveTo, .goTo, .presets:
      false
    }
  }
}
