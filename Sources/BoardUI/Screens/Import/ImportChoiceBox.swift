import PipelineDomain
import TerminalKit
import Localization

/// The choices of a row of an import, found by a few of their letters.
struct ImportChoiceBox: ListScreen {
  /// The number of choices it shows at once.
  private static let limit = 12

  static let place = KeyPlace.importChoice
  static let traits: ScreenTraits = []
  static let commands = Set<Command>(joining: .ofTyping, [.help, .pageDown, .pageUp])
  static let rowCommand = Command.accept
  static let rows = [
    CommandTable.Row(
      .accept, "enter", in: [.importChoice], .answer, effects: { $0.chooseMeaning() }),
    CommandTable.Row(.cancel, "esc ^C", in: [.importChoice], .answer) { $0.leave() },
    CommandTable.Row(.nextHit, "down ^N", in: [.importChoice], .answer) { $0.step(rows: 1) },
    CommandTable.Row(.previousHit, "up ^P", in: [.importChoice], .answer) { $0.step(rows: -1) },
  ]
  static let hints: [[Command]] = [[.accept], [.nextHit, .previousHit], [.cancel]]

  let row: ImportOutline.Row
  /// The place of the row in the outline.
  let outlinePlace: Int
  private(set) var typed = Prompt.Input(.command)
  var cursor = ListCursor()

  init(_ row: ImportOutline.Row, at place: Int) { (self.row, outlinePlace) = (row, place) }

  /// The text typed; the best match is under the cursor again once it changes.
  var input: Prompt.Input? {
    get { typed }
    set {
      typed = newValue ?? typed
      cursor = ListCursor()
    }
  }

  /// The places of the choices that match the text typed, the better match first.
  var matches: [Int] {
    let needle = FoldedText(typed.text.trimmed)
    return row.choices.enumerated().compactMap { place, choice in
      let fits = [choice.name, choice.synonym].filter { !$0.isEmpty }
        .compactMap { FoldedText($0).fit(of: needle) }
      return fits.min().map { (fit: $0.rawValue, place: place) }
    }.sorted { ($0.fit, $0.place) < ($1.fit, $1.place) }.map(\.place)
  }

  /// The answer at hand: the choice under the cursor, else a currency that was typed.
  var answer: ImportOutline.Answer? {
    let matches = matches
    if matches.indices.contains(cursor.row) { return .choice(matches[cursor.row]) }
    guard row.takesCurrencies, let currency = Currency(typed.text.trimmed.uppercased()) else {
      return nil
    }
    return .typed(currency.code)
  }

  func count(in _: Model) -> Int { matches.count }

  func shownRows(in frame: Frame) -> Int {
    let head = frame.head(of: self)
    return max(1, min(Self.limit, frame.model.size.rows - 6 - head.count))
  }

  func drawRows(in frame: Frame, on canvas: inout Canvas) -> Rect {
    frame.draw(self, on: &canvas)
  }
}

extension Frame {
  private var choiceRoom: Int { max(1, min(76, model.size.columns - 4)) }

  /// Returns the lines of a question that is too long for the edge of its box.
  fileprivate func head(of box: ImportChoiceBox) -> [String] {
    let lines = wrapped(box.row.question, to: choiceRoom - 2)
    return lines.count > 1 ? lines : []
  }

  /// Draws the question, the text typed and the choices, the present one marked; returns the area of the choices.
  fileprivate func draw(_ box: ImportChoiceBox, on canvas: inout Canvas) -> Rect {
    let room = choiceRoom
    let (text, caret) = visiblePart(of: box.typed, in: room - 2)
    let matches = box.matches
    let head = head(of: box)
    var lines = head.map { Line($0, .heading) } + [Line(": ", Style.focus.bold).then(text)]
    let shown = matches.indices.dropFirst(box.cursor.first).prefix(box.shownRows(in: self))
    for index in shown {
      lines.append(line(matches[index], of: box.row, isHere: index == box.cursor.row, in: room))
    }
    if matches.isEmpty { lines.append(Line(words.title(.noChoices), .secondary)) }
    let below = matches.count - shown.count - box.cursor.first
    if below > 0 { lines.append(Line("  ↓ " + words.more(below), .secondary)) }
    let title = head.isEmpty ? box.row.question : words.title(.importDeals)
    let inside = canvas.drawBox(
      lines, title: Line(" \(SafeText.displayable(title)) ", .heading),
      near: Point(column: (model.size.columns - room) / 2 - 2, row: 2), minimum: room)
    let input = inside.removingFirstRows(head.count)
    canvas.cursor = input.removingFirstColumns(2 + caret).origin
    canvas.cursorIsVisible = true
    return input.removingFirstRows(1).firstRows(max(1, shown.count))
  }

  private func line(
    _ place: Int, of row: ImportOutline.Row, isHere: Bool, in room: Int
  ) -> Line {
    let choice = row.choices[place]
    let style: Style = place == row.chosen ? Style.focus.bold : isHere ? Style.text.bold : .text
    let details = choice.details.joined(separator: " · ")
    let width = details.isEmpty ? room - 2 : max(12, room * 2 / 5)
    return Line(isHere ? "\(glyph(.cursor)) " : "  ", Sign.cursor.style)
      .then(padded(choice.name, to: width), style)
      .then(cut(details, to: max(0, room - width - 2)), .secondary)
  }
}
