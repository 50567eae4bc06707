package import PipelineDomain

extension Strings {
  /// The state in a word: `stale`.
  package func freshness(_ state: Freshness.State) -> String {
    switch state {
    case .fresh: say(en: "fresh", fr: "active")
    case .cooling: say(en: "cooling", fr: "à surveiller")
    case .coveredByNextStep: say(en: "covered by the next step", fr: "couverte par la relance")
    case .stale: say(en: "stale", fr: "dormante")
    case .undated: say(en: "undated", fr: "sans date")
    case .closed: say(en: "closed", fr: "clôturée")
    }
  }

  /// The reasons a deal is flagged, a sentence a line: the state with its limit, the last activity, and the
  /// part of the next step.
  package func reasons(
    for freshness: Freshness, of deal: Deal, on board: Board, near today: Day, in zone: Zone
  ) -> [String] {
    let stage = stageName(deal.stage, on: board.settings)
    var lines = [verdict(freshness, in: stage)]
    if let touch = freshness.lastTouch {
      lines.append(lastActivity(touch, on: board, dates.plain(zone.day(of: touch.at), near: today)))
    }
    if let line = nextStep(of: deal, freshness, today) { lines.append(line) }
    if let line = otherClock(freshness, in: stage) { lines.append(line) }
    return lines
  }

  private func verdict(_ freshness: Freshness, in stage: String) -> String {
    let word = capitalized(self.freshness(freshness.state))
    guard let days = freshness.days else {
      return say(
        en: freshness.state == .closed
          ? "Closed: nothing left to do." : "Undated: no date to count from.",
        fr: freshness.state == .closed
          ? "Clôturée\u{A0}: plus rien à faire."
          : "Sans date\u{A0}: aucune date de départ.")
    }
    let lead = say(
      en: "\(word): \(clock(freshness.clock)) for \(count(days, "day", "days"))",
      fr: "\(word)\u{A0}: \(clock(freshness.clock)) depuis \(self.days(days))")
    switch freshness.state {
    case .stale, .coveredByNextStep:
      guard let limit = freshness.rotAfterDays else { return lead + "." }
      return say(
        en: "\(lead) (limit in \(stage): \(limit)).",
        fr: "\(lead) (seuil de l’étape \(stage)\u{A0}: \(self.days(limit))).")
    case .cooling:
      guard let warm = freshness.warmAfterDays else { return lead + "." }
      let rot = say(
        en: freshness.rotAfterDays.map { "; stale after \($0)" } ?? "",
        fr: freshness.rotAfterDays.map { "\u{A0}; dormante après \($0)" } ?? "")
      return say(
        en: "\(lead) (\(stage): cooling after \(warm)\(rot)).",
        fr: "\(lead) (étape \(stage)\u{A0}: à surveiller après \(self.days(warm))\(rot)).")
    case .fresh, .undated, .closed:
      guard let limit = freshness.warmAfterDays ?? freshness.rotAfterDays else {
        return say(
          en: "\(lead) (no limit in \(stage)).", fr: "\(lead) (pas de seuil à l’étape \(stage)).")
      }
      return say(
        en: "\(lead) (limit in \(stage): \(limit)).",
        fr: "\(lead) (seuil de l’étape \(stage)\u{A0}: \(self.days(limit))).")
    }
  }

  private func nextStep(of deal: Deal, _ freshness: Freshness, _ today: Day) -> String? {
    guard freshness.state != .closed else { return nil }
    guard let step = deal.nextStep else {
      return say(en: "No next step.", fr: "Sans relance.")
    }
    let day = dates.plain(step.due, near: today)
    let name = say(
      en: "Next step (\(step.what), due \(day))",
      fr: "Relance (\(step.what), prévue le \(day))")
    switch freshness.state {
    case .coveredByNextStep:
      return say(
        en: "\(name): covered until then.", fr: "\(name)\u{A0}: couverte jusque-là.")
    case .stale:
      return say(
        en: "\(name): overdue, no longer covers it.",
        fr: "\(name)\u{A0}: en retard, ne la couvre plus.")
    case .fresh, .cooling, .undated, .closed:
      return step.due < today
        ? say(en: "\(name): overdue.", fr: "\(name)\u{A0}: en retard.")
        : say(en: "\(name): on time.", fr: "\(name)\u{A0}: dans les temps.")
    }
  }

  private func otherClock(_ freshness: Freshness, in stage: String) -> String? {
    switch freshness.clock {
    case .idle, .any:
      say(
        en: freshness.stageDays.map { "In \(stage) for \(count($0, "day", "days"))." },
        fr: freshness.stageDays.map { "À l’étape \(stage) depuis \(days($0))." })
    case .inStage:
      say(
        en: freshness.idleDays.map {
          "No activity for \(count($0, "day", "days")); not counted in this stage."
        },
        fr: freshness.idleDays.map {
          "Sans activité depuis \(days($0))\u{A0}; non compté à cette étape."
        })
    }
  }

  /// The days that a clock counts: `no activity`.
  func clock(_ clock: StalenessClock) -> String {
    switch clock {
    case .idle: say(en: "no activity", fr: "sans activité")
    case .inStage: say(en: "in stage", fr: "dans l’étape")
    case .any: say(en: "unchanged", fr: "sans modification")
    }
  }

  private func lastActivity(_ touch: Freshness.Touch, on board: Board, _ day: String) -> String {
    let when =
      say(en: day, fr: "le \(day)")
      + (touch.by.map { say(en: " by \($0)", fr: " par \($0)") } ?? "")
    let last = say(en: "Last activity \(when): ", fr: "Dernière activité \(when)\u{A0}: ")
    switch touch.event {
    case .logged(let kind, let note):
      return last + activity(kind) + (note.isEmpty ? "." : ", \(quoted(note)).")
    case .signalled(let kind): return last + "signal, \(signal(kind, on: board))."
    case .finished(let step, let kind):
      return last + activity(kind)
        + say(
          en: ", next step done (\(step.what)).", fr: ", relance faite (\(step.what)).")
    case .moved(let from, let to): return last + move(from: from, to: to, on: board) + "."
    case .changed(let fields):
      return say(en: "Last change \(when): ", fr: "Dernière modification \(when)\u{A0}: ")
        + list(fields.map(field)) + "."
    case .created:
      return say(
        en: "No activity since creation, \(when).",
        fr: "Aucune activité depuis la création, \(when).")
    }
  }

  private func move(from: Stage.ID, to: Stage.ID, on board: Board) -> String {
    let (old, new) = (board.settings.stage(from), board.settings.stage(to))
    let (before, after) = (old?.name ?? from.text, new?.name ?? to.text)
    let isReopening = new?.outcome == .open && old.map { $0.outcome != .open } == true
    return say(
      en: isReopening
        ? "reopened in \(after) (was \(before))" : "moved to \(after) (was \(before))",
      fr: isReopening
        ? "rouverte en \(after) (avant\u{A0}: \(before))"
        : "passage en \(after) (avant\u{A0}: \(before))")
  }

  private func days(_ number: Int) -> String { count(number, "jour", "jours") }
}
