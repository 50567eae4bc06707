package import PipelineDomain
package import TerminalKit

/// Runs the board on a terminal until somebody leaves, on one thread: events become messages, messages
/// change the model and ask for effects, the model is shown, and only then are the effects performed,
/// whose results are messages again.
///
/// Pending events are taken in before anything is drawn. Between keys the model's idle work is done, a
/// portion at a time; without any, only the terminal and the clock's next day wake the loop.
package struct EventLoop {
  /// Events taken in before a frame is drawn all the same.
  static let burst = 64
  /// The longest sleep. A clock that was stopped with the machine is read again by then.
  static let longestSleepInSeconds: Int64 = 3_600
  /// The pause in typing after which the drafts are kept.
  static let pauseInMilliseconds = 200

  private let now: () -> Instant
  private let uptime: () -> Int
  private let inbox: () -> [Message]

  /// Creates a loop that takes the time from `now`, and measures pauses by `uptime`, the milliseconds of a
  /// monotonic clock. On `.wake` it takes the messages of others from `inbox`.
  package init(
    now: @escaping () -> Instant, uptime: @escaping () -> Int,
    inbox: @escaping () -> [Message] = { [] }
  ) {
    self.now = now
    self.uptime = uptime
    self.inbox = inbox
  }

  /// Runs until the model asks to quit. Effects that need only the terminal are performed here; `perform`
  /// performs the others and returns the resulting messages.
  ///
  /// - Returns: The reason the program had to end; `nil` when the user left.
  package func run<T: Terminal & ~Copyable>(
    _ model: inout Model, on terminal: inout T, perform: (Effect, inout T) -> [Message]
  ) -> EndReason? {
    var screen = Display()
    screen.show(model, on: &terminal)
    while true {
      var event = terminal.nextEvent(timeoutMilliseconds: patience(for: model))
      var effects = model.update(.clock(now())) + model.update(.uptime(uptime()))
      var reason: EndReason?
      if event == .timeout, !model.hasIdleWork {
        effects += model.update(.rested)
      } else if event == .timeout {
        let due = model.dueViews
        effects += model.update(.idle)
        // Partial figures are never shown.
        if model.dueViews >= due { continue }
      }
      var taken = 0
      // Messages of others are taken in after the keys, which were meant for the picture on screen.
      var news: [Message] = []
      while event != .timeout {
        if case .end(let why) = event { reason = why }
        if event == .resumed { screen.invalidate() }
        if event == .wake { news += inbox() } else { effects += model.update(.event(event)) }
        taken += 1
        let isLast = taken == EventLoop.burst || effects.contains(.quit)
        event = isLast ? .timeout : terminal.nextEvent(timeoutMilliseconds: 0)
      }
      effects += news.flatMap { model.update($0) }
      effects += show(&model, on: &terminal, &screen, &reason)
      guard !effects.isEmpty else { continue }
      while !effects.isEmpty {
        let effect = effects.removeFirst()
        guard effect != .quit else { return reason }
        let answers = answers(to: effect, on: &terminal, &screen, perform)
        effects += answers.flatMap { model.update($0) }
        if effects.isEmpty { effects = show(&model, on: &terminal, &screen, &reason) }
      }
    }
  }

  /// Shows the model. Content that appeared by itself is shown before any key acts on it: keys pressed
  /// before are taken in first, and do nothing.
  private func show<T: Terminal & ~Copyable>(
    _ model: inout Model, on terminal: inout T, _ screen: inout Display, _ reason: inout EndReason?
  ) -> [Effect] {
    screen.show(model, on: &terminal)
    var effects: [Effect] = []
    while model.isTurned {
      var news: [Message] = []
      var event = terminal.nextEvent(timeoutMilliseconds: 0)
      while event != .timeout {
        if case .end(let why) = event { reason = why }
        if event == .wake { news += inbox() } else { effects += model.update(.event(event)) }
        event = effects.contains(.quit) ? .timeout : terminal.nextEvent(timeoutMilliseconds: 0)
      }
      effects += model.update(.shown) + news.flatMap { model.update($0) }
      screen.show(model, on: &terminal)
    }
    return effects
  }

  private func answers<T: Terminal & ~Copyable>(
    to effect: Effect, on terminal: inout T, _ screen: inout Display,
    _ perform: (Effect, inout T) -> [Message]
  ) -> [Message] {
    switch effect {
    case .commit, .reload, .takeOver, .restore, .confirm, .editNotes, .editForm, .open, .writeView,
      .listSettings, .editSetting, .editSettings, .setUp, .planPurge, .purge, .start, .setTheme,
      .keepDrafts, .export, .listFiles, .planImport, .importDeals, .leaveImport, .runProgram:
      return perform(effect, &terminal)
    case .redraw:
      terminal.forceRedraw()
      screen.invalidate()
    case .setMouse(let isOn): terminal.listenToMouse(isOn)
    case .suspend: terminal.suspend()
    case .copy(let text): if !terminal.copy(text) { return [.copyFailed] }
    case .quit: break
    }
    return []
  }

  /// Returns the milliseconds to wait: none with idle work, else a pause until drafts are kept or keys act
  /// again, else up to the next local day.
  private func patience(for model: Model) -> Int {
    guard !model.hasIdleWork else { return 0 }
    let pauses = [model.areDraftsDue ? EventLoop.pauseInMilliseconds : nil, model.guardLeft]
    if let pause = pauses.compactMap({ $0 }).min() { return pause }
    let now = now()
    let midnight = model.zone.instant(of: model.zone.day(of: now).adding(days: 1))
    let seconds = max(1, min(midnight.seconds - now.seconds, EventLoop.longestSleepInSeconds))
    return Int(seconds) * 1_000
  }
}

/// The picture on the terminal, so that the same one is not sent twice.
private struct Display {
  private var shown: Canvas?
  private var parts = BoardParts()

  mutating func show<T: Terminal & ~Copyable>(_ model: Model, on terminal: inout T) {
    let canvas = view(model, keeping: &parts)
    guard canvas != shown else { return }
    terminal.present(canvas)
    shown = canvas
  }

  /// Shows the next picture even if it is the same.
  mutating func invalidate() { shown = nil }
}
