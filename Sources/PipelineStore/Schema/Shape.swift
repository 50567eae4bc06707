/// The form of a JSON value, as the file format describes it.
///
/// The published schema, the names known of an object and the paths of settings are told by it.
indirect enum Shape: Equatable, Sendable {
  /// Whatever JSON can say.
  case anything
  case text(TextFormat)
  /// One of these words.
  case choice([String])
  /// A whole number, between two bounds when there are some.
  case integer(ClosedRange<Int>?)
  case bool
  /// A decimal number, quoted or a bare integer.
  case decimal
  case list(of: Shape)
  /// A list of ids of KPIs.
  case kpis
  /// An object of many, by keys.
  case map(of: Shape, by: Key)
  case object(ObjectShape)
  /// A word, or a list.
  case either(Shape, Shape)
  /// One of several objects.
  case anyOf([Shape])

  /// What the keys of an object of many are.
  enum Key: Equatable, Sendable {
    case any
    /// Ids of KPIs, or of one of their parts.
    case kpi
  }

  /// Text of a form that is checked.
  enum TextFormat: String, Sendable, CaseIterable {
    case plain, currency, day, instant, rank, month, window, period
  }
}

/// The members of an object.
struct ObjectShape: Equatable, Sendable {
  /// The name of its definition in the published schema; `nil` for one that is described in its place.
  let name: String?
  /// A sentence.
  let summary: String
  let members: [MemberShape]
}

/// A member of an object.
struct MemberShape: Equatable, Sendable {
  let name: String
  let shape: Shape
  /// A sentence on what it means; empty where the shape tells it.
  let summary: String
  /// Whether an object without it is refused.
  let isRequired: Bool

  init(_ name: String, _ shape: Shape, isRequired: Bool = false, _ summary: String = "") {
    self.name = name
    self.shape = shape
    self.summary = summary
    self.isRequired = isRequired
  }
}
