package import Diagnostics
package import PipelineDomain

/// A deal as a text that an editor opens: a field a line, contacts with their roles, notes to the end.
package struct DealForm: Equatable, Sendable {
  /// An error in the text.
  package struct Issue: Error, Equatable, Sendable {
    /// Its place.
    package var position: TextPosition
    /// The sentence.
    package var text: String

    /// An error at a place.
    package init(at position: TextPosition = .start, text: String) {
      (self.position, self.text) = (position, text)
    }
  }

  /// The result of reading one.
  package struct Reading: Equatable, Sendable {
    /// The changes it makes.
    package var draft: DealDraft
    /// The edits of fields that somebody else changed since the form was written.
    package var contested: [Action.Edit]
    /// The form.
    package var form: DealForm
    /// The errors, by line.
    package var issues: [Issue]
  }

  /// A line before its colon.
  enum Label: Hashable, Sendable {
    case field(Field)
    case custom(CustomField)
  }

  /// A value and its place.
  struct Entry: Equatable, Sendable {
    var text: String
    var position: TextPosition
  }

  /// The values of fields.
  var fields: [Label: Entry] = [:]
  /// The lines of contacts.
  var people: [Entry] = []
  /// The notes; `nil` without the line that begins them.
  var notes: Entry?

  /// The beginning of a line that tells an error.
  private static let mark = "# ! "

  /// Returns the place of a field; the start of the text for one that has none.
  package func position(of field: Field) -> TextPosition {
    let entry =
      switch field {
      case .notes: notes
      case .contacts, .stakeholders: people.first
      default: fields[.field(field)]
      }
    return entry?.position ?? .start
  }

  /// Returns a text with errors above their lines, in the place of those it had.
  package static func marked(_ text: String, _ issues: [Issue]) -> String {
    var marked: [String] = []
    for (index, line) in text.formLines.enumerated() {
      marked += issues.filter { $0.position.line == index + 1 }.map { mark + $0.text }
      if !line.hasPrefix(mark) { marked.append(line) }
    }
    return marked.joined(separator: "\n")
  }
}

extension TextPosition {
  /// The start of a text.
  package static let start = TextPosition(line: 1, column: 1)
}

extension String {
  /// The lines, empty ones among them.
  var formLines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The text without the line ends that editors leave at the end.
  package var withoutLastLineEnds: String {
    var text = self[...]
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }
}
