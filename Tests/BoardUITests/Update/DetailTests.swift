import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

/// Deals changed row by row in their view.
struct DetailTests {
  private static let checked = ChecklistItem(id: "need", text: "the need is written down")

  /// Deal `a` with a gate before it, deal `w` won with a plan after it.
  private static var board: Board {
    var settings = testSettings()
    settings.stages[0].gate = Gate(requirements: [.known(.field(.amount)), .checked(checked)])
    settings.sources = ["LinkedIn", "Salon"]
    var won = testDeal("w", "Won one", in: "won", amount: 1_000, closedOn: testDay.adding(days: -9))
    won.payments = [
      Payment(
        id: "p", kind: .invoice, on: testDay.adding(days: -5),
        amount: Money(minorUnits: 40_050, currency: .euro), by: "Karim Benali")
    ]
    var deals = testBoard().deals
    deals[0].notes = "first"
    return Board(
      settings: settings, organizations: [Organization(id: "ost", name: "Ostéa")],
      deals: deals + [won])
  }

  /// The view of a deal, the cursor on the row of a part.
  private func detail(
    _ id: Deal.ID, at part: DealPart, language: Language = .english,
    readOnly: Model.ReadOnlyReason? = nil, rows: Int = 40
  ) throws -> Model {
    var model = testModel(Self.board, language: language, readOnly: readOnly)
    _ = model.update(.event(.resize(Size(columns: 100, rows: rows))))
    let parts = Frame(model).detail(of: id).rows.compactMap(\.part)
    let row = try #require(parts.firstIndex(of: part), "\(parts)")
    model.mode = .detail(id, line: 0, row: row)
    let frame = Frame(model)
    let page = frame.detail(of: id)
    let line = try #require(page.line(ofPart: row))
    model.mode = .detail(id, line: frame.firstLine(of: page, from: line - 3), row: row)
    return model
  }

  private static let edits: [(Deal.ID, Field, String, FieldValue)] = [
    ("a", .title, "Audit 2", .text("Audit 2")), ("a", .organization, "ostéa", .text("ost")),
    ("a", .amount, "1 250,50", .money(Money(minorUnits: 125_050, currency: .euro))),
    ("a", .amount, "12k", .money(Money(minorUnits: 1_200_000, currency: .euro))),
    ("a", .amount, "", .none), ("a", .probability, "65 %", .integer(65)),
    ("a", .expectedClose, "vendredi", .day(testDay.adding(days: 7))),
    ("a", .expectedClose, "2026-12-01", .day(testDay.adding(days: 11))),
    ("a", .nextStep, "call +3d", .step(NextStep(what: "call", due: testDay.adding(days: 3)))),
    ("a", .owner, "karim benali", .text("Karim Benali")),
    ("a", .source, "salon", .text("Salon")),
    ("a", .persona, "buyer", .text("buyer")),
    ("a", .cost, "3k", .money(Money(minorUnits: 300_000, currency: .euro))),
    ("a", .recurring, "99,90", .money(Money(minorUnits: 9_990, currency: .euro))),
    ("a", .tags, "hot,  crm ,", .list(["hot", "crm"])), ("a", .notes, "other", .text("other")),
    ("w", .usageStableOn, "yesterday", .day(testDay.adding(days: -1))),
    ("w", .leftOn, "auj", .day(testDay)),
    ("a", .createdOn, "2025-12-31", .day(testDay.adding(days: -324))),
  ]

  @Test(arguments: edits)
  func `a row takes what is typed as one change, which u takes back`(
    id: Deal.ID, field: Field, typed: String, value: FieldValue
  ) throws {
    var model = try detail(id, at: .field(field))
    let mode = model.mode
    let before = try #require(model.board[id])
    #expect(play("enter ^A ^K", on: &model) == [])
    type(typed, on: &model)
    let changes = committed(play("enter", on: &model))
    #expect(changes.count == 1)
    let deal = try #require(model.board[id])
    #expect(deal[field] == value)
    #expect(deal.history.count == before.history.count + 1)
    #expect(model.mode == mode)
    play("u", on: &model)
    var undone = try #require(model.board[id])
    undone.history = before.history
    #expect(undone == before)
    #expect(model.contradictions == [])
  }

