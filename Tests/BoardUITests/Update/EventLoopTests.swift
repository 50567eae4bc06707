import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

/// A terminal that plays events from a list and remembers what it was told. It tells to leave when
/// the list is at its end.
private struct ScriptedTerminal: Terminal, ~Copyable {
  var size = Size(columns: 120, rows: 40)
  let isUnicode = true
  var script: [Event]
  var timeouts: [Int?] = []
  var log: [String] = []
  var canCopy = true

  init(_ script: [Event]) { self.script = script }

  mutating func nextEvent(timeoutMilliseconds: Int?) -> Event {
    timeouts.append(timeoutMilliseconds)
    guard !script.isEmpty else { return .end(.terminated) }
    return script.removeFirst()
  }

  mutating func present(_ canvas: Canvas) { log.append("present") }
  mutating func forceRedraw() { log.append("redraw") }
  mutating func suspend() { log.append("suspend") }
  mutating func lend(_ body: () -> Void) { body() }
  mutating func listenToMouse(_ isOn: Bool) { log.append("mouse \(isOn)") }
  mutating func ringBell() {}
  mutating func copy(_ text: String) -> Bool {
    log.append("copy \(text)")
    return canCopy
  }
}

struct EventLoopTests {
  private func key(_ spelling: String) -> Event {
    Key(spelling).map { .key($0) } ?? .timeout
  }

  private func resting() -> Model {
    var model = testModel()
    rest(&model)
    return model
  }

  @Test func `a change is shown before it is put on disk, and its answer after`() {
    var model = resting()
    var terminal = ScriptedTerminal([key("L"), .timeout, key("q")])
    let loop = EventLoop(now: { testNow }, uptime: { 0 })
    let reason = loop.run(&model, on: &terminal) { effect, terminal in
      terminal.log.append("commit")
      guard case .commit(let changes) = effect else { return [] }
      return [.saved(changes, deals: [], isConfirmed: true)]
    }
    #expect(reason == nil)
    #expect(terminal.log.prefix(4) == ["present", "present", "commit", "present"])
    #expect(model.saving == .saved)
  }

  @Test func `keys that wait are taken in before one frame is drawn`() {
    var model = resting()
    var terminal = ScriptedTerminal([key("j"), key("j"), key("k"), .timeout])
    _ = EventLoop(now: { testNow }, uptime: { 0 }).run(&model, on: &terminal) { _, _ in [] }
    #expect(model.cursor.deal == "b")
    #expect(terminal.log == ["present", "present"])
  }

  @Test func `no key is lost when more wait than one frame takes in`() {
    var model = resting()
    let keys = (0..<1001).map { $0 % 2 == 0 ? key("j") : key("k") }
    var terminal = ScriptedTerminal(keys)
    _ = EventLoop(now: { testNow }, uptime: { 0 }).run(&model, on: &terminal) { _, _ in [] }
    #expect(terminal.script.isEmpty)
    #expect(model.cursor.deal == "b")
  }

  @Test func `nothing is drawn when nothing changed`() {
    var model = resting()
    var terminal = ScriptedTerminal([.timeout, .timeout, .timeout])
    _ = EventLoop(now: { testNow }, uptime: { 0 }).run(&model, on: &terminal) { _, _ in [] }
    #expect(terminal.log == ["present"])
  }

  @Test func `with idle work it does not wait, without it waits for the next day or an hour`() {
    var model = testModel()
    var terminal = ScriptedTerminal(Array(repeating: .timeout, count: 40))
    _ = EventLoop(now: { testNow }, uptime: { 0 }).run(&model, on: &terminal) { _, _ in [] }
    #expect(terminal.timeouts.first == 0)
    #expect(terminal.timeouts.last == 3_600_000)
    #expect(!model.hasIdleWork)

    var late = resting()
    var night = ScriptedTerminal([])
    let lateEvening = Zone.utc.instant(of: testDay, hour: 23, minute: 59, second: 30)
    _ = EventLoop(now: { lateEvening }, uptime: { 0 }).run(&late, on: &night) { _, _ in [] }
    #expect(night.timeouts == [30_000])
  }

  @Test func `a pause in typing has what was typed kept, once, and then it waits again`() {
    var model = resting()
    var terminal = ScriptedTerminal("c tab q u o t e".split(separator: " ").map { key(String($0)) })
    terminal.script += Array(repeating: .timeout, count: 4)
    var kept: [Effect] = []
    _ = EventLoop(now: { testNow }, uptime: { 0 }).run(&model, on: &terminal) { effect, _ in
      kept.append(effect)
      return []
    }
    #expect(kept == [.keepDrafts(model.unfinished)])
    #expect(model.unfinished.count == 1)
    #expect(terminal.timeouts.contains(EventLoop.pauseInMilliseconds))
    #expect(terminal.timeouts.last == 3_600_000)
  }

