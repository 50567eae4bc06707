import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

/// Text of people in every view: wide, combining, joined, right to left, long, and controls.
struct HostileTextTests {
  private static let sizes = [(160, 48), (80, 24), (40, 12)]
  private static let pictures = EveryViewTests.pictures.flatMap { picture in
    sizes.map { (picture, $0.0, $0.1) }
  }
  /// Views whose rows are as many whatever is written in them.
  /// Views in which a text may move others: wrapped sentences, rows that follow them, and popups as wide
  /// as the names in them.
  private static let flowing: Set = [
    "ask-add", "ask-close", "ask-contact", "ask-dispute", "ask-disqualify", "ask-done", "ask-edit",
    "ask-export", "ask-log",
    "ask-loss", "ask-next", "ask-owner", "ask-remark", "ask-snooze", "ask-win", "ask-wrong",
    "catalogue-explained", "filtered-forecast",
    "detail", "detail-asked", "focused", "forecast", "freshness", "funnel", "gate", "gate-won",
    "ask-delete", "ask-merge-organization", "ask-organization", "go-to", "groupings", "groups",
    "import-plan", "import-column", "import-choice", "import-stage", "import-asked",
    "losses", "measure", "move-to",
    "organization", "organization-fields", "organizations", "past-forecast", "review",
    "scope",
    "views", "what-if",
  ]
  private static let steady = pictures.filter { !flowing.contains($0.0.name) }

  @Test(arguments: pictures)
  func `text of people never shifts a cell or drives the terminal`(
    picture: Picture, columns: Int, rows: Int
  ) {
    let model = picture.model(columns, rows, .french) { HostileText.board($0) }
    #expect(model.flaws == [])
    #expect(crookedBoxes(view(model)) == [])
  }

  @Test(arguments: steady)
  func `what stands beside text of people stands in the same cells`(
    picture: Picture, columns: Int, rows: Int
  ) {
    let hostile = view(picture.model(columns, rows) { still(HostileText.board($0)) })
    let plain = ["abcdefghijklm", "nopqrstuvwxyz"].map { letters in
      view(
        picture.model(columns, rows) { board in
          still(HostileText.board(board) { long(Array(letters), number: $0) })
        })
    }
    var moved: [Point] = []
    for row in 0..<(lastRule(of: hostile) ?? rows) {
      for column in 0..<columns {
        let (one, other) = (plain[0][column: column, row: row], plain[1][column: column, row: row])
        // Cells that two boards with different words have in common are not words; a cut one ends in dots.
        guard one == other, one.glyph != " ", one.glyph != "…" else { continue }
        if hostile[column: column, row: row].glyph != one.glyph {
          moved.append(Point(column: column, row: row))
        }
      }
    }
    #expect(moved.prefix(5) == [])
  }

  /// Returns the rule above the preview of the deal at hand, in a line as long as its words.
  private func lastRule(of canvas: Canvas) -> Int? {
    (3..<max(3, canvas.size.rows)).last { row in
      (2..<canvas.size.columns - 2).allSatisfy { glyph(canvas, $0, row) == "─" }
    }
  }

  /// The board without the texts that others follow on the same line or the next.
  private func still(_ board: Board) -> Board {
    var settings = board.settings
    settings.name = "Board"
    for index in settings.stages.indices {
      settings.stages[index].playbook = Playbook()
      settings.stages[index].name = "Stage"
    }
    let deals = board.deals.map { deal in
      var deal = deal
      deal.nextStep = deal.nextStep.map { NextStep(what: "call", due: $0.due) }
      return deal
    }
    return Board(
      settings: settings, organizations: Array(board.organizations.values), deals: deals)
  }

  /// A word of eighty letters, another one for another number.
  private func long(_ letters: [Character], number: Int) -> String {
    var (rest, word) = (number, "")
    for _ in 0..<6 {
      word.append(letters[rest % letters.count])
      rest /= letters.count
    }
    return word + String(repeating: letters[0], count: 74)
  }

  /// Boxes whose edges are not straight.
  private func crookedBoxes(_ canvas: Canvas) -> [String] {
    var found: [String] = []
    for row in 0..<canvas.size.rows {
      for column in 0..<canvas.size.columns where glyph(canvas, column, row) == "┌" {
        guard
          let right = (column..<canvas.size.columns).first(where: { glyph(canvas, $0, row) == "┐" }
          ),
          let bottom = (row..<canvas.size.rows).first(where: { glyph(canvas, column, $0) == "└" })
        else {
          found.append("a box at \(column), \(row) is open")
          continue
        }
        for inner in (row + 1)..<bottom
        where glyph(canvas, column, inner) != "│" || glyph(canvas, right, inner) != "│" {
          found.append("the box at \(column), \(row) is crooked in row \(inner)")
        }
        if glyph(canvas, right, bottom) != "┘" { found.append("the box at \(column), \(row)") }
      }
    }
    return found
  }

  private func glyph(_ canvas: Canvas, _ column: Int, _ row: Int) -> Character {
    canvas[column: column, row: row].glyph
  }

  @Test(arguments: [
    ("1\u{202F}234\u{A0}€", 3, ""), ("42\u{A0}k€", 2, ""), ("depuis 12 jours", 8, "depuis "),
    ("depuis 12 jours", 9, "depuis 12"),
    ("+2,4 points", 3, ""), ("call 24/7", 4, "call"), ("T4 2026", 2, "T4"), ("T4 2026", 5, "T4 "),
    ("e-mail 3", 3, "e-m"),
  ])
  func `half a number is never shown`(text: String, room: Int, shown: String) {
    let kept = cut(text, to: room)
    #expect(kept == shown)
  }
}
