import PipelineDomain

extension French {
  func freshness(_ state: Freshness.State) -> String {
    switch state {
    case .fresh: "active"
    case .cooling: "tiédit"
    case .pardoned: "en sursis"
    case .stale: "dormante"
    case .undated: "sans date"
    case .closed: "close"
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
        ? "Close\u{A0}: plus rien n’est attendu de personne."
        : "Sans date\u{A0}: rien ne dit depuis quand compter les jours."
    }
    let lead = "\(word)\u{A0}: \(clock(freshness.clock)) depuis \(self.days(days))"
    switch freshness.state {
    case .stale, .pardoned:
      guard let limit = freshness.rotAfterDays else { return lead + "." }
      return "\(lead)\u{A0}; à l’étape \(stage), une affaire dort après \(self.days(limit))."
    case .cooling:
      guard let warm = freshness.warmAfterDays else { return lead + "." }
      let rot = freshness.rotAfterDays.map { " et dort après \($0)" } ?? ""
      return "\(lead)\u{A0}; à l’étape \(stage), une affaire tiédit après \(self.days(warm))\(rot)."
    case .fresh, .undated, .closed:
      guard let limit = freshness.warmAfterDays ?? freshness.rotAfterDays else {
        return "\(lead). L’étape \(stage) ne fixe pas de limite."
      }
      return "\(lead)\u{A0}; à l’étape \(stage), une affaire peut attendre \(self.days(limit))."
    }
  }

  private func nextStep(of deal: Deal, _ freshness: Freshness, _ today: Day) -> String? {
    guard freshness.state != .closed else { return nil }
    guard let step = deal.nextStep else { return "Aucune prochaine action n’est prévue." }
    let day = dates.plain(step.due, near: today)
    let name = "La prochaine action (\(step.what), prévue le \(day))"
    switch freshness.state {
    case .pardoned: return "\(name) la met en sursis jusque-là."
    case .stale: return "\(name) la mettait en sursis jusqu’à l’échéance, passée."
    case .fresh, .cooling, .undated, .closed:
      return step.due < today ? "\(name) est en retard." : "\(name) est dans les temps."
    }
  }

  private func otherClock(_ freshness: Freshness, in stage: String) -> String? {
    switch freshness.clock {
    case .idle, .any: freshness.stageDays.map { "À l’étape \(stage) depuis \(days($0))." }
    case .inStage:
      freshness.idleDays.map {
        "Sans activité depuis \(days($0))\u{A0}: ce compteur ne décide pas ici."
      }
    }
  }

  /// The clock as it counts days: `sans activité`.
  func clock(_ clock: StalenessClock) -> String {
    switch clock {
    case .idle: "sans activité"
    case .inStage: "dans l’étape"
    case .any: "sans modification"
    }
  }

  private func told(_ touch: Freshness.Touch, on board: Board, _ day: String) -> String {
    let when = "le \(day)" + (touch.by.map { " par \($0)" } ?? "")
    let activity = "Dernière activité \(when)\u{A0}: "
    switch touch.deed {
    case .logged(let kind, let note):
      return activity + self.activity(kind) + (note.isEmpty ? "." : ", \(quoted(note)).")
    case .signalled(let kind): return activity + "signal, \(signal(kind, on: board))."
    case .finished(let step, let kind):
      return activity + "\(self.activity(kind)), prochaine action faite (\(step.what))."
    case .moved(let from, let to): return activity + move(from: from, to: to, on: board) + "."
    case .changed(let fields):
      return "Dernière modification \(when)\u{A0}: \(list(fields.map(field)))."
    case .created: return "Aucune activité depuis la création, \(when)."
    }
  }

  private func move(from: Stage.ID, to: Stage.ID, on board: Board) -> String {
    let (old, new) = (board.settings.stage(from), board.settings.stage(to))
    let (before, after) = (old?.name ?? from.text, new?.name ?? to.text)
    let isReopening = new?.outcome == .open && old.map { $0.outcome != .open } == true
    return isReopening
      ? "réouverture à l’étape \(after) (était \(before))"
      : "passage à l’étape \(after) (était \(before))"
  }

  private func days(_ number: Int) -> String { count(number, "jour", "jours") }
}
