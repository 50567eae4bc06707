public import PipelineDomain

extension English {
  /// `4 stale`.
  public func staleCount(_ count: Int) -> String { "\(figures.whole(count)) stale" }

  /// `3 late`.
  public func lateCount(_ count: Int) -> String { "\(figures.whole(count)) late" }

  /// `5 deals`.
  public func dealCount(_ count: Int) -> String { self.count(count, "deal", "deals") }

  /// `5 marked`.
  public func markedCount(_ count: Int) -> String { "\(figures.whole(count)) marked" }

  /// How many cards follow.
  public func more(_ count: Int) -> String { "\(figures.whole(count)) more" }

  /// What stands before a weighted amount.
  public var weighted: String { "w" }

  /// A column is of no period.
  public var allTime: String { "all time" }

  /// The idle clock as shown on a card.
  public func age(_ days: Int) -> String { "\(days)d" }

  /// No next step, on a card.
  public var noNextStep: String { "no next" }

  /// Closed deals of a period.
  public func closed(_ outcome: Stage.Outcome, in period: Period) -> String {
    "\(closed(outcome)) in \(dates.shortPeriod(period))"
  }

  /// Closed deals of all time.
  public func closed(_ outcome: Stage.Outcome) -> String { capitalized(self.outcome(outcome)) }

  /// A stage's playbook in one line.
  public func playbook(of stage: Stage) -> String {
    let playbook = stage.playbook
    let steps = [playbook.objective, playbook.nextStep].filter { !$0.isEmpty }
    var sentences = steps.isEmpty ? [] : [steps.joined(separator: " → ")]
    if !playbook.exitCriteria.isEmpty {
      sentences.append("To leave: " + playbook.exitCriteria.joined(separator: ", "))
    }
    return sentences.isEmpty ? "" : stage.name + ": " + sentences.joined(separator: ". ")
  }

  /// A stage's playbook for an empty column.
  public func playbookParts(of stage: Stage) -> [(caption: String, text: String)] {
    let playbook = stage.playbook
    return [
      ("Objective", playbook.objective), ("Say", playbook.keyMessage),
      ("Show", playbook.content), ("Proof", playbook.proof),
      ("Next step", playbook.nextStep), ("Watch", name(ofKPI: playbook.kpi)),
      ("To leave", playbook.exitCriteria.joined(separator: ", ")),
    ].filter { !$0.1.isEmpty }
  }

  /// What an empty column says of itself.
  public var noDeals: String { "no deals" }

  /// The file and the board are the same.
  public var saved: String { "saved" }

  /// The file is written, but the disk did not confirm it.
  public var unconfirmed: String { "saved, not confirmed by the disk" }

  /// A change is on its way to the file.
  public var saving: String { "saving…" }

  /// A change is only in memory, and why.
  public func notSaved(_ why: String) -> String { why.isEmpty ? "NOT SAVED" : "NOT SAVED: \(why)" }

  /// The file is no board at the moment.
  public func fileFault(at place: (line: Int, column: Int)?) -> String {
    guard let place else { return "FILE UNREADABLE" }
    return "FILE INVALID: line \(place.line), column \(place.column)"
  }

  /// There is no file any more.
  public var goneFile: String { "FILE GONE" }

  /// The file holds only so many of the deals that were known.
  public func fileHolds(_ kept: Int, of count: Int) -> String {
    "FILE HOLDS \(figures.whole(kept)) OF \(self.count(count, "DEAL", "DEALS"))"
  }

  /// The board is shown as of a day of the past.
  public func asOf(_ day: Day, near today: Day) -> String {
    "as of \(dates.medium(day, near: today)), read only"
  }

  /// Nothing can be changed.
  public var readOnly: String { "read only" }

  /// The head of the KPI panel.
  public var panelTitle: String { "KPIs" }

  /// The panel is still being computed.
  public var computing: String { "computing…" }

  /// How a narrowed board says what it is narrowed to.
  public func narrowed(toKPI name: String, count: Int) -> String {
    "\(name): \(self.count(count, "deal", "deals"))"
  }

  /// A lit search.
  public func searching(_ text: String) -> String { "/" + text }

  /// A theme is shown until the end.
  public func themeChosen(_ name: String) -> String {
    "This theme until you leave; at every start with theme = \"\(name)\" in config.toml."
  }

  /// A theme as a menu has it.
  public func name(of theme: ThemeName) -> String {
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
