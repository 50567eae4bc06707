import Testing
@testable import BoardUI

/// The lines of the linear mode, as the words of the program's commands.
struct LinearLineTests {
  private static let listed = ["a1", "b2", "c3"]

  @Test(arguments: [
    ("", []),
    ("3", ["show", "c3"]),
    ("list --stage 'Closed won'", ["list", "--stage", "Closed won"]),
    ("3 next call fri", ["next", "c3", "call", "--due", "fri"]),
    ("next 3 call back fri", ["next", "c3", "call back", "--due", "fri"]),
    ("3 next call back --due fri", ["next", "c3", "call back", "--due", "fri"]),
    ("3 next \"\"", ["next", "c3", ""]),
    ("next b2 call --due fri", ["next", "b2", "call", "--due", "fri"]),
    ("1,3 won", ["won", "a1", "c3"]),
    ("1-3 snooze 1 dec", ["snooze", "a1", "b2", "c3", "--until", "1 dec"]),
    ("1 2 assign Inès Moreau", ["assign", "a1", "b2", "Inès Moreau"]),
    ("2 lost no budget", ["lost", "b2", "--reason", "no budget"]),
    ("2 lost price --note high", ["lost", "b2", "--reason", "price", "--note", "high"]),
    ("2 move closed won", ["move", "b2", "closed won"]),
    ("2 log call \"it's on\"", ["log", "b2", "call", "--note", "it's on"]),
    (
      "2 log call --next quote --due fri", ["log", "b2", "call", "--next", "quote", "--due", "fri"]
    ),
    ("2 edit amount 12k", ["edit", "b2", "--amount", "12k"]),
    ("2 edit --amount 12k", ["edit", "b2", "--amount", "12k"]),
    ("show \"2\"", ["show", "2"]),
    ("undo", ["undo"]),
    ("kpi", ["kpi"]),
  ])
  func `a line is a command, its numbers deals of the last list`(
    line: String, words: [String]
  ) throws {
    #expect(try LinearLine.words(of: line, deals: Self.listed) == words)
  }

  @Test(arguments: [
    ("won", ["won", "b2"]), ("next call fri", ["next", "b2", "call", "--due", "fri"]),
    ("3 won", ["won", "c3"]), ("undo", ["undo"]), ("list", ["list"]),
  ])
  func `a command that names no deal is about the one at hand`(
    line: String, words: [String]
  ) throws {
    #expect(try LinearLine.words(of: line, deals: Self.listed, current: "b2") == words)
  }

  @Test(arguments: [
    ("4 won", LinearLine.Fault.noNumber(4, listed: 3)), ("0", .noNumber(0, listed: 3)),
    ("won 2-9", .noNumber(4, listed: 3)), ("1 log call \"it", .openQuote),
  ])
  func `a number that is not listed, and an open quotation, are refused`(
    line: String, fault: LinearLine.Fault
  ) {
    #expect(throws: fault) { try LinearLine.words(of: line, deals: Self.listed) }
  }
}
