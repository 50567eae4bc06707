package import PipelineDomain
package import TerminalKit
package import Localization

/// The state of the board on screen: the picture is a function of this value alone.
package struct Model: Sendable {
  /// The pipeline, with the changes that are not on disk yet.
  package internal(set) var board: Board
  /// The zone in which days are counted.
  package let zone: Zone
  /// The moment last reported by the shell.
  package internal(set) var now: Instant
  /// The author recorded with changes.
  package let author: String
  /// The source of new keys.
  var random: SeededRandom
  /// A counter of changes to more of the board's picture than a step of the cursor.
  package internal(set) var generation = 0
  /// The window.
  package internal(set) var size: Size
  /// True when more than ASCII can be shown.
  package let isUnicode: Bool
  /// The language of all texts.
  package let language: Language
  /// The keys of the commands.
  package let keys: KeyMap
  /// The order of day and month in typed dates.
  package let dateOrder: DateOrder
  /// The deals of each column, in order, with totals.
  package internal(set) var columns: Columns
  /// The user's position on the board.
  package internal(set) var cursor = Cursor()
  /// The receiver of the keys.
  var mode = Mode.board
  /// The modes beneath `mode`, from the bottom up, which come back when it is left: a prompt asked in the
  /// detail has the detail here. Empty when that is the board.
  var beneath: [Mode] = []
  /// The decisions about deals in the review that is not closed yet.
  package internal(set) var reviewDraft = ReviewDraft()
  /// The KPI panel.
  package internal(set) var panel = PanelState()
  /// The moment of the past that is shown, if it is not the present.
  package internal(set) var travel: Travel?
  /// The search whose matches are highlighted, if any.
  package internal(set) var search: Search?
  /// The owner whose deals every view is of; `nil` for the team's.
  package internal(set) var scope: String?
  /// The pipeline chosen; `nil` for all of them. Of no effect on a board of one.
  package internal(set) var pipeline: Pipeline.ID?
  /// The filter the board is under, if any; deals of a selection have to meet it as well.
  package internal(set) var filter: BoardFilter?
  /// The filter that is being typed.
  package internal(set) var draft: FilterDraft?
  /// The filters that the user keeps for themselves.
  package internal(set) var ownViews: [OwnView]
  /// The theme that is shown.
  package internal(set) var theme: Theme
  /// The order of the cards.
  package internal(set) var order = CardOrder.urgency
  /// The deals the board is narrowed to, if it is.
  package internal(set) var selection: Selection?
  /// The deals that are marked, for commands to act on together.
  package internal(set) var marks: Set<Deal.ID> = []
  /// The deal at the other end of the range that is being marked, if one is.
  package internal(set) var rangeStart: Deal.ID?
  /// The closed columns that are unfolded, by outcome.
  package internal(set) var unfolded: Set<Stage.Outcome> = []
  /// The height of cards.
  package internal(set) var density: Density
  /// The state of the mouse.
  package internal(set) var pointer = Pointer()
  /// The result of the last key.
  package internal(set) var status: Status
  /// The state of the file against the board shown.
  package internal(set) var saving = Saving.saved
  /// The error in the file, until it is a board again; the last good one is shown.
  package internal(set) var fileFault: FileFailure?
  /// The deals that somebody else changed since the last key.
  package internal(set) var flashing: Set<Deal.ID> = []
  /// The conflicts with changes saved by somebody else, waiting for the user's decision.
  var disputes: [Dispute] = []
  /// The changes of this session that can be undone, the latest last, grouped by key press.
  var undoStack: [[Change]] = []
  /// The changes this session undid and can redo, the latest last.
  var redoStack: [RedoableChange] = []
  /// The entries whose undo was refused: the one before them is undone next.
  var passedOver: Set<HistoryEntry.ID> = []
  /// The key that was pressed once and needs a second time to leave.
  var leaving: Leaving?
  /// The guard against running typed text as commands, while it is up.
  var keyGuard: KeyGuard?
  /// The names of the commands that were run from the palette, the latest first.
  var recentCommands: [String] = []
  /// The milliseconds on a monotonic clock, last reported by the shell.
  var uptime = 0
  /// The moves announced first, which the same key again makes.
  var heldMoves: HeldMoves?
  /// The deletion or change of settings that was announced, which the same key again makes.
  var heldDeletion: HeldDeletion?
  /// The text typed into questions that were left, the latest last, for when they are asked again.
  var drafts: [Draft] = []
  /// The settings as their page shows them; `nil` while it is closed.
  var settingEntries: [SettingEntry]?
  /// True while settings are being checked, saved or listed anew.
  var isSettingDue = false
  /// The keys and pasted texts that wait for them, in order.
  var waitingInput: [Event] = []
  /// The number of the latest request for the plan of an import.
  var importNumber = 0
  /// True while the shell keeps an import that was planned.
  var isImportHeld = false
  /// The checklist of the first day; `nil` where the board is not new.
  package internal(set) var firstSteps: FirstStepsState?
  /// The drafts the shell was last asked to keep.
  var keptDrafts: [Draft] = []
  /// The names of the organizations, once one was asked for.
  var names: NameList?
  /// The origin of the search being typed, so that Esc can go back there.
  var searchOrigin: SearchOrigin?
  /// The calculation of the panel's figures.
  var figures = PanelCalculation()
  /// The past that the risk of open deals is read from.
  var risks = RiskCalculation()
  /// The reason why the board is read-only, if it is.
  package internal(set) var readOnly: ReadOnlyReason?

  /// Creates the model of a board as first shown: the cursor on the first deal of the first column.
  ///
  /// `seed` decides the keys of everything new; `notice` is the first status. O(deals × log deals).
  package init(
    board: Board, zone: Zone, now: Instant, author: String, seed: UInt64, size: Size,
    isUnicode: Bool = true, language: Language = .english, preferences: Preferences = Preferences(),
    readOnly: ReadOnlyReason? = nil, notice: String = ""
  ) {
    self.board = board
    self.zone = zone
    self.now = now
    self.author = author
    random = SeededRandom(seed: seed)
    self.size = size
    self.isUnicode = isUnicode
    self.language = language
    keys = preferences.keys
    dateOrder = preferences.dateOrder
    density = preferences.density
    ownViews = preferences.views
    theme = preferences.theme
    panel.preset = preferences.preset
    pointer.isOn = preferences.usesMouse
    let first = board.settings.hasPipelines ? board.settings.pipelines.first : nil
    pipeline = first?.id
    columns = Columns(
      board, at: now, in: zone,
      as: Arrangement(filter: Filter(.every(first.map { [$0.term] } ?? [])), me: author))
    status = Status(text: notice)
    self.readOnly = readOnly
    settleCursor()
    begin(with: preferences.filter, after: notice)
  }

  /// The local day of `now`.
  package var today: Day { zone.day(of: now) }

  /// The moment of figures and reviews: the present of the board that is shown.
  var asOf: Instant { board.present(at: now, in: zone) }

  /// The texts in the language of the model.
  package var words: Strings { language.words(usesSymbols: isUnicode, keys: keys.names) }

  /// The user's preferences for the start of the board and its input.
  package struct Preferences: Sendable {
    /// The keys of the commands.
    package var keys: KeyMap
    /// The height of cards at first.
    package var density: Density
    /// The order of day and month in typed dates.
    package var dateOrder: DateOrder
    /// The text of the filter the board is under at first; empty for all deals.
    package var filter: String
    /// The preset of the panel at first, in the place of the board's choice.
    package var preset: Preset?
    /// True when the mouse is on at first.
    package var usesMouse: Bool
    /// The filters that the user keeps for themselves.
    package var views: [OwnView]
    /// The theme that is shown at first.
    package var theme: Theme

    /// The names of presets.
    package static let presets = Preset.allCases.map(\.rawValue)

    /// Creates preferences that suit most users, but for those given.
    package init(
      keys: KeyMap = .standard, density: Density = .cards,
      dateOrder: DateOrder = .dayMonthYear, preset: String? = nil, filter: String = "",
      usesMouse: Bool = true, views: [OwnView] = [], theme: Theme = .automatic
    ) {
      self.keys = keys
      self.density = density
      self.dateOrder = dateOrder
      self.filter = filter
      self.usesMouse = usesMouse
      self.views = views
      self.theme = theme
      self.preset = preset.flatMap(Preset.init(rawValue:))
    }
  }

  /// The height of a card.
  package enum Density: String, CaseIterable, Sendable {
    /// Three lines and a blank one.
    case cards
    /// One line.
    case lines
  }

  /// The reason why a board is read-only.
  package enum ReadOnlyReason: Equatable, Sendable {
    /// The file's format is newer than this program.
    case futureVersion(Int)
    /// The file or its directory may not be written.
    case notWritable
  }
}
