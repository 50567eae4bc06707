/// Walks a text as the glyphs that may be shown for it.
struct GlyphIterator {
  private var scalars: String.UnicodeScalarView.Iterator
  private var upcoming: Unicode.Scalar?
  private var previous: Unicode.Scalar?

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    upcoming = scalars.next()
  }

  mutating func next() -> Glyph? {
    while let scalar = take() {
      if scalar.isPlain, upcoming?.isPlain != false {
        previous = scalar
        return Glyph(scalar, width: DisplayWidth.ofPlain(scalar.value))
      }
      guard var glyph = start(scalar) else { continue }
      absorb(into: &glyph)
      return glyph
    }
    return nil
  }

  private mutating func take() -> Unicode.Scalar? {
    let scalar = upcoming
    upcoming = scalars.next()
    return scalar
  }

  /// Returns the glyph that a scalar begins; `nil` when nothing is shown for it.
  private mutating func start(_ scalar: Unicode.Scalar) -> Glyph? {
    let before = previous
    previous = scalar
    if scalar.isPlain { return Glyph(scalar, width: DisplayWidth.ofPlain(scalar.value)) }
    if scalar.value < 0x300 { return control(scalar) }
    if let letter = scalar.regionalLetter { return Glyph(letter, width: 1) }
    if scalar.isJoiner {
      guard before?.joinsLetters == true, upcoming?.joinsLetters == true else { return .hidden }
      return nil
    }
    if scalar.isTag {
      while upcoming?.isTag == true { _ = take() }
      return .hidden
    }
    guard scalar.isKnown else { return .unknown }
    let width = scalar.isInvisible ? 0 : DisplayWidth.of(scalar)
    return width > 0 ? Glyph(scalar, width: width) : .hidden
  }

  private func control(_ scalar: Unicode.Scalar) -> Glyph {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: return .whitespace
    case 0x00..<0x20: return Glyph(Unicode.Scalar(0x2400 + scalar.value) ?? "·", width: 1)
    case 0x7F: return Glyph("␡", width: 1)
    default: return .hidden
    }
  }

  /// Takes the rest of the glyph: marks, selectors, and emoji joined to it.
  private mutating func absorb(into glyph: inout Glyph) {
    var hasSelector = false
    while let scalar = upcoming, !scalar.isPlain {
      if scalar.isVariationSelector, !hasSelector {
        hasSelector = true
      } else if scalar.isSkinTone, glyph.base.isEmoji {
        hasSelector = false
      } else if scalar.isMark {
        if glyph.marks.count < Glyph.markLimit { glyph.marks.append(scalar) }
        previous = scalar
      } else {
        guard scalar == .zeroWidthJoiner, glyph.base.isEmoji, skipJoinedEmoji() else { return }
        hasSelector = false
        continue
      }
      _ = take()
    }
  }

  /// Passes over a joiner and the emoji after it; leaves the joiner when none follows.
  private mutating func skipJoinedEmoji() -> Bool {
    var rest = scalars
    guard let joined = rest.next(), joined.isEmoji, joined.isKnown else { return false }
    scalars = rest
    upcoming = scalars.next()
    return true
  }
}

/// The content of one terminal position: a visible scalar with the marks drawn over it.
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

  /// The replacement of a character that must not be shown.
  static let hidden = Glyph("·", width: 1)
  /// The replacement of a line end or a tab.
  static let whitespace = Glyph("␣", width: 1)
  /// The replacement of a character that terminals do not know.
  static let unknown = Glyph("?", width: 1)
}