  @Test(
    arguments: [
      (.amount, "12kk"), (.cost, "a lot"), (.recurring, "1,250k"), (.expectedClose, "someday"),
      (.probability, "140"), (.probability, "half"), (.nextStep, "call"), (.title, ""),
    ] as [(Field, String)], Language.allCases)
  func `a wrong answer changes nothing and stays, with what is wrong with it`(
    wrong: (Field, String), language: Language
  ) throws {
    let (field, typed) = wrong
    var model = try detail("a", at: .field(field), language: language)
    play("enter ^A ^K", on: &model)
    type(typed, on: &model)
    #expect(play("enter", on: &model) == [])
    #expect(model.board == Self.board)
    guard case .prompt(let prompt) = model.mode else {
      Issue.record("the question was left")
      return
    }
    #expect(prompt.focused.text == typed)
    #expect(prompt.problem?.isEmpty == false)
  }

  @Test(arguments: ["a", "w"] as [Deal.ID])
  func `Esc from the question of each row changes nothing and comes back to it`(
    id: Deal.ID
  ) throws {
    let parts = Frame(testModel(Self.board)).detail(of: id).rows.compactMap(\.part)
    #expect(parts.count > 12)
    for part in parts {
      var model = try detail(id, at: part)
      switch part {
      case .item, .milestone, .field(.stage): continue
      case .field, .custom, .ofOrganization, .criterion, .invoice, .invoicing, .contact: break
      }
      let before = model
      play("enter", on: &model)
      #expect(model.place == .prompt, "\(part)")
      type("+1", on: &model)
      #expect(play("esc", on: &model) == [])
      #expect(model.board == Self.board)
      #expect(model.mode == before.mode)
    }
  }

  @Test func `the stage is changed by the number of another`() throws {
    var model = try detail("a", at: .field(.stage))
    play("enter", on: &model)
    #expect(model.place == .moveTo)
    play("esc", on: &model)
    #expect(model.place == .detail)
    #expect(model.board == Self.board)
  }

