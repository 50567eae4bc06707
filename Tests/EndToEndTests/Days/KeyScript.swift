import Foundation
import Testing

/// A day at the board as keys: the keys and texts typed, and the texts that must appear between.
///
/// A line is a step: `press` with keys in the names of tmux, `type` with a text, `see` with a text in
/// English or, after a bar, in French. The steps from `times N` to `end` are played N times; with
/// `times N down M` a `#` in them stands for M the first time, and for one less each time after. Lines
/// that begin with `#` are comments.
struct KeyScript {
  private enum Step {
    case press([String])
    case type(String)
    case see([String])
    case times(Int, down: Int, [Step])
  }

  /// A line that is none of the above.
  struct Fault: Error {
    let line: String
  }

  private let steps: [Step]

  /// Reads `Days/NAME.keys`.
  init(_ name: String, file: String = #filePath) throws {
    let path = URL(fileURLWithPath: file).deletingLastPathComponent()
      .appendingPathComponent("\(name).keys")
    let text = try String(contentsOf: path, encoding: .utf8)
    var lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty && !$0.hasPrefix("#") }[...]
    steps = try KeyScript.steps(&lines)
  }

  private static func steps(_ lines: inout ArraySlice<String>) throws -> [Step] {
    var steps: [Step] = []
    while let line = lines.popFirst(), line != "end" {
      let word = line.prefix { $0 != " " }
      let rest = line.dropFirst(word.count).trimmingCharacters(in: .whitespaces)
      switch word {
      case "press": steps.append(.press(rest.split(separator: " ").map(String.init)))
      case "type": steps.append(.type(rest))
      case "see":
        steps.append(
          .see(rest.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }))
      case "times":
        let numbers = rest.split(separator: " ").compactMap { Int($0) }
        guard let count = numbers.first else { throw Fault(line: line) }
        steps.append(.times(count, down: numbers.last ?? count, try self.steps(&lines)))
      default: throw Fault(line: line)
      }
    }
    return steps
  }

  /// The number of keys it presses beside the texts it types.
  var keyCount: Int { KeyScript.keyCount(of: steps) }

  private static func keyCount(of steps: [Step]) -> Int {
    steps.reduce(0) { count, step in
      switch step {
      case .press(let keys): count + keys.count
      case .times(let rounds, _, let steps): count + rounds * keyCount(of: steps)
      case .type, .see: count
      }
    }
  }

  /// Plays the script in a window; throws when something does not come.
  func play(in window: TerminalWindow) throws {
    try play(steps, number: 0, in: window)
  }

  /// Presses a key; before a text is typed, waits for its effect: a key and a text in one read would be a paste.
  /// Emptying a field that is empty has none.
  private func press(_ key: String, in window: TerminalWindow, _ isTypedNext: Bool) throws {
    guard isTypedNext, key != "C-u" else { return try window.press(key) }
    let look = { try window.picture() + window.fact("cursor_x") + "," + window.fact("cursor_y") }
    let before = try look()
    try window.press(key)
    try window.wait(until: "\(key) had an effect") { _ in try look() != before }
  }

  private func play(_ steps: [Step], number: Int, in window: TerminalWindow) throws {
    for (place, step) in steps.enumerated() {
      switch step {
      case .press(let keys):
        var isTypedNext = false
        if case .type? = steps.dropFirst(place + 1).first { isTypedNext = true }
        for key in keys { try press(key, in: window, isTypedNext) }
      case .type(let text):
        try window.enter(text)
        let end = text.split(separator: " ").last.map(String.init) ?? text
        try window.wait(for: end)
      case .see(let texts):
        let texts = texts.map { $0.replacing("#", with: "\(number)") }
        try window.wait(until: "it shows “\(texts.joined(separator: "” or “"))”") { picture in
          // Blanks at which no line is broken are blanks to the eye.
          let plain = picture.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
          return texts.contains { plain.contains($0) }
        }
      case .times(let count, let first, let steps):
        for round in 0..<count { try play(steps, number: first - round, in: window) }
      }
    }
  }
}
