import Diagnostics

/// Brings texts from one state to another and keeps what is not known of them, at every level.
extension JSONObjectEditor {
  /// Makes the changes that lead from one canonical object to another; members that are in neither
  /// stay.
  ///
  /// - Parameter former: The text of the object as it once was: what comes back takes from it what is
  ///   not known.
  /// - Returns: Whether something went away that `old` does not tell.
  mutating func bring(
    from old: [UInt8], to new: [UInt8], recalling former: [UInt8]? = nil
  ) throws(JSONFault) -> Bool {
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

  /// Brings a member from what its canonical text says to what another says; `nil` is no member.
  ///
  /// - Returns: Whether something went away that `old` does not tell.
  mutating func bring(
    _ name: String, from old: [UInt8]?, to new: [UInt8]?, recalling former: [UInt8]? = nil
  ) throws(JSONFault) -> Bool {
    guard old != new else { return false }
    guard let new else {
      let found = self[name].map { Array($0) }
      try remove(name)
      return try found.map { (found) throws(JSONFault) in try found.says(more: old) } ?? false
    }
    guard let old, let found = self[name].map({ Array($0) }) else {
      try set(name, to: try new.completed(by: former))
      return false
    }
    switch (old.first, new.first) {
    case (UInt8(ascii: "{"), UInt8(ascii: "{")):
      var loses = false
      try edit(name) { (object) throws(JSONFault) in
        loses = try object.bring(from: old, to: new, recalling: former)
      }
      return loses
    case (UInt8(ascii: "["), UInt8(ascii: "[")):
      let (text, loses) = try JSONObjectEditor.elements(
        found, from: old, to: new, recalling: former)
      try set(name, to: text)
      return loses
    default:
      try set(name, to: new)
      return try found.says(more: old)
    }
  }

  /// The text of an array of objects brought from one canonical text to another: elements that stay
  /// keep theirs. Of other arrays it is the new text.
  private static func elements(
    _ found: [UInt8], from old: [UInt8], to new: [UInt8], recalling former: [UInt8]?
  ) throws(JSONFault) -> (text: [UInt8], loses: Bool) {
    let wanted = try new.elements()
    guard wanted.contains(where: { $0.first == UInt8(ascii: "{") }) || wanted.isEmpty else {
      return (new, false)
    }
    var standing = Array(zip(try old.elements(), try found.elements()))
    var former = try former.map { (text) throws(JSONFault) in try text.elements() } ?? []
    var texts: [[UInt8]] = []
    for element in wanted {
      if let index = standing.firstIndex(where: { $0.0 == element }) {
        texts.append(standing.remove(at: index).1)
      } else if let index = former.firstIndex(where: { $0.tells(element) }) {
        texts.append(try element.completed(by: former.remove(at: index)))
      } else {
        texts.append(element)
      }
    }
    var loses = false
    for (old, found) in standing where try found.says(more: old) { loses = true }
    return (JSONText.of { text in text.array { for one in texts { $0.verbatim(one) } } }, loses)
  }

  /// Adds what another text of the same object has beyond this one, at every level.
  fileprivate mutating func complete(by other: JSONObjectEditor) throws(JSONFault) {
    for name in other.keys {
      guard let value = other[name].map({ Array($0) }) else { continue }
      guard let own = self[name].map({ Array($0) }) else {
        try set(name, to: value)
        continue
      }
      if own.first == UInt8(ascii: "{"), value.first == UInt8(ascii: "{") {
        let inner = try JSONObjectEditor(value)
        try edit(name) { (object) throws(JSONFault) in try object.complete(by: inner) }
      } else if own.first == UInt8(ascii: "[") {
        try set(name, to: canonicalValue(of: name)?.completed(by: value) ?? own)
      }
    }
  }

  /// The value of a member of canonical text, as it stands when it begins in the first column.
  private func canonicalValue(of name: String) -> [UInt8]? {
    let newline = UInt8(ascii: "\n")
    guard let lines = self[name]?.split(separator: newline), let first = lines.first else {
      return nil
    }
    return Array(
      ([first] + lines.dropFirst().map { $0.dropFirst(2) }).joined(separator: [newline]))
  }
}

extension [UInt8] {
  /// A canonical value with what another text of the same value has beyond it.
  fileprivate func completed(by other: [UInt8]?) throws(JSONFault) -> [UInt8] {
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
      let texts = try elements.map { (element) throws(JSONFault) in
        guard let index = others.firstIndex(where: { $0.tells(element) }) else { return element }
        return try element.completed(by: others.remove(at: index))
      }
      return JSONText.of { text in text.array { for one in texts { $0.verbatim(one) } } }
    default: return self
    }
  }

  /// Whether this text of a value says all that another one does.
  fileprivate func tells(_ other: [UInt8]) -> Bool {
    guard first == UInt8(ascii: "{"), other.first == first,
      let own = try? JSONObjectEditor(self), let other = try? JSONObjectEditor(other)
    else { return (try? JSONText.line(self)) == (try? JSONText.line(other)) }
    return other.keys.allSatisfy { name in
      own[name].map { Array($0).tells(Array(other[name] ?? [])) } ?? false
    }
  }

  /// Whether this text of a value says something that its canonical text does not.
  fileprivate func says(more canonical: [UInt8]?) throws(JSONFault) -> Bool {
    guard let canonical else { return true }
    return try JSONText.line(self) != JSONText.line(canonical)
  }

  /// The texts of the elements of an array.
  fileprivate func elements() throws(JSONFault) -> [[UInt8]] {
    try JSONContainer(self, type: .array).parts.map { Array(self[$0.value]) }
  }
}
