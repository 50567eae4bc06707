package import PipelineDomain
package import Localization

/// One input as people type it and files contain it, and its meaning by every way.
package struct Vector: Sendable, CustomStringConvertible {
  /// A way of an input to a board.
  package enum Way: Hashable, Sendable, CaseIterable {
    /// By keys: a key of the board, or a row of a deal's view that Enter changes.
    case board
    /// By keys: the questions of triage.
    case triage
    /// As an argument of the program.
    case command
    /// As a value that a filter looks for.
    case filter
    /// As a cell of a file that is imported.
    case file
  }

  /// The outcome of an input.
  package enum Outcome: Equatable, Sendable {
    /// The deal then holds it; a filter finds the deals that do.
    case holds(FieldValue)
    /// An organization of that name is created, and gets the deal; a filter finds none.
    case makes(String)
    /// The name is new: it is asked about and accepted when given again, or accepted and reported by an
    /// import; a filter finds none.
    case asks(String)
    /// The text is nothing that the field can be; nothing changes.
    case unreadable(FieldParser.ParseError)
    /// The board refuses it and does not change; a filter, which changes nothing, finds none.
    case refused(Refusal)
  }

  /// The outcome by a way that differs from the others; none when the way cannot express the input.
  package struct Exception: Sendable {
    package let outcome: Outcome?
    package let reason: String
  }

  /// The field it is given for.
  package let field: Field
  /// The text.
  package let typed: String
  /// The outcome.
  package let outcome: Outcome
  /// The exceptions by way, with the reasons.
  package let exceptions: [Way: Exception]
  /// The deal it is given for.
  package let deal: Deal.ID

  init(
    _ field: Field, _ typed: String, _ outcome: Outcome, _ exceptions: [Way: Exception] = [:],
    of deal: Deal.ID = "aaaa"
  ) {
    self.field = field
    self.typed = typed
    self.outcome = outcome
    self.exceptions = exceptions
    self.deal = deal
  }

  package var description: String { "\(field) “\(typed)”" }

  /// Returns the outcome that way; `nil` when the way cannot express it.
  package func outcome(by way: Way) -> Outcome? {
    if let exception = exceptions[way] { exception.outcome } else { outcome }
  }

  /// Returns the inputs that a way can express.
  package static func all(by way: Way) -> [Vector] {
    all.filter { $0.outcome(by: way) != nil }
  }

  /// Returns the text about an outcome that changes nothing; `nil` for the others.
  package func sentence(_ outcome: Outcome, in words: Strings) -> String? {
    switch outcome {
    case .holds, .makes: nil
    case .asks(let name):
      words.newName(name, for: field, among: Vector.board.settings.names(for: field))
    case .unreadable(let fault): words.refusal(fault)
    case .refused(let refusal): words.refusal(refusal, on: Vector.board)
    }
  }

  /// The condition of a filter that asks for it.
  package var condition: String {
    let key: Filter.Key =
      switch field {
      case .createdOn: .created
      case .closedOn: .closed
      case .nextStep: .next
      case .probability: .probability
      default: .field(field)
      }
    // A word with a meaning has none in quotes.
    let isWord = !typed.isEmpty && typed.allSatisfy(\.isLetter)
    return key.rawValue + "=" + (isWord ? typed : "\"\(typed)\"")
  }
}
