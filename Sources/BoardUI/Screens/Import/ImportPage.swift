import PipelineDomain
import TerminalKit
import Localization

/// The plan of an import: questions first, then each column, stage and format with its meaning.
struct ImportPage: ListPageScreen {
  static let place = KeyPlace.importPlan
  static let traits: ScreenTraits = [.page]
  static let commands = Set<Command>(joining: .ofLists, .ofOverlays, [.palette, .copy])
  static let rowCommand = Command.changeImport
  static let rows = [
    CommandTable.Row(
      .changeImport, "enter l right", in: [.importPlan], .program,
      unless: { $0[ImportPage.self]?.atHand?.choices.isEmpty == false ? nil : .noChoice }
    ) { $0.openChoices() },
    CommandTable.Row(
      .nextQuestion, "n tab", in: [.importPlan], .move,
      unless: { $0[ImportPage.self]?.nextToCheck == nil ? .noQuestion : nil }
    ) { $0.goToNextQuestion() },
    CommandTable.Row(
      .confirmImport, "I", in: [.importPlan], .program, effects: { $0.makeImport() },
      unless: { $0.importRefusal }),
  ]
  static let hints: [[Command]] = [
    [.changeImport], [.nextQuestion], [.confirmImport], [.down, .up], [.back],
  ]

  /// A line of the list.
  enum Entry: Equatable, Sendable {
    case caption(ImportPlanPart)
    /// A row of the outline, by its place.
    case row(Int)
  }

  private(set) var outline: ImportOutline
  /// The rows under the captions of their kinds.
  private(set) var entries: [Entry]
  var cursor = ListCursor()
  /// The work that is waited for.
  var work: LongWork?

  init(_ outline: ImportOutline) {
    (self.outline, entries) = (outline, ImportPage.entries(of: outline))
  }

  private static func entries(of outline: ImportOutline) -> [Entry] {
    var entries: [Entry] = []
    for (place, row) in outline.rows.enumerated() {
      if place == 0 || outline.rows[place - 1].kind != row.kind {
        entries.append(.caption(row.kind.caption))
      }
      entries.append(.row(place))
    }
    return entries
  }

  func count(in _: Model) -> Int { entries.count }

  /// The place of the row at hand in the outline.
  var placeAtHand: Int? {
    guard entries.indices.contains(cursor.row), case .row(let place) = entries[cursor.row] else {
      return nil
    }
    return place
  }

  /// The row at hand.
  var atHand: ImportOutline.Row? { placeAtHand.map { outline.rows[$0] } }

  /// Goes to a row; of a caption, to the row beyond it.
  mutating func go(toRow row: Int, in model: Model) {
    let row = max(0, min(row, entries.count - 1))
    guard entries.indices.contains(row) else { return cursor = ListCursor() }
    let shown = shownRows(in: Frame(model))
    var target = row
    if case .caption = entries[row] { target = row > 0 && row < cursor.row ? row - 1 : row + 1 }
    // A caption stays on screen with its first row.
    if target > 0, case .caption = entries[target - 1] {
      cursor.go(to: target - 1, of: entries.count, shown: shown)
    }
    cursor.go(to: target, of: entries.count, shown: shown)
  }

  /// Goes to a row of the outline.
  mutating func go(toPlace place: Int, in model: Model) {
    if let row = entries.firstIndex(of: .row(place)) { go(toRow: row, in: model) }
  }

  /// The place of the next row that is open or guessed, after the one at hand and around.
  var nextToCheck: Int? {
    let open = outline.rows.indices.filter { outline.rows[$0].needsCheck }
    return open.first { $0 > placeAtHand ?? -1 } ?? open.first
  }

  /// Takes a fresh plan; the cursor stays on its row, or goes to the next question when that was answered.
  mutating func take(_ fresh: ImportOutline, in model: Model) {
    let before = atHand
    (outline, entries, work) = (fresh, ImportPage.entries(of: fresh), nil)
    let same = before.flatMap { row in fresh.rows.firstIndex { $0.isAbout(row) } }
    let question = fresh.rows.firstIndex { $0.kind == .question }
    go(toRow: min(cursor.row, entries.count - 1), in: model)
    if let place = same ?? question { go(toPlace: place, in: model) }
  }

  func hint(of command: Command, in words: Strings) -> String? {
    command == .changeImport && atHand?.kind == .question ? words.answerHint : nil
  }

  func copied(in frame: Frame) -> String? {
    atHand.map { row in
      SafeText.pasteable(([row.name, row.meaning, row.mark] + row.details).joined(separator: "\t"))
    }
  }
}

extension ImportOutline.Row {
  /// True for an open question and a guess.
  var needsCheck: Bool { kind == .question || !mark.isEmpty }

  /// True for a column that is not imported: the first of its choices.
  var isLeftOut: Bool { kind == .column && chosen == 0 }

  /// True for a row about the same thing in another plan.
  func isAbout(_ other: ImportOutline.Row) -> Bool { kind == other.kind && name == other.name }
}

extension ImportOutline.Kind {
  /// The caption of the rows.
  fileprivate var caption: ImportPlanPart {
    switch self {
    case .question: .questions
    case .column: .columns
    case .stage: .stages
    case .fact: .formats
    case .finding: .findings
    }
  }
}
