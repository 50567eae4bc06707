import BoardUI
import Configuration
import Diagnostics
import PipelineDomain
import PipelineStore
import Localization

/// A board read for one command, with the moment and the time zone of its answers.
struct OpenedBoard {
  var store: FileBoardStore
  var board: Board
  /// The saved filters, whatever day is shown: those of the board, then the user's.
  let views: [SavedView]
  let words: Strings
  /// The parser of days and amounts for this user.
  let typed: InputParser
  let zone: Zone
  /// True when it came from the standard input.
  let isPiped: Bool
  /// The moment of the clock, recorded in the metadata of changes.
  let clock: Instant
  /// The moment of the answers: the one asked for, else the board's present.
  let now: Instant

  var today: Day { zone.day(of: now) }

  /// The day of the clock; dates of its year are shown without the year.
  var presentDay: Day { zone.day(of: clock) }

  /// Reads the board; with a day or moment of the past, as it was then.
  init(_ options: BoardOptions, asOf past: String? = nil) throws {
    try self.init(options.path, in: options.language, asOf: past)
  }

  /// Reads the board at `path`; `language` is the one asked for, if any.
  init(_ path: String, in language: Language?, asOf past: String? = nil) throws {
    let preferences = UserConfiguration.read(in: language).preferences
    isPiped = path == StandardInput.name
    (store, board) = try OpenedBoard.load(
      path, LanguageChoice.language(asked: language, preferences).words())
    views = board.settings.views.standing + preferences.views.map(\.view.saved)
    words = LanguageChoice.language(asked: language, preferences, of: board.settings).words()
    typed = InputParser(words: words, order: preferences.dateOrder)
    zone = try ProcessEnvironment.zone(named: board.settings.timeZone, words)
    clock = try ProcessEnvironment.now(words)
    let present = board.present(at: clock, in: zone)
    guard let past else {
      now = present
      return
    }
    now = try typed.asOf(past, in: zone, upTo: present)
    board = board.backdated(in: zone).asOf(now)
  }

  /// The board as the screen shows it at a moment.
  init(_ board: Board, of path: String, in language: Language, at moment: Instant) throws {
    let preferences = UserConfiguration.read(in: language).preferences
    words = language.words()
    do throws(StoreError) {
      store = try FileBoardStore(at: path)
    } catch {
      throw CommandFailure(error, at: path, words)
    }
    (self.board, isPiped) = (board, false)
    views = board.settings.views.standing + preferences.views.map(\.view.saved)
    typed = InputParser(words: words, order: preferences.dateOrder)
    zone = try ProcessEnvironment.zone(named: board.settings.timeZone, words)
    clock = try ProcessEnvironment.now(words)
    now = moment
  }

  /// The board of another moment.
  init(_ opened: OpenedBoard, _ board: Board, at moment: Instant) {
    (store, self.board, isPiped) = (opened.store, board, opened.isPiped)
    (views, words, typed) = (opened.views, opened.words, opened.typed)
    (zone, clock, now) = (opened.zone, opened.clock, moment)
  }

  /// Refuses to change a board that came from the standard input: there is no file to save it to.
  func checkCanSave() throws(CommandFailure) {
    if isPiped { throw .usage(words.refusal(.nothingToSaveTo)) }
  }

  /// Reads the file again.
  mutating func reread(_ path: String) throws {
    (store, board) = try OpenedBoard.load(path, words)
  }

  /// Reads a board from the standard input, with a store that is never used: see ``checkCanSave()``.
  private static func piped() throws(StoreError) -> (FileBoardStore, Board) {
    let bytes: [UInt8]
    do throws(IOFailure) { bytes = try StandardInput.bytes() } catch { throw .file(error) }
    var text = InMemoryBoardStore(InMemoryBoardStore.Text(bytes))
    return (try FileBoardStore(at: StandardInput.name), try text.load().board)
  }

  private static func load(
    _ path: String, _ words: Strings
  ) throws -> (FileBoardStore, Board) {
    do throws(StoreError) {
      if path == StandardInput.name { return try piped() }
      var store = try FileBoardStore(at: path)
      let board = try store.load().board
      return (store, board)
    } catch {
      throw CommandFailure(error, at: path, words)
    }
  }
}
