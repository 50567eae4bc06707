import GrammarVectors
import PipelineDomain
import PipelineExchange
import TerminalKit
import Testing
import Localization

@testable import BoardUI

/// The same input means the same by a key of the board, by triage, in a filter and in an imported cell, or is
/// refused by all; `Vector` has the inputs, which commands are held to as well.
struct OneGrammarTests {
  private let board = Vector.board

  @Test(arguments: Vector.all(by: .board))
  func `a key of the board takes it`(vector: Vector) throws {
    var model = model
    model.placeCursor(on: vector.deal)
    if vector.isAskedByKey {
      play(try #require(vector.key(in: model)), on: &model)
    } else {
      play("enter", on: &model)
      try change(vector.field, on: &model)
    }
    try answer(vector, by: .board, on: &model)
  }

  @Test(arguments: Vector.all(by: .triage))
  func `triage takes it`(vector: Vector) throws {
    var model = model
    play("t", on: &model)
    for _ in 0..<board.deals.count where model.triage?.deal != vector.deal { play("j", on: &model) }
    try #require(model.triage?.deal == vector.deal)
    if vector.isAskedByKey || vector.field == .owner {
      play(vector.field == .owner ? "A" : try #require(vector.key(in: model)), on: &model)
    } else {
      play("e", on: &model)
      if case .prompt(let prompt) = model.mode,
        let index = prompt.inputs.firstIndex(where: { $0.name == .field(vector.field) })
      {
        for _ in 0..<index { play("tab", on: &model) }
      } else {
        play("esc l", on: &model)
        try change(vector.field, on: &model)
      }
    }
    try answer(vector, by: .triage, on: &model)
  }

  @Test(arguments: Vector.all(by: .filter))
  func `a filter takes it`(vector: Vector) throws {
    let outcome = try #require(vector.outcome(by: .filter))
    if case .unreadable = outcome {
      #expect(throws: Filter.ParseError.self) { try Filter(vector.condition) }
      return
    }
    var board = board
    var deal = try #require(board["bbbb"])
    if case .holds(let value) = outcome {
      if vector.field == .closedOn { deal.stage = "won" }
      let isSet = deal.set(vector.field, to: value)
      #expect(isSet)
    }
    board.put(deal)
    let matcher = try Filter(vector.condition).matcher(
      in: Filter.Context(board, at: Vector.now, in: .utc, me: Vector.author))
    var expected: [Deal.ID] = []
    if case .holds = outcome { expected = ["bbbb"] }
    #expect(board.deals.filter(matcher.matches).map(\.id) == expected)
  }

  @Test(arguments: Vector.all(by: .file))
  func `an imported cell takes it`(vector: Vector) throws {
    var options = ImportOptions(name: "Test", currency: .euro, zone: .utc, now: Vector.now)
    options.dateOrder = .dayFirst
    options.stages = ["": ""]
    let table = try CSVTable(name: "deals.csv", bytes: Array(vector.table.utf8))
    let plan = try ImportPlan(of: table, onto: board, options: options)
    let filled = try plan.applied()
    let new = filled.deals.first { board[$0.id] == nil }
    let kinds = plan.issues.map(\.kind)
    switch try #require(vector.outcome(by: .file)) {
    case .holds(let value): #expect(new.map { vector.value(in: $0) } == value)
    case .makes(let name):
      #expect(new.flatMap { filled.organization(of: $0)?.name } == name)
      #expect(filled.organizations.count == board.organizations.count + 1)
      return
    case .asks(let name):
      #expect(new.map { vector.value(in: $0) } == .text(name))
      #expect(kinds.contains(.newName(vector.field, name)))
    case .unreadable(let fault) where vector.field == .expectedClose || vector.field == .nextStep:
      // A date that decides nothing is dropped, and told.
      #expect(new.map { vector.value(in: $0) } == FieldValue.none)
      #expect(kinds.contains(.dropped(fault)))
    case .unreadable(let fault):
      #expect(new == nil && kinds.contains(.refused(.unreadable(fault))))
    case .refused(let refusal):
      #expect(new == nil && kinds.contains(.refused(.refused(refusal))))
    }
    #expect(filled.organizations.count == board.organizations.count)
  }

  @Test func `no two rows are the same, and what a way makes otherwise has its reason`() {
    let names = Vector.all.map { "\($0)\($0.deal)" }
    #expect(Set(names).count == names.count)
    #expect(Vector.all.count >= 60)
    #expect(Vector.all.flatMap(\.exceptions.values).allSatisfy { !$0.reason.isEmpty })
  }

  private var model: Model {
    Model(
      board: board, zone: .utc, now: Vector.now, author: Vector.author, seed: 7,
      size: Size(columns: 120, rows: 60), language: .english, preferences: Model.Preferences(),
      readOnly: nil)
  }

  /// Goes to the row of a field in a deal's view, and has it asked about.
  private func change(_ field: Field, on model: inout Model) throws {
    for _ in 0..<60 {
      if let (id, row) = model.detail.map({ ($0.id, $0.row) }) {
        let page = Frame(model).detail(of: id)
        if page.line(ofPart: row).flatMap({ page.rows[$0].part }) == .field(field) { break }
      }
      play("j", on: &model)
    }
    play("enter", on: &model)
  }

  /// Types an input, and checks the result.
  private func answer(_ vector: Vector, by way: Vector.Way, on model: inout Model) throws {
    let outcome = try #require(vector.outcome(by: way))
    if vector.field != .stage {
      guard case .prompt = model.mode else {
        Issue.record("nothing is asked")
        return
      }
      play("^E ^U", on: &model)
      type((vector.field == .nextStep ? Vector.step + " " : "") + vector.typed, on: &model)
      play("enter", on: &model)
    }
    if let sentence = vector.sentence(outcome, in: model.words), vector.field != .stage {
      #expect(model.board == board)
      guard case .prompt(let prompt) = model.mode else {
        Issue.record("the question is gone")
        return
      }
      if case .asks = outcome {
        #expect(prompt.problem == sentence + " " + model.words.newNameAgain)
        play("enter", on: &model)
      } else {
        #expect(prompt.problem == sentence)
      }
    }
    let deal = try #require(model.board[vector.deal])
    switch outcome {
    case .holds(let value): #expect(deal[vector.field] == value)
    case .asks(let name): #expect(deal[vector.field] == .text(name))
    case .makes(let name): #expect(model.board.organization(of: deal)?.name == name)
    case .unreadable, .refused: #expect(model.board == board)
    }
    if case .makes = outcome { return }
    #expect(model.board.organizations.count == board.organizations.count)
  }
}

extension Vector {
  /// True when it has a key of its own, not a row of a form or a view.
  fileprivate var isAskedByKey: Bool {
    [.stage, .lossReason, .nextStep, .closedOn].contains(field)
  }

  /// Returns the keys that ask for it, or for a stage set it.
  fileprivate func key(in model: Model) -> String? {
    switch field {
    case .stage: "m \(typed)"
    case .lossReason: "x"
    case .nextStep: "n"
    case .closedOn: "w tab"
    default: nil
    }
  }

  /// Returns the value of a new deal from its cell.
  fileprivate func value(in deal: Deal) -> FieldValue {
    guard field == .createdOn else { return deal[field] }
    return deal.creationDay(in: .utc).map { .day($0) } ?? .none
  }

  /// The table of one row with it.
  fileprivate var table: String {
    let cell = "\"\(typed)\""
    return switch field {
    case .title: "Title\n\(cell)\n"
    case .createdOn: "Title;Created\nNew;\(cell)\n"
    case .closedOn: "Title;Status;Closed on\nNew;Won;\(cell)\n"
    case .lossReason: "Title;Status;Lost on;Lost reason\nNew;Lost;2026-03-02;\(cell)\n"
    case .nextStep: "Title;Next step;Next step date\nNew;\(Vector.step);\(cell)\n"
    default: "Title;\(field.definition.headings.first ?? field.name)\nNew;\(cell)\n"
    }
  }
}
