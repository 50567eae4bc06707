/// The plan of an import as a page shows it: rows of text, with the choices that correct each.
package struct ImportOutline: Equatable, Sendable {
  /// The kinds of rows, in the order of the page.
  package enum Kind: Equatable, Sendable {
    case question, column, stage, fact, finding
  }

  /// A row of the plan.
  package struct Row: Equatable, Sendable {
    /// The kind.
    package var kind: Kind
    /// A heading or a stage of the file, the head of a fact, the sentence of a question or a finding.
    package var name: String
    /// The meaning it is taken for; empty for a question and a finding.
    package var meaning = ""
    /// The mark of a guess; empty for what is known.
    package var mark = ""
    /// Cells of the column, the number of rows in the stage.
    package var details: [String] = []
    /// The option of the command that says the same; empty where there is none.
    package var option = ""
    /// The sentence that asks for another meaning.
    package var question = ""
    /// The choices; none where nothing can be chosen.
    package var choices: [Choice] = []
    /// The place of the present choice.
    package var chosen: Int?
    /// True when any currency can be typed too.
    package var takesCurrencies = false

    /// Creates a row of a kind with a name.
    package init(_ kind: Kind, _ name: String) { (self.kind, self.name) = (kind, name) }
  }

  /// A choice of a row.
  package struct Choice: Equatable, Sendable {
    /// The text shown.
    package var name: String
    /// The name in options, by which it is found too.
    package var synonym = ""
    /// Cells of the column that it is.
    package var details: [String] = []

    /// Creates a choice.
    package init(_ name: String, synonym: String = "", details: [String] = []) {
      (self.name, self.synonym, self.details) = (name, synonym, details)
    }
  }

  /// An answer to a row: one of its choices, or a typed one.
  package enum Answer: Equatable, Sendable {
    case choice(Int)
    case typed(String)
  }

  /// The file.
  package var file: String
  /// The rows, open questions first.
  package var rows: [Row] = []
  /// The sentence on what the import would do; empty until it can be planned.
  package var summary = ""
  /// The deals that would be added and updated.
  package var added = 0
  package var updated = 0

  /// Creates the outline of a file without any rows.
  package init(file: String) { self.file = file }

  /// The number of open questions.
  package var openCount: Int { rows.count { $0.kind == .question } }
}
