package import PipelineDomain

extension Strings {
  /// The state in a word: `stale`.
  package func freshness(_ state: Freshness.State) -> String {
    switch state {
    case .fresh: say(en: "fresh", fr: "active")
    case .cooling: say(en: "cooling", fr: "tiédit")
    case .pardoned: say(en: "pardoned", fr: "en sursis")
    case .stale: say(en: "stale", fr: "dormante")
    case .undated: say(en: "undated", fr: "sans date")
    case .closed: say(en: "closed", fr: "close")
    }
  }

  /// Why a deal is marked as it is, a sentence a line: the verdict with clock and threshold, what
  /// last reset it, and what the next step has to do with it.
  package func reasons(
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
      return say(
        en: freshness.state == .closed
          ? "Closed: nothing is expected of anyone."
          : "Undated: nothing is known from which to count days.",
        fr: freshness.state == .closed
          ? "Close\u{A0}: plus rien n’est attendu de personne."
          : "Sans date\u{A0}: rien ne dit depuis quand compter les jours.")
    }
    let lead = say(
      en: "\(word): \(clock(freshness.clock)) \(count(days, "day", "days"))",
      fr: "\(word)\u{A0}: \(clock(freshness.clock)) depuis \(self.days(days))")
    switch freshness.state {
    case .stale, .pardoned:
      guard let limit = freshness.rotAfterDays else { return lead + "." }
      return say(
        en: "\(lead), and deals in \(stage) rot after \(limit).",
        fr: "\(lead)\u{A0}; à l’étape \(stage), une affaire dort après \(self.days(limit)).")
    case .cooling:
      guard let warm = freshness.warmAfterDays else { return lead + "." }
      let rot = say(
        en: freshness.rotAfterDays.map { " and rot after \($0)" } ?? "",
        fr: freshness.rotAfterDays.map { " et dort après \($0)" } ?? "")
      return say(
        en: "\(lead), and deals in \(stage) cool after \(warm)\(rot).",
        fr: "\(lead)\u{A0}; à l’étape \(stage), une affaire tiédit après \(self.days(warm))\(rot).")
    case .fresh, .undated, .closed:
      guard let limit = freshness.warmAfterDays ?? freshness.rotAfterDays else {
        return say(
          en: "\(lead). \(stage) sets no limit.",
          fr: "\(lead). L’étape \(stage) ne fixe pas de limite.")
      }
      return say(
        en: "\(lead), and deals in \(stage) may wait \(limit).",
        fr: "\(lead)\u{A0}; à l’étape \(stage), une affaire peut attendre \(self.days(limit)).")
    }
  }

  private func nextStep(of deal: Deal, _ freshness: Freshness, _ today: Day) -> String? {
    guard freshness.state != .closed else { return nil }
    guard let step = deal.nextStep else {
      return say(en: "No next step is set.", fr: "Aucune prochaine action n’est prévue.")
    }
    let day = dates.plain(step.due, near: today)
    let name = say(
      en: "The next step (\(step.what), due \(day))",
      fr: "La prochaine action (\(step.what), prévue le \(day))")
    switch freshness.state {
    case .pardoned:
      return say(
        en: "\(name) speaks for it until then.", fr: "\(name) la met en sursis jusque-là.")
    case .stale:
      return say(
        en: "\(name) pardoned it until it became late.",
        fr: "\(name) la mettait en sursis jusqu’à l’échéance, passée.")
    case .fresh, .cooling, .undated, .closed:
      return step.due < today
        ? say(en: "\(name) is late.", fr: "\(name) est en retard.")
        : say(en: "\(name) is on time.", fr: "\(name) est dans les temps.")
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
          "Idle for \(count($0, "day", "days")): that clock does not decide here."
        },
        fr: freshness.idleDays.map {
          "Sans activité depuis \(days($0))\u{A0}: ce compteur ne décide pas ici."
        })
    }
  }

  /// The clock as it counts days: `idle`.
  func clock(_ clock: StalenessClock) -> String {
    switch clock {
    case .idle: say(en: "idle", fr: "sans activité")
    case .inStage: say(en: "in stage", fr: "dans l’étape")
    case .any: say(en: "unchanged", fr: "sans modification")
    }
  }

  private func told(_ touch: Freshness.Touch, on board: Board, _ day: String) -> String {
    let when =
      say(en: day, fr: "le \(day)")
      + (touch.by.map { say(en: " by \($0)", fr: " par \($0)") } ?? "")
    let last = say(en: "Last activity \(when): ", fr: "Dernière activité \(when)\u{A0}: ")
    switch touch.deed {
    case .logged(let kind, let note):
      return last + activity(kind) + (note.isEmpty ? "." : ", \(quoted(note)).")
    case .signalled(let kind): return last + "signal, \(signal(kind, on: board))."
    case .finished(let step, let kind):
      return last + activity(kind)
        + say(
          en: ", next step done (\(step.what)).", fr: ", prochaine action faite (\(step.what)).")
    case .moved(let from, let to): return last + move(from: from, to: to, on: board) + "."
    case .changed(let fields):
      return say(en: "Last change \(when): ", fr: "Dernière modification \(when)\u{A0}: ")
        + list(fields.map(field)) + "."
    case .created:
      return say(
        en: "No activity since the deal was created, \(when).",
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
        ? "réouverture à l’étape \(after) (était \(before))"
        : "passage à l’étape \(after) (était \(before))")
  }

  private func days(_ number: Int) -> String { count(number, "jour", "jours") }
}
