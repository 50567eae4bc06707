package import Diagnostics
package import PipelineDomain

/// The settings of a board as values at paths, default values included: `stages.discovery.rotAfterDays`.
///
/// A path goes from member to member by name; into a list by the `id` or the `name` of an element; into an
/// object of many by key, which may hold dots (`kpis.goals.stage-conversion.discovery.target`).
package struct SettingsText: Sendable {
  let text: [UInt8]
  /// The settings of the text.
  let settings: Settings

  /// Creates the text of settings.
  package init(_ settings: Settings) {
    self.settings = settings
    text = SettingsText.complete(settings)
  }

  private init(_ text: [UInt8], of settings: Settings) {
    self.text = text
    self.settings = settings
  }

  private static func complete(_ settings: Settings) -> [UInt8] {
    var text = JSONText()
    text.isComplete = true
    text.object { Settings.schema.writeMembers(of: settings, &$0) }
    return text.bytes
  }

  /// The values with their paths, in the order of the names: words and numbers as they are, lists of words
  /// joined by commas. O(text).
  package var values: [(path: String, value: String)] {
    var values: [(String, String)] = []
    collect(0..<text.count, .object(Settings.schema.shape), at: "", into: &values)
    return values
  }

  /// Returns the value at a path as JSON on one line; `null` when there is none.
  package func json(at path: String) throws(SettingRefusal) -> [UInt8] {
    guard let range = try place(of: path).value else { return Array("null".utf8) }
    let bytes = Array(text[range])
    return (try? JSONText.line(bytes)) ?? bytes
  }

  /// Returns the value at a path as it is edited: a list or an object as JSON on several lines, any other as it
  /// is typed.
  package func source(at path: String) throws(SettingRefusal) -> String {
    let place = try place(of: path)
    guard let range = place.value else { return "" }
    guard let first = text[range].first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    else { return plain(range, place.shape) + "\n" }
    let lines = String(decoding: text[range], as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    // The last line closes the value, as far from the margin as its first is in the whole text.
    let indent = lines.count > 1 ? lines[lines.count - 1].prefix { $0 == " " }.count : 0
    return lines.enumerated().map { $0 == 0 ? $1 : $1.dropFirst(indent) }.joined(separator: "\n")
      + "\n"
  }

  /// Returns the value at a path as words; `nil` when there is none.
  package func value(at path: String) throws(SettingRefusal) -> String? {
    let place = try place(of: path)
    guard let range = place.value else { return nil }
    return plain(range, place.shape)
  }

  /// Returns the settings with a value at a path, or the default for `nil`.
  ///
  /// - Parameter typed: A word, a number, words with commas between them, or JSON.
  package func setting(_ path: String, to typed: String?) throws(SettingRefusal) -> Settings {
    let changed = try replacing(path, with: typed).settings
    let known = changed.goalNames
    if let name = changed.panel.goals.keys.first(where: { !known.contains($0) }),
      settings.panel.goals[name] == nil
    {
      throw .unknownKPI(path: path, name, known: known)
    }
    return changed
  }

  /// Returns the text of the settings with a value at a path; only that member of the text is read.
  func replacing(_ path: String, with typed: String?) throws(SettingRefusal) -> SettingsText {
    let place = try place(of: path)
    var changed = text
    if let typed {
      let json = try SettingsText.json(of: typed, place.shape, path)
      if let range = place.value {
        changed.replaceSubrange(range, with: json)
      } else {
        let start = place.object.lowerBound + 1
        let isEmpty = try container(place.object, path).parts.isEmpty
        let inner = place.names.dropFirst().reversed().reduce(json) { json, name in
          JSONText.of { text in
            text.object {
              $0.key(name)
              $0.verbatim(json)
            }
          }
        }
        let member =
          JSONContainer.quoted(place.names.first ?? "") + Array(": ".utf8) + inner
        changed.insert(contentsOf: member + (isEmpty ? [] : [UInt8(ascii: ",")]), at: start)
      }
    } else if place.value != nil {
      guard !place.names.isEmpty else { throw .element(path: path) }
      let object = try container(place.object, path)
      if let index = object.parts.firstIndex(where: { $0.key == place.names.last }) {
        var inside = Array(text[place.object])
        [object.remove(at: index)].apply(to: &inside)
        changed.replaceSubrange(place.object, with: inside)
      }
    }
    return SettingsText(changed, of: try read(changed, path))
  }

  /// Returns the settings of a text in which a path changed, with the records and the history of these.
  private func read(_ text: [UInt8], _ path: String) throws(SettingRefusal) -> Settings {
    let name = String(path.prefix { $0 != "." })
    do throws(JSONParseError) {
      let top = try JSONContainer(text, type: .object)
      // Another currency changes the amounts without one; a removed member has its default.
      guard name != "currency", let member = top.parts.first(where: { $0.key == name }) else {
        return try JSONCursor.read(text, amountsIn: settings.currency) {
          (cursor) throws(JSONParseError) in try Settings.schema.read(&cursor)
        }.keepingRecords(of: settings)
      }
      var changed = settings
      _ = try JSONCursor.read(Array(text[member.value]), amountsIn: settings.currency) {
        (cursor) throws(JSONParseError) in
        try Settings.schema.readMember(name, &cursor, into: &changed)
      }
      return changed
    } catch {
      throw .unfit(path: path, error.kind)
    }
  }

  private func container(
    _ range: Range<Int>, _ path: String
  ) throws(SettingRefusal) -> JSONContainer {
    do throws(JSONParseError) {
      return try JSONContainer(Array(text[range]), type: .object)
    } catch {
      throw .unfit(path: path, error.kind)
    }
  }
}

extension SettingsText {
  /// The place of a value, existing or not.
  private struct Place {
    /// The innermost existing object around it.
    var object: Range<Int>
    /// The names that lead from there to it.
    var names: [String]
    /// The value; `nil` when it does not exist.
    var value: Range<Int>?
    var shape: Shape
  }

  private func place(of path: String) throws(SettingRefusal) -> Place {
    let names = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let whole = Place(
      object: 0..<text.count, names: [], value: 0..<text.count,
      shape: .object(Settings.schema.shape))
    return try place(of: names[...], in: whole, at: "")
  }

  private func place(
    of names: ArraySlice<String>, in outer: Place, at path: String
  ) throws(SettingRefusal) -> Place {
    guard !names.isEmpty else { return outer }
    var nearest: SettingRefusal?
    // A key of an object of many may hold dots, so the shortest that resolves is taken.
    for count in 1...names.count {
      let name = names.prefix(count).joined(separator: ".")
      guard let inner = step(to: name, in: outer) else {
        if case .map = outer.shape { continue }
        break
      }
      do throws(SettingRefusal) {
        return try place(
          of: names.dropFirst(count), in: inner, at: path.isEmpty ? name : path + "." + name)
      } catch {
        nearest = nearest ?? error
      }
    }
    let prefix = path.isEmpty ? "" : path + "."
    throw nearest
      ?? .unknown(
        path: prefix + (names.first ?? ""), known: known(in: outer).map { prefix + $0 })
  }

  /// Returns the place of a member or an element of the value at another place; `nil` where there can be
  /// none.
  private func step(to name: String, in outer: Place) -> Place? {
    guard let range = outer.value else {
      guard let shape = SettingsText.shape(of: name, in: outer.shape) else { return nil }
      return Place(
        object: outer.object, names: outer.names + [name], value: nil, shape: shape)
    }
    if case .list(of: .object(let element)) = outer.shape {
      guard let found = elements(range).first(where: { $0.name == name }) else { return nil }
      return Place(
        object: found.range, names: [], value: found.range, shape: .object(element))
    }
    guard let shape = SettingsText.shape(of: name, in: outer.shape) else { return nil }
    let value = members(range).first { $0.name == name }?.range
    return Place(object: range, names: [name], value: value, shape: shape)
  }

  static func shape(of name: String, in shape: Shape) -> Shape? {
    switch shape {
    case .object(let object): object.members.first { $0.name == name }?.shape
    case .map(let value, _): value
    default: nil
    }
  }

  /// Returns the bytes of a value.
  func bytes(_ range: Range<Int>) -> [UInt8] { Array(text[range]) }

  /// The length of the text.
  var count: Int { text.count }

  /// Returns the members of an object, in order, with the places of their values.
  func members(_ range: Range<Int>) -> [(name: String, range: Range<Int>)] {
    let parts = (try? JSONContainer(Array(text[range]), type: .object))?.parts ?? []
    return parts.compactMap { part in
      part.key.map { ($0, part.value.moved(by: range.lowerBound)) }
    }
  }

  /// Returns the elements of a list of objects that have a key or a name.
  func elements(_ range: Range<Int>) -> [(name: String, range: Range<Int>)] {
    let parts = (try? JSONContainer(Array(text[range]), type: .array))?.parts ?? []
    return parts.compactMap { part in
      let place = part.value.moved(by: range.lowerBound)
      let editor = try? JSONObjectEditor(Array(text[place]))
      guard let name = editor?["id"] ?? editor?["name"],
        let word = try? JSONCursor.read(
          Array(name), { (cursor) throws(JSONParseError) in try cursor.string() })
      else { return nil }
      return (word, place)
    }
  }

  /// Returns the number of elements of a list of objects; `nil` for another value.
  func objectCount(_ range: Range<Int>) -> Int? {
    let bytes = Array(text[range])
    guard let parts = (try? JSONContainer(bytes, type: .array))?.parts, let first = parts.first,
      bytes[first.value.lowerBound] == UInt8(ascii: "{")
    else { return nil }
    return parts.count
  }

  private func known(in place: Place) -> [String] {
    switch place.shape {
    case .object(let shape): shape.members.map(\.name).sorted()
    case .list: place.value.map { elements($0).map(\.name) } ?? []
    case .map:
      place.value.map { members($0).map(\.name) } ?? []
    default: []
    }
  }

  private func collect(
    _ range: Range<Int>, _ shape: Shape, at path: String, into values: inout [(String, String)]
  ) {
    let prefix = path.isEmpty ? "" : path + "."
    switch shape {
    case .object, .map:
      for (name, range) in members(range) {
        guard let inner = SettingsText.shape(of: name, in: shape) else { continue }
        collect(range, inner, at: prefix + name, into: &values)
      }
    case .list(of: .object(let element))
    where element.members.contains { $0.name == "name" || $0.name == "id" }:
      for (name, place) in elements(range) {
        collect(place, .object(element), at: prefix + name, into: &values)
      }
    default: values.append((path, plain(range, shape)))
    }
  }

  /// Returns a value as it is shown and typed.
  func plain(_ range: Range<Int>, _ shape: Shape) -> String {
    let bytes = Array(text[range])
    switch shape {
    case .list(of: .object), .list(of: .map), .object, .map: break
    case .either where bytes.first != UInt8(ascii: "["), .text, .choice, .decimal:
      let word = try? JSONCursor.read(
        bytes, { (cursor) throws(JSONParseError) in try cursor.string() })
      if let word { return word }
    case .list, .kpis, .either:
      let words = try? JSONCursor.read(
        bytes, { (cursor) throws(JSONParseError) in try cursor.strings() })
      if let words, !words.contains(where: { $0.contains(",") }) {
        return words.joined(separator: ",")
      }
    case .anything, .integer, .bool, .anyOf: break
    }
    return String(decoding: (try? JSONText.line(bytes)) ?? bytes, as: UTF8.self)
  }

  /// Returns the JSON of typed text for a value of that shape.
  private static func json(
    of typed: String, _ shape: Shape, _ path: String
  ) throws(SettingRefusal) -> [UInt8] {
    let isList = typed.first == "["
    switch shape {
    case .choice(let words):
      guard words.contains(typed) else {
        throw .unfit(path: path, .unfit(typed, wanted: .oneOf(words)))
      }
      return JSONText.of { $0.string(typed) }
    case .text, .decimal: return JSONText.of { $0.string(typed) }
    case .either where !isList: return JSONText.of { $0.string(typed) }
    case .integer(let range):
      guard let number = Int(typed) else {
        let bounds = range ?? 0...Int.max
        throw .unfit(
          path: path, .unfit(typed, wanted: .range(bounds.lowerBound, bounds.upperBound)))
      }
      return JSONText.of { $0.integer(number) }
    case .bool:
      guard ["true", "false"].contains(typed) else {
        throw .unfit(path: path, .unfit(typed, wanted: .oneOf(["true", "false"])))
      }
      return Array(typed.utf8)
    case .list(of: .text), .list(of: .choice), .kpis:
      if isList { break }
      let words = typed.split(separator: ",").map { word in
        String(word.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      if case .kpis = shape, let name = words.first(where: { KPI.named($0) == nil }) {
        throw .unknownKPI(path: path, name, known: KPI.catalogue.map(\.id))
      }
      return JSONText.of { text in text.array { for word in words { $0.string(word) } } }
    case .anything, .list, .map, .object, .either, .anyOf: break
    }
    let bytes = Array(typed.utf8)
    do throws(JSONParseError) {
      try JSONCursor.validate(bytes)
    } catch {
      throw .notJSON(path: path)
    }
    return bytes
  }
}

extension Range<Int> {
  func moved(by offset: Int) -> Range<Int> {
    lowerBound + offset..<upperBound + offset
  }
}
