import PipelineDomain
import PipelineExchange
import Testing

@testable import BoardUI

/// The same input means the same by a form of the board, in a filter and in an imported cell, or is
/// refused by all.
struct OneGrammarTests {
  /// What is typed for a field, and what the deal then holds; `nil` where it is refused.
  struct Input: Sendable, CustomTestStringConvertible {
    let field: Field
    let typed: String
    let value: FieldValue?
    /// Whether a file can say it: a day seen from today it cannot.
    let isAbsolute: Bool

    var testDescription: String { "\(field) \(typed)" }
  }

  private static func names(_ field: Field, _ typed: [String], _ value: String) -> [Input] {
    typed.map { Input(field: field, typed: $0, value: .text(value), isAbsolute: true) }
  }

  private static func amounts(_ rows: [(String, Int64?)]) -> [Input] {
    rows.map { typed, units in
      let value = units.map { FieldValue.money(Money(minorUnits: $0, currency: .euro)) }
      return Input(field: .amount, typed: typed, value: value, isAbsolute: true)
    }
  }

  private static func days(_ rows: [(String, String?)], isAbsolute: Bool) -> [Input] {
    rows.map { typed, day in
      let value = day.flatMap { Day($0) }.map { FieldValue.day($0) }
      return Input(field: .expectedClose, typed: typed, value: value, isAbsolute: isAbsolute)
    }
  }

  static let inputs =
    names(
      .owner, ["Léa Martin", "lea martin", " LÉA  MARTIN ", "Le\u{301}a\u{A0}Martin"], "Léa Martin")
    + names(.source, ["Référence", "reference", "REFERENCE "], "Référence")
    + names(.organization, ["Société Générale", "societe generale", "SOCIÉTÉ  générale"], "sg")
    + names(.organization, ["STRASSE ag", "straße  AG"], "str")
    + amounts([
      ("1250", 125_000), ("1250.5", 125_050), ("1250,50", 125_050), ("1 250,50", 125_050),
      ("1\u{202F}250,50 €", 125_050), ("1,250.50", 125_050), ("1'250.50", 125_050),
      ("12k", 1_200_000),
      ("1,5M", 150_000_000), ("EUR 12k", 1_200_000), ("12kk", nil), ("1.2.3", nil),
      ("twelve", nil), ("1,25.000", nil),
    ])
    + days(
      [
        ("2026-12-01", "2026-12-01"), ("01/12/2026", "2026-12-01"), ("25.12.2026", "2026-12-25"),
        ("15 décembre 2026", "2026-12-15"), ("Dec 15, 2026", "2026-12-15"),
        ("2026-02-30", nil), ("31/11/2026", nil), ("someday", nil), ("3 jui 2026", nil),
      ], isAbsolute: true)
    + days(
      [
        ("vendredi", "2026-11-27"), ("FRI", "2026-11-27"), ("demain", "2026-11-21"),
        ("+3d", "2026-11-23"), ("+1a", "2027-11-20"), ("01/12", "2026-12-01"),
        ("1 dec", "2026-12-01"),
        ("eom", "2026-11-30"), ("fin de trimestre", "2026-12-31"), ("lundi prochain", "2026-11-23"),
      ], isAbsolute: false)

  private static let board: Board = {
    var board = testBoard()
    board.settings.sources = ["Référence", "Salon"]
    board.put(Organization(id: "sg", name: "Société Générale"))
    board.put(Organization(id: "str", name: "Straße AG"))
    return board
  }()

  @Test(arguments: inputs)
  func `a form takes it`(input: Input) throws {
    var model = testModel(Self.board)
    let deal = try #require(Self.board["a"])
    model.enter(.prompt(model.question(about: input.field, of: deal)))
    play("^E ^U", on: &model)
    type(input.typed, on: &model)
    play("enter", on: &model)
    if let value = input.value {
      #expect(model.board["a"]?[input.field] == value)
      #expect(model.board.organizations.count == Self.board.organizations.count)
    } else {
      #expect(model.board == Self.board)
    }
  }

