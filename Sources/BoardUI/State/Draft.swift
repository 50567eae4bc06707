/// The text typed into a question that was not answered.
package struct Draft: Hashable, Sendable {
  /// The text typed into one field of it.
  package struct Entry: Hashable, Sendable {
    /// The name of the field.
    package let field: String
    /// The text.
    package let text: String

    /// Creates an entry with any name and text; one for a field the question does not have is ignored.
    package init(field: String, text: String) {
      self.field = field
      self.text = text
    }
  }

  /// The name of the question of the scope, whose answer is kept for the next session.
  package static let scope = "scope"
  /// The name of the question of the first steps, whose state is kept for the next session.
  package static let firstSteps = "first-steps"

  /// True when its text was typed and not submitted.
  package var isUnanswered: Bool {
    ![Draft.scope, Draft.firstSteps, Draft.pipeline].contains(question)
  }

  /// The name of the question of the pipeline, whose answer is kept too.
  package static let pipeline = "pipeline"

  /// The name of the question, with the keys of its subjects.
  package let question: String
  /// The fields that were changed, in order.
  package let entries: [Entry]

  /// Creates a draft with any name; one of no question is never used.
  package init(question: String, entries: [Entry]) {
    self.question = question
    self.entries = entries
  }
}
