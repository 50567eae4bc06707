import TerminalKit

/// Something that can happen while the board is open, with a spelling to play it again from.
enum Step: Equatable, CustomStringConvertible {
  case key(Key)
  /// Text arrives that the terminal marks as pasted.
  case paste
  case resize(Size)
  /// Something is done with the mouse, so many milliseconds after the start.
  case mouse(Gesture, Point, milliseconds: Int)
  /// Nothing is pending.
  case idle
  /// The clock went on by so many hours.
  case hours(Int)
  /// The store answers all it was asked.
  case save
  /// The store could not do the first thing it was asked.
  case fail
  /// Somebody else changes the file, in a way chosen by the number; it is not reported yet.
  case elsewhere(Int)
  /// The store reports the changes of somebody else.
  case hear
  /// The store reports the whole file.
  case reload
  /// The file is no board at the moment.
  case broken

  /// The actions of the mouse.
  enum Gesture: String, CaseIterable {
    case press, release, drag, wheelup, wheeldown, right

    var action: Mouse.Action {
      switch self {
      case .press: .press(.left)
      case .release: .release(.left)
      case .drag: .drag(.left)
      case .wheelup: .wheelUp
      case .wheeldown: .wheelDown
      case .right: .press(.right)
      }
    }
  }

  var description: String {
    switch self {
    case .mouse(let gesture, let point, let time):
      "@\(gesture),\(point.column),\(point.row),\(time)"
    case .key(let key): key.spelling
    case .paste: "@paste"
    case .resize(let size): "@\(size.columns)x\(size.rows)"
    case .idle: "@idle"
    case .hours(let hours): "@\(hours)h"
    case .save: "@save"
    case .fail: "@fail"
    case .elsewhere(let number): "@else\(number)"
    case .hear: "@hear"
    case .reload: "@reload"
    case .broken: "@broken"
    }
  }

  /// Reads what `description` writes.
  init?(_ spelling: String) {
    let named: [Step] = [.paste, .idle, .save, .fail, .hear, .reload, .broken]
    if let step = named.first(where: { $0.description == spelling }) {
      self = step
    } else if let number = spelling.wholeMatch(of: #/@else(\d+)/#).flatMap({ Int($0.1) }) {
      self = .elsewhere(number)
    } else if let hours = spelling.wholeMatch(of: #/@(\d+)h/#).flatMap({ Int($0.1) }) {
      self = .hours(hours)
    } else if let size = spelling.wholeMatch(of: #/@(\d+)x(\d+)/#),
      let columns = Int(size.1), let rows = Int(size.2)
    {
      self = .resize(Size(columns: columns, rows: rows))
    } else if let mouse = spelling.wholeMatch(of: #/@([a-z]+),(\d+),(\d+),(\d+)/#),
      let gesture = Gesture(rawValue: String(mouse.1)), let column = Int(mouse.2),
      let row = Int(mouse.3), let time = Int(mouse.4)
    {
      self = .mouse(gesture, Point(column: column, row: row), milliseconds: time)
    } else if let key = Key(spelling) {
      self = .key(key)
    } else {
      return nil
    }
  }

  /// The steps of a line, with blanks between; `nil` when one is spelled wrong.
  static func line(_ text: String) -> [Step]? {
    let words = text.split(separator: " ")
    let steps = words.compactMap { Step(String($0)) }
    return steps.count == words.count ? steps : nil
  }
}
