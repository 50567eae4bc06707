import Testing

@testable import PipelineDomain

@Suite struct FieldTests {
  /// A value of each kind.
  private static func sample(of field: Field) -> FieldValue {
    switch field.kind {
    case .text, .name, .stage, .organization, .deal, .rank: .text("b")
    case .money: .money(Money(minorUnits: 1_250, currency: .euro))
    case .percent: .integer(40)
    case .category: .text("best-case")
    case .day: .day("2026-11-20")
    case .words, .contacts, .deals: .list(["one", "two"])
    case .flag: .flag(true)
    case .repetition: .text("2w..2027-06-30")
    case .stakeholders: .stakeholders(["c": .champion])
    case .step: .step(NextStep(what: "call", due: "2026-11-20"))
    case .answers: .answers(["need": Qualification.Answer(.yes, on: "2026-11-20", by: "Ana")])
    case .verdict: .verdict(LeadDecision(.accepted, on: "2026-11-20", by: "Ana"))
    case .marks: .marks(["quote": ChecklistItem.Mark("quote", on: "2026-11-20", by: "Ana")])
    case .milestones: .milestones(["day-30": ["2026-11-20"]])
    case .custom: .custom(["region": .text("North")])
    case .event: .none
    }
  }

  private static let stored = Field.allCases.filter { !$0.isEvent }

  @Test(arguments: stored)
  func `a field holds what it was set to, and nothing once cleared`(field: Field) {
    var deal = deal("d", [("A", "2025-01-06")])
    let sample = Self.sample(of: field)
    #expect(deal.set(field, to: sample) && deal[field] == sample)
    let isCleared = deal.set(field, to: .none)
    #expect(deal[field] == (isCleared ? .none : sample))
    #expect(isCleared == ![.title, .stage, .rank].contains(field))
  }

  @Test(arguments: stored.filter { ![.title, .stage, .rank].contains($0) })
  func `a field leaves no trace when it is cleared`(field: Field) {
    let plain = Deal(id: "d", title: "CRM", stage: "A")
    var deal = plain
    _ = deal.set(field, to: Self.sample(of: field))
    #expect(deal != plain)
    _ = deal.set(field, to: .none)
    #expect(deal == plain)
  }

  @Test(arguments: stored)
  func `an ordinary deal holds none of the fields that few deals have`(field: Field) {
    var deal = Deal(id: "d", title: "CRM", stage: "A")
    #expect(deal.isOrdinary)
    _ = deal.set(field, to: Self.sample(of: field))
    #expect(deal.isOrdinary == Field.ofOrdinaryDeals.contains(field))
    #expect(deal.changes().map(\.field).contains(field) == (field != .rank))
  }

  @Test(arguments: Field.allCases)
  func `a field takes no value of another kind, and keeps its own`(field: Field) {
    var deal = deal("d", [("A", "2025-01-06")])
    let kept = Self.sample(of: field)
    _ = deal.set(field, to: kept)
    let shape = { (value: FieldValue) in "\(value)".prefix { $0 != "(" } }
    for other in Field.allCases.map(Self.sample)
    where other != .none && shape(other) != shape(kept) {
      #expect(!deal.set(field, to: other) && deal[field] == kept)
    }
  }

  @Test func `no two fields share a name, an option, a letter or a word of filters`() {
    let rows = Field.allCases.map(\.definition)
    for names in [
      rows.map(\.name.description), rows.compactMap(\.option), rows.compactMap(\.filter),
      rows.compactMap(\.letter).map { String($0) },
    ] { #expect(Set(names).count == names.count) }
    #expect(Field.allCases.allSatisfy { Field(named: $0.name) == $0 })
  }

  @Test func `fields that are typed say what they mean, and are facts`() {
    for field in Field.allCases where field.definition.option != nil {
      #expect(field.definition.meaning.hasSuffix(".") && field.isFact)
    }
  }

  @Test(arguments: stored.filter { $0.definition.option != nil })
  func `a value is typed as it is told`(field: Field) throws {
    let parser = FieldParser(.euro, DateParser(today: "2026-11-20"))
    let sample = Self.sample(of: field)
    #expect(try parser.value(parser.text(of: sample), for: field) == sample)
    guard !field.definition.isRequired else { return }
    #expect(try parser.value("", for: field) == .none)
  }

  @Test func `a change of a field takes 48 bytes`() {
    #expect(MemoryLayout<FieldChange>.stride == 48)
  }

  @Test func `an entry takes 64 bytes, and what few have leaves no trace when it goes`() {
    #expect(MemoryLayout<HistoryEntry>.stride == 64)
    let plain = HistoryEntry(id: "e", at: Instant(seconds: 0), by: "Ana", changes: [])
    var entry = plain
    entry.undoes = "d"
    entry.bulk = "c"
    entry.overridden = ["demo"]
    entry.contacts = [DealContact(name: "Bo")]
    #expect(entry != plain)
    #expect(entry.undoes == "d" && entry.bulk == "c" && entry.overridden == ["demo"])
    #expect(entry.contacts.map(\.name) == ["Bo"])
    entry.undoes = nil
    entry.bulk = nil
    entry.overridden = []
    entry.contacts = []
    #expect(entry == plain)
  }
}
