extension Unicode.Scalar {
  static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"

  /// Whether it is surely visible, narrow and no part of the character before it.
  ///
  /// The ranges are those nearly all text is made of: Latin, punctuation, currencies, arrows, lines
  /// and blocks. They spare it the look into the tables of Unicode.
  var isPlain: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20C0,
      0x2190...0x2319, 0x2500...0x25FC:
      true
    default: false
    }
  }

  /// Whether terminals of the years we support have it: Unicode 14.
  var isKnown: Bool {
    guard let age = properties.age, properties.generalCategory != .unassigned else { return false }
    return age.major <= 14
  }

  /// Whether it is drawn over the character before it.
  var isMark: Bool {
    value >= 0x300 && isKnown && !isInvisible && DisplayWidth.of(self) == 0
  }

  /// Whether it shows nothing of its own: format controls, fillers, joiners.
  var isInvisible: Bool {
    properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format
      || properties.generalCategory == .lineSeparator
      || properties.generalCategory == .paragraphSeparator
  }

  var isJoiner: Bool { self == .zeroWidthJoiner || self == "\u{200C}" }

  var isTag: Bool { (0xE0000...0xE007F).contains(value) }

  var isVariationSelector: Bool {
    (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
  }

  var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }

  /// Whether it is a picture; digits, signs and letters that can become one do not count.
  var isEmoji: Bool { value > 0xFF && properties.isEmoji }

  /// Whether a joiner beside it has a part in writing.
  var joinsLetters: Bool {
    properties.isAlphabetic || properties.generalCategory == .nonspacingMark
  }

  /// The letter that half of a flag stands for.
  var regionalLetter: Unicode.Scalar? {
    guard (0x1F1E6...0x1F1FF).contains(value) else { return nil }
    return Unicode.Scalar(value - 0x1F1E6 + 0x41)
  }
}
