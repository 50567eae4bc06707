extension JSONText {
  /// Returns the published JSON Schema (draft 2020-12) of files of a shape.
  ///
  /// - Parameters:
  ///   - id: The URI that files name it by.
  ///   - title: The title of such a file.
  static func schema(of shape: ObjectShape, id: String, title: String) -> [UInt8] {
    var text = JSONText()
    text.object {
      $0.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      $0.member("$id", id)
      $0.member("title", title)
      $0.members(of: shape)
      $0.key("$defs")
      $0.object {
        for format in Shape.TextFormat.allCases where format.isDefined {
          $0.key(format.rawValue)
          $0.object { $0.text(format) }
        }
        for (name, shape) in shape.definitions.sorted(by: { $0.key < $1.key }) {
          $0.key(name)
          $0.object { $0.members(of: shape) }
        }
      }
    }
    text.finish()
    return text.bytes
  }

  /// Writes into the open object that a value is an object with these members.
  private mutating func members(of shape: ObjectShape) {
    member("type", "object")
    member("description", shape.summary)
    key("properties")
    object {
      for member in shape.members {
        $0.key(member.name)
        $0.object {
          $0.constraints(of: member.shape)
          if !member.summary.isEmpty { $0.member("description", member.summary) }
        }
      }
    }
    let required = shape.members.filter(\.isRequired).map(\.name)
    guard !required.isEmpty else { return }
    key("required")
    array(.line) { for name in required { $0.string(name) } }
  }

  /// Writes the constraints of a value into the open object.
  private mutating func constraints(of shape: Shape) {
    switch shape {
    case .anything: break
    case .text(let format):
      if format.isDefined { reference(format.rawValue) } else { text(format) }
    case .choice(let words):
      member("type", "string")
      choices(words)
    case .integer(let range):
      member("type", "integer")
      if let range {
        member("minimum", range.lowerBound)
        if range.upperBound < .max { member("maximum", range.upperBound) }
      }
    case .bool: member("type", "boolean")
    case .decimal:
      key("type")
      array(.line) {
        $0.string("string")
        $0.string("integer")
      }
      member("pattern", #"^-?[0-9]+(\.[0-9]+)?$"#)
    case .list(let element):
      member("type", "array")
      key("items")
      object { $0.constraints(of: element) }
    case .kpis: constraints(of: .list(of: .text(.plain)))
    case .map(let value, _):
      member("type", "object")
      key("additionalProperties")
      object { $0.constraints(of: value) }
    case .object(let shape):
      if let name = shape.name { reference(name) } else { members(of: shape) }
    case .either(let one, let other): alternatives([one, other])
    case .anyOf(let shapes): alternatives(shapes)
    }
  }

  private mutating func reference(_ name: String) {
    member("$ref", "#/$defs/\(name)")
  }

  private mutating func choices(_ words: [String]) {
    key("enum")
    array(.line) { for word in words { $0.string(word) } }
  }

  private mutating func alternatives(_ shapes: [Shape]) {
    key("anyOf")
    array { for shape in shapes { $0.object { $0.constraints(of: shape) } } }
  }

  /// Writes the constraints of a text into the open object.
  private mutating func text(_ format: Shape.TextFormat) {
    member("type", "string")
    if let pattern = format.pattern { member("pattern", pattern) }
    switch format {
    case .currency: member("description", "An ISO 4217 code.")
    case .day:
      member("description", "A day that exists.")
      member("format", "date")
    case .instant:
      member("description", "A moment in UTC, to the second.")
      member("format", "date-time")
    case .rank: member("description", "A place in an order, compared as text.")
    case .plain, .month, .calendarPeriod, .window, .period, .interval: break
    }
  }
}

extension Shape.TextFormat {
  /// True when it is defined once, and referenced where it is used.
  fileprivate var isDefined: Bool {
    switch self {
    case .currency, .day, .instant, .rank: true
    case .plain, .month, .calendarPeriod, .window, .period, .interval: false
    }
  }

  fileprivate var pattern: String? {
    switch self {
    case .plain: nil
    case .currency: "^[A-Z]{3}$"
    case .day: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
    case .instant: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"
    case .rank: "^[0-9a-z]*[1-9a-z]$"
    case .month: "^[0-9]{4}-[0-9]{2}$"
    case .calendarPeriod: "^[0-9]{4}(-Q[1-4]|-[0-9]{2})?$"
    case .window: "^[0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2}$"
    case .period: "^[0-9]{4}-.*$"
    case .interval: "^[1-9][0-9]{0,2}[dwm](\\.\\.[0-9]{4}-[0-9]{2}-[0-9]{2})?$"
    }
  }
}

extension ObjectShape {
  /// The objects within that have a name, by it.
  fileprivate var definitions: [String: ObjectShape] {
    var found: [String: ObjectShape] = [:]
    collect(into: &found)
    return found
  }

  private func collect(into found: inout [String: ObjectShape]) {
    for object in members.flatMap(\.shape.objects) {
      if let name = object.name, found.updateValue(object, forKey: name) != nil { continue }
      object.collect(into: &found)
    }
  }
}

extension Shape {
  /// The objects a value is, or holds without another object around them.
  fileprivate var objects: [ObjectShape] {
    switch self {
    case .object(let shape): [shape]
    case .list(let element): element.objects
    case .map(let value, _): value.objects
    case .either(let one, let other): one.objects + other.objects
    case .anyOf(let shapes): shapes.flatMap(\.objects)
    case .anything, .text, .choice, .integer, .bool, .decimal, .kpis: []
    }
  }
}
