package import PipelineDomain

/// What stands around the deals: heads, lines, questions.
package protocol BoardWords {
  /// `4 stale`.
  func staleCount(_ count: Int) -> String
  /// `3 late`.
  func lateCount(_ count: Int) -> String
  /// `5 deals`.
  func dealCount(_ count: Int) -> String
  /// `5 marked`.
  func markedCount(_ count: Int) -> String
  /// How many cards follow: `10 more`.
  func more(_ count: Int) -> String
  /// What stands before a weighted amount.
  var weighted: String { get }
  /// A column is of no period.
  var allTime: String { get }
  /// The idle clock as shown on a card: `31d`.
  func age(_ days: Int) -> String
  /// No next step, on a card.
  var noNextStep: String { get }
  /// Closed deals of a period: `Won in Q4`.
  func closed(_ outcome: Stage.Outcome, in period: Period) -> String
  /// Closed deals of all time: `Won`.
  func closed(_ outcome: Stage.Outcome) -> String
  /// A stage's playbook in one line; empty when nothing is written.
  func playbook(of stage: Stage) -> String
  /// A stage's playbook for an empty column, a paragraph each, each with its caption.
  func playbookParts(of stage: Stage) -> [(caption: String, text: String)]
  /// What an empty column says of itself.
  var noDeals: String { get }

  /// The file and the board are the same.
  var saved: String { get }
  /// The file is written, but the disk did not confirm it.
  var unconfirmed: String { get }
  /// A change is on its way to the file.
  var saving: String { get }
  /// A change is only in memory, and why.
  func notSaved(_ why: String) -> String
  /// The file is no board at the moment, and where, when it is in its text.
  func fileFault(at place: (line: Int, column: Int)?) -> String
  /// There is no file any more.
  var goneFile: String { get }
  /// The file holds only so many of the deals that were known.
  func fileHolds(_ kept: Int, of count: Int) -> String
  /// The board is shown as of a day of the past, and cannot be changed.
  func asOf(_ day: Day, near today: Day) -> String
  /// Nothing can be changed.
  var readOnly: String { get }

  /// The head of the KPI panel.
  var panelTitle: String { get }
  /// The panel is still being computed.
  var computing: String { get }
  /// How a narrowed board says what it is narrowed to.
  func narrowed(toKPI name: String, count: Int) -> String
  /// The filter the board is under.
  func filtering(_ text: String) -> String
  /// The order of the cards, where it is not the usual one: `by amount`.
  func sorting(_ order: CardOrder) -> String
  /// An order of the cards as a menu has it: `amount, the largest first`.
  func name(of order: CardOrder) -> String
  /// Whose a saved filter is: everybody's on the board, or the user's own.
  func viewPlace(isShared: Bool) -> String
  /// The answers to whether what is there is to be replaced.
  func replacing(_ isReplaced: Bool) -> String
  /// A theme as a menu has it.
  func name(of theme: ThemeName) -> String
  /// A lit search.
  func searching(_ text: String) -> String

  /// What a question is about.
  func question(_ question: Question) -> String
  /// What a field of a question is called.
  func label(_ label: Label) -> String
  /// What a field of a question accepts, by example; empty when anything.
  func example(_ label: Label) -> String
  /// How one of several choices is made.
  var choosing: String { get }
  /// How a name is typed that the board suggests.
  var suggesting: String { get }
  /// The head of a popup or page.
  func title(_ title: Title) -> String
}

/// The questions asked at the spot.
package enum Question: Sendable, CaseIterable {
  case win, lose, disqualify, nextStep, log, complete, snooze, assign, edit, add, search
  case remark, closeReview, overrule, filter, saveView, qualify, invoice, collect
}

/// The fields of questions.
package enum Label: Hashable, Sendable {
  /// A field of a deal, called by its own name.
  case field(Field)
  case reason, date, step, kind, note, search, until, command, decision, filter, answer
  case viewName, place, replace

  package static let title = Label.field(.title)
  package static let organization = Label.field(.organization)
  package static let amount = Label.field(.amount)
  package static let owner = Label.field(.owner)
}

/// The heads of popups, pages and their sections.
package enum Title: Sendable, CaseIterable {
  case moveTo, goTo, why, help, playbook, timeInStages, timeline, leftOut, deals
  case goal, trend, field, action, alert, triage, allDone, last, score, palette, noCommand
  case review, funnel, forecast, chances, levers, noTimeline, noKeys, narrow, firstOfColumn
  case sort, views, filterFields, filterMarks, noCandidates
  case catalogue, inPanel, preset, boardsOwn, agenda, nothingDue
  case saveView, themes, narrowTo
}

/// The themes; the raw value is the name in the configuration.
package enum ThemeName: String, Sendable, CaseIterable {
  case automatic = "auto"
  case dark, light
  case highContrast = "high-contrast"
  case colourBlind = "colour-blind"
  case monochrome
}
