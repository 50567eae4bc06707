import PipelineDomain
import Testing

@testable import PipelineExchange

/// Workbooks as tables.
struct WorkbookTests {
  /// The cells of the first sheet, by the number of the row.
  private func rows(_ book: TestWorkbook) throws -> [Int: [String]] {
    var read = try Workbook(name: "x.xlsx", bytes: book.bytes)
    return Dictionary(
      try read.rows(of: read.sheets[0]).map { ($0.line, $0.cells) }, uniquingKeysWith: { $1 })
  }

  /// The one cell of a sheet.
  private func cell(_ xml: String, _ change: (inout TestWorkbook) -> Void = { _ in }) throws
    -> String
  {
    var book = TestWorkbook("<row>\(xml)<c t=\"str\"><v>end</v></c></row>")
    change(&book)
    return try #require(rows(book)[1]?.first)
  }

  private func text(_ cells: [String]) -> String {
    "<row>" + cells.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
  }

  private func draft(
    _ book: TestWorkbook, _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportDraft {
    ImportDraft(
      of: .workbook(try Workbook(name: "deals.csv", bytes: book.bytes), header: nil),
      options: options(change))
  }

  @Test(
    arguments: [
      ("<c t=\"s\"><v>1</v></c>", "Zoë & <Co>"), ("<c t=\"s\"><v>2</v></c>", "rich text"),
      (
        "<c t=\"inlineStr\"><is><r><t>in</t></r><r><t xml:space=\"preserve\"> line</t></r></is></c>",
        "in line"
      ),
      ("<c t=\"str\"><f>A1</f><v>made</v></c>", "made"), ("<c t=\"b\"><v>1</v></c>", "true"),
      ("<c t=\"b\"><v>0</v></c>", "false"), ("<c t=\"e\"><v>#REF!</v></c>", "#REF!"),
      ("<c><v>1234.5600000000001</v></c>", "1234.56"), ("<c t=\"n\"><v>1.5E+5</v></c>", "150000"),
      ("<c><v>1.234</v></c>", "1.2340"), ("<c t=\"d\"><v>2026-01-05</v></c>", "2026-01-05"),
      ("<c t=\"str\"><v>a_x000D_\nb&#233;&#x20AC;</v></c>", "a\r\nbé€"),
      ("<x:c xmlns:x='y' t='str'><x:v><![CDATA[<&>]]></x:v></x:c>", "<&>"),
      ("<c><!-- no --><v><?p ?>7</v></c>", "7"),
    ])
  func `a cell is what it shows`(xml: String, text: String) throws {
    let read = try cell(xml) {
      $0.texts =
        "<si><t>zero</t></si><si><t>Zoë &amp; &lt;Co&gt;</t></si>"
        + "<si><r><t>rich</t></r><r><t> text</t></r><rPh sb=\"0\"><t>spoken</t></rPh></si>"
    }
    #expect(read == text)
  }

  @Test(
    arguments: [
      ("46086", false, "2026-03-05"), ("46086.395833333336", false, "2026-03-05 09:30:00"),
      ("46085.999999999", false, "2026-03-05"), ("1", false, "1900-01-01"),
      ("61", false, "1900-03-01"), ("0", false, "1900-01-00"), ("44624", true, "2026-03-05"),
      ("0", true, "1904-01-01"), ("-3", false, "-3"), ("12345678", false, "12345678"),
    ])
  func `a number in a format of dates is a date, from 1900 or 1904 on`(
    value: String, is1904: Bool, text: String
  ) throws {
    let read = try cell("<c s=\"1\"><v>\(value)</v></c>") {
      $0.is1904 = is1904
      $0.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
    }
    #expect(read == text)
  }

  @Test(
    arguments: [
      ("dd/mm/yyyy", .date), ("[$-409]d/m/yy h:mm AM/PM;@", .date), ("mmm", .date),
      ("mm:ss", .number), ("[h]:mm", .number), ("[SS]", .number), ("General", .number),
      ("#,##0.00 \"days\"", .number), ("0.00E+00", .number), ("[Red]0", .number), ("@", .number),
      ("yyyy\\-mm", .date), ("h:mm", .number), ("[Magenta]dd/mm/yyyy", .date), ("0.0 %", .percent),
      ("0\"%\"", .number), ("0\\%", .number), ("[Red]0%", .percent),
    ] as [(String, NumberFormats.Meaning)])
  func `a format shows dates and percentages by its letters`(
    code: String, meaning: NumberFormats.Meaning
  ) {
    #expect(NumberFormats.meaning(of: code) == meaning)
  }

  @Test(
    arguments: [
      ("0.25", "25%"), ("1", "100%"), ("0", "0%"), ("0.125", "12.5%"), ("0.075", "7.5%"),
      ("-0.1", "-10%"),
    ])
  func `a number in a format of percentages is what it shows`(value: String, text: String) throws {
    let read = try cell("<c s=\"1\"><v>\(value)</v></c>") {
      $0.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/></cellXfs>"
    }
    #expect(read == text)
  }

  @Test(
    arguments: [
      ("0.1", "0.1"), ("0.30000000000000004", "0.3"), ("66666.666666666672", "66666.6666666667"),
      ("-4.5E-3", "-0.0045"), ("999999999999999.9", "1000000000000000"), ("1E3", "1000"),
      ("007.50", "7.5"), ("0", "0"), ("0.000", "0"), ("x", nil), ("1.2.3", nil), ("", nil),
      ("1e", nil), ("-", nil), ("1E999", nil), ("1E-9223372036854775808", nil), ("100", "100"),
      ("0.05", "0.05"),
    ])
  func `a number has the digits that were typed`(text: String, number: String?) {
    #expect(CellNumber(text)?.text == number)
  }

  @Test func `cells stand in their columns and rows in their lines, blank ones left out`() throws {
    let book = TestWorkbook(
      "<row r=\"3\"><c r=\"C3\"><v>1</v></c><c r=\"E3\"/></row><row/><row><c><v>2</v></c></row>")
    #expect(try rows(book) == [3: ["", "", "1"], 5: ["2"]])
  }

  @Test(arguments: [true, false])
  func `a workbook gives the deals that its table gives`(isPacked: Bool) throws {
    let lines = [
      ["Report"], ["Title", "Stage", "Amount", "Created"],
      ["A", "Closed Won", "12000.50", "2026-03-04"], ["B", "Proposal", "5", "2026-03-05"],
    ]
    var book = TestWorkbook(lines.map(text).joined())
    book.isPacked = isPacked
    var draft = try draft(book)
    let csv = try table(lines.map { $0.joined(separator: ",") }.joined(separator: "\n"))
    #expect(
      try draft.plan().applied() == ImportPlan(of: csv, options: options()).applied())
  }

