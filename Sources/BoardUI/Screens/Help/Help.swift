import PipelineDomain
import TerminalKit
import Localization

/// The keys, narrowed by the query typed.
struct Help: PageScreen {
  static let place = KeyPlace.help
  static let traits: ScreenTraits = [.page]
  static let commands = Set<Command>(joining: .ofLists, .ofOverlays, [.deleteBackward]).subtracting(
    [.help, .quitAnywhere])
  static let rows = [
    CommandTable.Row(
      .help, "? F1", in: [.board, .panel, .prompt, .search, .filter, .moveTo, .goTo, .presets],
      .program
    ) { $0.enter(.screen(Help())) }
  ]
  static let hints: [[Command]] = [[.back], [.down, .up], [.pageDown, .pageUp]]

  var query = ""
  var line = 0

  /// The query, which narrows the list from its top.
  var input: Prompt.Input? {
    get {
      var input = Prompt.Input(.command, text: query)
      input.isOffered = false
      return input
    }
    set { (query, line) = (newValue?.text ?? "", 0) }
  }

  /// True for `q` and `?` when nothing was typed yet: they close the help as they do elsewhere.
  func isClosed(by text: String) -> Bool { query.isEmpty && (text == "q" || text == "?") }

  func page(in frame: Frame) -> Page { frame.help(matching: query) }
}
