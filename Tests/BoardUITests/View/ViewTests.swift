import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

struct ViewTests {
  private static let odd = "作 é ❤️ 🇫🇷 👨‍👩‍👧 e\u{301}\u{202E}\u{1B}[31m"

  /// A random state of the sample board, in a random window.
  private func model(seed: UInt64) -> Model {
    var random = SeededRandom(seed: seed)
    let pick = { (limit: Int) in Int(random.next() % UInt64(limit)) }
    let columns = pick(4) == 0 ? 1 + pick(12) : 1 + pick(200)
    let rows = pick(4) == 0 ? 1 + pick(6) : 1 + pick(60)
    var model = SampleBoard.model(columns, rows, isUnicode: pick(3) > 0)
    model.panel.isShown = pick(4) > 0
    model.density = pick(2) == 0 ? .cards : .lines
    if pick(3) == 0 { model.unfolded = [.won, .lost] }
    model.placeCursor(column: pick(7), row: pick(20))
    let modes: [Mode] = [
      .board, .prefix(.moveTo), .prefix(.goTo), .freshness("open-6"),
      .detail("open-6", line: pick(40)), .detail("nobody", line: 3),
      .explained("win-rate", line: pick(9)), .explained("nothing", line: 0),
      .help(query: "mo", line: pick(9)),
      .prompt(Prompt(.search, [Prompt.Input(.search, text: Self.odd)])),
      .prompt(Prompt(.edit("open-6"), [Prompt.Input(.title, text: Self.odd + Self.odd)])),
      .prompt(Prompt(.lose(["open-6"]), [Prompt.Input(.reason, kind: .choice(["price", "作"]))])),
    ]
    model.mode = modes[pick(modes.count)]
    if pick(3) == 0 { model.beneath = [.detail("open-6", line: 0)] }
    return model
  }

  @Test(arguments: 0..<UInt64(150))
  func `every state is drawn in every window, its cursor inside and no wide character torn`(
    seed: UInt64
  ) throws {
    let model = model(seed: seed)
    let canvas = view(model)
    #expect(canvas.size == model.size)
    let cursor = try #require(canvas.cursor)
    #expect(Rect(model.size).contains(cursor))
    for row in 0..<canvas.size.rows {
      for column in 0..<canvas.size.columns {
        let cell = canvas[column: column, row: row]
        let next = canvas[column: column + 1, row: row]
        #expect(model.isUnicode || cell.glyph.isASCII)
        guard !cell.isContinuation else { continue }
        #expect((DisplayWidth.of(cell.glyph) == 2) == next.isContinuation)
      }
    }
  }

  @Test func `the formula of velocity has the numbers in it`() throws {
    let model = SampleBoard.model(120, 40)
    let figure = try #require(model.result(of: "velocity")?.figure)
    let pieces = model.words.formula(figure).split(separator: "  ").map(String.init)
    let value = model.words.value(try #require(figure.value), in: figure.unit, of: figure.n)
    #expect(pieces.count == 9 && pieces.first == "\(figure.n)" && pieces.last == value)
    #expect(
      pieces.enumerated().filter { $0.offset % 2 == 1 }.map(\.element) == ["×", "×", "÷", "="])
  }

  @Test(
    arguments: ["g f", "g p b", "g k", "g k enter"],
    [Size(columns: 160, rows: 48), Size(columns: 80, rows: 24), Size(columns: 60, rows: 16)])
  func `where figures are under a filter, it is named`(keys: String, size: Size) {
    for language in Language.allCases {
      let model = Picture("", "f h o t enter " + keys).model(size.columns, size.rows, language)
      let rows = ScreenFile(view(model)).text.split(separator: "\n")
      let beginning = model.words.filtering("hot")
      #expect(rows.contains { $0.contains(beginning) }, "\(language)")
    }
  }

  @Test(arguments: ["hot", "owner:me amount>20k stale"], Language.allCases)
  func `the panel in one line names its filter and leaves room for figures`(
    text: String, language: Language
  ) throws {
    var model = SampleBoard.model(80, 24, language: language)
    play("f", on: &model)
    type(text, on: &model)
    play("enter", on: &model)
    rest(&model)
    let rows = ScreenFile(view(model)).text.split(separator: "\n")
    let row = try #require(rows.dropFirst(model.layout.panel.row + 1).first)
    #expect(row.contains(model.words.filtering(String(text.prefix(3)))))
    #expect(Frame(model).foldedFigures.count > 1)
  }