  @Test func `a new day arrives with the clock`() {
    var model = resting()
    var terminal = ScriptedTerminal([.timeout])
    let tomorrow = testNow.adding(seconds: 86_400)
    _ = EventLoop(now: { tomorrow }, uptime: { 0 }).run(&model, on: &terminal) { _, _ in [] }
    #expect(model.today == testDay.adding(days: 1))
  }

  @Test func `what others send is taken from the inbox`() {
    var model = resting()
    var terminal = ScriptedTerminal([.wake])
    let loop = EventLoop(
      now: { testNow }, uptime: { 0 }, inbox: { [.reloadFailed("no such file")] })
    _ = loop.run(&model, on: &terminal) { _, _ in [] }
    #expect(model.status.text == "no such file")
  }

  @Test func `keys that came with the news are for what was on screen before it`() throws {
    var model = resting()
    var gone = try #require(model.board["a"])
    gone.isRemoved = true
    // The first comes with the news, the second while their frame is made, the third after it.
    var terminal = ScriptedTerminal([
      .wake, key("J"), .timeout, key("L"), .timeout, key("w"), .timeout,
    ])
    let loop = EventLoop(
      now: { testNow }, uptime: { 0 }, inbox: { [.changedElsewhere([gone])] })
    _ = loop.run(&model, on: &terminal) { _, _ in [] }
    #expect(model.board["a"]?.history.count == 2)
    #expect(model.titles(in: "lead") == ["Büro", "CRM"])
    guard case .prompt(let prompt) = model.mode else {
      Issue.record("nothing is asked")
      return
    }
    #expect(prompt.purpose == .win(["c"]))
  }

  @Test func `while keys are kept back it wakes when they act again`() {
    var model = resting()
    var time = 0
    var terminal = ScriptedTerminal([key("#"), .timeout, .timeout, .timeout])
    let loop = EventLoop(
      now: { testNow },
      uptime: {
        (time, _) = (time + 600, ()); return time
      })
    _ = loop.run(&model, on: &terminal) { _, _ in [] }
    #expect(terminal.timeouts.contains(1_000))
    #expect(model.guardLeft == nil)
    #expect(terminal.timeouts.last == 3_600_000)
  }

  @Test(arguments: [
    ("^L", ["present", "redraw", "present"]), ("^Z", ["present", "suspend"]),
    ("M", ["present", "present", "mouse false"]),
  ])
  func `the terminal's own effects are done by the loop`(spelling: String, log: [String]) {
    var model = resting()
    var terminal = ScriptedTerminal([key(spelling), .timeout])
    _ = EventLoop(now: { testNow }, uptime: { 0 }).run(&model, on: &terminal) { _, _ in [] }
    #expect(terminal.log == log)
  }

  @Test func `after a stop the screen is drawn again`() {
    var model = resting()
    var terminal = ScriptedTerminal([.resumed, .timeout])
    _ = EventLoop(now: { testNow }, uptime: { 0 }).run(&model, on: &terminal) { _, _ in [] }
    #expect(terminal.log == ["present", "present"])
  }

  @Test func `a clipboard that is out of reach is said`() {
    var model = resting()
    var terminal = ScriptedTerminal([key("y"), .timeout])
    terminal.canCopy = false
    _ = EventLoop(now: { testNow }, uptime: { 0 }).run(&model, on: &terminal) { _, _ in [] }
    #expect(terminal.log.contains("copy Audit · €9,000.00 · Lead"))
    #expect(model.status.text == model.words.copyFailed)
  }

  @Test func `changes made just before leaving are put on disk`() {
    var model = resting()
    var terminal = ScriptedTerminal([key("L"), key("q"), key("L")])
    var commits = 0
    _ = EventLoop(now: { testNow }, uptime: { 0 }).run(&model, on: &terminal) { _, _ in
      commits += 1
      return []
    }
    #expect(commits == 1)
    #expect(terminal.script == [key("L")])
  }

  @Test func `the reason for leaving is told`() {
    var model = resting()
    var terminal = ScriptedTerminal([.end(.hangUp)])
    let reason = EventLoop(now: { testNow }, uptime: { 0 }).run(&model, on: &terminal) { _, _ in []
    }
    #expect(reason == .hangUp)
  }
}
