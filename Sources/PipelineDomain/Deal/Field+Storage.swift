/// Values of one kind, as properties of a deal and as what a field holds.
struct FieldType<Value>: Sendable {
  let kind: Field.Kind
  let wrap: @Sendable (Value) -> FieldValue
  /// The property of a value; `nil` for one of another kind, and for none.
  let unwrap: @Sendable (FieldValue) -> Value?
}

extension FieldType<String> {
  static let text = FieldType(kind: .text, wrap: { .text($0) }, unwrap: \.text)

  static func name(_ list: Field.NameList) -> FieldType {
    FieldType(kind: .name(list), wrap: { .text($0) }, unwrap: \.text)
  }
}

extension FieldType {
  private static func key<Subject>(_ kind: Field.Kind) -> FieldType
  where Value == Identifier<Subject> {
    FieldType(kind: kind, wrap: { .text($0.text) }, unwrap: { $0.text.map { Identifier($0) } })
  }
}

extension FieldType<Stage.ID> { static let stage = key(.stage) }
extension FieldType<Organization.ID> { static let organization = key(.organization) }
extension FieldType<Deal.ID> { static let deal = key(.deal) }

extension FieldType<Rank> {
  static let rank = FieldType(
    kind: .rank, wrap: { .text($0.digits) }, unwrap: { $0.text.flatMap { Rank($0) } })
}

extension FieldType<Int> {
  static let percent = FieldType(
    kind: .percent, wrap: { .integer($0) },
    unwrap: { if case .integer(let number) = $0 { number } else { nil } })
}

extension FieldType<Bool> {
  static let flag = FieldType(
    kind: .flag, wrap: { .flag($0) },
    unwrap: { if case .flag(let flag) = $0 { flag } else { nil } })
}

extension FieldType<Day> {
  static func day(_ direction: DateExpression.Direction) -> FieldType {
    FieldType(kind: .day(direction), wrap: { .day($0) }, unwrap: \.day)
  }
}

extension FieldType<Money> {
  static let money = FieldType(kind: .money, wrap: { .money($0) }, unwrap: \.money)
}

extension FieldType<[String]> {
  static let words = FieldType(
    kind: .words, wrap: { .list($0) },
    unwrap: { if case .list(let words) = $0 { words } else { nil } })
}

extension FieldType<NextStep> {
  static let step = FieldType(
    kind: .step, wrap: { .step($0) },
    unwrap: { if case .step(let step) = $0 { step } else { nil } })
}

extension FieldType<LeadDecision> {
  static let verdict = FieldType(
    kind: .verdict, wrap: { .verdict($0) },
    unwrap: { if case .verdict(let verdict) = $0 { verdict } else { nil } })
}

extension FieldType<[Qualification.Criterion.ID: Qualification.Answer]> {
  static let answers = FieldType(
    kind: .answers, wrap: { .answers($0) },
    unwrap: { if case .answers(let answers) = $0 { answers } else { nil } })
}

extension FieldType<[ChecklistItem.ID: ChecklistItem.Mark]> {
  static let marks = FieldType(
    kind: .marks, wrap: { .marks($0) },
    unwrap: { if case .marks(let marks) = $0 { marks } else { nil } })
}

extension FieldType<[MilestoneRule.ID: [Day]]> {
  static let milestones = FieldType(
    kind: .milestones, wrap: { .milestones($0) },
    unwrap: { if case .milestones(let days) = $0 { days } else { nil } })
}

extension FieldValue {
  /// The text, if it is one.
  public var text: String? { if case .text(let text) = self { text } else { nil } }
  /// The day, if it is one.
  public var day: Day? { if case .day(let day) = self { day } else { nil } }
  /// The amount, if it is one.
  public var money: Money? { if case .money(let money) = self { money } else { nil } }
}

extension Field {
  /// Where a deal keeps what a field holds.
  struct Storage: Sendable {
    typealias Path<Value> = any WritableKeyPath<Deal, Value> & Sendable

    let kind: Kind
    let get: @Sendable (Deal) -> FieldValue
    /// Answers whether the field can hold the value; if not, nothing changed.
    let set: @Sendable (inout Deal, FieldValue) -> Bool

    /// A property that always holds something.
    static func required<Value>(_ path: Path<Value>, _ type: FieldType<Value>) -> Storage {
      Storage(kind: type.kind, get: { type.wrap($0[keyPath: path]) }) { deal, value in
        guard let value = type.unwrap(value) else { return false }
        deal[keyPath: path] = value
        return true
      }
    }

    /// A property that may hold nothing.
    static func optional<Value>(_ path: Path<Value?>, _ type: FieldType<Value>) -> Storage {
      Storage(kind: type.kind, get: { $0[keyPath: path].map(type.wrap) ?? .none }) { deal, value in
        let known = type.unwrap(value)
        guard known != nil || value == .none else { return false }
        deal[keyPath: path] = known
        return true
      }
    }

    /// A property that holds `blank` when there is nothing.
    static func blank<Value: Equatable & Sendable>(
      _ path: Path<Value>, _ type: FieldType<Value>, _ blank: Value
    ) -> Storage {
      Storage(
        kind: type.kind,
        get: { $0[keyPath: path] == blank ? .none : type.wrap($0[keyPath: path]) },
        set: { deal, value in
          guard let known = value == .none ? blank : type.unwrap(value) else { return false }
          deal[keyPath: path] = known
          return true
        })
    }

    /// The names of the contacts: more of them is not told apart in history.
    static let contacts = Storage(
      kind: .contacts,
      get: { $0.contacts.isEmpty ? .none : .list($0.contacts.map(\.name)) },
      set: { $0.setContacts(to: $1, recalling: []) })

    /// A list of the deal that tells by itself what of it counts.
    static let elsewhere = Storage(kind: .event, get: { _ in .none }, set: { _, _ in false })
  }
}
