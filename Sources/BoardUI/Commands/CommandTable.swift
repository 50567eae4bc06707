public import TerminalKit
public import Wording

/// Every command with its keys and the places where it exists: the one source of what keys do, of
/// the hint line, of the help and of the page of all keys.
///
/// A new command is a case of `Command`, a row here, its words, and a case of `Model.perform`.
public enum CommandTable {
  /// One command.
  public struct Row: Sendable {
    /// The command.
    public let command: Command
    /// The keys that ask for it, the one that is shown first.
    public let keys: [Key]
    /// Where it exists.
    public let places: Set<KeyPlace>
    /// The part of the help it stands in.
    public let group: CommandGroup

    init(
      _ command: Command, _ keys: String, in places: Set<KeyPlace>, _ group: CommandGroup
    ) {
      self.command = command
      self.keys = keys.split(separator: " ").compactMap { Key(String($0)) }
      self.places = places
      self.group = group
    }

    /// The keys that ask for it in a place: where text is typed, none that types something.
    public func keys(in place: KeyPlace) -> [Key] {
      guard places.contains(place) else { return [] }
      return place.takesText ? keys.filter { $0.typed == nil } : keys
    }
  }

  /// The command a key asks for in a place, if any. O(1).
  public static func command(for key: Key, in place: KeyPlace) -> Command? {
    index[Binding(place: place, key: key)]
  }

  /// The row of a command.
  public static func row(of command: Command) -> Row? {
    rows.first { $0.command == command }
  }

  private struct Binding: Hashable {
    let place: KeyPlace
    let key: Key
  }

  private static let index: [Binding: Command] = {
    var index: [Binding: Command] = [:]
    for row in rows {
      for place in row.places {
        for key in row.keys(in: place) { index[Binding(place: place, key: key)] = row.command }
      }
    }
    return index
  }()
}

extension KeyPlace {
  /// Whether characters are typed here.
  public var takesText: Bool {
    switch self {
    case .help, .palette, .prompt, .search: true
    case .board, .panel, .triage, .report, .detail, .measure, .freshness, .moveTo, .goTo: false
    }
  }
}
