import PipelineDomain

extension English {
  func freshness(_ state: Freshness.State) -> String {
    switch state {
    case .fresh: "fresh"
    case .cooling: "cooling"
    case .pardoned: "pardoned"
    case .stale: "stale"
    case .undated: "undated"
    case .closed: "closed"
    }
  }

  func reasons(
    for freshness: Freshness, of deal: Deal, on board: Board, near today: Day, in zone: Zone
  ) -> [String] {
    let stage = board.stage(of: deal)?.name ?? deal.stage.text
    var lines = [verdict(freshness, in: stage)]
    if let touch = freshness.lastTouch {
      lines.append(told(touch, on: board, dates.plain(zone.day(of: touch.at), near: today)))
    }
    if let line = nextStep(of: deal, freshness, today) { lines.append(line) }
    if let line = otherClock(freshness, in: stage) { lines.append(line) }
    return lines
  }

  private func verdict(_ freshness: Freshness, in stage: String) -> String {
    let word = capitalized(self.freshness(freshness.state))
    guard let days = freshness.days else {
      return freshness.state == .closed
        ? "Closed: nothing is expected of anyone."
        : "Undated: nothing is known from which to count days."
    }
    let lead = "\(word): \(clock(freshness.clock)) \(count(days, "day", "days"))"
    switch freshness.state {
    case .stale, .pardoned:
      guard let limit = freshness.rotAfterDays else { return lead + "." }
      return "\(lead), and deals in \(stage) rot after \(limit)."
    case .cooling:
      guard let warm = freshness.warmAfterDays else { return lead + "." }
      let rot = freshness.rotAfterDays.map { " and rot after \($0)" } ?? ""
      return "\(lead), and deals in \(stage) cool after \(warm)\(rot)."
    case .fresh, .undated, .closed:
      guard let limit = freshness.warmAfterDays ?? freshness.rotAfterDays else {
        return "\(lead). \(stage) sets no limit."
      }
      return "\(lead), and deals in \(stage) may wait \(limit)."
    }
  }

  private func nextStep(of deal: Deal, _ freshness: Freshness, _ today: Day) -> String? {
    guard freshness.state != .closed else { return nil }
    guard let step = deal.nextStep else { return "No next step is set." }
    let name = "The next step (\(step.what), due \(dates.plain(step.due, near: today)))"
    switch freshness.state {
    case .pardoned: return "\(name) speaks for it until then."
    case .stale: return "\(name) pardoned it until it became late."
    case .fresh, .cooling, .undated, .closed:
      return step.due < today ? "\(name) is late." : "\(name) is on time."
    }
  }

  private func otherClock(_ freshness: Freshness, in stage: String) -> String? {
    switch freshness.clock {
    case .idle, .any:
      freshness.stageDays.map { "In \(stage) for \(count($0, "day", "days"))." }
    case .inStage:
      freshness.idleDays.map {
        "Idle for \(count($0, "day", "days")): that clock does not decide here."
      }
    }
  }

  /// The clock as it counts days: `idle`.
  func clock(_ clock: StalenessClock) -> String {
    switch clock {
    case .idle: "idle"
    case .inStage: "in stage"
    case .any: "unchanged"
    }
  }

  private func told(_ touch: Freshness.Touch, on board: Board, _ day: String) -> String {
    let when = day + (touch.by.map { " by \($0)" } ?? "")
    switch touch.deed {
    case .logged(let kind, let note):
      let note = note.isEmpty ? "" : ", “\(note)”"
      return "Last activity \(when): \(activity(kind))\(note)."
    case .signalled(let kind): return "Last activity \(when): signal, \(signal(kind, on: board))."
    case .finished(let step, let kind):
      return "Last activity \(when): \(activity(kind)), next step done (\(step.what))."
    case .moved(let from, let to):
      return "Last activity \(when): \(move(from: from, to: to, on: board))."
    case .changed(let fields): return "Last change \(when): \(list(fields.map(field)))."
    case .created: return "No activity since the deal was created, \(when)."
    }
  }

  private func move(from: Stage.ID, to: Stage.ID, on board: Board) -> String {
    let (old, new) = (board.settings.stage(from), board.settings.stage(to))
    let (before, after) = (old?.name ?? from.text, new?.name ?? to.text)
    let isReopening = new?.outcome == .open && old.map { $0.outcome != .open } == true
    return isReopening
      ? "reopened in \(after) (was \(before))" : "moved to \(after) (was \(before))"
  }
}
