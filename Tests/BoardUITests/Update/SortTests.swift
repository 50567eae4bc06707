import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

struct SortTests {
  private static let titles = ["Été", "eau", "Zinc", "", "Ambre", "été"]

  /// Returns a board whose deals differ in every sort key of cards.
  private static func board(_ random: inout SeededRandom) -> Board {
    var board = Board(settings: testSettings())
    for index in 0..<24 { board.put(deal(index, &random)) }
    return board
  }

  private static func deal(_ index: Int, _ random: inout SeededRandom) -> Deal {
    let stages: [Stage.ID] = ["lead", "demo", "won", "out"]
    var deal = testDeal(
      Deal.ID("d\(index)"), titles[Int(random.next() % 6)], in: stages[Int(random.next() % 4)],
      rank: ["b", "d", "f"][Int(random.next() % 3)])
    let units = Int64(random.next() % 4) * 100_000 - 100_000
    let currencies = [Currency.euro, Currency("USD"), Currency("CHF"), nil]
    deal.amount = currencies[Int(random.next() % 4)].map {
      Money(minorUnits: units, currency: $0)
    }
    if random.next() % 3 > 0 {
      deal.expectedClose = testDay.adding(days: Int(random.next() % 9))
    }
    if random.next() % 2 > 0 {
      deal.nextStep = NextStep(what: "call", due: testDay.adding(days: Int(random.next() % 5) - 2))
    }
    deal.isRemoved = random.next() % 9 == 0
    return deal
  }

  @Test(arguments: CardOrder.allCases, 0..<UInt64(6))
  func `columns kept through changes are those made anew, in every order and under a filter`(
    order: CardOrder, seed: UInt64
  ) throws {
    var random = SeededRandom(seed: seed)
    var board = Self.board(&random)
    let filters = ["", "amount>0", "-stale or next:overdue", "e"]
    let arrangement = Arrangement(
      filter: try Filter(filters[Int(random.next() % 4)]), me: "Léa Martin", order: order)
    var columns = Columns(board, at: testNow, in: .utc, as: arrangement)
    for _ in 0..<80 {
      let deal = Self.deal(Int(random.next() % 30), &random)
      board.put(deal)
      let index = try #require(board.index(of: deal.id))
      columns.update(index, of: board, at: testNow, in: .utc)
      #expect(columns == Columns(board, at: testNow, in: .utc, as: arrangement))
    }
  }

  private func sorted(by order: CardOrder, _ model: Model = testModel()) -> Model {
    var model = model
    play("s home", on: &model)
    for _ in 0..<(CardOrder.allCases.firstIndex(of: order) ?? 0) { play("j", on: &model) }
    play("enter", on: &model)
    return model
  }

  @Test(arguments: [
    (CardOrder.urgency, ["Audit", "Büro", "CRM"]), (.amount, ["CRM", "Audit", "Büro"]),
    (.title, ["Audit", "Büro", "CRM"]),
  ])
  func `the menu sorts the cards of every column`(order: CardOrder, titles: [String]) {
    let model = sorted(by: order)
    #expect(model.order == order)
    #expect(model.titles(in: "lead") == titles)
    #expect(model.cursor.deal == "a")
    #expect(model.contradictions.isEmpty)
  }

  @Test func `amounts that no rate compares stand apart, and unknown ones last`() {
    var board = testBoard()
    let dollars = Currency("USD").map { Money(minorUnits: 90_000_000, currency: $0) }
    var deal = testDeal("e", "Euros less")
    deal.amount = Money(minorUnits: -100, currency: .euro)
    board.put(deal)
    deal = testDeal("u", "US", rank: "a")
    deal.amount = dollars
    board.put(deal)
    let model = sorted(by: .amount, testModel(board))
    #expect(model.titles(in: "lead") == ["CRM", "Audit", "Euros less", "US", "Büro"])
  }

  @Test func `titles are sorted without regard to case and accents`() {
    let titles = ["zinc", "Été", "eau", "Ébène", "Zinc 2"]
    let deals = titles.enumerated().map { testDeal(Deal.ID("t\($0)"), $1) }
    let model = sorted(by: .title, testModel(Board(settings: testSettings(), deals: deals)))
    #expect(model.titles(in: "lead") == ["eau", "Ébène", "Été", "zinc", "Zinc 2"])
  }

  @Test func `sorted cards are not put in another order by hand, and the key says why`() {
    var model = sorted(by: .amount)
    #expect(play("J", on: &model) == [])
    #expect(model.status.text.contains("by amount"))
  }

  @Test func `the menu opens on the present order, and Esc leaves it`() {
    var model = sorted(by: .score)
    play("s", on: &model)
    guard let menu = model.mode.screen as? Menu else {
      Issue.record("no menu")
      return
    }
    #expect(CardOrder.allCases[menu.cursor.row] == .score)
    play("up esc", on: &model)
    #expect(model.order == .score)
    #expect(model.mode == .board)
  }

  @Test func `a deal added in another order goes below all others of its stage`() throws {
    var model = sorted(by: .title)
    play("a", on: &model)
    type("Neu", on: &model)
    let added = try #require(committed(play("enter", on: &model)).first)
    let rank = try #require(model.board.deal(of: added)?.rank)
    let others = model.board.deals.filter { $0.stage == "lead" && $0.id != added.deal }
    #expect(others.allSatisfy { $0.rank < rank })
  }
}
