import PipelineDomain
import Testing

@testable import PipelineStore

struct DocumentTests {
  @Test(arguments: [0, 1, 1_999, 2_000, 2_001])
  func `two threads write many deals as one writes few`(count: Int) throws {
    var board = Board(settings: BoardSample.settings)
    for place in 0..<count {
      board.put(Deal(id: Deal.ID("d\(place)"), title: "\(place)", stage: "discovery"))
    }
    let text = JSONText.canonical(board)
    #expect(try canonicalText(text) == text)
    let (_, read) = try Document.read(text)
    #expect(read.deals.count == count)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a board is read back as it was written`(seed: UInt64) throws {
    let board = BoardSample(seed: seed, deals: Int(seed)).board
    let (document, read) = try Document.read(JSONText.canonical(board))
    #expect(read == BoardSample.sorted(board))
    #expect(document.sequence == board.sequence)
    #expect(document.notes == [])
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `canonical text is left as it is by its own rules`(seed: UInt64) throws {
    let text = JSONText.canonical(BoardSample(seed: seed, deals: 5).board)
    #expect(try canonicalText(text) == text)
  }

  @Test func `a deal stands in the text a field a line and an entry a line`() throws {
    var deal = BoardSample.deal("k3v9x2ab")
    deal.amount = Money(minorUnits: 4_200_000, currency: .euro)
    deal.nextStep = NextStep(what: "call", due: try #require(Day("2026-11-24")))
    deal.tags = ["saas", "fr"]
    deal.contacts = [DealContact(name: "Zoé", role: "CFO")]
    deal.history = [
      HistoryEntry(
        id: "h1", at: try #require(Instant("2026-11-20T09:12:00Z")), by: "Ana",
        changes: [
          FieldChange(.stage, from: .none, to: .text("discovery")),
          FieldChange(.amount, from: .none, to: .money(Money(minorUnits: 1, currency: .euro))),
        ], sequence: 3)
    ]
    let text = JSONText.of { $0.deal(deal) }
    #expect(
      String(decoding: text, as: UTF8.self) == """
        {
          "amount": {"currency": "EUR", "minor": 4200000},
          "contacts": [
            {"name": "Zoé", "role": "CFO"}
          ],
          "history": [
            {"at": "2026-11-20T09:12:00Z", "by": "Ana", "changes": {"amount": [null, \
        {"currency": "EUR", "minor": 1}], "stage": [null, "discovery"]}, "id": "h1", "seq": 3}
          ],
          "nextStep": {"due": "2026-11-24", "what": "call"},
          "rank": "i",
          "stage": "discovery",
          "tags": ["saas", "fr"],
          "title": "Deal k3v9x2ab"
        }
        """)
  }

  @Test(arguments: Field.allCases)
  func `a field of a history is the same however its name is escaped`(field: Field) throws {
    let (first, others) = (try #require(field.name.utf8.first), field.name.dropFirst())
    for name in [field.name, "\\u00\(String(first, radix: 16))\(others)"] {
      let text = #"""
        {"deals": {"a": {"history": [{"at": "2026-11-20T09:12:00Z", "by": "Ana", \#
        "changes": {"\#(name)": [null, null]}, "id": "h", "seq": 1}], "stage": "s", "title": "A"}}, \#
        "name": "B", "stages": [{"id": "s", "name": "S"}], "version": 1}
        """#
      let board = try Document.read(Array(text.utf8)).board
      #expect(board["a"]?.history.first?.changes == [FieldChange(field, from: .none, to: .none)])
    }
  }

  @Test func `the currency of the board holds wherever it is told`() throws {
    let deals = #""deals": {"a": {"amount": {"minor": 5}, "stage": "s", "title": "A"}}"#
    let rest = #""name": "B", "stages": [{"id": "s", "name": "S"}], "version": 1"#
    for text in [
      "{\"currency\": \"JPY\", \(deals), \(rest)}", "{\(deals), \(rest), \"currency\": \"JPY\"}",
    ] {
      let (document, board) = try Document.read(Array(text.utf8))
      #expect(board["a"]?.amount == Money(minorUnits: 5, currency: try #require(Currency("JPY"))))
      #expect(document.deals.parts.map(\.key) == ["a"])
    }
  }

  @Test func `a later version is read as far as it goes`() throws {
    let text = String(
      decoding: JSONText.canonical(Board(settings: BoardSample.settings)), as: UTF8.self)
    let later = Array(text.replacing("\"version\": 1", with: "\"version\": 2").utf8)
    #expect(try Document.read(later).document.isFromFuture)
    #expect(Document.claimedVersion(of: later) == 2)
  }

  @Test(arguments: [
    (Ratio(25), "25"), (Ratio(-5, 2) ?? Ratio(0), "-2.5"), (Ratio(1, 8) ?? Ratio(0), "0.125"),
    (Ratio(-1, 20) ?? Ratio(0), "-0.05"), (Ratio(0), "0"),
  ])
  func `a goal is the decimal it is written as`(ratio: Ratio, text: String) {
    #expect(ratio.decimal == text)
    #expect(Ratio(decimal: text) == ratio)
  }

  @Test(arguments: ["", "-", ".5", "5.", "1e2", "1,5", "+1", "1.2.3", "1234567890123456789", "١"])
  func `what is no decimal is no goal`(text: String) {
    #expect(Ratio(decimal: text) == nil)
  }
}
