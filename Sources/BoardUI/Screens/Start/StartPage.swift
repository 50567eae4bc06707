import PipelineDomain
import TerminalKit
import Localization

/// The first page, where there is no board: a new one, an import, or the demo.
struct StartPage: ListPageScreen {
  static let place = KeyPlace.start
  static let traits: ScreenTraits = [.page]
  static let commands = Set<Command>(
    joining: .ofLists, [.help, .redraw, .suspend, .quitAnywhere])
  static let rowCommand = Command.choose
  static let rows = [
    CommandTable.Row(
      .choose, "enter", in: [.start], .answer, effects: { $0.chooseStart() }),
    CommandTable.Row(.quit, "q", in: [.start], .program, effects: { _ in [.quit] }),
    CommandTable.Row(.back, "esc", in: [.start], .program, effects: { _ in [.quit] }),
    CommandTable.Row(.interrupt, "^C", in: [.start], .program, effects: { _ in [.quit] }),
  ]
  static let hints: [[Command]] = [[.choose], [.down, .up], [.quit]]

  let offer: StartOffer
  var cursor = ListCursor()

  init(_ offer: StartOffer) { self.offer = offer }

  func count(in _: Model) -> Int { StartChoice.allCases.count }

  func list(in frame: Frame) -> ListPage {
    let words = frame.words
    let ways = StartChoice.allCases.map(words.start)
    let width = (ways.map { DisplayWidth.of($0.name) }.max() ?? 0) + 1
    return ListPage(
      heading: Page.Row(left: Line(words.startHeading, .heading), right: .blank),
      count: ways.count, cursor: cursor,
      line: { row, _ in
        Line(padded(ways[row].name, to: width), row == cursor.row ? Style.text.bold : .text)
          .then("   " + ways[row].detail, .secondary)
      },
      top: [Line(words.noBoardYet(at: offer.path))])
  }

  /// Below the rows.
  func spot(in frame: Frame) -> Point? {
    var canvas = Canvas(size: frame.model.size)
    let rect = drawRows(in: frame, on: &canvas)
    return Point(column: rect.column + 2, row: rect.row + count(in: frame.model) + 1)
  }
}

extension Model {
  /// Opens the first page.
  package mutating func open(_ offer: StartOffer) { push(StartPage(offer)) }

  fileprivate mutating func chooseStart() -> [Effect] {
    guard let page = self[StartPage.self] else { return [] }
    switch StartChoice.allCases[page.cursor.row] {
    case .newBoard: enter(.prompt(questions(about: page.offer)))
    case .importExport: enter(.prompt(questions(aboutExportFor: page.offer)))
    case .demo: return [.start(.demo)]
    }
    return []
  }
}
