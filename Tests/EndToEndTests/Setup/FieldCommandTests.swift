import GrammarVectors
import PipelineDomain
import Testing

/// Custom fields, by commands alone.
struct FieldCommandTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try play(["init", "pipeline.json"])
    for title in ["Audit", "Support", "Training"] {
      try play(["add", title, "--amount", "12k", "-o", "Acme \(title)"])
    }
    for field in CustomFieldVector.fields {
      let choices = field.choices.flatMap { ["--choice", $0] }
      try play(["field", "add", field.id.text, "--kind", field.kind.rawValue] + choices)
    }
  }

  private func run(_ words: [String]) throws -> Program.Outcome {
    try Program.run(Program.path, words, in: folder)
  }

  @discardableResult
  private func play(_ words: [String]) throws -> String {
    let outcome = try run(words)
    try #require(outcome.status == 0, "\(words): \(outcome.diagnostics)")
    return outcome.output
  }

  @Test func `a command takes every text as the board does`() throws {
    let deal = try #require(folder.deals().first)
    for vector in CustomFieldVector.all {
      let outcome = try run(["edit", deal, "--field", "\(vector.field)=\(vector.text)", "--json"])
      guard let value = vector.value else {
        #expect(outcome.status == 64, "\(vector)")
        continue
      }
      try #require(outcome.status == 0, "\(vector): \(outcome.diagnostics)")
      let told = try JSONAnswer(outcome.output)["deal"]["fields"][vector.field.text]
      switch value {
      case .text(let text): #expect(told.text == text, "\(vector)")
      case .flag(let flag): #expect(told.flag == flag, "\(vector)")
      case .money(let money): #expect(told["minor"].integer == Int(money.minorUnits), "\(vector)")
      case .none, .integer: Issue.record("\(vector)")
      }
      _ = try play(["undo"])
    }
    #expect(try play(["check", "--strict"]) == "")
  }

  @Test func `a value is shown, filtered and grouped by, and stays when its field is removed`()
    throws
  {
    let deal = try #require(folder.deals().first)
    try play(["edit", deal, "--field", "region=grand est", "--field", "seats=12"])
    #expect(try play(["show", deal]).contains("Grand Est"))
    #expect(try folder.deals("--filter", "region:grand") == [deal])
    #expect(try folder.deals("--filter", "seats>=12") == [deal])
    #expect(try folder.deals("--filter", "seats>12") == [])
    let funnel = try JSONAnswer(play(["funnel", "--by", "region", "--json"]))
    #expect(funnel["by"].text == "region")
    #expect(funnel["groups"].items.contains { $0["key"].text == "Grand Est" })
    #expect(try play(["kpi", "open-value", "--by", "REGION"]).contains("Grand Est"))
    let wrong = try run(["kpi", "--by", "colour"])
    #expect(wrong.status == 64 && wrong.diagnostics.contains("region"))

    try play(["field", "rename", "region", "Territory"])
    #expect(try play(["show", deal]).contains("Territory"))
    try play(["field", "remove", "region"])
    #expect(try run(["edit", deal, "--field", "region=x"]).status != 0)
    #expect(try !play(["show", deal]).contains("Territory"))
    let file = try folder.document()["deals"][deal]["fields"]
    #expect(file["region"].text == "Grand Est")
    try play(["undo"])
    #expect(try folder.deals("--filter", "region:grand") == [deal])
  }

  @Test func `a new deal and a contact take values, and an import fills them`() throws {
    try play(["field", "add", "Newsletter", "--kind", "yesNo", "--on", "contact"])
    try play(["contact", "add", "Claire", "--field", "newsletter=yes"])
    let people = try JSONAnswer(play(["contact", "list", "--json"]))["contacts"].items
    #expect(people.contains { $0["fields"]["newsletter"].flag == true })
    let added = try JSONAnswer(play(["add", "Audit", "--field", "Region=grand est", "--json"]))
    #expect(added["deal"]["fields"]["region"].text == "Grand Est")
    try folder.write("Title,Stage,Area\nNew,discovery,Grand Est\n", to: "deals.csv")
    try play(["import", "deals.csv", "--map", "Area=region"])
    #expect(try folder.deals("--filter", "region:grand", "--stage", "discovery").count == 1)
  }

  @Test func `the list tells each field with its number of values`() throws {
    let deal = try #require(folder.deals().first)
    try play(["edit", deal, "--field", "note=x"])
    let fields = try JSONAnswer(play(["field", "--json"]))["fields"].items
    #expect(fields.compactMap { $0["id"].text } == CustomFieldVector.fields.map(\.id.text))
    #expect(fields[0]["values"].integer == 1 && fields[1]["values"].integer == 0)
    #expect(fields[4]["choices"].items.count == 2)
  }
}
