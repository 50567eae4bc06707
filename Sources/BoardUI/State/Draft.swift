/// What was typed into a question that was not answered.
package struct Draft: Hashable, Sendable {
  /// What was typed into one field of it.
  package struct Entry: Hashable, Sendable {
    /// The name of the field.
    package let field: String
    /// The text.
    package let text: String

    /// Any name and text; of a field the question does not have it is passed over.
    package init(field: String, text: String) {
      self.field = field
      self.text = text
    }
  }

  /// The question that is answered by whose deals are shown: the answer is kept for the next session.
  package static let scope = "scope"

  /// The name of the question, with the keys of what it is about.
  package let question: String
  /// The fields that were changed, in order.
  package let entries: [Entry]

  /// Any name; that of no question is never asked for.
  package init(question: String, entries: [Entry]) {
    self.question = question
    self.entries = entries
  }
}
