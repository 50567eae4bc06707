import Diagnostics

/// Updates of texts from one state to another that keep unknown parts, at every level.
extension JSONObjectEditor {
  /// Makes the changes that lead from one canonical object to another; members that are in neither stay.
  ///
  /// - Parameter former: A former text of the object, from which restored parts take their unknown members.
  /// - Returns: True when something was removed that `old` does not contain.
  mutating func bring(
    from old: [UInt8], to new: [UInt8], recalling former: [UInt8]? = nil
  ) throws(JSONParseError) -> Bool {
    let (old, new) = (try JSONObjectEditor(old), try JSONObjectEditor(new))
    let former = former.flatMap { try? JSONObjectEditor($0) }
    var loses = false
    for name in old.keys + new.keys.filter({ old[$0] == nil }) {
      let isLess = try bring(
        name, from: old.canonicalValue(of: name), to: new.canonicalValue(of: name),
        recalling: former?[name].map { Array($0) })
      loses = loses || isLess
    }
    return loses
  }

  /// Updates a member from one canonical text to another; `nil` is no member.
  ///
  /// - Returns: True when something was removed that `old` does not contain.
  mutating func bring(
    _ name: String, from old: [UInt8]?, to new: [UInt8]?, recalling former: [UInt8]? = nil
  ) throws(JSONParseError) -> Bool {
    guard old != new else { return false }
    guard let new else {
      let found = self[name].map { Array($0) }
      try remove(name)
      return try found.map { (found) throws(JSONParseError) in try found.says(more: old) } ?? false
    }
    guard let old, let found = self[name].map({ Array($0) }) else {
      try set(name, to: try new.completed(by: former))
      return false
    }
    switch (old.first, new.first) {
    case (UInt8(ascii: "{"), UInt8(ascii: "{")):
      var loses = false
      try edit(name) { (object) throws(JSONParseError) in
        loses = try object.bring(from: old, to: new, recalling: former)
      }
      return loses
    case (UInt8(ascii: "["), UInt8(ascii: "[")):
      return try bringElements(of: name, from: old, to: new, recalling: former)
    default:
      try set(name, to: new)
      return try found.says(more: old)
    }
  }

  /// Updates an array from one canonical text to another: kept objects keep their text except for their
  /// changes; other arrays are written anew.
  ///
  /// - Returns: True when something was removed that `old` does not contain.
  private mutating func bringElements(
    of name: String, from old: [UInt8], to new: [UInt8], recalling former: [UInt8]?
  ) throws(JSONParseError) -> Bool {
    let (standing, wanted) = (try old.canonicalElements(), try new.canonicalElements())
    let found = try Array(self[name] ?? []).elements()
    guard wanted.allSatisfy({ $0.first == UInt8(ascii: "{") }), found.count == standing.count
    else {
      try set(name, to: new)
      return false
    }
    let places = wanted.places(among: standing)
    var kept: [Int] = []
    for case let place? in places where place > kept.last ?? -1 { kept.append(place) }
    var former = try (former ?? Array("[]".utf8)).elements()
    var loses = false
    try change(name, type: .array) { (text, array) throws(JSONParseError) in
      var array = JSONElements(text, array)
      for place in standing.indices.reversed() where !kept.contains(place) {
        try array.remove(at: place)
        guard !places.contains(place) else { continue }
        if try found[place].says(more: standing[place]) { loses = true }
      }
      for (index, element) in wanted.enumerated() {
        if let place = places[index], kept.contains(place) {
          guard standing[place] != element else { continue }
          var object = try JSONObjectEditor(array[index])
          if try object.bring(from: standing[place], to: element) { loses = true }
          try array.replace(at: index, with: object.text)
          continue
        }
        // A moved or restored element keeps its unknown members.
        let match = former.firstIndex { $0.tells(element) }
        let other = places[index].map { found[$0] } ?? match.map { former.remove(at: $0) }
        try array.insert(try element.completed(by: other), at: index)
      }
      return JSONSplice(range: 0..<text.count, text: array.text)
    }
    return loses
  }

  /// Adds the members that another text of the same object has beyond this one, at every level.
  fileprivate mutating func complete(by other: JSONObjectEditor) throws(JSONParseError) {
    for name in other.keys {
      guard let value = other[name].map({ Array($0) }) else { continue }
      guard let own = self[name].map({ Array($0) }) else {
        try set(name, to: value)
        continue
      }
      if own.first == UInt8(ascii: "{"), value.first == UInt8(ascii: "{") {
        let inner = try JSONObjectEditor(value)
        try edit(name) { (object) throws(JSONParseError) in try object.complete(by: inner) }
      } else if own.first == UInt8(ascii: "[") {
        try set(name, to: canonicalValue(of: name)?.completed(by: value) ?? own)
      }
    }
  }

