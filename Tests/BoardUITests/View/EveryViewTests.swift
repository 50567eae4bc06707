import PipelineDomain
import TerminalKit
import Testing
import Wording

@testable import BoardUI

/// Every view at every size in both languages: see `Screens/VIEW-SIZE.screen`, French ones with `fr-`
/// before. A new view is a row here.
struct EveryViewTests {
  /// The views by name, with the keys that lead there from the board.
  static let views = [
    ("triage", "t j"), ("palette", ": down"), ("funnel", "g f"), ("forecast", "g p b"),
    ("go-to", "g"), ("review", "r"),
    ("filter", "f n e x t :"), ("filter-wrong", "f o w n r : m e enter"),
    ("filtered", "f a m o u n t > 2 0 k enter s down enter"), ("sort", "s"),
    ("filter-help", "f F1"), ("views", "F down"),
    ("past", "( ("), ("past-forecast", "( g p"),
    ("catalogue", "g k j j"), ("catalogue-explained", "g k j j enter b"), ("presets", "tab c"),
    ("agenda", "g a j"), ("save-view", "f h o t enter S"), ("themes", "C down"),
    ("groupings", "t b down"), ("groups", "t b down enter down"),
    ("focused", "t b down enter down enter"),
    ("detail", "/ m i g r enter enter j j j j"), ("detail-won", "W g 6 enter ^D ^D"),
    ("detail-asked", "/ m i g r enter enter j j j enter ^U 1 2 k k enter"),
  ]
  private static let sizes = [(160, 48), (80, 24), (40, 12)]
  private static let screens = views.flatMap { view in
    sizes.flatMap { size in
      Language.allCases.map { (view.0, view.1, size.0, size.1, $0) }
    }
  }

  @Test(arguments: screens)
  func `a view fits its window`(
    name: String, keys: String, columns: Int, rows: Int, language: Language
  ) throws {
    var model = SampleBoard.model(columns, rows, language: language)
    play(keys, on: &model)
    rest(&model)
    let prefix = language == .french ? "fr-" : ""
    try expectScreen(view(model), "\(prefix)\(name)-\(columns)x\(rows)")
  }
}
