import PipelineDomain
import TerminalKit
import Localization

/// A command to be found by a few of its letters.
struct Palette: ListScreen {
  /// How many commands it shows at once.
  static let limit = 12

  static let place = KeyPlace.palette
  static let traits: ScreenTraits = []
  static let commands = Set<Command>(joining: .ofTyping)
  static let rowCommand = Command.accept
  static let rows = [
    CommandTable.Row(
      .palette, ": F2", in: [.board, .panel, .prompt, .search, .filter], .program,
      asksForText: true
    ) { $0.enter(.screen(Palette())) },
    CommandTable.Row(.accept, "enter", in: [.palette], .answer, effects: { $0.runFromPalette() }),
    CommandTable.Row(.cancel, "esc ^C", in: [.palette], .answer) { $0.leave() },
    CommandTable.Row(.nextHit, "down ^N", in: [.palette], .answer) { $0.step(rows: 1) },
    CommandTable.Row(.previousHit, "up ^P", in: [.palette], .answer) { $0.step(rows: -1) },
  ]
  static let hints: [[Command]] = [[.accept], [.nextHit, .previousHit], [.cancel]]

  private var typed = Prompt.Input(.command)
  var cursor = ListCursor()

  /// What was typed; the best fit is under the cursor again once it changes.
  var input: Prompt.Input? {
    get { typed }
    set {
      typed = newValue ?? typed
      cursor = ListCursor()
    }
  }

  func count(in model: Model) -> Int { model.paletteRows.count }

  func shownRows(in _: Frame) -> Int { Palette.limit }

  func drawRows(in frame: Frame, on canvas: inout Canvas) -> Rect {
    frame.draw(self, typed, on: &canvas)
  }
}

extension Model {
  /// The commands of the place the palette was opened in that fit what was typed: by title before by
  /// what is worth knowing beyond it, the better fit first, then in the order of the table.
  var paletteRows: [CommandTable.Row] {
    guard let palette = mode.screen as? Palette else { return [] }
    var below = self
    below.leave()
    let place = below.place
    let needle = FoldedText((palette.input?.text ?? "").trimmed)
    let words = words
    let found = keys.rows.enumerated().compactMap {
      order, row -> (rank: Int, CommandTable.Row)? in
      guard isOffered(row, in: place), row.command != .palette else { return nil }
      let text = words.text(of: row.command)
      let title = FoldedText(text.title).fit(of: needle)?.rawValue
      let detail = FoldedText(text.detail).fit(of: needle).flatMap { $0 < .scattered ? 4 : nil }
      return (title ?? detail).map { ($0 * keys.rows.count + order, row) }
    }
    return found.sorted { $0.rank < $1.rank }.map(\.1)
  }

  /// Whether a command exists in a place, or is one key beyond it: a view that `g` leads to.
  private func isOffered(_ row: CommandTable.Row, in place: KeyPlace) -> Bool {
    row.places.contains(place)
      || row.group == .look && row.places.contains(.goTo) && keys.isBound(.goTo, in: place)
  }

  /// The keys that lead to a command of the palette; the first way only when not whole.
  func keys(inPalette row: CommandTable.Row, isWhole: Bool = true) -> String {
    let words = words
    let all = row.keys(inOrBeyond: .board, as: words)
    let keys = isWhole ? all : String(all.prefix { $0 != " " })
    guard row.places == [.goTo], let prefix = self.keys.row(of: .goTo)?.keys.first else {
      return keys
    }
    return "\(words.key(prefix.spelling)) \(keys)"
  }

  /// Why a command of the palette cannot act where the palette was opened.
  func obstacle(toPalette command: Command) -> String? {
    var below = self
    below.leave()
    return below.reason(against: command)
  }

  /// Runs the command under the cursor where the palette was opened, or says why it cannot act; with
  /// none found, the palette stays.
  fileprivate mutating func runFromPalette() -> [Effect] {
    guard let palette = mode.screen as? Palette else { return [] }
    let rows = paletteRows
    guard rows.indices.contains(palette.cursor.row) else {
      say(words.title(.noCommand), .problem)
      return []
    }
    let row = rows[palette.cursor.row]
    leave()
    // The user may have left the command without a key.
    return run(row.command, by: row.keys.first ?? Key(.enter), after: nil)
  }
}
