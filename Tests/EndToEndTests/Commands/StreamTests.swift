import Foundation
import Testing

/// Boards and deals read from a pipe, several deals in one command, options before a command.
struct StreamTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try folder.generate(deals: 40)
  }

  private func shell(_ line: String) throws -> Program.Outcome {
    try Program.run("bash", ["-c", line], in: folder, environment: ["D": Program.path])
  }

  @Test(arguments: ["list", "list --json", "kpi", "triage", "export", "show %"])
  func `a board comes from the standard input as from its file`(command: String) throws {
    let id = try #require(try folder.deals().first)
    let command = command.replacing("%", with: id)
    let piped = try shell("\"$D\" \(command) --file - < pipeline.json")
    let read = try shell("\"$D\" \(command)")
    #expect(piped.status == 0 && piped.output == read.output && piped.diagnostics.isEmpty)
  }

  @Test func `nothing is saved to the standard input`() throws {
    let before = try folder.trace()
    let id = try #require(try folder.deals().first)
    let outcome = try shell("\"$D\" log \(id) call --file - < pipeline.json")
    #expect(outcome.status != 0 && !outcome.diagnostics.isEmpty && outcome.output.isEmpty)
    #expect(try folder.trace() == before)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!names.contains("-"))
  }

  @Test func `a broken board from the standard input is told with its place`() throws {
    let outcome = try shell("echo '{' | \"$D\" list --file -")
    #expect(outcome.status == 65 && outcome.diagnostics.hasPrefix("dealdeck: -:"))
  }

  @Test func `several deals are one change, undone as one`() throws {
    let ids = Array(try folder.deals().prefix(3))
    let before = try folder.document()["deals"].members.mapValues { $0["owner"].text }
    let outcome = try shell("\"$D\" assign \(ids.joined(separator: " ")) Ana --new --json")
    #expect(outcome.status == 0, "\(outcome.diagnostics)")
    let answer = try JSONAnswer(outcome.output)
    #expect(answer["deals"].items.map(\.["id"].text) == ids)
    #expect(answer["deals"].items.allSatisfy { $0["owner"].text == "Ana" })
    #expect(try shell("\"$D\" undo").status == 0)
    #expect(try folder.document()["deals"].members.mapValues { $0["owner"].text } == before)
  }

  @Test func `deals named on the standard input are moved, closed and deleted`() throws {
    let ids = Array(try folder.deals().prefix(4))
    let list = ids.joined(separator: "\\n")
    let moved = try shell("printf '\(list)\\n' | \"$D\" move - qualification --anyway")
    #expect(moved.status == 0, "\(moved.diagnostics)")
    let stages = try folder.document()["deals"]
    #expect(Set(ids.map { stages[$0]["stage"].text }).count == 1)
    #expect(try shell("printf '\(list)\\n' | \"$D\" lost - --reason price").status == 0)
    for id in ids { #expect(try folder.document()["deals"][id]["lossReason"].text == "price") }
    #expect(
      try shell(
        "\"$D\" list --all --format tsv --columns id --limit 2 "
          + "| tail -n +2 | \"$D\" delete -"
      ).status == 0)
    #expect(try shell("\"$D\" lost - --reason price < /dev/null").status == 64)
  }

  @Test(arguments: [
    ("edit % --organization \"New Party\" --tags north", "north"),
    ("log % call --note \"Agreed twice\"", "Agreed twice"),
    ("next % \"send the offer\" --due 2027-01-08", "send the offer"),
  ])
  func `several deals are edited, logged and planned as one change`(
    command: String, mark: String
  ) throws {
    let before = try folder.document()
    let ids = Array(try folder.deals().prefix(3))
    let marked = { (text: String) in text.components(separatedBy: mark).count }
    let count = marked(try folder.text())
    let line = command.replacing("%", with: ids.joined(separator: " "))
    let outcome = try shell("\"$D\" \(line)")
    #expect(outcome.status == 0, "\(outcome.diagnostics)")
    #expect(marked(try folder.text()) >= count + 3)
    let organizations = try folder.document()["organizations"].members.count
    #expect(
      organizations - before["organizations"].members.count == (line.hasPrefix("edit") ? 1 : 0))
    #expect(try shell("\"$D\" undo").status == 0)
    let facts = { (board: JSONAnswer) in
      ids.map { id in
        let deal = board["deals"][id]
        return [
          deal["organization"].text, deal["nextStep"]["what"].text, "\(deal["tags"].items.count)",
          "\(deal["activities"].items.count { $0["withdrawn"].flag != true })",
        ]
      }
    }
    #expect(facts(try folder.document()) == facts(before))
  }

  @Test func `deleted deals come back together, and once`() throws {
    let ids = Array(try folder.deals().prefix(3))
    let list = ids.joined(separator: "\\n")
    #expect(try shell("\"$D\" delete \(ids.joined(separator: " "))").status == 0)
    let restored = try shell("printf '\(list)\\n' | \"$D\" restore - \(ids[0]) --json")
    #expect(restored.status == 0, "\(restored.diagnostics)")
    let answer = try JSONAnswer(restored.output)
    #expect(Set(answer["deals"].items.map(\.text)) == Set(ids))
    #expect(try shell("\"$D\" bin --json").output.contains(ids[0]) == false)
  }

  @Test(arguments: [
    ("log % sing", "sing"), ("log %", "<kind>"), ("next %", "<what>"),
    ("edit % -- % --editor", "--editor"),
  ])
  func `several deals need what their command says of them`(line: String, word: String) throws {
    let before = try folder.trace()
    let id = try #require(try folder.deals().first)
    let other = try #require(try folder.deals().last)
    let words = line.replacing("-- %", with: other).replacing("%", with: id)
    let outcome = try shell("\"$D\" \(words)")
    #expect(outcome.status == 64 && outcome.diagnostics.contains(word), "\(outcome.diagnostics)")
    #expect(try folder.trace() == before)
  }

  @Test func `one wrong deal among several changes none`() throws {
    let before = try folder.trace()
    let id = try #require(try folder.deals().first)
    let outcome = try shell("\"$D\" lost \(id) nothing --reason price")
    #expect(outcome.status == 1 && outcome.diagnostics.contains("nothing"))
    #expect(try folder.trace() == before)
  }

  @Test(arguments: [
    "--file pipeline.json list", "--json list", "--json --file=pipeline.json contact list",
    "--language fr list", "--plain --file pipeline.json agenda",
  ])
  func `options stand before the command as behind it`(line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let command = words.drop { $0.hasPrefix("-") || $0 == "pipeline.json" || $0 == "fr" }
    let options = words.dropLast(command.count)
    let before = try Program.run(Program.path, words, in: folder)
    let behind = try Program.run(Program.path, Array(command + options), in: folder)
    #expect(before.status == 0 && before.output == behind.output)
    #expect(before.diagnostics.isEmpty)
  }

  @Test func `check looks at several files, and at the standard input`() throws {
    try folder.write("{", to: "broken.json")
    let both = try shell("\"$D\" check pipeline.json broken.json")
    #expect(both.status == 65 && both.diagnostics.hasPrefix("broken.json:"))
    let answer = try JSONAnswer(try shell("\"$D\" check pipeline.json broken.json --json").output)
    #expect(answer["problems"].items.allSatisfy { $0["file"].text == "broken.json" })
    let missing = try shell("\"$D\" check gone.json broken.json")
    #expect(missing.status == 66)
    #expect(
      missing.diagnostics.contains("gone.json") && missing.diagnostics.contains("broken.json:"))
    #expect(try shell("\"$D\" check - < pipeline.json").status == 0)
    #expect(try shell("\"$D\" check pipeline.json pipeline.json").status == 0)
  }

  @Test func `deals exported as JSON, JSON Lines and CSV are imported as the same board`() throws {
    for edit in [
      "edit % --probability 35 --next call --due 2026-12-01 --cost 120USD --tags a,b --notes \\'=x",
      "edit % --amount 1234.5JPY",
    ].enumerated() {
      let id = try folder.deals()[edit.offset]
      _ = try shell("\"$D\" \(edit.element.replacing("%", with: id))")
    }
    let names = try shell("\"$D\" export | head -n 1").output.trimmingCharacters(in: .newlines)
    let commands = [
      "export", "export --format json", "export --format jsonl", "list --all --json",
      "export --format jsonl --columns \(names)",
    ]
    let boards = try commands.enumerated().map { number, command in
      let imported = try shell(
        "\"$D\" \(command) | \"$D\" import - --file \(number).json --time-zone UTC")
      try #require(imported.status == 0, "\(command): \(imported.diagnostics)\(imported.output)")
      return try shell("\"$D\" export --sort id --file \(number).json").output
    }
    for (command, board) in zip(commands, boards) { #expect(board == boards[0], "\(command)") }
  }

  @Test func `rows of chosen columns keep every amount, whichever deal and column has one`() throws
  {
    let rows =
      "title,stage,amount,cost,budget\nA,Proposal,,50.5,\nB,Proposal,1234.56,20 USD,77.25\n"
    try folder.write(rows, to: "deals.csv")
    let line = """
      "$D" init one.json --currency EUR && "$D" field add Budget --kind money --file one.json &&
      cp one.json two.json && "$D" import deals.csv --file one.json &&
      "$D" export --format jsonl --columns title,stage,amount,cost,budget --file one.json > rows.jsonl &&
      head -n 1 rows.jsonl | grep '"unit": "minor"' && "$D" import rows.jsonl --file two.json
      """
    let outcome = try shell(line)
    #expect(outcome.status == 0, "\(outcome.diagnostics)")
    let exported = try ["one", "two"].map { board in
      try shell("\"$D\" export --columns title,amount,cost,budget --file \(board).json").output
    }
    #expect(exported[0].contains("1234.56,20 USD,77.25") && exported[1] == exported[0])
  }

  @Test(arguments: ["{\"apiVersion\": 1, \"deals\": [%]}", "[%]"])
  func `amounts of another program are whole, whatever its ids and members`(list: String) throws {
    let deal =
      #"{"id": "OPP00123", "title": "A", "stage": "Proposal", "currency": "EUR", "amount": 1200}"#
    try folder.write(list.replacing("%", with: deal), to: "other.json")
    #expect(try shell("\"$D\" import other.json --file new.json").status == 0)
    let rows = try shell("\"$D\" export --columns amount --file new.json").output
    #expect(rows.split(whereSeparator: \.isNewline) == ["amount", "1200"])
  }

  @Test func `records of ever other members are refused before they fill the memory`() throws {
    let records = (0..<16_400).map { "{\"m\($0)\": 1}" }.joined(separator: "\n")
    try folder.write(records, to: "wide.jsonl")
    let outcome = try shell("\"$D\" import wide.jsonl --file new.json")
    #expect(outcome.status == 65 && outcome.diagnostics.contains("too many columns"))
  }

  @Test func `a JSON file is refused with its place, and read whatever program wrote it`() throws {
    try folder.write("[{\"title\": \"A\",}]", to: "bad.json")
    let bad = try shell("\"$D\" import bad.json --file new.json")
    #expect(bad.status == 65 && bad.diagnostics.hasPrefix("dealdeck: bad.json:1:15: "))
    let text = """
      {"id": "7", "properties": {"dealname": "A", "dealstage": "Closed Won", "amount": 1.125,
        "closedate": "2026-05-01T10:00:00Z"}}
      {"id": "8", "properties": {"dealname": "'B", "dealstage": "Proposal", "amount": "12k"}}
      """
    let imported = try shell(
      "echo '\(text.replacing("'", with: "'\\''"))' | \"$D\" import - --file new.json --currency EUR"
    )
    #expect(imported.status == 0, "\(imported.diagnostics)")
    let rows = try shell("\"$D\" export --columns title,status,amount --file new.json").output
    #expect(
      rows.split(whereSeparator: \.isNewline) == [
        "title,status,amount", "'B,open,12000", "A,won,1.13",
      ])
  }
}
