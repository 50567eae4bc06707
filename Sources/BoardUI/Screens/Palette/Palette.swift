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

/// A command that the palette offers.
enum PaletteOffer: Sendable {
  /// A command of the program.
  case standard(CommandTable.Row)
  /// A command of the user's own.
  case own(OwnCommand)

  /// The command of the program, if it is one.
  var command: Command? { if case .standard(let row) = self { row.command } else { nil } }

  /// The name under which it is remembered.
  var name: String {
    switch self {
    case .standard(let row): row.command.name
    case .own(let command): "commands.\(command.name)"
    }
  }
}

extension Model {
  /// The commands of the place beneath the palette that match the text typed: the better match first, a
  /// title before a synonym, then those run last, then in the order of the table, own commands at the end.
  /// Navigation keys are left out.
  var paletteRows: [PaletteOffer] {
    guard let palette = mode.screen as? Palette else { return [] }
    var below = self
    below.leave()
    let place = below.place
    let needle = FoldedText((palette.input?.text ?? "").trimmed)
    let words = words
    let standard = keys.rows.compactMap { row -> (fit: Int, offer: PaletteOffer)? in
      guard isOffered(row, in: place), let fit = words.fit(of: needle, for: row.command)
      else { return nil }
      return (fit, .standard(row))
    }
    let isOfDeals = KeyMap.ownPlaces.contains(place)
    let own = (isOfDeals ? keys.own : []).compactMap { command in
      FoldedText(command.title).fit(of: needle).map {
        (fit: $0.rawValue, offer: PaletteOffer.own(command))
      }
    }
    let found = (standard + own).enumerated().map { order, found in
      (found.fit, recentCommands.firstIndex(of: found.offer.name) ?? .max, order, found.offer)
    }
    return found.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
  }

  /// True when a command exists in a place, or is one key beyond it: a view that `g` leads to.
  private func isOffered(_ row: CommandTable.Row, in place: KeyPlace) -> Bool {
    guard row.command != .palette, row.group != .move, row.group != .answer else { return false }
    return row.places.contains(place)
      || row.group == .look && row.places.contains(.goTo) && keys.isBound(.goTo, in: place)
  }

  /// Returns the title of a command of the palette.
  func title(inPalette offer: PaletteOffer) -> String {
    switch offer {
    case .standard(let row): words.text(of: row.command).title
    case .own(let command): command.title
    }
  }

  /// Returns the keys of a command of the palette; the first of them only unless `isWhole`.
  func keys(inPalette offer: PaletteOffer, isWhole: Bool = true) -> String {
    let words = words
    guard case .standard(let row) = offer else {
      guard case .own(let command) = offer else { return "" }
      return command.keys.prefix(isWhole ? .max : 1).map { words.key($0.spelling) }
        .joined(separator: " ")
    }
    let all = row.keys(inOrBeyond: .board, as: words)
    let keys = isWhole ? all : String(all.prefix { $0 != " " })
    guard row.places == [.goTo], let prefix = self.keys.row(of: .goTo)?.keys.first else {
      return keys
    }
    return "\(words.key(prefix.spelling)) \(keys)"
  }

  /// Returns the reason why a command of the palette cannot act in the place beneath it.
  func refusal(toPalette offer: PaletteOffer) -> String? {
    var below = self
    below.leave()
    switch offer {
    case .standard(let row): return below.reason(against: row.command)
    case .own(let command): return below.reason(against: command)
    }
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
    let offer = rows[palette.cursor.row]
    recentCommands.removeAll { $0 == offer.name }
    recentCommands = [offer.name] + recentCommands.prefix(Palette.recentLimit - 1)
    leave()
    switch offer {
    // The user may have left the command without a key.
    case .standard(let row): return run(row.command, by: row.keys.first ?? Key(.enter), after: nil)
    case .own(let command): return run(command)
    }
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
