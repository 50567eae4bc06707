package import PipelineDomain

/// The reason a board was not read or not changed, as facts. The file is unchanged.
package enum StoreError: Error, Equatable, Sendable {
  /// The file system's reason: missing, not a file, not permitted, locked, full.
  case file(IOFailure)
  /// The file is empty. It is not an empty board, and is never overwritten.
  case empty
  /// The file is no board, or is being edited; never overwritten.
  case unsound(ValidationIssue)
  /// The file was written by a later version: it is read-only.
  case futureVersion(found: Int)
  /// The file holds fewer than half of the known deals, as when another board took its place; not loaded, and
  /// never overwritten, until that is accepted.
  case shrunk(kept: Int, of: Int)
  /// Somebody changed the same thing meanwhile; with the author, if the history has one.
  case conflict(Conflict, by: String?)
  /// A setting was not shown or not changed.
  case setting(SettingRefusal)
  /// The stage of a deal is no longer on the board.
  case unknownStage(Stage.ID)
}

/// The reason a setting was not shown or not changed, as a fact.
package enum SettingRefusal: Error, Equatable, Sendable {
  /// Nothing is at the path; `known` are the paths beside it.
  case unknown(path: String, known: [String])
  /// The typed text is no value of it.
  case unfit(path: String, JSONParseError.Kind)
  /// The board would contradict itself with that value.
  case invalid(path: String, IntegrityIssue.Kind)
  /// No KPI has that id; `known` are the existing ones.
  case unknownKPI(path: String, String, known: [String])
  /// It holds several values, and the typed text is not JSON.
  case notJSON(path: String)
  /// It is an element of a list, which is changed as a whole.
  case element(path: String)
}

/// An issue of a document, with its place.
package struct ValidationIssue: Error, Equatable, Sendable {
  /// The level of the document at which to correct it.
  package enum Kind: String, Sendable {
    /// The text is not I-JSON.
    case syntax
    /// The text is JSON, and not a board.
    case schema
    /// The board contradicts itself.
    case board
  }

  /// The issue, without its text.
  package enum Fact: Equatable, Sendable {
    /// The text cannot be read as a board.
    case text(JSONParseError.Kind)
    /// The board contradicts itself.
    case board(IntegrityIssue)
    /// A later version wrote the text: it is read-only, and not checked.
    case laterVersion(Int)
    /// The text begins with a byte order mark, which UTF-8 does not need.
    case byteOrderMark
    /// Lines end in carriage return and line feed.
    case carriageReturns
    /// A string holds a zero, or a control of writing direction, which hides its content.
    case unsafeCharacter(Unicode.Scalar)
    /// An unknown member of the settings, with the known ones.
    case unknownMember(String, known: [String])
    /// The id of an unknown KPI, with the known ones.
    case unknownKPI(String, known: [String])
  }

  /// The level of the document at which to correct it.
  package var kind: Kind
  /// The severity.
  package var severity: IntegrityIssue.Severity
  /// The offset in bytes from the start of the text.
  package var offset: Int
  /// The same place as editors show it.
  package var position: TextPosition
  /// The issue.
  package var fact: Fact

  /// Creates an issue at a place.
  package init(
    kind: Kind, severity: IntegrityIssue.Severity, offset: Int, position: TextPosition, fact: Fact
  ) {
    self.kind = kind
    self.severity = severity
    self.offset = offset
    self.position = position
    self.fact = fact
  }
}
