package import PipelineDomain
package import TerminalKit
package import Localization

/// Everything the board on screen depends on: what is shown is a function of this value alone.
package struct Model: Sendable {
  /// The pipeline, with the changes that are not on disk yet.
  package internal(set) var board: Board
  /// The zone in which days are counted.
  package let zone: Zone
  /// The moment the shell last told.
  package internal(set) var now: Instant
  /// The name changes are signed with.
  package let author: String
  /// Where fresh keys come from.
  var random: SeededRandom
  /// Counts what changed more of the board's picture than a step of the cursor does.
  package internal(set) var generation = 0
  /// The window.
  package internal(set) var size: Size
  /// Whether more than ASCII can be shown.
  package let isUnicode: Bool
  /// The language everything is said in.
  package let language: Language
  /// Which keys ask for what.
  package let keys: KeyMap
  /// In which order days are typed.
  package let dateOrder: DateOrder
  /// Which deals stand in which column, in which order, with totals.
  package internal(set) var columns: Columns
  /// Where the user is on the board.
  package internal(set) var cursor = Cursor()
  /// What lies over the board.
  var mode = Mode.board
  /// What `mode` lies over, from the bottom up, and what comes back when it is left: a prompt asked
  /// in the detail has the detail here. Empty when that is the board.
  var beneath: [Mode] = []
  /// What was said of deals in the review that is not closed yet.
  package internal(set) var reviewDraft = ReviewDraft()
  /// The KPI panel.
  package internal(set) var panel = PanelState()
  /// The moment of the past that is shown, if it is not the present.
  package internal(set) var travel: Travel?
  /// The search that is lit, if any.
  package internal(set) var search: Search?
  /// The owner whose deals every view is of; `nil` for the team's.
  package internal(set) var scope: String?
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
  /// How tall cards are.
  package internal(set) var density: Density
  /// What is being done with the mouse.
  package internal(set) var pointer = Pointer()
  /// What the last key did.
  package internal(set) var status: Status
  /// How the file stands against what is shown.
  package internal(set) var saving = Saving.saved
  /// What is wrong with the file, until it is a board again; the last good one is shown.
  package internal(set) var fileFault: FileFailure?
  /// The deals that somebody else changed since the last key.
  package internal(set) var flashing: Set<Deal.ID> = []
  /// Changes that did not fit what somebody else had saved, and wait for the user to say what holds.
  var disputes: [Dispute] = []
  /// What this session did and can take back, the latest last; what one key did together.
  var undoStack: [[Change]] = []
  /// What this session took back and can do again, the latest last.
  var redoStack: [RedoableChange] = []
  /// The entries whose undo was refused: what was before them is undone next.
  var passedOver: Set<HistoryEntry.ID> = []
  /// The key that was pressed once and needs a second time to leave.
  var leaving: Leaving?
  /// Why what is typed is not run as commands, while it is not.
  var keyGuard: KeyGuard?
  /// The commands that were run from the palette, the latest first.
  var recentCommands: [Command] = []
  /// Milliseconds on a clock that never goes back, as the shell last told.
  var uptime = 0
  /// The moves that were told of, which the same key again makes.
  var heldMoves: HeldMoves?
  /// What was typed into questions that were left, the latest last, for when they are asked again.
  var drafts: [Draft] = []
  /// What the shell was last asked to keep of what was typed.
  var keptDrafts: [Draft] = []
  /// The names of the organizations, once one was asked for.
  var names: NameList?
  /// Where the search that is being typed started, so that Esc can go back there.
  var searchOrigin: SearchOrigin?
  /// What the panel's figures are made of.
  var figures = PanelCalculation()
  /// Why nothing can be changed, when nothing can.
  package internal(set) var readOnly: ReadOnlyReason?

  /// A board as it is first shown: the cursor on the first deal of the first column.
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
    columns = Columns(board, at: now, in: zone, as: Arrangement(me: author))
    status = Status(text: notice)
    self.readOnly = readOnly
    settleCursor()
    begin(with: preferences.filter, after: notice)
  }

  /// The local day of `now`.
  package var today: Day { zone.day(of: now) }

  /// The moment that figures and reviews speak of: the present of the board that is shown.
  var asOf: Instant { board.present(at: now, in: zone) }

  /// Everything said, in the language of the model.
  package var words: Strings { language.words(usesSymbols: isUnicode, keys: keys.names) }

  /// How a user wants the board to start and to listen.
  package struct Preferences: Sendable {
    /// Which keys ask for what.
    package var keys: KeyMap
    /// How tall cards are at first.
    package var density: Density
    /// In which order days are typed.
    package var dateOrder: DateOrder
    /// The text of the filter the board is under at first; empty for all deals.
    package var filter: String
    /// What the panel shows at first, in the place of the board's choice.
    package var preset: Preset?
    /// Whether the mouse is listened to at first.
    package var usesMouse: Bool
    /// The filters that the user keeps for themselves.
    package var views: [OwnView]
    /// The theme that is shown at first.
    package var theme: Theme

    /// The names of presets.
    package static let presets = Preset.allCases.map(\.rawValue)

    /// What suits most, but for what is given.
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

  /// How tall a card is.
  package enum Density: String, CaseIterable, Sendable {
    /// Three lines and a blank one.
    case cards
    /// One line.
    case lines
  }

  /// Why a board cannot be changed.
  package enum ReadOnlyReason: Equatable, Sendable {
    /// The file's format is newer than this program.
    case futureVersion(Int)
    /// The file or its directory may not be written.
    case notWritable
  }
}
