import Foundation
import Testing

/// The report that a manager sends.
struct ReportTests {
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

  /// A board with quotas, and a review closed a week ago with a note on a deal, or one today too.
  private func makeBoard(isReviewedToday: Bool = false) throws {
    try folder.generate(deals: 120)
    for moment in ["2026-11-13T09:00:00Z"] + (isReviewedToday ? ["2026-11-20T08:30:00Z"] : []) {
      let closed = try run("review --close --note Focus", ["DEALDECK_NOW": moment])
      try #require(closed.status == 0, "\(closed.diagnostics)")
      let text = try folder.text()
      let review = try #require(text.range(of: #""at": "\#(moment)""#, options: .backwards))
      let kept = try #require(
        text.range(
          of: #""disposition": "kept""#, range: review.upperBound..<text.endIndex))
      try folder.write(
        text.replacingCharacters(
          in: kept, with: #""disposition": "noted", "note": "Call the CFO""#))
    }
  }

  /// The rows of the tables of a report in Markdown, by the heading of their section.
  private func tables(_ report: String) -> [String: [[String]]] {
    var tables: [String: [[String]]] = [:]
    var section = ""
    for line in report.split(separator: "\n") {
      if line.hasPrefix("## ") { section = String(line.dropFirst(3)) }
      guard line.hasPrefix("| "), !line.hasPrefix("| ---") else { continue }
      let cells = line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
      tables[section, default: []].append(cells.map { $0.replacing("\\", with: "") })
    }
    return tables
  }

  @Test(arguments: ["", " --filter owner=me", " --period 2026-Q3"])
  func `the figures of a report are those of the commands`(options: String) throws {
    try makeBoard()
    let environment = ["DEALDECK_USER": "Léa Martin"]
    let options = " --period 2026-Q4" + options
    let report = tables(try run("report --format md" + options, environment).output)
    let table = { (line: String) in
      try run(line + options + " --format table", environment).output.split(separator: "\n")
        .map { $0.split(separator: #/ {2,}/#).map(String.init) }
    }
    let names = try JSONAnswer(run("kpi --json" + options, environment).output)["kpis"].items
    #expect(names.count > 20)
    let kpis = try table("kpi --columns name,value")
    for row in try #require(report["KPIs"]).dropFirst() {
      #expect(kpis.contains { $0 == Array(row.prefix(2)) }, "\(row)")
    }
    let forecast = try table("forecast --columns period,won,commit,bestCase,pipeline,weighted,p50")
    for row in try #require(report["Forecast"]).dropFirst().prefix(4) {
      let shown = Array(row.prefix(6)) + [row[7]]
      #expect(forecast.contains { $0 == shown }, "\(row)")
    }
    let total = try JSONAnswer(run("forecast --json" + options, environment).output)["total"]
    let chance = try #require(report["Forecast"]?.last)
    if total["chance"].number == 0 { #expect(chance[2] == "0%" || chance[2] == "0.0%") }
    let funnel = try JSONAnswer(run("funnel --json" + options, environment).output)["phases"].items
    let reached = funnel.compactMap { $0["reached"].integer }.map(String.init)
    #expect(try #require(report["Funnel"]).dropFirst().map { $0[1] } == reached)
  }

  @Test(arguments: ["en", "fr"])
  func `a report reads like this`(language: String) throws {
    try makeBoard(isReviewedToday: true)
    for (format, ending) in [("text", "txt"), ("md", "md")] {
      let text = try run("report --format \(format) --language \(language)").output
      let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Reports/\(language).\(ending)")
      if ProcessInfo.processInfo.environment["RECORD_REPORTS"] == "1" {
        try Data(text.utf8).write(to: file)
      }
      let kept = try String(contentsOf: file, encoding: .utf8)
      #expect(text == kept, "RECORD_REPORTS=1 records it anew")
    }
  }

  @Test func `hostile text is a text in a page and in a mail, as Python reads them`() throws {
    let hostile = AnswerTests.hostile + "<script>alert(1)</script>"
    try folder.write(
      BadFileTests.board.replacing("\"Only\"", with: "\"\(hostile)\", \"owner\": \"\(hostile)\"")
        .replacing("\"Small\"", with: "\"\(hostile)\"")
        .replacing("\"First\"", with: "\"\(hostile)\""))
    let written = try run(
      "report --output page.html --eml mail.eml --to a@example.com --to b@example.com")
    try #require(written.status == 0 && written.output.isEmpty, "\(written.diagnostics)")
    let script = """
      import email, email.policy, html.parser, json
      class Page(html.parser.HTMLParser):
        def __init__(self):
          super().__init__(); self.tags = []; self.words = []
        def handle_starttag(self, tag, attributes):
          self.tags.append(tag); self.words += [name for name, _ in attributes]
      with open("mail.eml", "rb") as file:
        mail = email.message_from_binary_file(file, policy=email.policy.default)
      text, page = mail.get_body(("plain",)), mail.get_body(("html",))
      with open("page.html", encoding="utf-8", newline="") as file: kept = file.read()
      reader = Page(); reader.feed(kept)
      print(json.dumps({
        "defects": len(mail.defects) + len(text.defects) + len(page.defects),
        "keys": sorted(mail.keys()), "to": [a.addr_spec for a in mail["to"].addresses],
        "subject": mail["subject"], "same": page.get_content() == kept,
        "text": text.get_content(), "runs": [
          name for name in reader.tags + reader.words
          if name in ("script", "iframe", "img", "link", "a", "href", "src") or name[:2] == "on"],
        "tables": reader.tags.count("table")}))
      """
    let outcome = try Program.run("/usr/bin/python3", ["-c", script], in: folder)
    try #require(outcome.status == 0, "\(outcome.diagnostics)")
    let mail = try JSONAnswer(outcome.output)
    #expect(mail["defects"].integer == 0)
    #expect(
      mail["keys"].items.map(\.text) == [
        "Content-Type", "Date", "MIME-Version", "Subject", "To", "X-Unsent",
      ])
    #expect(mail["to"].items.map(\.text) == ["a@example.com", "b@example.com"])
    #expect(mail["subject"].text?.hasPrefix("Sales report, ") == true)
    #expect(mail["subject"].text?.contains("<script>") == true)
    #expect(mail["same"].flag == true && mail["runs"].items.isEmpty)
    #expect(mail["tables"].integer ?? 0 > 3)
    #expect(mail["text"].text == (try run("report").output))
  }

  @Test func `a file is written whole, in the format of its name, and never over a board`() throws {
    try folder.generate()
    for (name, start) in [
      ("a.html", "<!DOCTYPE html>"), ("a.HTM", "<!DOCTYPE html>"), ("a.md", "# Sales report"),
      ("a.txt", "Sales report"), ("a.eml", "X-Unsent: 1"),
    ] {
      #expect(try run("report --output \(name)").status == 0)
      #expect(try folder.text(of: name).hasPrefix(start), "\(name)")
    }
    let mail = try run("report --eml - --to a@example.com --output b --format md").output
    #expect(mail.hasPrefix("X-Unsent: 1\r\n") && mail.contains("\r\nTo: a@example.com"))
    #expect(try folder.text(of: "b").hasPrefix("# Sales report"))
    let before = try folder.trace()
    for option in ["--output", "--eml"] {
      let refused = try run("report \(option) pipeline.json")
      #expect(refused.status == 73 && refused.diagnostics.contains("is a board"))
    }
    let closing = try run("review --close --report pipeline.json")
    #expect(closing.status == 73 && closing.output.isEmpty)
    #expect(try folder.trace() == before)
  }

  @Test(arguments: [
    ("report --to a@example.com", "--eml"),
    ("report --eml x --to a,b@example.com", "isn’t an e-mail"),
    ("report --format pdf", "pdf"), ("report --eml - --output -", "standard output"),
    ("report --output x", ".html, .md, .txt or .eml"), ("report --output x.pdf", "x.pdf: end the"),
    ("report --eml x.md --output x.md", "both be x.md"),
    ("review --close --report -", "`dealdeck report`"),
    ("review --close --report x", ".html, .md, .txt or .eml"),
    ("review --report x.html", "--close"), ("report --since 2027-01-01", "2027-01-01"),
  ])
  func `what a report cannot do is a usage error, and nothing is written`(
    command: String, word: String
  ) throws {
    try folder.generate()
    let outcome = try run(command)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.diagnostics.contains(word), "\(outcome.diagnostics)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count < 4)
    #expect(try !folder.text().contains(#""by": "Tester""#))
  }

  @Test func `notes are those of the report's own changes and deals`() throws {
    try makeBoard(isReviewedToday: true)
    let notes = { (options: String, environment: [String: String]) in
      tables(try run("report --format md" + options, environment).output)["Review notes"]
    }
    let all = try #require(try notes("", [:]))
    #expect(all.count == 2)
    let mine = " --filter owner=me"
    #expect(try notes(mine, ["DEALDECK_USER": all[1][2]]) == all)
    for (options, environment) in [
      (mine, ["DEALDECK_USER": "Nobody"]), ("", ["DEALDECK_NOW": "2026-11-23T09:00:00Z"]),
      (" --since 2026-11-01", [:]),
    ] {
      let report = try run("report --format md" + options, environment).output
      #expect(!report.contains("Review notes") && !report.contains("Focus"), "\(options)")
    }
  }

  @Test func `a report names the day it begins, nobody's deals, and periods of its own length`()
    throws
  {
    try folder.generate(deals: 60)
    let since = try run("report --format md --since 2026-11-12").output
    #expect(since.contains("Since Thu 12 Nov, 8 days") && since.contains("since Thu 12 Nov\n"))
    #expect(try run("review --since 2026-11-12").output.contains("12 Nov"))
    #expect(try Program.run("report", "--owner", "", in: folder).output.contains("Owner: no owner"))
    let year = try #require(try tables(run("report --format md --period 2026").output)["KPIs"])
    let quarter = try #require(
      try tables(run("report --format md --period 2026-Q4").output)["KPIs"])
    #expect(quarter[0].contains("Q3 2026") && !year[0].contains { $0.hasPrefix("Q") })
  }

  @Test func `closing a review writes its report, and so does a report of that day`() throws {
    try makeBoard()
    let closed = try run("review --close --note Again --report review.md")
    #expect(closed.status == 0, "\(closed.diagnostics)")
    let report = try folder.text(of: "review.md")
    #expect(report.contains("Again") && report.contains("Review closed Fri 20 Nov by Tester"))
    #expect(report.contains("Since the last review, Fri 13 Nov, 7 days"))
    #expect(try run("report --format md").output == report)
    let failed = try run("review --close --report missing/review.md")
    #expect(failed.status != 0 && failed.diagnostics.contains("Review closed; write its report"))
    let later = try run("report --format md", ["DEALDECK_NOW": "2026-11-23T09:00:00Z"]).output
    #expect(later.contains("Since the last review, Fri 20 Nov, 3 days"))
  }
}
