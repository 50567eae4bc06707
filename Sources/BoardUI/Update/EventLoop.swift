public import PipelineDomain
public import TerminalKit

/// Runs the board on a terminal until somebody leaves, on one thread: what happens becomes messages,
/// messages change the model and ask for effects, the model is shown, and only then the effects are
/// done, whose answers are messages again.
///
/// What waits is taken in before anything is drawn. Between keys the model's idle work is done, a
/// portion at a time; without any, nothing wakes but the terminal and the clock's next day.
public struct EventLoop {
  /// Events taken in before a frame is drawn all the same.
  static let burst = 64
  /// The longest sleep. A clock that was stopped with the machine is looked at again by then.
  static let longestSleepInSeconds: Int64 = 3_600
  /// The pause in typing after which what was typed is kept.
  static let pauseInMilliseconds = 200

  private let now: () -> Instant
  private let inbox: () -> [Message]

  /// A loop that tells the time by `now`, and on `.wake` takes the messages of others from `inbox`.
  public init(now: @escaping () -> Instant, inbox: @escaping () -> [Message] = { [] }) {
    self.now = now
    self.inbox = inbox
  }

  /// Runs until the model asks to quit. Effects that need but the terminal are done here; `perform`
  /// does the others and answers with what came of them.
  ///
  /// - Returns: Why the program was told to leave; `nil` when the user left.
  public func run<T: Terminal & ~Copyable>(
    _ model: inout Model, on terminal: inout T, perform: (Effect, inout T) -> [Message]
  ) -> EndReason? {
    var screen = Screen()
    screen.show(model, on: &terminal)
    while true {
      var event = terminal.nextEvent(timeoutMilliseconds: patience(for: model))
      var effects = model.update(.clock(now()))
      var reason: EndReason?
      if event == .timeout, !model.hasIdleWork {
        effects += model.update(.rested)
      } else if event == .timeout {
        let due = model.dueViews
        effects += model.update(.idle)
        // Figures half made are not to be seen.
        if model.dueViews >= due { continue }
      }
      var taken = 0
      while event != .timeout {
        if case .end(let why) = event { reason = why }
        if event == .resumed { screen.forget() }
        effects += messages(for: event).flatMap { model.update($0) }
        taken += 1
        let isLast = taken == EventLoop.burst || effects.contains(.quit)
        event = isLast ? .timeout : terminal.nextEvent(timeoutMilliseconds: 0)
      }
      screen.show(model, on: &terminal)
      guard !effects.isEmpty else { continue }
      while !effects.isEmpty {
        let effect = effects.removeFirst()
        guard effect != .quit else { return reason }
        let answers = answers(to: effect, on: &terminal, &screen, perform)
        effects += answers.flatMap { model.update($0) }
      }
      screen.show(model, on: &terminal)
    }
  }

  private func messages(for event: Event) -> [Message] {
    event == .wake ? inbox() : [.event(event)]
  }

  private func answers<T: Terminal & ~Copyable>(
    to effect: Effect, on terminal: inout T, _ screen: inout Screen,
    _ perform: (Effect, inout T) -> [Message]
  ) -> [Message] {
    switch effect {
    case .commit, .record, .reload, .takeOver, .restore, .editNotes, .writeView, .setTheme,
      .keepDrafts:
      return perform(effect, &terminal)
    case .redraw:
      terminal.forceRedraw()
      screen.forget()
    case .setMouse(let isOn): terminal.listenToMouse(isOn)
    case .suspend: terminal.suspend()
    case .copy(let text): if !terminal.copy(text) { return [.copyFailed] }
    case .quit: break
    }
    return []
  }

  /// How long to wait: not at all with idle work, else a pause when something typed is to be kept, else
  /// up to the next local day.
  private func patience(for model: Model) -> Int {
    guard !model.hasIdleWork else { return 0 }
    guard !model.areDraftsDue else { return EventLoop.pauseInMilliseconds }
    let now = now()
    let midnight = model.zone.instant(of: model.zone.day(of: now).adding(days: 1))
    let seconds = max(1, min(midnight.seconds - now.seconds, EventLoop.longestSleepInSeconds))
    return Int(seconds) * 1_000
  }
}

/// What the terminal shows, so that the same picture is not sent twice.
private struct Screen {
  private var shown: Canvas?

  mutating func show<T: Terminal & ~Copyable>(_ model: Model, on terminal: inout T) {
    let canvas = view(model)
    guard canvas != shown else { return }
    terminal.present(canvas)
    shown = canvas
  }

  /// Shows the next picture even if it is the same.
  mutating func forget() { shown = nil }
}
