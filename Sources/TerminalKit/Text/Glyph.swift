/// What one terminal position holds: a visible scalar with the marks drawn over it.
struct Glyph: Equatable {
  /// The most marks kept; a cell of ncurses holds no more.
  static let markLimit = 4

  let base: Unicode.Scalar
  var marks: [Unicode.Scalar] = []
  let width: Int

  init(_ base: Unicode.Scalar, width: Int) {
    self.base = base
    self.width = width
  }

  /// Stands for something that must not be shown.
  static let hidden = Glyph("·", width: 1)
  /// Stands for a line end or a tab.
  static let whitespace = Glyph("␣", width: 1)
  /// Stands for a character that terminals do not know.
  static let unknown = Glyph("?", width: 1)
}