  /// Returns the value of a member of canonical text, indented as if it began in the first column.
  private func canonicalValue(of name: String) -> [UInt8]? {
    self[name].map { Array($0).outdented }
  }
}

extension [UInt8] {
  /// Returns a canonical value with the parts that another text of the same value has beyond it.
  fileprivate func completed(by other: [UInt8]?) throws(JSONParseError) -> [UInt8] {
    guard let other, other.first == first else { return self }
    switch first {
    case UInt8(ascii: "{"):
      var object = try JSONObjectEditor(self)
      try object.complete(by: JSONObjectEditor(other))
      return object.text
    case UInt8(ascii: "["):
      var others = try other.elements()
      let elements = try elements()
      guard elements.contains(where: { $0.first == UInt8(ascii: "{") }) else { return self }
      let texts = try elements.map { (element) throws(JSONParseError) in
        guard let index = others.firstIndex(where: { $0.tells(element) }) else { return element }
        return try element.completed(by: others.remove(at: index))
      }
      return JSONText.of { text in text.array { for one in texts { $0.verbatim(one) } } }
    default: return self
    }
  }

  /// Returns true when this text of a value contains all of another one.
  fileprivate func tells(_ other: [UInt8]) -> Bool {
    guard first == UInt8(ascii: "{"), other.first == first,
      let own = try? JSONObjectEditor(self), let other = try? JSONObjectEditor(other)
    else { return (try? JSONText.line(self)) == (try? JSONText.line(other)) }
    return other.keys.allSatisfy { name in
      own[name].map { Array($0).tells(Array(other[name] ?? [])) } ?? false
    }
  }

  /// Returns true when this text of a value contains more than its canonical text.
  fileprivate func says(more canonical: [UInt8]?) throws(JSONParseError) -> Bool {
    guard let canonical else { return true }
    return try JSONText.line(self) != JSONText.line(canonical)
  }

  /// Returns the texts of the elements of an array.
  fileprivate func elements() throws(JSONParseError) -> [[UInt8]] {
    try JSONContainer(self, type: .array).parts.map { Array(self[$0.value]) }
  }

  /// Returns the texts of the elements of a canonical array, indented as if they began in the first column.
  fileprivate func canonicalElements() throws(JSONParseError) -> [[UInt8]] {
    try elements().map { $0.outdented }
  }

  /// The part of canonical text, indented as if it began one column further left.
  fileprivate var outdented: [UInt8] {
    let lines = split(separator: UInt8(ascii: "\n"))
    guard let first = lines.first else { return self }
    return Array(
      ([first] + lines.dropFirst().map { $0.dropFirst(2) })
        .joined(separator: [UInt8(ascii: "\n")]))
  }
}

extension [[UInt8]] {
  /// Returns the place of each of these objects among others, each taken once: of the same text, or else of
  /// the same `id` or `name`; `nil` for a new one.
  fileprivate func places(among others: [[UInt8]]) -> [Int?] {
    var free = Set(others.indices)
    let names = others.map(\.elementName)
    var places = map { element in
      let place = others.indices.first { free.contains($0) && others[$0] == element }
      return place.map { free.remove($0) } ?? nil
    }
    for (index, place) in places.enumerated() where place == nil {
      guard let name = self[index].elementName else { continue }
      places[index] =
        others.indices.first { free.contains($0) && names[$0] == name }
        .map { free.remove($0) } ?? nil
    }
    return places
  }
}

extension [UInt8] {
  /// The `id` of an object, or its `name`, as written.
  fileprivate var elementName: [UInt8]? {
    guard let object = try? JSONObjectEditor(self) else { return nil }
    return (object["id"] ?? object["name"]).map { Array($0) }
  }
}

/// The elements of an array being changed; everything between them stays as it is.
private struct JSONElements {
  private(set) var text: [UInt8]
  private var array: JSONContainer

  init(_ text: [UInt8], _ array: JSONContainer) {
    self.text = text
    self.array = array
  }

  subscript(index: Int) -> [UInt8] { Array(text[array.parts[index].value]) }

  mutating func replace(at index: Int, with element: [UInt8]) throws(JSONParseError) {
    try rewrite(JSONSplice(range: array.parts[index].value, text: element))
  }

  mutating func insert(_ element: [UInt8], at index: Int) throws(JSONParseError) {
    try rewrite(array.insert(element, at: index, in: text).splice)
  }

  mutating func remove(at index: Int) throws(JSONParseError) {
    try rewrite(array.remove(at: index))
  }

  private mutating func rewrite(_ splice: JSONSplice) throws(JSONParseError) {
    [splice].apply(to: &text)
    array = try JSONContainer(text, type: .array, indentation: array.indentation)
  }
}
