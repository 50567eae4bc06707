package import TerminalKit
package import Localization

/// The rows of commands: the one source of the actions of keys, of the hint line, of the help and of the
/// page of all keys. ``KeyMap`` has the keys in use.
package enum CommandTable {
  /// One command: its keys, the places where it exists, its refusals and its action.
  package struct Row: Sendable {
    /// The command.
    package let command: Command
    /// The places where it exists.
    package private(set) var places: Set<KeyPlace>
    /// The part of the help that lists it.
    package let group: CommandGroup
    /// True when it asks for a text, which practised users type at once.
    let asksForText: Bool
    private var meanings: [Meaning]

    /// The command in some of its places.
    private struct Meaning: Sendable {
      var keys: [Key]
      var places: Set<KeyPlace>
      var refusal: @Sendable (Model) -> KeyRefusal?
      var act: @Sendable (inout Model, Press) -> [Effect]
    }

    /// Creates a command whose effects depend on the press of its key.
    init(
      _ command: Command, _ keys: String, in places: Set<KeyPlace>, _ group: CommandGroup,
      asksForText: Bool = false, press act: @escaping @Sendable (inout Model, Press) -> [Effect],
      unless refusal: @escaping @Sendable (Model) -> KeyRefusal? = { _ in nil }
    ) {
      self.command = command
      self.places = places
      self.group = group
      self.asksForText = asksForText
      meanings = [
        Meaning(
          keys: keys.split(separator: " ").compactMap { Key(String($0)) }, places: places,
          refusal: refusal, act: act)
      ]
    }

    /// Creates a command with effects that do not depend on the key.
    init(
      _ command: Command, _ keys: String, in places: Set<KeyPlace>, _ group: CommandGroup,
      asksForText: Bool = false, effects act: @escaping @Sendable (inout Model) -> [Effect],
      unless refusal: @escaping @Sendable (Model) -> KeyRefusal? = { _ in nil }
    ) {
      self.init(
        command, keys, in: places, group, asksForText: asksForText,
        press: { model, _ in act(&model) }, unless: refusal)
    }

    /// Creates a command that only changes the picture.
    init(
      _ command: Command, _ keys: String, in places: Set<KeyPlace>, _ group: CommandGroup,
      asksForText: Bool = false,
      unless refusal: @escaping @Sendable (Model) -> KeyRefusal? = { _ in nil },
      does act: @escaping @Sendable (inout Model) -> Void
    ) {
      self.init(
        command, keys, in: places, group, asksForText: asksForText,
        press: { model, _ in
          act(&model)
          return []
        }, unless: refusal)
    }

    /// Creates a command that asks a question about the deals at hand.
    init(
      _ command: Command, _ keys: String, in places: Set<KeyPlace>, _ group: CommandGroup,
      unless refusal: @escaping @Sendable (Model) -> KeyRefusal? = { $0.changeRefusal },
      asks question: Question
    ) {
      self.init(command, keys, in: places, group, asksForText: true, unless: refusal) {
        $0.ask(question)
      }
    }

    /// The keys of the command, each once; the one that is shown comes first.
    package var keys: [Key] { keys(of: meanings) }

    /// Returns its keys in a place; where text is typed, none that types a character.
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

    /// Returns the command with other keys, in all of its places.
    func with(_ keys: [Key]) -> Row {
      var row = self
      for index in row.meanings.indices { row.meanings[index].keys = keys }
      return row
    }

    /// Returns the reason why it cannot act now in the place of the keys; `nil` when it can.
    func refusal(on model: Model) -> KeyRefusal? { meaning(in: model.place).refusal(model) }

    /// Performs the command for a press of its key in the place of the keys.
    func act(on model: inout Model, by press: Press) -> [Effect] {
      meaning(in: model.place).act(&model, press)
    }

    /// Returns the meaning in a place; that of another place where it has none, as by a prefix key.
    private func meaning(in place: KeyPlace) -> Meaning {
      meanings.first { $0.places.contains(place) } ?? meanings[0]
    }

    /// Returns the command in more places.
    func adding(_ places: some Sequence<KeyPlace>) -> Row {
      var row = self
      row.places.formUnion(places)
      row.meanings[0].places.formUnion(places)
      return row
    }

    /// Returns the command with its meanings in other places.
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
    /// The way of leaving that the key before asked for.
    var asked: Leaving?
  }

  /// Returns one row per command, in the order of their first rows.
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
    case .help, .palette, .prompt, .search, .filter, .importFile, .importChoice: true
    case .board, .panel, .triage, .funnel, .losses, .forecast, .whatIf, .review, .catalogue,
      .agenda, .detail, .settings, .bin, .purge, .merge, .organizations, .importPlan, .figure,
      .freshness, .menu,
      .moveTo, .goTo, .presets, .start:
      false
    }
  }
}
