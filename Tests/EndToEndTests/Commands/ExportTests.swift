import Foundation
import Testing

/// Lists in every format, and exports.
struct ExportTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
  }

  private func run(_ line: String, _ environment: [String: String] = [:]) throws -> Program.Outcome
  {
    try Program.run(
      Program.path, line.split(separator: " ").map(String.init), in: folder,
      environment: environment)
  }

  /// The rows of cells that Python's own reader makes of a file of comma-separated values.
  private func python(_ csv: String, separator: String = ",") throws -> [[String]] {
    try folder.write(csv, to: "read.csv")
    let script = """
      import csv, json
      with open("read.csv", encoding="utf-8-sig", newline="") as file:
        print(json.dumps(list(csv.reader(file, delimiter="\(separator)", strict=True))))
      """
    let outcome = try Program.run("/usr/bin/python3", ["-c", script], in: folder)
    try #require(outcome.status == 0, "\(outcome.diagnostics)")
    return try JSONAnswer(outcome.output).items.map { $0.items.compactMap(\.text) }
  }

  private static let lists = [
    "list --all", "kpi", "kpi --by owner", "forecast", "forecast --by owner", "triage",
    "review --since 2026-10-01", "agenda --days 60", "export", "export organizations",
    "export contacts", "export activities", "export history", "export kpis",
  ]

  @Test(arguments: lists)
  func `every format of a list has the same rows`(command: String) throws {
    try folder.generate(deals: 60)
    let csv = try python(run(command + " --format csv").output)
    let header = try #require(csv.first)
    #expect(Set(header).count == header.count)
    #expect(csv.allSatisfy { $0.count == header.count })
    let tsv = try run(command + " --format tsv").output.split(separator: "\n")
    #expect(tsv.count == csv.count)
    #expect(tsv.allSatisfy { $0.count(where: { $0 == "\t" }) == header.count - 1 })
    let lines = try run(command + " --format jsonl").output.split(separator: "\n")
    #expect(lines.count == csv.count - 1)
    for line in lines { #expect(try !JSONAnswer(String(line)).keys.isEmpty) }
    #expect(try run(command + " --format md").output.split(separator: "\n").count == csv.count + 1)
    let chosen = header.prefix(3).joined(separator: ",")
    let narrowed = try run(command + " --format json --limit 2 --columns " + chosen)
    let answer = try JSONAnswer(narrowed.output)
    let rows = answer.members.values.filter { list in
      list.isList && list.items.allSatisfy { $0.keys.isSuperset(of: header.prefix(3)) }
    }
    #expect(rows.contains { $0.items.count == min(2, csv.count - 1) })
  }

  @Test(arguments: [
    "list --format ics", "list --format cvs", "list --json --format csv", "list --limit -1",
    "list --columns foo", "kpi --sort foo", "export --format table", "export --format tsv --excel",
    "export --format jsonl --totals", "export contacts --format ics", "export --tasks",
  ])
  func `what a format does not have is a usage error in one line`(command: String) throws {
    try folder.generate()
    let outcome = try run(command)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.diagnostics.contains(#/^(dealdeck: |\{"apiVersion": 1, "error": )/#))
    #expect(!outcome.diagnostics.isEmpty)
  }

  @Test func `an export into an empty board gives the same fields, contacts and amounts`() throws {
    try folder.write(ExportTests.board)
    for (name, options) in [
      ("plain", ""), ("english", " --excel"), ("french", " --excel --language fr"),
    ] {
      let first = try run("export" + options).output
      try folder.write(first, to: "\(name).csv")
      let imported = try run("import \(name).csv --file \(name).json --time-zone UTC")
      try #require(imported.status == 0, "\(imported.diagnostics)")
      let second = try run("export\(options) --file \(name).json").output
      let separator = name == "french" ? ";" : ","
      #expect(try python(second, separator: separator) == python(first, separator: separator))
    }
  }

  /// A board whose texts other programs take for something else.
  private static let board = BadFileTests.board
    .replacing("\"Only\"", with: #""-10 %, \"really\"; =1+1", "organization": "o""#)
    .replacing("\"organizations\": {}", with: #""organizations": {"o": {"name": "+Plus; SA"}}"#)
    .replacing(
      "\"aaaaaaaa\": {",
      with: #"""
        "bbbbbbbb": {
          "amount": {"currency": "USD", "minor": 123456789}, "closedOn": "2026-10-02", "rank": "m",
          "contacts": [{"name": "Jo", "phone": "+33 1 23 45 67 89", "email": "jo@example.com"}],
          "history": [{"at": "2026-08-01T10:00:00Z", "by": "A", "id": "h1", "seq": 1,
            "changes": {"stage": [null, "first"]}},
            {"at": "2026-10-02T00:00:00Z", "by": "A", "id": "h2", "seq": 2,
            "changes": {"stage": ["first", "won"]}}],
          "organization": "o", "owner": "@ann", "stage": "won", "tags": ["a", "b"],
          "title": "'=quoted"
        },
        "aaaaaaaa": {
          "nextStep": {"due": "2026-11-30", "what": "-call"},
          "cost": {"currency": "EUR", "minor": 5050}, "notes": "line\nline", "probability": 35,
          "history": [{"at": "2026-08-01T10:00:00Z", "by": "A", "id": "h3", "seq": 3,
            "changes": {"stage": [null, "first"]}}],
        """#)

  @Test(arguments: ["csv", "tsv", "json", "jsonl", "md", "ics", "table"])
  func `hostile text reaches no file as a command`(format: String) throws {
    let hostile = AnswerTests.hostile
    try folder.write(
      BadFileTests.board
        .replacing(
          "\"Only\"",
          with: "\"=\(hostile)|<script>\", \"owner\": \"@\(hostile)\", \"nextStep\": "
            + "{\"due\": \"2026-11-30\", \"what\": \"\(hostile)\"}"
        )
        .replacing("\"First\"", with: "\"\(hostile)\""))
    let outcome = try run(
      (format == "table" ? "list" : "export") + " --format " + format)
    #expect(outcome.status == 0, "\(outcome.diagnostics)")
    let raw = outcome.output.unicodeScalars.filter { scalar in
      switch scalar {
      case "\n": false
      case "\r": format != "csv" && format != "ics"
      case "\t": format != "tsv"
      case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{200E}", "\u{200F}",
        "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        true
      default: false
      }
    }
    #expect(raw.isEmpty, "\(raw.map(\.value))")
    if format == "csv" {
      let rows = try python(outcome.output)
      #expect(rows.count == 2 && rows[1][1].hasPrefix("'=a"))
    }
    if format == "md" { #expect(!outcome.output.contains("<script>")) }
  }

  @Test func `a file is written whole and never over a board`() throws {
    try folder.generate()
    let printed = try run("export").output
    #expect(try run("export --output -").output == printed)
    let written = try run("export --output out.csv")
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(try folder.text(of: "out.csv") == printed)
    try folder.write("old", to: "out.csv")
    #expect(try run("export --limit 1 --output out.csv").status == 0)
    #expect(try folder.text(of: "out.csv").split(separator: "\r\n").count == 2)
    try FileManager.default.copyItem(
      atPath: folder.file("pipeline.json"), toPath: folder.file("other.json"))
    for name in ["pipeline.json", "other.json"] {
      let before = try folder.trace(of: name)
      let outcome = try run("export --output \(name)")
      #expect(outcome.status == 73 && outcome.diagnostics.contains("is a board"))
      #expect(try folder.trace(of: name) == before)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!names.contains { $0.contains(".tmp.") })
  }

  @Test func `an entry of a calendar keeps its key, and has the days of the board`() throws {
    try folder.generate(deals: 60)
    let calendar = try run("export --format ics").output
    #expect(try run("export --format ics").output == calendar)
    let lines = calendar.split(separator: "\r\n")
    let keys = lines.filter { $0.hasPrefix("UID:") }
    #expect(Set(keys).count == keys.count)
    let deals = try JSONAnswer(run("list --json --filter -nurtured").output)["deals"].items
    let days = deals.flatMap { [$0["nextStep"]["due"].text, $0["expectedClose"].text] }
      .compactMap(\.self)
    #expect(keys.count == days.count)
    let starts = lines.filter { $0.hasPrefix("DTSTART;VALUE=DATE:") }.map { $0.suffix(8) }
    #expect(Set(starts) == Set(days.map { Substring($0.replacing("-", with: "")) }))
    let tasks = try run("export --format ics --tasks").output
    #expect(tasks.contains("BEGIN:VTODO") && !calendar.contains("VTODO"))
  }

  @Test(arguments: [40, 60, 100])
  func `a table on a terminal has its headings and fits its width`(columns: Int) throws {
    try folder.generate()
    let line = "stty cols \(columns); \"$DEALDECK\" list --columns title,amount,owner"
    let outcome = try Program.run(
      "script", ["-qec", line, "/dev/null"], in: folder,
      environment: ["DEALDECK": Program.path, "SHELL": "/bin/sh"])
    let lines = outcome.output.split(separator: "\r\n")
    #expect(lines.first?.hasPrefix("Title") == true)
    #expect(lines.allSatisfy { $0.count <= columns })
    let piped = try run("list --columns title,amount,owner").output.split(separator: "\n")
    #expect(lines.count == piped.count)
    #expect(!piped.contains { $0.contains("…") })
    // No amount is cut.
    for (short, whole) in zip(lines, piped) where whole.contains("€") {
      let amount = try #require(whole.split(separator: " ").first { $0.contains("€") })
      #expect(short.contains(amount))
    }
  }

  @Test(arguments: ["list", "triage", "agenda", "review --since 2026-10-01"], ["en", "fr"])
  func `a narrow terminal leaves columns out and cuts no key`(
    command: String, language: String
  ) throws {
    try folder.generate(deals: 60)
    let line = "stty cols 80; \"$DEALDECK\" \(command) --limit 5 --language \(language)"
    let outcome = try Program.run(
      "script", ["-qec", line, "/dev/null"], in: folder,
      environment: ["DEALDECK": Program.path, "SHELL": "/bin/sh"])
    let rows = try JSONAnswer(run("\(command) --limit 5 --json").output)
      .members.values.flatMap(\.items)
    let keys = rows.compactMap { $0["deal"].text ?? $0["id"].text }
    #expect(keys.count == 5)
    let lines = outcome.output.split(separator: "\r\n").suffix(5)
    for (key, line) in zip(keys, lines) {
      #expect(line.contains(key) && line.count <= 80, "\(line)")
    }
  }

  @Test func `sorted, limited and totalled, a list says the same in every format`() throws {
    try folder.generate(deals: 60)
    let rows = try python(
      run("export --format csv --columns title,amount,currency --sort -amount --limit 5 --totals")
        .output)
    let cents = rows.dropFirst().map { ((Double($0[1]) ?? 0) * 100).rounded() }
    #expect(cents.dropLast() == cents.dropLast().sorted(by: >)[...])
    #expect(cents.dropLast().reduce(0, +) == cents.last)
    let answer = try JSONAnswer(
      run("export --format json --columns title,amount --sort -amount --limit 5 --totals").output)
    #expect(answer["deals"].items.map(\.["amount"].number) == cents.dropLast().map { $0 })
    #expect(answer["totals"][0]["amount"].number == cents.last)
  }
}
