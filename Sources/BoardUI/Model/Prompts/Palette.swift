import PipelineDomain
import TerminalKit
import Localization

/// A command to be found by a few of its letters.
package struct Palette: Equatable, Sendable {
  /// What was typed.
  package internal(set) var input = Prompt.Input(.command)
  /// The row that Enter runs.
  package internal(set) var cursor = ListCursor()
}

extension Model {
  /// The commands of the place the palette was opened in that fit what was typed: by title before by
  /// what is worth knowing beyond it, the better fit first, then in the order of the table.
  package var paletteRows: [CommandTable.Row] {
    guard case .palette(let palette) = mode else { return [] }
    var below = self
    below.leave()
    let place = below.place
    let needle = FoldedText(palette.input.text.trimmed)
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
}
