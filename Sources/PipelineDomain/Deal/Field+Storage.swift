/// The conversion between a property of a deal and the value of a field, for one kind of values.
struct FieldType<Value>: Sendable {
  let kind: Field.Kind
  let wrap: @Sendable (Value) -> FieldValue
  /// The property of a value; `nil` for one of another kind, and for none.
  let unwrap: @Sendable (FieldValue) -> Value?

  init(
    _ kind: Field.Kind, _ wrap: @escaping @Sendable (Value) -> FieldValue,
    _ unwrap: @escaping @Sendable (FieldValue) -> Value?
  ) {
    self.kind = kind
    self.wrap = wrap
    self.unwrap = unwrap
  }
}

extension FieldType<String> {
  static let text = FieldType(.text, FieldValue.text, \.text)

  static func name(_ list: Field.NameList) -> FieldType {
    FieldType(.name(list), FieldValue.text, \.text)
  }
}

extension FieldType {
  private static func key<Subject>(_ kind: Field.Kind) -> FieldType
  where Value == Identifier<Subject> {
    FieldType(kind, { .text($0.text) }, { $0.text.map { Identifier($0) } })
  }
}

extension FieldType<Stage.ID> { static let stage = key(.stage) }
extension FieldType<Organization.ID> { static let organization = key(.organization) }
extension FieldType<Deal.ID> { static let deal = key(.deal) }
extension FieldType<Rank> {
  static let rank = FieldType(.rank, { .text($0.digits) }, { $0.text.flatMap { Rank($0) } })
}
extension FieldType<Int> {
  static let percent = FieldType(.percent, FieldValue.integer, \.integer)
}
extension FieldType<ForecastCategory> {
  static let category = FieldType(
    .category, { .text($0.rawValue) }, { $0.text.flatMap { ForecastCategory(rawValue: $0) } })
}
extension FieldType<Repetition> {
  static let repetition = FieldType(
    .repetition, { .text($0.description) }, { $0.text.flatMap { Repetition($0) } })
}
extension FieldType<Bool> { static let flag = FieldType(.flag, FieldValue.flag, \.flag) }
extension FieldType<Day> {
  static func day(_ direction: DateExpression.Direction) -> FieldType {
    FieldType(.day(direction), FieldValue.day, \.day)
  }
}
extension FieldType<Money> { static let money = FieldType(.money, FieldValue.money, \.money) }
extension FieldType<[String]> {
  static let words = FieldType(.words, FieldValue.list, \.list)
  static let deals = FieldType(.deals, FieldValue.list, \.list)
}
extension FieldType<NextStep> { static let step = FieldType(.step, FieldValue.step, \.step) }
extension FieldType<[Contact.ID: StakeholderRole]> {
  static let stakeholders = FieldType(
    .stakeholders, FieldValue.stakeholders, \.stakeholders)
}
extension FieldType<LeadDecision> {
  static let verdict = FieldType(.verdict, FieldValue.verdict, \.verdict)
}
extension FieldType<[Qualification.Criterion.ID: Qualification.Answer]> {
  static let answers = FieldType(.answers, FieldValue.answers, \.answers)
}
extension FieldType<[ChecklistItem.ID: ChecklistItem.Mark]> {
  static let marks = FieldType(.marks, FieldValue.marks, \.marks)
}
extension FieldType<[MilestoneRule.ID: [Day]]> {
  static let milestones = FieldType(.milestones, FieldValue.milestones, \.milestones)
}

extension Field {
  /// The storage of a field's value in a deal.
  struct Storage: Sendable {
    typealias Path<Value> = any WritableKeyPath<Deal, Value> & Sendable

    let kind: Kind
    let get: @Sendable (Deal) -> FieldValue
    /// Returns false when the field cannot hold the value, and then nothing changed.
    let set: @Sendable (inout Deal, FieldValue) -> Bool
    /// True for a property that few deals have, and that is kept apart.
    let isRare: Bool

    init(
      kind: Kind, isRare: Bool = false, get: @escaping @Sendable (Deal) -> FieldValue,
      set: @escaping @Sendable (inout Deal, FieldValue) -> Bool
    ) {
      (self.kind, self.isRare, self.get, self.set) = (kind, isRare, get, set)
    }

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
      Storage(
        kind: type.kind, isRare: Deal.keepsApart(path),
        get: { $0[keyPath: path].map(type.wrap) ?? .none }
      ) { deal, value in
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
        kind: type.kind, isRare: Deal.keepsApart(path),
        get: { $0[keyPath: path] == blank ? .none : type.wrap($0[keyPath: path]) },
        set: { deal, value in
          guard let known = value == .none ? blank : type.unwrap(value) else { return false }
          deal[keyPath: path] = known
          return true
        })
    }

    /// The names of the contacts: history has no more of them.
    static let contacts = Storage(
      kind: .contacts,
      get: { $0.contacts.isEmpty ? .none : .list($0.contacts.map(\.name)) },
      set: { $0.setContacts(to: $1, recalling: []) })

    /// The fields that the board defines: a value sets those that it names.
    static let customFields = Storage(
      kind: .custom, isRare: true,
      get: { $0.customFields.isEmpty ? .none : .custom($0.customFields) },
      set: { deal, value in
        switch value {
        case .none: deal.customFields = [:]
        case .custom(let values):
          for (id, value) in values { deal.customFields[id] = value == .none ? nil : value }
        default: return false
        }
        return true
      })

    /// A list of the deal whose elements tell by themselves if they count.
    static let elsewhere = Storage(kind: .event, get: { _ in .none }, set: { _, _ in false })
  }
}