  @Test(arguments: inputs)
  func `a filter takes it`(input: Input) throws {
    let key: Filter.Key =
      switch input.field {
      case .owner: .field(.owner)
      case .source: .field(.source)
      case .organization: .field(.organization)
      case .amount: .field(.amount)
      default: .field(.expectedClose)
      }
    let text = "\(key.rawValue)=\"\(input.typed)\""
    guard let value = input.value else {
      #expect(throws: Filter.Problem.self) { try Filter(text) }
      return
    }
    var board = Self.board
    let edit = Action.Edit(input.field, value)
    try board.apply(
      board.change(
        .edit([edit]), on: "b", stamp: Stamp(id: "new", at: testNow, by: "Léa Martin")))
    let matcher = try Filter(text).matcher(in: Filter.Context(board, at: testNow, in: .utc))
    #expect(board.deals.filter(matcher.matches).map(\.id) == ["b"])
  }

  @Test(arguments: inputs)
  func `an imported cell takes it`(input: Input) throws {
    let heading =
      switch input.field {
      case .owner: "Owner"
      case .source: "Source"
      case .organization: "Company"
      case .amount: "Amount"
      default: "Expected close"
      }
    let table = try CSVTable(
      name: "deals.csv", bytes: Array("Title;\(heading)\nNew;\"\(input.typed)\"\n".utf8))
    let options = ImportOptions(name: "Test", currency: .euro, zone: .utc, now: testNow)
    let plan = try ImportPlan(
      of: table, onto: Self.board,
      options: input.field == .expectedClose ? options.dayFirst : options)
    let filled = try plan.applied()
    let new = filled.deals.first { $0.title == "New" }
    guard let value = input.value, input.isAbsolute else {
      #expect(new == nil)
      return
    }
    #expect(new?[input.field] == value)
    #expect(filled.organizations.count == Self.board.organizations.count)
  }

  @Test(
    arguments: [
      ("demo", "demo"), ("DEMO", "demo"), (" Dèmo ", "demo"), ("offer", "offer"), ("nowhere", nil),
    ] as [(String, Stage.ID?)])
  func `a stage is meant alike, or is none`(typed: String, stage: Stage.ID?) throws {
    #expect(Self.board.settings.stage(matching: typed)?.id == stage)
    let imported = try imported("Title;Stage\nNew;\"\(typed)\"\n").deals.first { $0.title == "New" }
    #expect(imported?.stage == stage)
    let matcher = try Filter("stage=\"\(typed)\"").matcher(
      in: Filter.Context(Self.board, at: testNow, in: .utc))
    let standing = Self.board.deals.filter { $0.stage == stage }.map(\.id)
    #expect(Self.board.deals.filter(matcher.matches).map(\.id) == standing)
  }

  @Test(arguments: ["price", "PRICE", " prïce "])
  func `a loss reason is written alike`(typed: String) throws {
    var model = testModel(Self.board)
    play("x", on: &model)
    type(typed, on: &model)
    play("enter", on: &model)
    #expect(model.board["a"]?.lossReason == "price")
    let lost = "Title;Status;Lost on;Lost reason\nNew;Lost;2026-03-02;\"\(typed)\"\n"
    #expect(try imported(lost).deals.compactMap(\.lossReason) == ["price"])
    let matcher = try Filter("reason=\"\(typed)\"").matcher(
      in: Filter.Context(model.board, at: testNow, in: .utc))
    #expect(model.board.deals.filter(matcher.matches).map(\.id) == ["a"])
  }

  private func imported(_ text: String) throws -> Board {
    let table = try CSVTable(name: "deals.csv", bytes: Array(text.utf8))
    let options = ImportOptions(name: "Test", currency: .euro, zone: .utc, now: testNow)
    return try ImportPlan(of: table, onto: Self.board, options: options).applied()
  }
}

extension ImportOptions {
  /// The same, with days before months.
  fileprivate var dayFirst: ImportOptions {
    var options = self
    options.dateOrder = .dayFirst
    return options
  }
}