  @Test func `one of several sheets with data is chosen by name or number, or asked for`() throws {
    var book = TestWorkbook(text(["Title", "Stage"]) + text(["A", "Proposal"]))
    book.sheets.append(("Notes", text(["alone"]), "visible"))
    book.sheets.append(("Old", text(["Title", "Stage"]) + text(["C", "Proposal"]), "hidden"))
    var only = try draft(book)
    #expect(try only.plan().changes.compactMap(\.newDeal?.title) == ["A"])
    book.sheets.append(("Zwei", text(["Title", "Stage"]) + text(["B", "Proposal"]), "visible"))
    var open = try draft(book)
    let refusal = #expect(throws: ImportRefusal.self) { try open.plan() }
    #expect(refusal == .severalSheets(["Deals", "Zwei"]))
    let question = try #require(open.question(about: .severalSheets(["Deals", "Zwei"])))
    open.take(try #require(question.answer(typed: "zw", names: ["Deals", "Zwei"])), to: question)
    #expect(try open.plan().changes.compactMap(\.newDeal?.title) == ["B"])
    for (name, title) in [("zwei", "B"), ("3", "B"), ("1", "A"), ("Old", "C")] {
      var named = try draft(book) { $0.sheet = name }
      #expect(try named.plan().changes.compactMap(\.newDeal?.title) == [title], "\(name)")
    }
    var alone = TestWorkbook(text(["A", "Proposal"]))
    alone.sheets.append(("Empty", "", "visible"))
    var headless = ImportDraft(
      of: .workbook(
        try Workbook(name: "x.xlsx", bytes: alone.bytes), header: ["Title", "Stage"]),
      options: options())
    #expect(try headless.plan().changes.compactMap(\.newDeal?.title) == ["A"])
    var unknown = try draft(book) { $0.sheet = "Nine" }
    #expect(
      throws: ImportRefusal.unknownSheet("Nine", there: ["Deals", "Notes", "Old", "Zwei"])
    ) { try unknown.plan() }
  }
}
