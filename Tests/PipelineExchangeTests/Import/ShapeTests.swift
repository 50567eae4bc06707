import PipelineDomain
import PipelineExchange
import Testing

/// The shapes that exports come in.
struct ShapeTests {
  private func plan(
    _ text: String, _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportPlan {
    try ImportPlan(of: table(text), options: options(change))
  }

  private func titles(_ plan: ImportPlan) -> [String] {
    plan.changes.compactMap(\.newDeal?.title).sorted()
  }

  @Test(
    arguments: [
      ("sep line", "sep=;\r\nTitre;Montant;Étape\r\nA;1000;Proposition\r\n"),
      ("preamble", "Pipeline report at 12/03/2026\n\nTitle;Amount;Stage\nA;1000;Proposal\n"),
      ("pipes", "Title|Stage|Amount\nA|Proposal|1000\n"),
      ("trailing separators", "Title,Stage,Amount\nA,Proposal,1000,,\n"),
      ("repeated header", "Title,Stage,Amount\nTitle,Stage,Amount\nA,Proposal,1000\n"),
      ("backslash quotes", "Title,Stage,Amount,Notes\nA,Proposal,1000,\"the \\\"L\\\" door\"\n"),
      ("zero bytes", "Title,Stage,Amount\nA\u{0},Proposal,1000\n"),
      (
        "totals",
        "Title,Account,Stage,Amount\nA,X,Proposal,1000\nTotal,,,1000\n\"Copyright 2026\"\n"
      ),
    ])
  func `the one deal of a file of that shape is found`(_ name: String, text: String) throws {
    let plan = try plan(text)
    #expect(titles(plan) == ["A"], "\(name)")
    #expect(
      plan.changes.compactMap(\.newDeal?.amount)
        == [Money(minorUnits: 100_000, currency: .euro)], "\(name)")
  }

  @Test func `lines that are no rows are told by kind`() throws {
    let plan = try plan(
      """
      Report
      Title,Account,Stage,Amount
      A,X,Proposal,5
      Title,Account,Stage,Amount
      Total,,,5
      """)
    #expect(plan.lines(of: .oddity(.preamble)) == [1])
    #expect(plan.lines(of: .repeatedHeader) == [4] && plan.lines(of: .footer) == [5])
  }

  @Test func `a row without a stage is a deal where others are without one too`() throws {
    let plan = try plan("Title,Account,Stage,Amount\nA,X,,5\nTotal,,,5\n")
    #expect(titles(plan) == ["A", "Total"])
  }

  @Test func `a file without a header takes the one given`() throws {
    let text =
      "\"100\",\"Alpha\",\"1000.00\",\\N,\"Proposal\"\n\"101\",\"Beta\",\"5\",\\N,\"Proposal\"\n"
    let read = try CSVTable(
      name: "x.csv", bytes: Array(text.utf8), header: ["id", "title", "amount", "owner", "stage"])
    let plan = try ImportPlan(of: read, options: options())
    #expect(titles(plan) == ["Alpha", "Beta"])
    #expect(plan.issues.contains { $0.kind == .meansNothing("\\N") && $0.lines == [1, 2] })
  }

  @Test func `rows of other values are left out on demand`() throws {
    let text = "Title,Pipeline,Stage\nA,Sales,Proposal\nB,Renewals,Due soon\n"
    let plan = try plan(text) { $0.only = ["Pipeline": "sales"] }
    #expect(titles(plan) == ["A"] && plan.lines(of: .filteredOut) == [3])
    #expect(plan.base.settings.openStages.map(\.name) == ["Proposal"])
    #expect(throws: ImportRefusal.unknownColumn("Pipe")) {
      try self.plan(text) { $0.only = ["Pipe": "Sales"] }
    }
  }

  @Test(arguments: [true, false])
  func `UTF-16 without a byte order mark is read, whatever its order`(isLittle: Bool) throws {
    let units = Array("Title,Stage\nÉtude,Proposal\n".utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittle ? pair.reversed() : pair
    }
    let read = try CSVTable(name: "x.csv", bytes: bytes)
    #expect(read.encoding == .utf16 && read.rows.map(\.cells) == [["Étude", "Proposal"]])
  }

  @Test func `one bad byte among UTF-8 is named, and the rest kept`() throws {
    var bytes = Array("Title,Stage\nÉtude à l’ancienne,Proposal\nB".utf8)
    bytes.append(0xE9)
    bytes += Array(",Proposal\n".utf8)
    let read = try CSVTable(name: "x.csv", bytes: bytes)
    #expect(read.encoding == .utf8 && read.rows[0].cells[0] == "Étude à l’ancienne")
    #expect(read.findings.map(\.oddity) == [.badBytes] && read.findings.map(\.lines) == [[3]])
  }
}
