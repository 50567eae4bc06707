/// The reason a text was refused, with the byte where it is detected.
///
/// Holds facts only; the texts are chosen where it is shown.
package struct JSONParseError: Error, Equatable, Sendable {
  /// Bytes from the start of the text, byte order mark included; equal to the length when the
  /// text ends too early.
  package var offset: Int

  /// The kind of the error.
  package var kind: Kind

  /// Creates an error.
  package init(at offset: Int, _ kind: Kind) {
    self.offset = offset
    self.kind = kind
  }

  /// The kinds of errors in a text.
  package enum Kind: Equatable, Sendable {
    /// Nothing but white space.
    case empty
    /// The text stops inside a value; it is valid so far.
    case truncated
    /// UTF-16 or UTF-32, by its byte order mark or its zero bytes.
    case utf16
    /// A byte that is invalid UTF-8 at this place.
    case invalidUTF8
    /// An object names the same member twice, after unescaping; the offset is that of the second.
    case duplicateKey(String)
    /// A comma before a closing bracket; the offset is that of the comma.
    case trailingComma
    /// A comment, which JSON does not have.
    case comment
    /// A `\u` escape of one half of a surrogate pair.
    case loneSurrogate
    /// A byte below 0x20 inside a string.
    case rawControlCharacter(UInt8)
    /// More open objects and arrays than the limit.
    case tooDeep(limit: Int)
    /// Something after the end of the one value.
    case trailingContent
    /// A zero followed by a digit.
    case leadingZero
    /// A number beyond a double, or an integer beyond 64 bits.
    case numberOutOfRange(String)
    /// A number with a fraction, an exponent, or `-0`, where an integer is required.
    case notAnInteger(String)
    /// A character or a word that cannot stand here.
    case unexpected(found: String, expected: Expectation)
    /// A valid value of another type than the one wanted.
    case wrongType(found: JSONType, expected: JSONType)
    /// An object without a required member; the offset is that of the object.
    case missingMember(String)
    /// An array of another number of elements than the one wanted.
    case wrongCount(Int, expected: Int)
    /// A string or number that does not fit here.
    case unfit(String, wanted: Wanted)
    /// An object that must have exactly one of these members.
    case oneMemberOf([String])
  }

  /// The kinds of strings and numbers that can be required.
  package enum Wanted: Equatable, Sendable {
    /// A day that exists, as `2026-11-20`.
    case day
    /// A moment in UTC, as `2026-11-20T09:12:00Z`.
    case instant
    /// Three capital letters.
    case currency
    /// A place in an order: digits and small letters, the last not `0`.
    case rank
    /// A decimal number of at most 18 digits, as `12.5`.
    case decimal
    /// A version of the document, from 1.
    case version
    /// One of these words.
    case oneOf([String])
    /// A whole number between these two, both included.
    case range(Int, Int)
    /// An opening window, as `09:00-18:00`.
    case window
    /// The interval of something that comes back, as `2w` or `1m..2027-06-30`.
    case interval
    /// A day or a run of days, as `2026-08-03..2026-08-21`.
    case period
    /// Opening windows of a week: at least one, none of which overlap.
    case week
    /// A unique key in its list.
    case distinctKey
    /// A month, as `2026-11`.
    case month
    /// A month, a quarter or a year, as `2026-Q1`.
    case calendarPeriod
    /// The worth of one unit of a currency in another one: a positive number.
    case exchangeRate
  }

  /// The possible continuations at an unexpected character.
  package enum Expectation: Equatable, Sendable, CaseIterable {
    /// Any value.
    case value
    /// A quoted member name, or the end of an object without members.
    case key
    /// The colon after a member name.
    case colon
    /// The comma before the next member or the end of the object.
    case commaOrBrace
    /// The comma before the next element or the end of the array.
    case commaOrBracket
    /// A decimal digit.
    case digit
    /// A hexadecimal digit of a `\u` escape.
    case hexDigit
    /// One of `" \ / b f n r t u` after a backslash.
    case escape
  }
}

/// The six types of a JSON value.
package enum JSONType: Equatable, Sendable, CaseIterable {
  /// Members between braces.
  case object
  /// Elements between brackets.
  case array
  /// Text between quotes.
  case string
  /// A number, with or without a fraction.
  case number
  /// `true` or `false`.
  case bool
  /// `null`.
  case null
}

/// A place in a text as editors show it.
package struct TextPosition: Hashable, Comparable, Sendable {
  /// The line, from 1; a line feed ends a line.
  package var line: Int

  /// The column, from 1, in Unicode scalars of JSON, whose byte order mark is not counted, in characters of
  /// TOML.
  package var column: Int

  /// Creates a position.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders positions as in the text.
  package static func < (one: TextPosition, other: TextPosition) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }

  /// Returns the place in a file as compilers write it: `board.json:3:7: `.
  package func prefix(in path: String) -> String { "\(path):\(line):\(column): " }

  /// Creates the position of the character that begins at a byte; past the last one, of the end.
  ///
  /// - Complexity: O(offset).
  package init(of offset: Int, in bytes: some Sequence<UInt8>) {
    self.init(line: 1, column: 1)
    for (index, byte) in bytes.prefix(offset).enumerated() {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80, index > 0 || byte != 0xEF {
        column += 1
      }
    }
  }
}
