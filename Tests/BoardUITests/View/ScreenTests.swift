import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

/// Screens of the board beyond the sizes of every view: see `Screens/*.screen`.
struct ScreenTests {
  /// The sample with the cursor on the deal that is stale and late.
  private func model(
    _ columns: Int, _ rows: Int, isUnicode: Bool = true, language: Language = .english
  ) -> Model {
    var model = SampleBoard.model(columns, rows, isUnicode: isUnicode, language: language)
    model.placeCursor(on: "open-6")
    return model
  }

  @Test(arguments: [(120, 40), (1, 1)])
  func `the board fits its window`(columns: Int, rows: Int) throws {
    try expectScreen(view(model(columns, rows)), "board-\(columns)x\(rows)")
  }

  @Test func `the board fits its window in French`() throws {
    try expectScreen(view(model(120, 40, language: .french)), "fr-board-120x40")
  }

  @Test func `a terminal without Unicode shows the board in ASCII`() throws {
    try expectScreen(view(model(120, 40, isUnicode: false)), "board-ascii")
  }

  @Test func `blanks at which no line is broken are blanks in ASCII`() throws {
    var model = model(120, 40, isUnicode: false, language: .french)
    model.mode = .freshness("open-6")
    try expectScreen(view(model), "fr-freshness-ascii")
  }

  @Test(arguments: Theme.allCases)
  func `the board in each theme`(theme: Theme) throws {
    try expectScreen(
      view(model(80, 24)), "theme-\(theme.rawValue)", scheme: ColourScheme(theme))
  }
}
