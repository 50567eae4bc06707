import PipelineDomain
import PipelineExchange
import Testing

/// The choice of columns, order and rows of a list.
struct ExportListTests {
  private struct Row {
    var title: String
    var amount: Money?
    var day: Day?
  }

  private func list(_ rows: [Row]) -> ExportList<Row> {
    ExportList(
      columns: [
        ExportColumn("title", "Titre") { ExportCell($0.title) },
        ExportColumn("amount", "Montant", isNumeric: true) { ExportCell($0.amount) },
        ExportColumn("currency", "Devise") { ExportCell($0.amount?.currency.code) },
        ExportColumn("expectedClose", "Clôture") { ExportCell($0.day) },
      ], rows: rows, home: .euro)
  }

  private static func euros(_ minor: Int64) -> Money { Money(minorUnits: minor, currency: .euro) }

  private let rows = [
    Row(title: "b", amount: euros(200), day: Day("2026-12-01")),
    Row(title: "É", amount: nil, day: Day("2026-11-01")),
    Row(title: "a", amount: euros(1_000), day: nil),
    Row(title: "c", amount: euros(200), day: Day("2026-10-01")),
  ]

  @Test(arguments: [
    ("title", ["a", "b", "c", "É"]), ("-title", ["É", "c", "b", "a"]),
    ("amount", ["b", "c", "a", "É"]), ("-amount", ["a", "b", "c", "É"]),
    ("amount,expectedClose", ["c", "b", "a", "É"]), ("Clôture", ["c", "É", "b", "a"]),
    (" -amount , -title ", ["a", "c", "b", "É"]),
  ])
  func `rows are ordered by columns, those without a value last`(
    order: String, titles: [String]
  ) throws {
    var list = list(rows)
    try list.sort(by: order)
    #expect(list.rows.map(\.title) == titles)
  }

  @Test func `columns are chosen by name or heading, each once`() throws {
    let chosen = try list(rows).columns(named: "montant, TITLE,amount")
    #expect(chosen.map(\.name) == ["amount", "title"])
    #expect(
      throws: ExportList<Row>.Refusal.unknownColumn(
        "x", there: ["title", "amount", "currency", "expectedClose"])
    ) { try list(rows).columns(named: "title,x") }
  }

  @Test func `a limit keeps the first rows, and below zero is none`() throws {
    var list = list(rows)
    try list.limit(to: 2)
    #expect(list.rows.map(\.title) == ["b", "É"])
    #expect(throws: ExportList<Row>.Refusal.negativeLimit(-1)) { try list.limit(to: -1) }
  }

  @Test func `totals are a row a currency, never a sum of two`() throws {
    let dollars = try #require(Currency("USD"))
    let more = rows + [Row(title: "d", amount: Money(minorUnits: 7, currency: dollars))]
    let list = list(more)
    let totals = list.totals(of: list.columns, title: "total")
    #expect(
      totals.map { $0.prefix(3).map { $0.plain(decimalMark: ".") } } == [
        ["total", "14", "EUR"], ["total", "0.07", "USD"],
      ])
  }
}
