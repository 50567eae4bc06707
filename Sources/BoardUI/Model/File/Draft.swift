/// What was typed into a question that was not answered.
public struct Draft: Hashable, Sendable {
  /// What was typed into one field of it.
  public struct Entry: Hashable, Sendable {
    /// The name of the field.
    public let field: String
    /// The text.
    public let text: String

    /// Any name and text; of a field the question does not have it is passed over.
    public init(field: String, text: String) {
      self.field = field
      self.text = text
    }
  }

  /// The name of the question, with the keys of what it is about.
  public let question: String
  /// The fields that were changed, in order.
  public let entries: [Entry]

  /// Any name; that of no question is never asked for.
  public init(question: String, entries: [Entry]) {
    self.question = question
    self.entries = entries
  }
}
