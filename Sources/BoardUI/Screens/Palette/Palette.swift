import PipelineDomain
import TerminalKit
import Localization

/// A command to be found by a few of its letters.
struct Palette: ListScreen {
  /// The number of commands it shows at once.
  static let limit = 12
  /// The number of recent commands remembered.
  static let recentLimit = 8

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

  /// The text typed; the best match is under the cursor again once it changes.
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
  /// The commands of the place beneath the palette that match the text typed: the better match first, a
  /// title before a synonym, then those run last, then in the order of the table. Navigation keys are left
  /// out.
  var paletteRows: [CommandTable.Row] {
    guard let palette = mode.screen as? Palette else { return [] }
    var below = self
    below.leave()
    let place = below.place
    let needle = FoldedText((palette.input?.text ?? "").trimmed)
    let words = words
    let found = keys.rows.enumerated().compactMap {
      order, row -> (fit: Int, recent: Int, order: Int, CommandTable.Row)? in
      guard isOffered(row, in: place), let fit = words.fit(of: needle, for: row.command)
      else { return nil }
      return (fit, recentCommands.firstIndex(of: row.command) ?? .max, order, row)
    }
    return found.sorted { ($0.fit, $0.recent, $0.order) < ($1.fit, $1.recent, $1.order) }.map(\.3)
  }

  /// True when a command exists in a place, or is one key beyond it: a view that `g` leads to.
  private func isOffered(_ row: CommandTable.Row, in place: KeyPlace) -> Bool {
    guard row.command != .palette, row.group != .move, row.group != .answer else { return false }
    return row.places.contains(place)
      || row.group == .look && row.places.contains(.goTo) && keys.isBound(.goTo, in: place)
  }

  /// Returns the keys of a command of the palette; the first of them only unless `isWhole`.
  func keys(inPalette row: CommandTable.Row, isWhole: Bool = true) -> String {
    let words = words
    let all = row.keys(inOrBeyond: .board, as: words)
    let keys = isWhole ? all : String(all.prefix { $0 != " " })
    guard row.places == [.goTo], let prefix = self.keys.row(of: .goTo)?.keys.first else {
      return keys
    }
    return "\(words.key(prefix.spelling)) \(keys)"
  }

  /// Returns the reason why a command cannot act in the place beneath the palette.
  func refusal(toPalette command: Command) -> String? {
    var below = self
    below.leave()
    return below.reason(against: command)
  }

  /// Runs the command under the cursor in the place beneath the palette, or shows the reason why it cannot
  /// act; with none found, the palette stays.
  fileprivate mutating func runFromPalette() -> [Effect] {
    guard let palette = mode.screen as? Palette else { return [] }
    let rows = paletteRows
    guard rows.indices.contains(palette.cursor.row) else {
      say(words.title(.noCommand), .problem)
      return []
    }
    let row = rows[palette.cursor.row]
    recentCommands.removeAll { $0 == row.command }
    recentCommands = [row.command] + recentCommands.prefix(Palette.recentLimit - 1)
    leave()
    // The user may have left the command without a key.
    return run(row.command, by: row.keys.first ?? Key(.enter), after: nil)
  }
}

extension Strings {
  /// Returns the rank of a match with a command, the smaller the better: its title, else a synonym, else
  /// its details.
  fileprivate func fit(of needle: FoldedText, for command: Command) -> Int? {
    let text = text(of: command)
    let title = FoldedText(text.title).fit(of: needle)
    if let title, title < .scattered { return title.rawValue }
    let synonyms = synonyms(of: command).compactMap { FoldedText($0).fit(of: needle) }
    if let synonym = synonyms.min(), synonym < .scattered {
      return FoldedText.Fit.scattered.rawValue + synonym.rawValue
    }
    if title != nil { return 2 * FoldedText.Fit.scattered.rawValue }
    let detail = FoldedText(text.detail).fit(of: needle)
    return detail.flatMap { $0 < .scattered ? 2 * FoldedText.Fit.scattered.rawValue + 1 : nil }
  }
}
