/// A setting of the board as a page of settings shows it: a value at a path.
public struct SettingEntry: Equatable, Sendable {
  /// The values it takes.
  public enum Form: Equatable, Sendable {
    case text
    /// Several words, separated by commas.
    case words
    /// Several of these words, separated by commas, in the order typed; none at all for an empty list.
    case several([String])
    /// A whole number, between two bounds when there are some.
    case number(ClosedRange<Int>?)
    case choice([String])
    /// An amount; `nil` where there is none yet.
    case money(Money?)
    /// An amount of the board's currency that the file has in minor units; `nil` where there is none yet.
    case minorUnits(Money?)
    /// A list or an object, as JSON; the number of elements of a list of objects.
    case json(count: Int?)

    /// True when an amount is typed.
    public var isAmount: Bool {
      switch self {
      case .money, .minorUnits: true
      default: false
      }
    }
  }

  /// The path, member by member, elements of lists by key or name: `stages.discovery.rotAfterDays`.
  public let path: String
  /// The path with a star in the place of each key and name: `stages.*.rotAfterDays`. One for each member of
  /// the file format.
  public let kind: String
  /// The value as it is typed; `nil` when there is none.
  public let value: String?
  /// The values it takes.
  public let form: Form
  /// The sentence that the file format describes it with; in English, empty where the name is enough.
  public let summary: String

  /// A setting at a path.
  public init(path: String, kind: String, value: String?, form: Form, summary: String) {
    self.path = path
    self.kind = kind
    self.value = value
    self.form = form
    self.summary = summary
  }

  /// The name of the element of a list that it belongs to; `nil` for a setting of no element.
  public var element: String? {
    let parts = kind.split(separator: ".", omittingEmptySubsequences: false)
    guard let star = parts.firstIndex(of: "*") else { return nil }
    let head = parts[..<star].reduce(0) { $0 + $1.count + 1 }
    let tail = parts[(star + 1)...].reduce(0) { $0 + $1.count + 1 }
    return String(path.dropFirst(head).dropLast(tail))
  }

  /// True for the target and the alert limit of a KPI.
  public var isGoal: Bool { kind == "kpis.goals.*.target" || kind == "kpis.goals.*.alert" }

  /// The first member of the path.
  public var section: String { String(path.prefix { $0 != "." }) }
}
