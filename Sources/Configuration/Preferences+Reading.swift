import BoardUI
import Diagnostics
import TerminalKit
import Localization

extension Preferences {
  /// Reads the text of a configuration file, with its errors.
  package init(reading text: String) {
    let document = TOMLReader(text)
    problems = document.problems
    var programs: [ProgramEntry] = []
    for item in document.items {
      do throws(ConfigurationParseError) {
        if item.path.count == 3, let table = ProgramTable(rawValue: item.path[0]) {
          try Preferences.collect(item, of: table, into: &programs)
        } else {
          try take(item)
        }
      } catch {
        problems.append(error)
      }
    }
    applyRemaps()
    make(programs)
    problems.sort { $0.place < $1.place }
  }

  private mutating func take(_ item: TOMLItem) throws(ConfigurationParseError) {
    switch (item.path.first, item.path.count) {
    case ("keys", 2): try takeKeys(item, for: item.path[1])
    case ("colors", 2): try takeColour(item, for: item.path[1])
    case ("views", 2): try takeView(item, named: item.path[1])
    case (let table?, 2) where ProgramTable(rawValue: table) != nil:
      let path = item.path.joined(separator: ".")
      throw ConfigurationParseError(place: item.place, fault: .program(.missing(path)))
    case (let name?, 1):
      guard let setting = Setting(rawValue: name) else {
        throw item.unknown(name, among: Preferences.names)
      }
      chosen[setting] = Chosen(text: try item.value.text(of: setting), place: item.place)
    default:
      throw item.unknown(
        item.path.joined(separator: "."), among: Preferences.names)
    }
  }

  private mutating func takeKeys(
    _ item: TOMLItem, for name: String
  ) throws(ConfigurationParseError) {
    guard let command = Command(name: name) else {
      throw item.unknown(name, among: Command.allCases.map(\.name))
    }
    var keys: [Key] = []
    let values = try item.value.elements
    for value in values {
      guard case .string(let spelling) = value.content else { throw value.fault(.notAList) }
      if let key = Key(spelling) {
        keys.append(key)
      } else {
        problems.append(ConfigurationParseError(place: value.place, fault: .noKey(spelling)))
      }
    }
    // When every key is invalid, the command keeps its own.
    guard !keys.isEmpty || values.isEmpty else { return }
    remaps.append((KeyMap.Remap(command, keys), item.place))
  }

  private mutating func takeColour(
    _ item: TOMLItem, for name: String
  ) throws(ConfigurationParseError) {
    guard let role = Role.allCases.first(where: { $0.name == name }) else {
      throw item.unknown(name, among: Role.allCases.map(\.name))
    }
    let spelling =
      switch item.value.content {
      case .string(let text): text
      case .integer(let number): "\(number)"
      case .boolean, .array: ""
      }
    guard let colour = Colour(spelling) else {
      throw item.value.fault(.noColour(spelling, nearest: nearest(to: spelling, of: Colour.names)))
    }
    colours[role] = (colour, item.place)
  }

  /// Reads a filter, or a list of it and the order of the cards.
  private mutating func takeView(
    _ item: TOMLItem, named name: String
  ) throws(ConfigurationParseError) {
    let path = item.path.joined(separator: ".")
    let values = if case .array(let values) = item.value.content { values } else { [item.value] }
    let texts = try values.map { (value) throws(ConfigurationParseError) in
      guard case .string(let text) = value.content else { throw value.fault(.notAFilter(path)) }
      return (text: text, value: value)
    }
    guard let filter = texts.first, texts.count <= 2 else {
      throw item.value.fault(.notAFilter(path))
    }
    let order = texts.dropFirst().first
    if let order, !OwnView.orders.contains(order.text) {
      throw order.value.fault(
        .unknownValue(
          order.text, of: path, accepted: OwnView.orders,
          nearest: nearest(to: order.text, of: OwnView.orders)))
    }
    views.append((OwnView(name: name, filter: filter.text, order: order?.text), item.place))
  }

  private static let names =
    Setting.allCases.map(\.rawValue) + ["keys", "colors", "views"]
    + ProgramTable.allCases.map(\.rawValue)

  private mutating func applyRemaps() {
    let (map, faults) = KeyMap.standard.applying(remaps.map(\.remap))
    keys = map
    problems += faults.map {
      ConfigurationParseError(place: remaps[$0.index].place, fault: $0.fault)
    }
    remaps.removeAll { remap, _ in
      KeyMap.standard.row(of: remap.command)?.keys == map.row(of: remap.command)?.keys
    }
  }
}

extension TOMLItem {
  fileprivate func unknown(_ name: String, among names: [String]) -> ConfigurationParseError {
    ConfigurationParseError(
      place: place, fault: .unknownName(name, nearest: nearest(to: name, of: names)))
  }
}

extension TOMLValue {
  func fault(_ fault: ConfigurationIssue) -> ConfigurationParseError {
    ConfigurationParseError(place: place, fault: fault)
  }

  /// The values of a list; a single value is a list of one.
  var elements: [TOMLValue] {
    get throws(ConfigurationParseError) {
      switch content {
      case .array(let values): values
      case .string: [self]
      case .integer, .boolean: throw fault(.notAList)
      }
    }
  }

  /// Returns the value of a setting, as the table of settings writes it.
  fileprivate func text(of setting: Setting) throws(ConfigurationParseError) -> String {
    let text =
      switch content {
      case .string(let text): text
      case .integer(let number): "\(number)"
      case .boolean(let isOn): isOn ? "on" : "off"
      case .array: throw fault(.notAText(setting.rawValue))
      }
    guard let accepted = setting.accepted, !accepted.contains(text) else { return text }
    throw fault(
      .unknownValue(
        text, of: setting.rawValue, accepted: accepted, nearest: nearest(to: text, of: accepted)))
  }
}
