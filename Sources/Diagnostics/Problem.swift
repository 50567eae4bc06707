package import PipelineDomain

/// Something to be said against a document, and where.
package struct Problem: Error, Equatable, Sendable {
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
    case text(JSONFault.Kind)
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
