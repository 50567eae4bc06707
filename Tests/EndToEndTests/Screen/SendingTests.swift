import Glibc
import Testing

/// The bytes that are sent to a terminal, read one by one.
@Suite(.serialized)
struct SendingTests {
  /// The replies of the terminal to the first queries: frames can be held back.
  private static let answers = "\u{1B}[?2026;2$y\u{1B}[?62;22c"
  private static let clear = "\u{1B}[2J"

  /// A board whose figures are all drawn, of which `last` is one that comes last: from then on each
  /// frame is marked, and comes of a key.
  private func board(
    _ columns: Int, _ rows: Int, until last: String, in folder: Workspace
  ) throws -> RawTerminal {
    let terminal = try RawTerminal(columns, rows, in: folder)
    try terminal.wait(for: last)
    terminal.type(Self.answers)
    return terminal
  }

  @Test func `the first frame and every key after it wait for no answer`() throws {
    let folder = try Workspace()
    try folder.generate()
    let terminal = try RawTerminal(80, 24, in: folder)
    let first = try terminal.wait(for: "all keys")
    // It was asked, and never replies.
    #expect(first.contains("\u{1B}[?2026$p") && first.contains("\u{1B}[c"))
    try terminal.type("a", until: "New deal")
    terminal.signal(SIGTERM)
    #expect(terminal.exit() == 128 + SIGTERM)
    #expect(!terminal.sent.contains("\u{1B}[?2026h"))
  }

  @Test(arguments: ["", "0", "250"])
  func `Escape alone leaves a question, and no other key is waited for`(delay: String) throws {
    let folder = try Workspace()
    try folder.generate()
    let terminal = try RawTerminal(80, 24, in: folder, environment: ["ESCDELAY": delay])
    try terminal.wait(for: "all keys")
    for _ in 1...3 {
      try terminal.type("a", until: "New deal")
      // The cursor is hidden again, since nothing takes text.
      try terminal.type("\u{1B}", until: "\u{1B}[?25l")
    }
    terminal.type("q")
    #expect(terminal.exit() == 0)
  }

  @Test(arguments: [(80, 24, "Velocity n/a"), (160, 48, "▁▁▁▁▁▁▅▇")])
  func `a move of the cursor is under six hundred bytes and a line, and clears nothing`(
    columns: Int, rows: Int, last: String
  ) throws {
    let folder = try Workspace()
    try folder.generate()
    let terminal = try board(columns, rows, until: last, in: folder)
    for key in ["j", "j", "k", "l", "j", "h", "k"] {
      let frame = try terminal.frame(after: key)
      // The playbook of another stage adds a line.
      #expect(frame.utf8.count < 600 + ("hl".contains(key) ? columns : 0), "\(key)")
      #expect(!frame.contains(Self.clear), "\(key)")
    }
  }

  @Test func `only ^L, another window and a return clear the screen`() throws {
    let folder = try Workspace()
    try folder.generate()
    let terminal = try board(80, 24, until: "Velocity n/a", in: folder)
    for key in ["?", "q", "t", "q", "i", "q", "\r", "q", "v", "v", "L", "u", "c", "\u{3}"] {
      #expect(try !terminal.frame(after: key).contains(Self.clear), "\(key.debugDescription)")
    }
    try terminal.type("\u{C}", until: Self.clear)
    terminal.resize(to: 100, 30)
    try terminal.type(until: Self.clear)
    // Nobody could continue the leader of a session, so that its stop returns at once.
    try terminal.type("\u{1A}", until: Self.clear)
    let sofar = terminal.sent
    terminal.type("jjq")
    #expect(terminal.exit() == 0)
    #expect(!terminal.sent.dropFirst(sofar.count).contains(Self.clear))
  }

  @Test(
    arguments: [("xterm-256color", 256), ("tmux-256color", 256), ("xterm", 8), ("vt100", 0)],
    ["auto", "dark", "light", "high-contrast", "colour-blind", "monochrome"])
  func `colours are those of the terminal's description, and none is behind the text`(
    terminal: (name: String, colours: Int), theme: String
  ) throws {
    let folder = try Workspace()
    try folder.generate()
    let window = try RawTerminal(
      120, 40, terminal.name, "--theme", theme, in: folder,
      environment: ["COLORTERM": "truecolor"])
    try window.wait(for: "all keys")
    window.type("jlv?qtqrqiq\rqq")
    #expect(window.exit() == 0)
    let looks = TextStyle.all(in: window.sent)
    #expect(!looks.isEmpty)
    for look in looks {
      #expect(!look.isGround, "\(look)")
      #expect(look.colour ?? 0 < max(1, terminal.colours), "\(look)")
      #expect(terminal.colours > 0 || look.colour == nil, "\(look)")
    }
    let isColoured = theme != "monochrome" && terminal.colours > 0
    #expect(looks.contains { $0.colour != nil } == isColoured)
  }

  /// One attribute that a sequence sets.
  private struct TextStyle {
    /// The number of the colour, if it asks for one; past all of a table for one beside any.
    var colour: Int?
    /// True when the colour is that of the background.
    var isGround = false

    static func all(in sent: String) -> [TextStyle] {
      sent.matches(of: #/\u{1B}\[([0-9;:]*)m/#).flatMap { sequence in
        all(of: sequence.1.split { $0 == ";" || $0 == ":" }.compactMap { Int($0) })
      }
    }

    private static func all(of numbers: [Int]) -> [TextStyle] {
      var rest = numbers[...]
      var looks: [TextStyle] = []
      while let number = rest.popFirst() {
        switch number {
        case 30...37, 40...47: looks.append(TextStyle(colour: number % 10, isGround: number >= 40))
        case 90...97, 100...107:
          looks.append(TextStyle(colour: number % 10 + 8, isGround: number >= 100))
        case 38, 48:
          let isIndexed = rest.popFirst() == 5
          looks.append(
            TextStyle(colour: isIndexed ? rest.popFirst() : .max, isGround: number == 48))
          if !isIndexed { rest = rest.dropFirst(3) }
        default: looks.append(TextStyle())
        }
      }
      return looks
    }
  }

  @Test func `the editor finds every mode off and every key its own, the board its modes on`()
    throws
  {
    let folder = try Workspace()
    try folder.generate()
    let script = """
      #!/bin/sh
      mkfifo go; echo "the editor runs"; read -r _ <go
      read -r line; echo "$line" >>"$1"; echo "the editor ends"
      """
    try folder.write(script, to: "editor")
    let terminal = try RawTerminal(
      80, 24, in: folder, environment: ["EDITOR": "sh \(folder.file("editor"))"])
    try terminal.wait(for: "all keys")
    let before = try terminal.type("\u{7}", until: "the editor runs")
    for off in ["?1002;1006l", "?2004l", "?1l", "?1049l"] {
      #expect(before.contains("\u{1B}[\(off)"), "\(off)")
    }
    // Typed while only the board, which should not, could read it.
    terminal.type("qqq is mine\n")
    _ = try Program.run("sh", ["-c", "echo >go"], in: folder)
    let sent = try terminal.type(until: "Updated “")
    let end = try #require(sent.firstRange(of: "the editor ends"))
    #expect(!sent[..<end.lowerBound].contains("\u{1B}"))
    let after = sent[end.upperBound...]
    for on in ["?1049h", "?1h", "?2004h", "?1002;1006h"] {
      #expect(after.contains("\u{1B}[\(on)"), "\(on)")
    }
    terminal.type("q")
    #expect(terminal.exit() == 0)
    #expect(
      try folder.entries(by: "Tester").map { $0["changes"]["notes"][1].text } == ["qqq is mine"])
  }
}
