package import PipelineDomain

/// The degree to which a plan is sure of a meaning.
package enum Certainty: String, Sendable {
  /// By an option or an answer.
  case given
  /// By a heading or a name that means that alone.
  case known
  /// By a heading or a name that can mean something else.
  case guessed
}

/// A column of the file in the plan of an import.
package struct PlannedColumn: Equatable, Sendable {
  /// The things a column can be taken for.
  package enum Meaning: Equatable, Sendable {
    case field(ImportField)
    /// The days on which deals entered the stage of that name.
    case entry(stage: String)
    /// A field in one of several columns: the month, period or currency of it.
    case part(ImportField, of: String)
    case ignored
  }

  /// The heading.
  package let heading: String
  /// The meaning its cells are taken for.
  package let meaning: Meaning
  /// The certainty of it.
  package let certainty: Certainty

  /// The field, if it fills one.
  package var field: ImportField? { if case .field(let field) = meaning { field } else { nil } }

  /// True for amounts.
  package var holdsAmounts: Bool {
    switch meaning {
    case .field(let field), .part(let field, _):
      field == .field(.amount) || field == .record(.amount)
    case .entry, .ignored: false
    }
  }
}

/// A stage of the file in the plan of an import.
package struct PlannedStage: Equatable, Sendable {
  /// The name in the file, empty for rows without one.
  package let name: String
  /// The number of rows that are in it.
  package let rows: Int
  /// The stage of the board; `nil` when none is meant.
  package let stage: Stage?
  /// The certainty of it.
  package let certainty: Certainty
}

extension ImportColumns {
  /// The columns of the table with their meanings, in its order.
  func planned(_ table: CSVTable, _ options: ImportOptions) -> [PlannedColumn] {
    let fields = Dictionary(
      meanings.indices.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    let entered = Dictionary(
      meanings.entered.map { ($0.index, $0.stage) }, uniquingKeysWith: { first, _ in first })
    return table.header.enumerated().map { index, heading in
      let meaning: PlannedColumn.Meaning =
        fields[index].map { .field($0) } ?? entered[index].map { .entry(stage: $0) } ?? .ignored
      return PlannedColumn(
        heading: heading, meaning: meaning,
        certainty: options.columns[heading] != nil || options.leftOut.contains(heading)
          ? .given : meanings.guessed.contains(index) ? .guessed : .known)
    }
  }

  /// Returns stages that rows name with those of the board they are.
  func planned(
    _ stages: [String], _ settings: Settings, _ options: ImportOptions, assumed: Set<String>
  ) -> [PlannedStage] {
    let match = StageMatch(settings, options.aliases)
    let given = Set(options.stages.keys.map(\.foldedLetters))
    var counts: [FoldedText: Int] = [:]
    for row in rows where has(.field(.stage)) {
      counts[FoldedText(text(.field(.stage), row)), default: 0] += 1
    }
    return stages.map { name in
      PlannedStage(
        name: name, rows: counts[FoldedText(name)] ?? 0, stage: match.meaning(of: name),
        certainty: given.contains(name.foldedLetters)
          ? .given : assumed.contains(name) ? .guessed : .known)
    }
  }
}
