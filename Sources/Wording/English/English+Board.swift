import PipelineDomain

extension English {
  func staleCount(_ count: Int) -> String { "\(figures.whole(count)) stale" }

  func lateCount(_ count: Int) -> String { "\(figures.whole(count)) late" }

  func dealCount(_ count: Int) -> String { self.count(count, "deal", "deals") }

  func markedCount(_ count: Int) -> String { "\(figures.whole(count)) marked" }

  func more(_ count: Int) -> String { "\(figures.whole(count)) more" }

  var weighted: String { "w" }

  var allTime: String { "all time" }

  func age(_ days: Int) -> String { "\(days)d" }

  var noNextStep: String { "no next" }

  func closed(_ outcome: Stage.Outcome, in period: Period) -> String {
    "\(closed(outcome)) in \(dates.shortPeriod(period))"
  }

  func closed(_ outcome: Stage.Outcome) -> String { capitalized(self.outcome(outcome)) }

  func playbook(of stage: Stage) -> String {
    let playbook = stage.playbook
    let steps = [playbook.objective, playbook.nextStep].filter { !$0.isEmpty }
    var sentences = steps.isEmpty ? [] : [steps.joined(separator: " → ")]
    if !playbook.exitCriteria.isEmpty {
      sentences.append("To leave: " + playbook.exitCriteria.joined(separator: ", "))
    }
    return sentences.isEmpty ? "" : stage.name + ": " + sentences.joined(separator: ". ")
  }

  func playbookParts(of stage: Stage) -> [(caption: String, text: String)] {
    let playbook = stage.playbook
    return [
      ("Objective", playbook.objective), ("Say", playbook.keyMessage),
      ("Show", playbook.content), ("Proof", playbook.proof),
      ("Next step", playbook.nextStep), ("Watch", name(ofKPI: playbook.kpi)),
      ("To leave", playbook.exitCriteria.joined(separator: ", ")),
    ].filter { !$0.1.isEmpty }
  }

  var noDeals: String { "no deals" }

  var saved: String { "saved" }

  var unconfirmed: String { "saved, not confirmed by the disk" }

  var saving: String { "saving…" }

  func notSaved(_ why: String) -> String { why.isEmpty ? "NOT SAVED" : "NOT SAVED: \(why)" }

  func fileFault(at place: (line: Int, column: Int)?) -> String {
    guard let place else { return "FILE UNREADABLE" }
    return "FILE INVALID: line \(place.line), column \(place.column)"
  }

  var goneFile: String { "FILE GONE" }

  func fileHolds(_ kept: Int, of count: Int) -> String {
    "FILE HOLDS \(figures.whole(kept)) OF \(self.count(count, "DEAL", "DEALS"))"
  }

  func asOf(_ day: Day, near today: Day) -> String {
    "as of \(dates.medium(day, near: today)), read only"
  }

  var readOnly: String { "read only" }

  var panelTitle: String { "KPIs" }

  var computing: String { "computing…" }

  func narrowed(toKPI name: String, count: Int) -> String {
    "\(name): \(self.count(count, "deal", "deals"))"
  }

  func searching(_ text: String) -> String { "/" + text }

  func themeChosen(_ name: String) -> String {
    "This theme until you leave; at every start with theme = \"\(name)\" in config.toml."
  }

  func name(of theme: ThemeName) -> String {
    switch theme {
    case .automatic: "automatic, as the ground asks for"
    case .dark: "dark ground"
    case .light: "light ground"
    case .highContrast: "high contrast"
    case .colourBlind: "safe for colour blindness"
    case .monochrome: "monochrome"
    }
  }
}
