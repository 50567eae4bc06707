package import TerminalKit
package import Localization

/// The rows of commands: the one source of what keys do, of the hint line, of the help and of the page of
/// all keys. ``KeyMap`` has the keys in use.
package enum CommandTable {
  /// One command: its keys, the places where it exists, what stands against it and what it does.
  package struct Row: Sendable {
    /// The command.
    package let command: Command
    /// The places where it exists.
    package private(set) var places: Set<KeyPlace>
    /// The part of the help it stands in.
    package let group: CommandGroup
    /// True when it asks for a text, which is typed at once by those who know it.
    let asksForText: Bool
    private var meanings: [Meaning]

    /// The command in some of its places.
    private struct Meaning: Sendable {
      var keys: [Key]
      var places: Set<KeyPlace>
      var obstacle: @Sendable (Model) -> Obstacle?
      var act: @Sendable (inout Model, Press) -> [Effect]
    }

    /// A command that answers the press of its key with effects.
    init(
      _ command: Command, _ keys: String, in places: Set<KeyPlace>, _ group: CommandGroup,
      asksForText: Bool = false, press act: @escaping @Sendable (inout Model, Press) -> [Effect],
      unless obstacle: @escaping @Sendable (Model) -> Obstacle? = { _ in nil }
    ) {
      self.command = command
      self.places = places
      self.group = group
      self.asksForText = asksForText
      meanings = [
        Meaning(
          keys: keys.split(separator: " ").compactMap { Key(String($0)) }, places: places,
          obstacle: obstacle, act: act)
      ]
    }

    /// A command with effects, whatever its key.
    init(
      _ command: Command, _ keys: String, in places: Set<KeyPlace>, _ group: CommandGroup,
      asksForText: Bool = false, effects act: @escaping @Sendable (inout Model) -> [Effect],
      unless obstacle: @escaping @Sendable (Model) -> Obstacle? = { _ in nil }
    ) {
      self.init(
        command, keys, in: places, group, asksForText: asksForText,
        press: { model, _ in act(&model) }, unless: obstacle)
    }

    /// A command that only changes what is shown.
    init(
      _ command: Command, _ keys: String, in places: Set<KeyPlace>, _ group: CommandGroup,
      asksForText: Bool = false,
      unless obstacle: @escaping @Sendable (Model) -> Obstacle? = { _ in nil },
      does act: @escaping @Sendable (inout Model) -> Void
    ) {
      self.init(
        command, keys, in: places, group, asksForText: asksForText,
        press: { model, _ in
          act(&model)
          return []
        }, unless: obstacle)
    }

    /// A command that asks a question about the deals at hand.
    init(
      _ command: Command, _ keys: String, in places: Set<KeyPlace>, _ group: CommandGroup,
      unless obstacle: @escaping @Sendable (Model) -> Obstacle? = { $0.changeObstacle },
      asks question: Question
    ) {
      self.init(command, keys, in: places, group, asksForText: true, unless: obstacle) {
        $0.ask(question)
      }
    }

    /// The keys that ask for it, each once; the one that is shown first.
    package var keys: [Key] { keys(of: meanings) }

    /// The keys that ask for it in a place: where text is typed, none that types something.
    package func keys(in place: KeyPlace) -> [Key] {
      // A screen's own key for it before the one that it has everywhere.
      keys(of: meanings.filter { $0.places.contains(place) }.reversed()).filter {
        !place.takesText || $0.typed == nil
      }
    }

    private func keys(of meanings: [Meaning]) -> [Key] {
      meanings.flatMap(\.keys).reduce(into: []) { keys, key in
        if !keys.contains(key) { keys.append(key) }
      }
    }

    /// The same command with other keys, in all of its places.
    func with(_ keys: [Key]) -> Row {
      var row = self
      for index in row.meanings.indices { row.meanings[index].keys = keys }
      return row
    }

    /// Why it cannot act now, supposing that it exists where the keys go; `nil` when it can.
    func obstacle(on model: Model) -> Obstacle? { meaning(in: model.place).obstacle(model) }

    /// Does it as its key, pressed where the keys go, asks.
    func act(on model: inout Model, by press: Press) -> [Effect] {
      meaning(in: model.place).act(&model, press)
    }

    /// In a place where only another key leads to it, it does what it does elsewhere.
    private func meaning(in place: KeyPlace) -> Meaning {
      meanings.first { $0.places.contains(place) } ?? meanings[0]
    }

    /// The same command in more places.
    func adding(_ places: some Sequence<KeyPlace>) -> Row {
      var row = self
      row.places.formUnion(places)
      row.meanings[0].places.formUnion(places)
      return row
    }

    /// The same command with what it does elsewhere.
    fileprivate func joined(with other: Row) -> Row {
      var row = self
      row.places.formUnion(other.places)
      row.meanings += other.meanings
      return row
    }
  }

  /// The press of a key.
  struct Press: Sendable {
    /// The key; that of the command when the mouse or the palette asked for it.
    var key: Key
    /// What the key before asked to leave by.
    var asked: Leaving?
  }

  /// One row for each command, in the order in which they first come.
  static func joined(_ rows: [Row]) -> [Row] {
    var places: [Command: Int] = [:]
    return rows.reduce(into: []) { all, row in
      if let place = places[row.command] {
        all[place] = all[place].joined(with: row)
      } else {
        places[row.command] = all.count
        all.append(row)
      }
    }
  }
}

extension KeyPlace {
  /// True when characters are typed here.
  package var takesText: Bool {
    switch self {
    case .help, .palette, .prompt, .search, .filter: true
    case .board, .panel, .triage, .funnel, .losses, .forecast, .whatIf, .review, .catalogue,
      .agenda, .detail,
      .figure, .freshness, .menu, .moveTo, .goTo, .presets:
      false
    }
  }
}
