import PipelineDomain
import PipelineStore
import Wording

/// A board read for one command, with the moment and the zone it is looked at.
struct OpenedBoard {
  var store: FileBoardStore
  var board: Board
  let words = Language.english.words()
  let zone: Zone
  let now: Instant

  var today: Day { zone.day(of: now) }

  /// Reads the board; with a day or moment of the past, as it was then.
  init(_ path: String, asOf past: String? = nil) throws {
    do throws(StoreError) {
      store = try FileBoardStore(at: path)
      board = try store.load().board
    } catch {
      throw Failure(error, at: path)
    }
    zone = try Surroundings.zone(named: board.settings.timeZone)
    guard let past else {
      now = try Surroundings.now()
      return
    }
    now = try Typed.asOf(past, in: zone)
    board = board.asOf(now)
  }
}
