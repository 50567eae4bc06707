import PipelineDomain
import PipelineExchange
import Testing

struct CellReadingTests {
  /// The amounts a column of these cells is read as, refused rows left out.
  func amounts(_ cells: [String], mark: ImportOptions.DecimalMark? = nil) throws -> [Money?] {
    let rows = cells.enumerated().map { "Deal \($0);\"\($1)\"" }
    let plan = try ImportPlan(
      of: table("Title;Amount\n" + rows.joined(separator: "\n")),
      options: options { $0.decimalMark = mark })
    return try plan.applied().deals.map(\.amount)
  }

  @Test(
    arguments: [
      ("1054", 105_400), ("1054.5", 105_450), ("US$1,234,567", 123_456_700),
      ("1,234.50", 123_450), ("1.234,50", 123_450), ("1 234,50 €", 123_450),
      ("1\u{A0}234,5", 123_450), ("CHF 1'234.00", 123_400), ("1200.0000", 120_000), ("-5", nil),
      ("0.125000", 13), ("66666.66667", 6_666_667), ("1.5E+05", 15_000_000),
      ("1,23,456.00", 12_345_600),
      ("12k", 1_200_000), ("US$ 1200", 120_000), ("12 euros", 1_200), ("abc", nil),
      ("1.2.3,4", nil),
      ("99999999999999999999", nil), ("--5", nil), ("(500)", nil),
    ] as [(String, Int64?)])
  func `amounts are read exactly or not at all`(_ text: String, minorUnits: Int64?) throws {
    #expect(try amounts([text]).map { $0?.minorUnits } == (minorUnits.map { [$0] } ?? []))
  }

  @Test func `one amount that tells decides for the column`() throws {
    #expect(
      try amounts(["1,234", "1,5"]).map { $0?.minorUnits } == [nil, 150].filter { $0 != nil })
    #expect(try amounts(["1,234", "1,234.5"]).map { $0?.minorUnits } == [123_400, 123_450])
  }

  @Test func `a column that does not tell, or contradicts itself, needs to be told`() throws {
    #expect(throws: ImportRefusal.ambiguousAmounts(column: "Amount", example: "1,234")) {
      try amounts(["7", "1,234"])
    }
    #expect(throws: ImportRefusal.self) { try amounts(["1,5", "1.5"]) }
    #expect(try amounts(["1,234"], mark: .point).map { $0?.minorUnits } == [123_400])
  }

  @Test func `a currency beside the amount or in its column is kept`() throws {
    #expect(try amounts(["12 USD"]).first??.currency.code == "USD")
    let plan = try ImportPlan(
      of: table("Title,Amount,Currency\nA,12,JPY\nB,12,dollars\n"), options: options())
    #expect(try plan.applied().deals.map(\.amount?.currency.code) == ["JPY"])
    #expect(plan.refusals == [3: .unreadableCurrency("dollars")])
  }

  /// The moments at which deals with these creation cells came up.
  func created(_ cells: [String], order: ImportOptions.DateOrder? = nil) throws -> [String] {
    let rows = cells.enumerated().map { "Deal \($0),\"\($1)\"" }
    let plan = try ImportPlan(
      of: table("Title,Created\n" + rows.joined(separator: "\n")),
      options: options { $0.dateOrder = order })
    return try plan.applied().deals.compactMap { $0.created.map { "\($0)" } }
  }

  @Test(
    arguments: [
      ("2026-07-01", "2026-07-01T00:00:00Z"), ("2026/07/01", "2026-07-01T00:00:00Z"),
      ("2026-07-01 14:05", "2026-07-01T14:05:00Z"), ("25/12/2025", "2025-12-25T00:00:00Z"),
      ("12/25/2025", "2025-12-25T00:00:00Z"), ("25.12.2025", "2025-12-25T00:00:00Z"),
      ("2025-12-16T16:17:02.000Z", "2025-12-16T16:17:02Z"),
      ("2025-12-16T23:17:02.000+02:00", "2025-12-16T21:17:02Z"),
      ("2025-12-16T16:17:02.000+0000", "2025-12-16T16:17:02Z"),
      ("25/12/25", "2025-12-25T00:00:00Z"), ("20260701", "2026-07-01T00:00:00Z"),
      ("2026-01-05 6:49:18", "2026-01-05T06:49:18Z"),
      ("01/25/2026 08:55 PM", "2026-01-25T20:55:00Z"), ("3/25/2026 4:12pm", "2026-03-25T16:12:00Z"),
      ("2026-01-05 10:00:00 UTC", "2026-01-05T10:00:00Z"),
      ("2026-01-05 10:00:00.123456+00", "2026-01-05T10:00:00Z"),
      ("2026-03-01 09:00 +0200", "2026-03-01T07:00:00Z"), ("Jan 5, 2026", "2026-01-05T00:00:00Z"),
      ("5 janv. 2026", "2026-01-05T00:00:00Z"), ("5. März 2026", "2026-03-05T00:00:00Z"),
      ("5 de enero de 2026", "2026-01-05T00:00:00Z"), ("5 maggio 2026", "2026-05-05T00:00:00Z"),
      ("5 fev 2026", "2026-02-05T00:00:00Z"), ("5 maart 2026", "2026-03-05T00:00:00Z"),
      ("46027", "2026-01-05T00:00:00Z"), ("46027.5", "2026-01-05T12:00:00Z"),
      ("15 Apr, 2026 00:02:00", "2026-04-15T00:02:00Z"), ("1767571200", "2026-01-05T00:00:00Z"),
      ("1767571200000", "2026-01-05T00:00:00Z"), ("20260105093000", "2026-01-05T09:30:00Z"),
      ("2017-02-30", nil), ("2025-13-01", nil), ("2026-07-01 24:00", nil),
      ("2026-07-01 12:00:60", nil), ("tomorrow", nil), ("2026-07", nil),
      ("2026-07-01x", nil), ("+1/02/2026", nil),
    ] as [(String, String?)])
  func `dates are read as meant or not at all`(_ text: String, moment: String?) throws {
    #expect(try created([text]) == (moment.map { [$0] } ?? []))
  }

  @Test func `one date that tells decides for the file`() throws {
    #expect(
      try created(["03/04/2026", "25/12/2025"]) == [
        "2025-12-25T00:00:00Z", "2026-04-03T00:00:00Z",
      ])
    #expect(throws: ImportRefusal.ambiguousDates(column: "Created", example: "03/04/2026")) {
      try created(["01/01/2026", "03/04/2026"])
    }
    #expect(try created(["03/04/2026"], order: .monthFirst) == ["2026-03-04T00:00:00Z"])
    #expect(try created(["25/12/2025"], order: .monthFirst) == ["2025-12-25T00:00:00Z"])
  }
}