  @Test(arguments: ["g f", "g p b", "g k"], Language.allCases)
  func `a long filter in a narrow heading is cut at its end`(keys: String, language: Language) {
    let text = "o w n e r : m e space a m o u n t > 2 0 k space s t a l e"
    let model = Picture("", "f \(text) enter " + keys).model(40, 12, language)
    let heading = ScreenFile(view(model)).text.split(separator: "\n").prefix(2).joined()
    #expect(heading.contains(model.words.filtering("own")) && heading.contains("…"))
  }

  @Test(arguments: [40, 60, 80], Language.allCases)
  func `a narrow page cuts no number of a figure`(columns: Int, language: Language) {
    for kpi in ["win-rate", "velocity"] {
      let frame = Frame(SampleBoard.model(columns, 60, language: language))
      let facts = frame.explanation(of: KPIPage([kpi], row: 0)).rows.prefix {
        $0.left.spans.first?.style != .heading
      }
      #expect(facts.count > 4 && facts.allSatisfy { $0.left.width <= frame.pageWidth })
    }
  }

  @Test(arguments: [odd, String(repeating: "long ", count: 60), String(repeating: "作", count: 200)])
  func `no title moves what stands beside it`(title: String) throws {
    let plain = SampleBoard.model(120, 40)
    var deal = try #require(plain.board["open-6"])
    var board = plain.board
    deal.title = title
    board.put(deal)
    let changed = Model(
      board: board, zone: plain.zone, now: SampleBoard.now, author: "", seed: 1, size: plain.size)
    let bare = Model(
      board: plain.board, zone: plain.zone, now: SampleBoard.now, author: "", seed: 1,
      size: plain.size)
    let (left, right) = (view(changed), view(bare))
    let column = plain.layout.column(2)
    for row in 0..<40 {
      for place in 0..<120 where !column.contains(Point(column: place, row: row)) {
        #expect(left[column: place, row: row] == right[column: place, row: row])
      }
    }
  }

  @Test
  func `an empty column says so in one line, its playbook stands below as that of every stage`() {
    var model = SampleBoard.model(160, 48)
    model.placeCursor(column: 4, row: 0)
    let canvas = view(model)
    let area = model.layout.cards(4).removingFirstRows(1)
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        #expect(canvas[column: column, row: row].glyph == " ")
      }
    }
    #expect(ScreenFile(canvas).text.contains("agree on the terms → send the contract"))
  }

  @Test func `a title is cut and an amount is not`() throws {
    let plain = SampleBoard.model(80, 24)
    var board = plain.board
    var deal = try #require(board["open-6"])
    deal.title = String(repeating: "x", count: 300)
    deal.organization = nil
    deal.amount = Money(minorUnits: 123_456_700, currency: .euro)
    board.put(deal)
    let canvas = view(
      Model(board: board, zone: .utc, now: SampleBoard.now, author: "", seed: 1, size: plain.size))
    let text = ScreenFile(canvas).text
    #expect(text.contains("xxx…"))
    #expect(text.contains("€1.2M"))
  }

  @Test func `a board without stages or deals is drawn`() {
    let empty = Board(settings: Settings(name: "", stages: []))
    for size in [
      Size(columns: 0, rows: 0), Size(columns: 40, rows: 12), Size(columns: 120, rows: 40),
    ] {
      let model = Model(
        board: empty, zone: .utc, now: SampleBoard.now, author: "", seed: 1, size: size)
      #expect(view(model).size == size)
    }
  }

  @Test func `the window back at its size shows the same frame`() {
    let large = view(SampleBoard.model(120, 40))
    var model = SampleBoard.model(120, 40)
    for size in [
      Size(columns: 1, rows: 1), Size(columns: 40, rows: 12), Size(columns: 120, rows: 40),
    ] {
      model.size = size
      _ = view(model)
    }
    #expect(view(model) == large)
  }
}
