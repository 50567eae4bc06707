package import PipelineDomain

/// Why a board was not read or not changed, as facts. The file is as it was.
package enum StoreError: Error, Equatable, Sendable {
  /// The file system's reason: missing, not a file, not permitted, locked, full.
  case file(IOFailure)
  /// The file holds nothing. It is not an empty board, and is never written over.
  case empty
  /// The file holds something else than a board, or is being edited; never written over.
  case unsound(ValidationIssue)
  /// The file was written by a later version: it can be looked at, not changed.
  case futureVersion(found: Int)
  /// The file holds fewer than half of the deals that were known, as when another board was put in
  /// its place; not taken, and never written over, until that is accepted.
  case shrunk(kept: Int, of: Int)
  /// Somebody changed the same thing meanwhile, and who, as far as the history tells.
  case conflict(Conflict, by: String?)
  /// A setting was not to be told or changed.
  case setting(SettingRefusal)
  /// The stage a deal was to be in is not on the board any more.
  case unknownStage(Stage.ID)
}

/// Why a setting was not told or not changed, as a fact.
package enum SettingRefusal: Error, Equatable, Sendable {
  /// Nothing is at the path; `known` are the paths beside it.
  case unknown(path: String, known: [String])
  /// The text typed is no value of it.
  case unfit(path: String, JSONParseError.Kind)
  /// The board would contradict itself with that value.
  case invalid(path: String, Violation.Kind)
  /// A KPI of that id is not there; `known` are those that are.
  case unknownKPI(path: String, String, known: [String])
  /// It holds several values, and what was typed is not JSON.
  case notJSON(path: String)
  /// It is an element of a list, which is changed as a whole.
  case element(path: String)
}

/// Something to be said against a document, and where.
package struct ValidationIssue: Error, Equatable, Sendable {
  /// What would have to be put right.
  package enum Kind: String, Sendable {
    /// The text is not I-JSON.
    case syntax
    /// The text is JSON, and not a board.
    case schema
    /// The board contradicts itself.
    case board
  }

  /// What is wrong, for somebody else to put into words.
  package enum Fact: Equatable, Sendable {
    /// The text cannot be read as a board.
    case text(JSONParseError.Kind)
    /// The board contradicts itself.
    case board(Violation)
    /// A later version wrote the text: it can be looked at, and not judged or changed.
    case laterVersion(Int)
    /// The text begins with a mark that UTF-8 does not need.
    case byteOrderMark
    /// Lines end in carriage return and line feed.
    case carriageReturns
    /// A string holds a zero, or a control of writing direction, which hides what it says.
    case unsafeCharacter(Unicode.Scalar)
    /// A member of the settings that this version does not know, beside those it knows there.
    case unknownMember(String, known: [String])
    /// The id of a KPI that there is not, beside those there are.
    case unknownKPI(String, known: [String])
  }

  /// What would have to be put right.
  package var kind: Kind
  /// How bad it is.
  package var severity: Violation.Severity
  /// Bytes from the start of the text.
  package var offset: Int
  /// The same place as editors show it.
  package var position: TextPosition
  /// What is wrong.
  package var fact: Fact

  /// A problem at a place.
  package init(
    kind: Kind, severity: Violation.Severity, offset: Int, position: TextPosition, fact: Fact
  ) {
    self.kind = kind
    self.severity = severity
    self.offset = offset
    self.position = position
    self.fact = fact
  }
}
