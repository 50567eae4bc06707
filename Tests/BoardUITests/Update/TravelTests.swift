import PipelineDomain
import Testing
import Localization

@testable import BoardUI

struct TravelTests {
  private func model() -> Model {
    var model = SampleBoard.model(120, 40)
    rest(&model)
    return model
  }

  private func travelled(_ keys: String) -> Model {
    var model = model()
    play(keys, on: &model)
    rest(&model)
    return model
  }

  @Test(arguments: [("<", 1), ("^P ^P", 14), ("^P <", 8), ("^P >", 6)])
  func `the board is what history says of the end of that day`(keys: String, days: Int) {
    let model = travelled(keys)
    let day = SampleBoard.today.adding(days: -days)
    let end = SampleBoard.zone.instant(of: day.adding(days: 1)).adding(seconds: -1)
    #expect(model.today == day)
    #expect(model.board == SampleBoard.board.asOf(end))
    let columns = Columns(
      model.board, at: model.now, in: model.zone, as: model.columns.arrangement)
    #expect(model.columns == columns)
  }

  @Test func `the figures and reports are those of the board of that day`() {
    let model = travelled("^P ^P g f")
    let facts = PipelineFacts(model.board, asOf: model.now, zone: model.zone)
    let funnel = Funnel(of: model.board, facts, over: Period(.year, containing: SampleBoard.today))
    #expect(model.funnel?.content?.funnel == funnel)
    #expect(
      model.panel.results.map(\.figure)
        == model.board.settings.panel.kpis.map { $0.figure(facts, model.panelPeriod) })
  }

  @Test(arguments: [
    "^P T", "^P ^P < >  T", "< >", "^P ^N", "^P j l l T", "^P space z z T", "^P tab enter enter T",
  ])
  func `to the past and back leaves all as it was`(keys: String) {
    var before = model()
    play("l l j", on: &before)
    var model = before
    for key in keys.split(separator: " ") {
      play(String(key), on: &model)
      rest(&model)
    }
    #expect(model.travel == nil)
    #expect(model.scene == before.scene)
    #expect(model.mode == before.mode)
  }

  @Test func `nothing is computed at the key`() {
    var model = model()
    play("^P", on: &model)
    #expect(model.board == SampleBoard.board)
    #expect(model.travel?.isDue == true)
    #expect(model.hasIdleWork)
  }

  @Test func `the clock may tick before the past is computed`() {
    var model = model()
    play("^P", on: &model)
    _ = model.update(.clock(SampleBoard.now.adding(seconds: 1)))
    rest(&model)
    #expect(model.today == SampleBoard.today.adding(days: -7))
  }

  @Test(arguments: ["L", "H", "m", "w", "x", "d", "n", "c", "A", "a", "e", "u", "U", "J", "K"])
  func `the past cannot be changed`(key: String) {
    var model = travelled("^P")
    let before = model.board
    #expect(play(key, on: &model) == [])
    #expect(model.board == before)
    #expect(model.mode == .board)
    #expect(model.status.text == model.words.keyRefusal(.isPast))
  }

  @Test func `what is saved and changed meanwhile is there in the present`() throws {
    var model = model()
    let changes = committed(play("L", on: &model))
    let change = try #require(changes.first)
    let moved = try #require(model.board.deal(of: change))
    play("^P ^P", on: &model)
    rest(&model)
    var other = try #require(model.board["open-3"])
    other.title = "Renamed"
    _ = model.update(.saved(changes, deals: [moved], isConfirmed: true))
    _ = model.update(.changedElsewhere([other]))
    _ = model.update(.clock(SampleBoard.now.adding(seconds: 60)))
    rest(&model)
    #expect(model.today == SampleBoard.today.adding(days: -14))
    #expect(model.saving == .saved)
    play("T", on: &model)
    #expect(model.board["open-3"]?.title == "Renamed")
    #expect(model.board[moved.id] == moved)
    #expect(model.now == SampleBoard.now.adding(seconds: 60))
    #expect(model.contradictions.isEmpty)
  }

  @Test func `the past that is shown is that of what somebody else made of the board`() throws {
    let model = travelled("^P")
    var changed = SampleBoard.board
    var deal = try #require(changed["open-3"])
    deal.title = "Renamed"
    changed.put(deal)
    let views = (model.mode, model.cursor.deal)
    for message in [.changedElsewhere([deal]), .reloaded(changed)] as [Message] {
      var model = model
      _ = model.update(message)
      rest(&model)
      #expect(model.board == changed.asOf(try #require(model.travel?.moment)))
      #expect(model.board["open-3"]?.title == "Renamed")
      #expect((model.mode, model.cursor.deal) == views)
      #expect(model.contradictions.isEmpty)
    }
  }

  @Test func `a day that began meanwhile is the day of the present`() {
    var model = travelled("^P")
    _ = model.update(.clock(SampleBoard.now.adding(seconds: 86_400)))
    play("T", on: &model)
    #expect(model.today == SampleBoard.today.adding(days: 1))
    #expect(model.contradictions.isEmpty)
  }

  @Test func `triage walks through what wanted a hand that day`() {
    var model = travelled("t ^P ^P")
    #expect(model.triage?.queue == model.board.exceptions(at: model.now, in: model.zone))
    play("T", on: &model)
    #expect(model.place == .triage)
    #expect(model.triage?.queue == model.board.exceptions(at: SampleBoard.now, in: model.zone))
  }

  @Test func `before the first day there is an empty board, and the way back`() {
    var model = model()
    model.travel(to: Instant(seconds: -62_135_596_800))
    rest(&model)
    play("^P ^P", on: &model)
    rest(&model)
    #expect(model.board.deals.isEmpty)
    play("T", on: &model)
    #expect(model.scene.board == SampleBoard.board)
  }

  @Test func `a review left open begins before the day shown, and as before on coming back`() throws
  {
    var model = travelled("r")
    let since = try #require(model.review).since
    play("g a ^P ^P esc", on: &model)
    rest(&model)
    #expect(try #require(model.review).since < model.now)
    play("g a T esc", on: &model)
    rest(&model)
    #expect(model.travel == nil)
    #expect(try #require(model.review).since == since)
  }
}
