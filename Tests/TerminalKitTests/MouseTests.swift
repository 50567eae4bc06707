import Testing
import TerminalKit

struct MouseTests {
  private func decoded(_ bytes: String, at time: Int = 0) -> [InputDecoder.Input] {
    var decoder = InputDecoder(escapeDelay: 25)
    return decoder.decode(bytes.utf8, at: time)
  }

  @Test(arguments: [
    ("<0;5;6M", Mouse.Action.press(.left), 4, 5), ("<1;1;1M", .press(.middle), 0, 0),
    ("<2;300;200M", .press(.right), 299, 199), ("<0;5;6m", .release(.left), 4, 5),
    ("<32;7;8M", .drag(.left), 6, 7), ("<34;7;8M", .drag(.right), 6, 7),
    ("<64;1;2M", .wheelUp, 0, 1), ("<65;1;2M", .wheelDown, 0, 1),
    ("<0;0;0M", .press(.left), 0, 0),
    ("<0;99999999999999999999;70000M", .press(.left), 65_534, 65_534),
  ])
  func `what is done with the mouse is known by its report`(
    report: String, action: Mouse.Action, column: Int, row: Int
  ) {
    let mouse = Mouse(action, at: Point(column: column, row: row), time: 9)
    #expect(decoded("\u{1B}[" + report, at: 9) == [.mouse(mouse)])
  }

  @Test(
    arguments: [(4, .shift), (8, .alt), (16, .control), (28, [.shift, .alt, .control])]
      as [(Int, Key.Modifiers)])
  func `what is held down is told with it`(bits: Int, modifiers: Key.Modifiers) {
    for (code, action) in [(0, Mouse.Action.press(.left)), (32, .drag(.left)), (64, .wheelUp)] {
      let mouse = Mouse(action, at: .zero, modifiers: modifiers, time: 0)
      #expect(decoded("\u{1B}[<\(code + bits);1;1M") == [.mouse(mouse)])
    }
  }

  @Test(arguments: [
    "<0;5M", "<0;5;6;7M", "<;;M", "<M", "<-1;5;6M", "<0;5;6R", "<0;5:6;7M", "<?0;5;6M",
    "<3;5;6M", "<35;5;6M", "<66;5;6M", "<67;5;6M", "<64;5;6m", "<96;5;6M", "<128;5;6M",
    "<99999999999999999999;1;1M", "M !!", "M\u{20}\u{7F}\u{7F}",
  ])
  func `a report that means nothing is swallowed whole`(report: String) {
    #expect(decoded("\u{1B}[\(report)j") == [.key(.character("j"))])
  }

  @Test func `a report may come in pieces, at whatever pace after its start`() {
    let bytes = Array("\u{1B}[<0;15;6Mj".utf8)
    let expected: [InputDecoder.Input] = [
      .mouse(Mouse(.press(.left), at: Point(column: 14, row: 5), time: 5_000)),
      .key(.character("j")),
    ]
    for cut in 3..<bytes.count - 1 {
      var decoder = InputDecoder(escapeDelay: 25)
      #expect(decoder.decode(bytes[..<cut], at: 0).isEmpty)
      #expect(decoder.patience == nil)
      #expect(decoder.flush(at: 2_000).isEmpty)
      #expect(decoder.decode(bytes[cut...], at: 5_000) == expected)
    }
  }

  @Test(arguments: [1, 2])
  func `the rest of a report that was taken for Escape types nothing`(cut: Int) {
    let bytes = Array("\u{1B}[<0;15;6M".utf8)
    var decoder = InputDecoder(escapeDelay: 25)
    #expect(decoder.decode(bytes[..<cut], at: 0).isEmpty)
    #expect(decoder.flush(at: 25) == [.key(Key(.escape))])
    #expect(decoder.decode(bytes[cut...], at: 90).isEmpty)
  }

  @Test func `inside a paste it is text, between marks of one it is none`() {
    let report = "\u{1B}[<0;1;1M"
    #expect(decoded("\u{1B}[200~\(report)\u{1B}[201~") == [.paste(report)])
    #expect(decoded("call Bo\(report)realis ok").count == 17)
  }

  @Test(arguments: 0..<300)
  func `reports in any pieces, with garbage between, never type a key`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    var count = 0
    for _ in 0..<20 {
      let numbers = (0..<3).map { _ in Int.random(in: 0...400, using: &generator) }
      let isWhole = Bool.random(using: &generator)
      let end = ["M", "m", "x", "~"].randomElement(using: &generator) ?? "M"
      bytes += Array("\u{1B}[<\(numbers[0] % 3);\(numbers[1]);\(numbers[2])".utf8)
      if isWhole {
        bytes += Array(end.utf8)
        count += end.lowercased() == "m" ? 1 : 0
      } else {
        bytes += Array(";".utf8) + Array(end.utf8)
      }
    }
    var decoder = InputDecoder(escapeDelay: 25)
    var inputs: [InputDecoder.Input] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(Int.random(in: 1...9, using: &generator))
      inputs += decoder.decode(piece, at: 0)
      rest = rest.dropFirst(piece.count)
    }
    #expect(inputs.count == count)
    for input in inputs {
      guard case .mouse(let mouse) = input else {
        Issue.record("\(input)")
        continue
      }
      #expect((0..<400).contains(mouse.point.column) && (0..<400).contains(mouse.point.row))
    }
  }
}
