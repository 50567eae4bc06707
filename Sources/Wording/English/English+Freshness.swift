public import PipelineDomain

extension English {
  /// The state in a word.
  public func freshness(_ state: Freshness.State) -> String {
    switch state {
    case .fresh: "fresh"
    case .cooling: "cooling"
    case .pardoned: "pardoned"
    case .stale: "stale"
    case .undated: "undated"
    case .closed: "closed"
    }
  }

  /// Why a deal is marked as it is.
  public func reasons(
    for freshness: Freshness, of deal: Deal, on board: Board, near today: Day, in zone: Zone
  ) -> [String] {
    let stage = board.stage(of: deal)?.name ?? deal.stage.text
    var lines = [verdict(freshness, in: stage)]
    if let touch = freshness.lastTouch {
      let day = dates.plain(zone.day(of: touch.at), near: today)
      lines.append("Last touched \(day) by \(touch.by): \(deed(touch.deed)).")
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
    let clock =
      freshness.clock == .idle ? "idle" : "in stage"
    let lead = "\(word): \(clock) \(count(days, "day", "days"))"
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
    case .idle:
      freshness.stageDays.map { "In \(stage) for \(count($0, "day", "days"))." }
    case .inStage:
      freshness.idleDays.map {
        "Idle for \(count($0, "day", "days")): that clock does not decide here."
      }
    }
  }

  private func deed(_ deed: Freshness.Touch.Deed) -> String {
    switch deed {
    case .logged(let kind, let note):
      note.isEmpty ? activity(kind) : "\(activity(kind)), “\(note)”"
    case .changed(let fields): list(fields.map(field)) + " changed"
    case .created: "created"
    }
  }
}
