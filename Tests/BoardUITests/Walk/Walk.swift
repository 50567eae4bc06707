import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

/// A way through the program that the seed alone decides.
struct Walk {
  let seed: UInt64
  /// The place that receives the keys first.
  let start: KeyPlace
  /// The keys pressed there first.
  let keys: String
  let steps: [Step]

  /// So many random steps from the place on.
  init(seed: UInt64, from start: KeyPlace, pressing keys: String = "", count: Int) {
    self.seed = seed
    self.start = start
    self.keys = keys
    var random = SeededRandom(seed: seed)
    steps = (0..<count).map { _ in Step(&random) }
  }

  /// The board of the walk: small or large, of plain or of hostile text, in either language.
  var opening: Session {
    let board =
      switch seed % 4 {
      case 0: HostileText.board(SampleBoard.board)
      case 1: SampleBoard.board
      default: testBoard()
      }
    let model = Model(
      board: board, zone: .utc, now: testNow, author: "Léa Martin", seed: seed,
      size: Size(columns: 80, rows: 24), isUnicode: seed % 5 != 0,
      language: seed % 2 == 0 ? .english : .french, readOnly: seed % 7 == 6 ? .notWritable : nil)
    var opened = model.brought(to: start) ?? model
    _ = BoardUITests.play(keys, on: &opened)
    return Session(opened)
  }

  /// The end of a walk.
  struct End: Sendable {
    var places: Set<KeyPlace> = []
    var questions: Set<Question> = []
    /// The errors after the last step; none when all were sound.
    var found: [String] = []
    /// The number of steps played.
    var count = 0

    mutating func visit(_ model: Model) {
      places.insert(model.place)
      if case .prompt(let prompt) = model.mode { questions.insert(prompt.purpose.question) }
    }
  }

  /// Plays steps, up to the first that leaves something wrong. Every `stride`-th picture is looked at,
  /// and every one of a small window.
  func play(_ steps: [Step], stride: Int = 10) -> End {
    var session = opening
    var end = End()
    end.visit(session.model)
    for step in steps {
      end.count += 1
      end.found = session.play(step)
      let size = session.model.size
      if end.count % stride == 0 || size.columns * size.rows < 300 {
        end.found += session.model.flaws
      }
      end.visit(session.model)
      guard end.found.isEmpty else { break }
    }
    return end
  }

  /// The fewest of the steps that still leave something wrong, as a line that can be played again.
  func shortest(_ count: Int) -> String {
    let fewest = shrunk(Array(steps.prefix(count))) { !play($0, stride: 1).found.isEmpty }
    let what = play(fewest, stride: 1).found.joined(separator: "; ")
    return
      "seed \(seed) from \(start) \(keys): \(fewest.map(\.description).joined(separator: " ")) — \(what)"
  }
}

extension Step {
  private static let keys =
    CommandTable.rows.flatMap(\.keys)
    + ["z", "9", "+", "é", "作", "@"].map { Key.character($0) }
    + ["F7", "alt-x", "ins"].compactMap { Key($0) }
  /// The keys that answer questions, and those pressed most.
  private static let frequent = [
    "enter", "enter", "enter", "tab", "down", "space", "L", "u", "p", "C",
  ]
  .compactMap { Key($0) }

  /// One thing that could happen, keys most of all.
  init(_ random: inout SeededRandom) {
    func pick(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }
    switch pick(100) {
    case 0..<3: self = .resize(Size(columns: pick(201), rows: pick(61)))
    case 3..<6: self = .resize(Size(columns: 1 + pick(40), rows: 1 + pick(12)))
    case 6: self = .paste
    case 7..<13: self = .idle
    case 13..<19: self = .save
    case 19: self = .fail
    case 20..<24: self = .elsewhere(pick(10_000))
    case 24..<26: self = .hear
    case 26: self = pick(3) == 0 ? .reload : .broken
    case 27: self = .hours(pick(30))
    case 28..<34: self = Step.gestures(&random)[0]
    case 34..<44: self = .key(Self.frequent[pick(Self.frequent.count)])
    default: self = .key(Self.keys[pick(Self.keys.count)])
    }
  }

  /// Thirty things done with the mouse in a window, a few of them outside.
  static func gestures(
    _ random: inout SeededRandom, in window: Size = Size(columns: 120, rows: 40)
  ) -> [Step] {
    let (columns, rows) = (UInt64(window.columns * 13 / 12), UInt64(window.rows * 11 / 10))
    return (0..<30).map { _ in
      let gesture = Gesture.allCases[Int(random.next() % UInt64(Gesture.allCases.count))]
      let point = Point(column: Int(random.next() % columns), row: Int(random.next() % rows))
      return .mouse(gesture, point, milliseconds: Int(random.next() % 3_000))
    }
  }
}