  @Test func `an item is ticked off and no longer, one change each`() throws {
    var model = try detail("a", at: .item("need"))
    #expect(committed(play("enter", on: &model)).count == 1)
    #expect(
      model.board["a"]?.checklist["need"]
        == ChecklistItem.Mark("need", on: testDay, by: "Léa Martin"))
    #expect(model.status.text.contains("the need is written down"))
    #expect(committed(play("enter", on: &model)).count == 1)
    #expect(model.board["a"]?.checklist == [:])
    play("u u", on: &model)
    #expect(model.board["a"]?.checklist == [:])
  }

  @Test func `a question is answered with the customer's words`() throws {
    var model = try detail("a", at: .criterion("need"))
    play("enter", on: &model)
    type("par", on: &model)
    play("tab", on: &model)
    type("two sites", on: &model)
    #expect(committed(play("enter", on: &model)).count == 1)
    #expect(
      model.board["a"]?.qualification.answers["need"]
        == Qualification.Answer(.partly, on: testDay, by: "Léa Martin", note: "two sites"))
    play("u", on: &model)
    #expect(model.board["a"]?.qualification.answers == [:])
  }

  @Test func `an answer that is none of the states is refused at its field`() throws {
    var model = try detail("a", at: .criterion("need"))
    play("enter ^U z enter", on: &model)
    #expect(model.place == .prompt)
    #expect(model.board == Self.board)
  }

  @Test func `an invoice offers what is open of it, and takes the day it came in`() throws {
    var model = try detail("w", at: .invoice("p"))
    play("enter tab ^U", on: &model)
    type("-2d", on: &model)
    #expect(committed(play("enter", on: &model)).count == 1)
    let payment = try #require(model.board["w"]?.payments.last)
    #expect(payment.kind == .payment)
    #expect(payment.amount == Money(minorUnits: 40_050, currency: .euro))
    #expect(payment.day == testDay.adding(days: -2))
    #expect(model.board["w"]?.invoices.allSatisfy(\.isPaid) == true)
    play("u", on: &model)
    #expect(model.board["w"]?.invoices.allSatisfy(\.isPaid) == false)
  }

  @Test(arguments: [("", "+1"), ("0", ""), ("40", "tomorrow"), ("40", "-60d"), ("4k4", "")])
  func `a payment that cannot be changes nothing`(amount: String, day: String) throws {
    var model = try detail("w", at: .invoicing)
    play("enter ^U", on: &model)
    type(amount, on: &model)
    play("tab ^U", on: &model)
    type(day, on: &model)
    #expect(play("enter", on: &model) == [])
    #expect(model.board == Self.board)
    #expect(model.place == .prompt)
  }

  @Test func `a milestone is reached today, and no longer`() throws {
    var model = try detail("w", at: .milestone("day-30", doneOn: nil))
    play("enter", on: &model)
    #expect(model.board["w"]?.milestones["day-30"] == [testDay])
    play("enter", on: &model)
    #expect(model.board["w"]?.milestones == [:])
    play("u u", on: &model)
    #expect(model.board["w"]?.milestones == [:])
  }

  @Test(arguments: [8, 12, 24, 40])
  func `j goes over every row that can be changed, and k back`(rows: Int) throws {
    for id in ["a", "w"] as [Deal.ID] {
      var model = try detail(id, at: .field(.title), rows: rows)
      model.mode = .detail(id, line: 0)
      let page = Frame(model).detail(of: id)
      let count = page.rows.count { $0.part != nil }
      for (key, end) in [("j", count - 1), ("k", 0)] {
        var seen: Set<Int> = []
        for _ in 0..<page.rows.count * 2 {
          guard let (line, row) = model.detail.map({ ($0.line, $0.row) }) else { break }
          let shown = line..<line + Frame(model).pageCapacity
          if let place = page.line(ofPart: row), shown.contains(place) { seen.insert(row) }
          play(key, on: &model)
        }
        #expect(seen == Set(0..<count), "\(id) \(key) \(rows)")
        guard let (line, row) = model.detail.map({ ($0.line, $0.row) }) else { continue }
        #expect(row == end || key == "j")
        #expect(
          key == "j" ? line == max(0, page.rows.count - Frame(model).pageCapacity) : line == 0)
      }
    }
  }

  @Test func `the cursor of the terminal stands on the row, and the question below it`() throws {
    var model = try detail("a", at: .field(.amount))
    let row = try #require(view(model).cursor?.row)
    #expect(view(model).text(ofRow: row).contains("Amount"))
    #expect(view(model).text(ofRow: row).hasPrefix("▌"))
    play("enter", on: &model)
    let canvas = view(model)
    #expect(canvas.text(ofRow: row).contains("Amount"))
    #expect(canvas.text(ofRow: row + 1).contains("Edit"))
    #expect(canvas.cursorIsVisible)
  }

  @Test func `a board that can only be read, or is of the past, says so at the row`() throws {
    var model = try detail("a", at: .field(.title), readOnly: .notWritable)
    let mode = model.mode
    #expect(play("enter", on: &model) == [])
    #expect(model.mode == mode)
    #expect(model.status.text == model.words.keyRefusal(.notWritable))
    #expect(play("^G", on: &model) == [])

    var past = try detail("a", at: .field(.title))
    play("<", on: &past)
    #expect(play("enter", on: &past) == [])
    #expect(past.status.text == past.words.keyRefusal(.isPast))
    #expect(play("^G", on: &past) == [])
  }
}
