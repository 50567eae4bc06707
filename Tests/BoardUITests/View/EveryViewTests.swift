import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

/// Every view at 80×24 in both languages, and those whose layout depends on the size in English at 160×48
/// and 40×12 too: see `Screens/VIEW-SIZE.screen`, French ones with `fr-` before. A new view is a row here.
struct EveryViewTests {
  /// The views by name, with the keys that lead there from the board.
  static let pictures = [
    Picture("board", "l l"), Picture("board-lines", "l l z"), Picture("unfolded", "W X"),
    Picture("empty-column", "G l l l l"), Picture("empty-board", "", board: .empty),
    Picture("start", "j", board: .none), Picture("ask-board", "enter tab tab", board: .none),
    Picture("ask-import", "j enter", board: .none), Picture("first-steps", "l", board: .new),
    Picture("first-board", "", board: .first),
    Picture("search", "/ k u m o enter"), Picture("marked", "space v j"),
    Picture("panel", "tab j"), Picture("measure", "tab enter"), Picture("presets", "tab e"),
    Picture("freshness", "l l i"),
    Picture("detail", "/ m i g r enter enter j j j j"), Picture("detail-won", "W g 6 enter ^D ^D"),
    Picture("detail-asked", "/ m i g r enter enter j j j enter ^U 1 2 k k enter"),
    Picture("save-view", "f h o t enter S"), Picture("themes", "^T down"),
    Picture("scope", "@ down"),
    Picture("scoped", "@ down enter t"),
    Picture("groupings", "t b down"), Picture("groups", "t b down enter down"),
    Picture("focused", "t b down enter down enter"),
    Picture("help", "?"), Picture("help-triage", "t ?"), Picture("help-found", "? m o"),
    Picture("palette", ": down"),
    Picture("move-to", "l l m"), Picture("go-to", "g"), Picture("sort", "s"),
    Picture("views", "F down"),
    Picture("ask-win", "l l w"), Picture("ask-loss", "l l x t"), Picture("ask-disqualify", "l l d"),
    Picture("ask-next", "l l n"), Picture("ask-log", "l l c"), Picture("ask-owner", "l l A"),
    Picture("ask-edit", "l l e"), Picture("ask-add", "a"), Picture("ask-search", "/ s u p"),
    Picture("ask-wrong", "l l e tab tab 1 2 k k enter"),
    Picture("ask-snooze", "t D"), Picture("ask-done", "t enter"),
    Picture("ask-export", "g p ^E"), Picture("ask-remark", "r ;"), Picture("ask-close", "r C"),
    Picture("ask-dispute", "l l L", board: .disputed),
    Picture("gate", "l l L", board: .gated), Picture("gate-won", "l l w enter", board: .gated),
    Picture("unsaved", "l l L", board: .unsaved), Picture("broken", "l l", board: .broken),
    Picture("read-only", "x", readOnly: .futureVersion(3)),
    Picture("read-only-file", "", readOnly: .notWritable),
    Picture("triage", "t j"), Picture("triage-renewal", "t j j j j", board: .ending),
    Picture("review", "r"), Picture("agenda", "g a j"),
    Picture("agenda-overdue", "g a h l"),
    Picture("funnel", "g f"), Picture("losses", "g f enter right"),
    Picture("what-if", "g p tab l l j j j j j l", board: .planned),
    Picture("forecast", "g p", board: .planned),
    Picture("settings", ", j"), Picture("settings-section", ", j enter j j"),
    Picture("ask-setting", ", j enter j j enter"),
    Picture("organizations", "g o j"), Picture("organization", "g o enter j j j j j"),
    Picture("organization-fields", "g o enter j j j j j j j", board: .fields),
    Picture("ask-contact", "g o enter j j j j j j j enter", board: .fields),
    Picture("ask-organization", "g o e"), Picture("ask-merge-organization", "g o +"),
    Picture("bin", "E E l E E g x"), Picture("empty-bin", "g x"),
    Picture("purge", "g x P space", board: .deleted),
    Picture("ask-purge", "g x P enter", board: .deleted),
    Picture("import-file", "I down"), Picture("import-found", "I d a t"),
    Picture("import-plan", "I enter"), Picture("import-column", "I enter j j j j"),
    Picture("import-choice", "I enter j enter a m"),
    Picture("import-stage", "I enter enter down"),
    Picture("import-asked", "I d a t e enter"),
    Picture("ask-delete", "l l E"), Picture("merge", "l l v j +"),
    Picture("ask-removal", ", j enter x tab"),
    Picture("catalogue", "g k j j"), Picture("catalogue-explained", "g k j j enter b"),
    Picture("filter", "f n e x t :"), Picture("filter-wrong", "f o w n r : m e enter"),
    Picture("filtered", "f a m o u n t > 2 0 k enter s down enter"),
    Picture("filtered-forecast", "f a m o u n t > 2 0 k enter g p"),
    Picture("filtered-catalogue", "f a m o u n t > 2 0 k enter g k j"),
    Picture("filter-help", "f F1"), Picture("past", "^P ^P"), Picture("past-forecast", "^P g p"),
  ]
  /// The views that are laid out otherwise in a wide or a narrow window.
  private static let sized: Set = [
    "board", "board-lines", "empty-column", "panel", "measure", "detail", "ask-edit", "ask-dispute",
    "triage", "review", "agenda", "funnel", "losses", "forecast", "what-if", "catalogue", "help",
    "filter-help", "organizations", "organization", "bin", "merge", "purge",
    "import-file", "import-plan", "import-stage", "palette", "start", "ask-board", "first-steps",
    "first-board",
  ]
  private static let screens = pictures.flatMap { picture in
    Language.allCases.map { (picture, 80, 24, $0) }
      + (sized.contains(picture.name)
        ? [(picture, 160, 48, .english), (picture, 40, 12, .english)] : [])
  }

  @Test(arguments: screens)
  func `a view fits its window`(
    picture: Picture, columns: Int, rows: Int, language: Language
  ) throws {
    let prefix = language == .french ? "fr-" : ""
    try expectScreen(
      view(picture.model(columns, rows, language)), "\(prefix)\(picture.name)-\(columns)x\(rows)")
  }

  @Test func `every place has a picture`() {
    let places = Self.pictures.map { $0.model(80, 24, .english).place }
    #expect(Set(places) == Set(KeyPlace.allCases))
  }
}
