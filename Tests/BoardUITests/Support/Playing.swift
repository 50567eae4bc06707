import PipelineDomain
import TerminalKit
import Testing

@testable import BoardUI

/// Presses keys as the help spells them, with blanks between: `play("l l L", on: &model)`, each after
/// a pause and a look at the screen. Answers every effect they asked for.
@discardableResult
func play(
  _ spellings: String, on model: inout Model, sourceLocation: SourceLocation = #_sourceLocation
) -> [Effect] {
  spellings.split(separator: " ").flatMap { spelling -> [Effect] in
    guard let key = Key(String(spelling)) else {
      Issue.record("no key is spelled \(spelling)", sourceLocation: sourceLocation)
      return []
    }
    pause(&model)
    let effects = model.update(.event(.key(key)))
    var shell = ImportShell()
    shell.perform(effects, on: &model)
    for case .listSettings(let settings) in effects {
      _ = model.update(.settings(testEntries(of: settings)))
    }
    for case .planPurge(let id, let texts, _, let board) in effects {
      guard let plan = testPurgePlan(of: id, redacting: texts, on: board) else { continue }
      _ = model.update(.purgePlanned(plan, figures: ["coverage"]))
    }
    return effects
  }
}

/// Lets a second pass without a key, with a frame on screen.
func pause(_ model: inout Model) {
  _ = model.update(.shown)
  _ = model.update(.uptime(model.uptime))
  _ = model.update(.uptime(model.uptime + KeyGuard.pause))
}

/// Types a text, a key a character.
@discardableResult
func type(_ text: String, on model: inout Model) -> [Effect] {
  text.flatMap { model.update(.event(.key(.character($0)))) }
}

/// Does the model's idle work to its end.
func rest(_ model: inout Model) {
  while model.hasIdleWork { _ = model.update(.idle) }
}

/// The changes that effects ask to put on disk.
func committed(_ effects: [Effect]) -> [PipelineDomain.Change] {
  effects.flatMap { effect -> [PipelineDomain.Change] in
    if case .commit(let changes) = effect { changes } else { [] }
  }
}

extension Model {
  /// The titles of a column in the order shown.
  func titles(in stage: Stage.ID) -> [String] {
    deals(in: stage).map { board.deals[$0].title }
  }

  /// The contradictions in the model, in words; empty for a sound one.
  var contradictions: [String] { contradictions(since: nil) }

  /// The contradictions in the model, without those of what is as it was in an earlier model, a sound one.
  func contradictions(since before: Model?) -> [String] {
    var found: [String] = []
    let isSameBoard = before.map { $0.zone == zone && $0.board == board } ?? false
    if !isSameBoard {
      let errors = board.integrityIssues(in: zone).filter { $0.severity == .error }
      if !errors.isEmpty { found.append("the board: \(errors)") }
    }
    if draft == nil, columns.arrangement != arrangement {
      found.append("the columns show something else")
    }
    if !isSameBoard || before?.now != now || before?.columns != columns,
      columns != Columns(board, at: now, in: zone, as: columns.arrangement)
    {
      found.append("the columns are not those of the board")
    }
    let stages = visibleStages
    if !stages.indices.contains(cursor.column) { found.append("no column under the cursor") }
    let deals = stageUnderCursor.map { self.deals(in: $0.id).map { board.deals[$0].id } } ?? []
    switch cursor.deal {
    case nil: if !deals.isEmpty { found.append("no deal under the cursor") }
    case let deal?: if !deals.contains(deal) { found.append("the cursor is on a deal elsewhere") }
    }
    if case .prompt(let prompt) = mode {
      if !prompt.inputs.indices.contains(prompt.focus) { found.append("no field has the keys") }
      if !(0...prompt.focused.text.count).contains(prompt.focused.caret) {
        found.append("the caret is out of its text")
      }
    }
    return found
  }
}
