import Diagnostics
import PipelineStore
import Localization

/// The file an export is written to: whole or not at all, and never over a board.
struct ExportTarget {
  let path: String
  let board: String
  let words: Strings

  /// Refuses a board.
  func check() throws {
    guard !isBoard else { throw CommandFailure.cannotCreate(words.refusal(.overBoard(path))) }
  }

  /// Writes the whole file, or leaves the one that is there.
  func write(_ bytes: [UInt8]) throws {
    try check()
    do throws(IOFailure) {
      _ = try PlainFile.write([bytes[...]], to: path, replacing: true)
    } catch {
      throw CommandFailure(error, words)
    }
  }

  /// True for the board that is open, and for a file that is a board by its content, whatever its name.
  private var isBoard: Bool {
    if path == board { return true }
    guard let bytes = try? PlainFile.read(path) else { return false }
    if (try? FileBoardStore.file(at: path).path) == (try? FileBoardStore.file(at: board).path) {
      return true
    }
    var store = InMemoryBoardStore(InMemoryBoardStore.Text(bytes))
    return (try? store.load()) != nil
  }
}
