package import Diagnostics
package import TerminalKit
package import Localization

/// The mapping of keys to commands: the command table, with the user's keys in the place of its own.
package struct KeyMap: Sendable {
  /// The rows of the command table with the keys in use, in the order of the help.
  package let rows: [CommandTable.Row]
  /// The user's own commands, in the order of the configuration.
  package let own: [OwnCommand]
  private let commands: [Binding: Command]
  private let places: [Command: Int]
  /// The places where each row has keys.
  private let bound: [Set<KeyPlace>]

  /// The places where own commands act: those with a deal at hand.
  static let ownPlaces: Set<KeyPlace> = [
    .board, .triage, .review, .agenda, .detail, .freshness, .organizations,
  ]

  /// Creates the map of the keys of these rows, and of own commands.
  init(_ rows: [CommandTable.Row], own: [OwnCommand] = []) {
    self.rows = rows
    self.own = own
    var commands: [Binding: Command] = [:]
    for row in rows {
      for place in row.places {
        for key in row.keys(in: place) { commands[Binding(place: place, key: key)] = row.command }
      }
    }
    self.commands = commands
    bound = rows.map { row in Set(row.places.filter { !row.keys(in: $0).isEmpty }) }
    places = Dictionary(
      zip(rows.map(\.command), rows.indices), uniquingKeysWith: { first, _ in first })
  }

  /// Returns the command of a key in a place, if any. O(1).
  package func command(for key: Key, in place: KeyPlace) -> Command? {
    commands[Binding(place: place, key: key)]
  }

  /// Returns the row of a command. O(1).
  package func row(of command: Command) -> CommandTable.Row? {
    places[command].map { rows[$0] }
  }

  /// True when a command has a key in a place and can act there. O(1), plus the cost of its refusal.
  func canAct(_ command: Command, on model: Model, in place: KeyPlace) -> Bool {
    guard let index = places[command] else { return false }
    return bound[index].contains(place) && rows[index].refusal(on: model) == nil
  }

  /// True when a command has a key in a place.
  package func isBound(_ command: Command, in place: KeyPlace) -> Bool {
    places[command].map { bound[$0].contains(place) } ?? false
  }

  /// Returns the spelling of the key that texts name for a command: its first, in a place if one is given.
  func name(of command: Command, in place: KeyPlace? = nil) -> String? {
    guard let row = row(of: command) else { return nil }
    return (place.map(row.keys(in:)) ?? row.keys).first?.spelling
  }

  /// The names of the keys in texts.
  package var names: KeyNames { KeyNames { name(of: $0, in: $1) } }

  private struct Binding: Hashable {
    let place: KeyPlace
    let key: Key
  }
}

extension KeyMap {
  /// Keys a user gave to a command, in the place of those of the table.
  package struct Remap: Equatable, Sendable {
    /// The command.
    package let command: Command
    /// Its keys, the one that is shown first; none to unbind it.
    package let keys: [Key]

    /// Creates a remap of a command to its keys.
    package init(_ command: Command, _ keys: [Key]) {
      self.command = command
      self.keys = keys
    }
  }

  /// Returns the map with these remaps applied, and the issues, by the position of their remap.
  ///
  /// Remaps are applied in their order. A key that another command has in the same place, by the table or
  /// by a remap before, is left out; a command that is left with none keeps the keys it had.
  package func applying(_ remaps: [Remap]) -> (
    map: KeyMap, faults: [(index: Int, fault: ConfigurationIssue)]
  ) {
    var faults: [(index: Int, fault: ConfigurationIssue)] = []
    var open = Array(remaps.indices)
    while true {
      let (taken, found) = assign(open.map { (index: $0, remap: remaps[$0]) })
      // A command that keeps its keys takes them back from those that were given them.
      let kept = Set(open.map { remaps[$0].command }).subtracting(taken.keys)
      faults += found.filter { kept.isEmpty || kept.contains(remaps[$0.index].command) }
      guard !kept.isEmpty else {
        let rows = rows.map { row in taken[row.command].map(row.with) ?? row }
        return (KeyMap(rows, own: own), faults.sorted { $0.index < $1.index })
      }
      open.removeAll { kept.contains(remaps[$0].command) }
    }
  }

  /// Returns the map with own commands, and the issues, by the position of their command.
  ///
  /// A key that another command has where own commands act, or an own command before, is left out.
  package func adding(
    _ own: [OwnCommand]
  ) -> (map: KeyMap, faults: [(index: Int, fault: ConfigurationIssue)]) {
    var faults: [(index: Int, fault: ConfigurationIssue)] = []
    var added: [OwnCommand] = []
    for (index, var command) in own.enumerated() {
      command.keys = command.keys.filter { key in
        let holder =
          rows.first { row in
            KeyMap.ownPlaces.contains { row.places.contains($0) && row.keys(in: $0).contains(key) }
          }?.command.name ?? added.first { $0.keys.contains(key) }?.title
        if let holder { faults.append((index, .keyTaken(key.spelling, by: holder))) }
        return holder == nil
      }
      added.append(command)
    }
    return (KeyMap(rows, own: added), faults)
  }

  /// Returns the map with the path of the board in the arguments of own commands.
  package func filling(file: String) -> KeyMap {
    KeyMap(rows, own: own.map { $0.filling(file: file) })
  }

  /// Returns the keys that each command of the remaps gets, when they are other keys than it had.
  private func assign(
    _ remaps: [(index: Int, remap: Remap)]
  ) -> (taken: [Command: [Key]], faults: [(index: Int, fault: ConfigurationIssue)]) {
    var faults: [(index: Int, fault: ConfigurationIssue)] = []
    // The old keys of all are free for each: two commands can change places.
    let moving = Set(remaps.map(\.remap.command))
    var taken: [Command: [Key]] = [:]
    for (index, remap) in remaps {
      guard let row = row(of: remap.command), !row.takesDigits else {
        faults.append((index, .digitsOnly(remap.command.name)))
        continue
      }
      var keys: [Key] = []
      for key in remap.keys where !keys.contains(key) {
        let places = row.places(listeningTo: key)
        let holder = rows.first { other in
          let held =
            taken[other.command].map(other.with)
            ?? (moving.contains(other.command) ? nil : other)
          guard let held, held.command != row.command else { return false }
          return places.contains { held.keys(in: $0).contains(key) }
        }
        if places.isEmpty {
          faults.append((index, .keyTypes(key.spelling, command: remap.command.name)))
        } else if let holder {
          faults.append((index, .keyTaken(key.spelling, by: holder.command.name)))
        } else {
          keys.append(key)
        }
      }
      if KeyMap.indispensable.contains(row.command), row.isOutOfReach(with: keys) {
        faults.append((index, .indispensable(remap.command.name)))
      } else if !keys.isEmpty || remap.keys.isEmpty {
        taken[row.command] = keys
      }
    }
    return (taken, faults)
  }

  private static let indispensable: Set<Command> = [.accept, .cancel, .back, .quit, .help]
}

extension CommandTable.Row {
  /// Returns the places where a key runs the command: not those where it types a character.
  fileprivate func places(listeningTo key: Key) -> Set<KeyPlace> {
    key.typed == nil ? places : places.filter { !$0.takesText }
  }

  /// True when some place of the command would be left without any of its keys.
  fileprivate func isOutOfReach(with keys: [Key]) -> Bool {
    places.contains { with(keys).keys(in: $0).isEmpty }
  }

  fileprivate var takesDigits: Bool { command.takesDigit }
}

extension Command {
  /// True when the digit that was pressed is the argument.
  package var takesDigit: Bool { [.goToColumn, .moveToStage, .presetOfNumber].contains(self) }
}
