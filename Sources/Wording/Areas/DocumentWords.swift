public import PipelineDomain

/// What can be wrong with the text of a board.
public enum DocumentFault: Equatable, Sendable {
  /// The board contradicts itself, in a deal or, with `nil`, in its settings.
  case board(Violation.Kind, deal: Deal.ID?)
  /// A later version of the program wrote the text, in that version of the format.
  case laterVersion(Int)
  case byteOrderMark, carriageReturns
  /// A character that cannot be seen, or hides what a text says.
  case unsafeCharacter(Unicode.Scalar)
  /// A member of the settings that is not known, and the one that was probably meant.
  case unknownMember(String, meant: String?)
  /// A KPI that there is not, and the one that was probably meant.
  case unknownKPI(String, meant: String?)
  case empty, truncated, utf16, invalidUTF8
  /// The name is there a second time in one object.
  case duplicateKey(String)
  case trailingComma, comment, loneSurrogate
  /// A control character inside a text, by its byte.
  case rawControlCharacter(UInt8)
  case tooDeep(limit: Int)
  case trailingContent, leadingZero
  case numberOutOfRange(String), notAnInteger(String)
  case unexpected(String, Expectation)
  case wrongType(ValueType, wanted: ValueType)
  case missingMember(String)
  case wrongCount(Int, wanted: Int)
  case unfit(String, wanted: Wanted)
  case oneMemberOf([String])

  /// What a text or number has to be where it stands.
  public enum Wanted: Equatable, Sendable {
    case day, instant, currency, rank, decimal, version, window, distinctKey, month, exchangeRate
    case week, period
    case oneOf([String])
    /// A whole number between these two, both included.
    case range(Int, Int)
  }

  /// What could have stood in the place of something else.
  public enum Expectation: Equatable, Sendable, CaseIterable {
    case value, key, colon, commaOrBrace, commaOrBracket, digit, hexDigit, escape
  }

  /// The types of a JSON value.
  public enum ValueType: Equatable, Sendable, CaseIterable {
    case object, array, string, number, bool, null
  }
}

/// What is said of the text of a board.
public protocol DocumentWords {
  /// What is wrong and what to do about it, in one line.
  func fault(_ fault: DocumentFault) -> String
  /// How bad it is, in a word.
  func severity(_ severity: Violation.Severity) -> String
}
