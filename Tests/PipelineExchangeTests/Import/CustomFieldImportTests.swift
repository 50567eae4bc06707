import GrammarVectors
import PipelineDomain
import PipelineExchange
import Testing

/// Columns of the files of other programs fill the fields that a board defines.
struct CustomFieldImportTests {
  private let board: Board = {
    var board = Board(settings: Settings.profile(.standard, name: "Test"))
    board.settings.fields = CustomFieldVector.fields
    return board
  }()

  private func plan(
    _ text: String, _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportPlan {
    try ImportPlan(of: table(text), onto: board, options: options(change))
  }

  @Test func `a heading that is the name or the key of a field fills it`() throws {
    let plan = try plan(
      """
      Title,Status,REGION,Sièges,signed_nda,Renouvellement,Budget,Note interne
      A,open,grand est,"1 250,5",oui,2026-12-01,12000,x
      B,open,,,,,,

      """)
    let deals = try plan.applied().deals
    #expect(
      deals[0].customFields == [
        "region": .text("Grand Est"), "seats": .text("1250.5"), "signed-nda": .flag(true),
        "renewal": .text("2026-12-01"), "note": .text("x"),
        "budget": .money(Money(minorUnits: 1_200_000, currency: .euro)),
      ])
    #expect(deals[1].customFields.isEmpty)
    #expect(plan.columns.count == 8)
    #expect(try plan.applied().integrityIssues(in: .utc).isEmpty)
  }

  @Test func `--map names a field by its key or its name`() throws {
    let fields = board.settings.fields
    for name in ["region", "Région", "REGION"] {
      #expect(ImportField(named: name, or: fields)?.name == "region")
    }
    #expect(ImportField(named: "region") == nil)
    let plan = try plan("Title,Status,Area\nA,open,Grand Est\n") {
      $0.columns["Area"] = ImportField(named: "region", or: fields)
    }
    #expect(try plan.applied().deals[0].customFields == ["region": .text("Grand Est")])
  }

  @Test func `a cell that the kind of its field refuses refuses its row`() throws {
    let plan = try plan("Title,Status,Region,Sièges\nA,open,Bretagne,1\nB,open,,many\nC,open,,2\n")
    let regions = ["Île-de-France", "Grand Est"]
    #expect(plan.refusals[2] == .unreadable(.choice("Bretagne", regions)))
    #expect(plan.refusals[3] == .unreadable(.number("many")))
    #expect(plan.dealCount == 1)
  }
}
