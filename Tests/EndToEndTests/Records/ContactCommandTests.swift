import Foundation
import Testing

/// Whom the team talks to, from the shell.
struct ContactCommandTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try run("init", "pipeline.json")
    try run("add", "Audit", "--organization", "Ostéa")
  }

  private func outcome(_ arguments: [String]) throws -> Program.Outcome {
    try Program.run(
      Program.path, arguments, in: folder, environment: ["DEALDECK_NOW": "2026-11-20T09:00:00Z"])
  }

  @discardableResult
  private func run(_ arguments: String...) throws -> String {
    let done = try outcome(arguments)
    try #require(done.status == 0, "\(arguments) \(done.diagnostics)")
    return done.output
  }

  private func answer(_ arguments: String...) throws -> JSONAnswer {
    let done = try outcome(arguments + ["--json"])
    try #require(done.status == 0, "\(done.diagnostics)")
    return try JSONAnswer(done.output)
  }

  private func refusal(_ arguments: String...) throws -> String {
    let before = try folder.text()
    let done = try outcome(arguments)
    #expect(done.status == 1)
    #expect(try folder.text() == before)
    return done.diagnostics
  }

  private func claire() throws {
    try run(
      "contact", "add", "Claire Dupin", "--deal", "Audit", "--role", "décideur", "--title", "CFO",
      "--phone", "+33 1 23 45 67 89", "--email", "claire@ostea.fr", "--speaks", "fr",
      "--notes", "from the fair")
  }

  @Test func `a contact is added to a deal, shown, listed, found and filtered`() throws {
    try claire()
    let told = try answer("show", "Audit")["deal"]["contacts"][0]
    #expect(told["name"].text == "Claire Dupin" && told["role"].text == "decisionMaker")
    #expect(told["organization"].text == "Ostéa" && told["language"].text == "fr")
    #expect(told["phone"].text == "+33 1 23 45 67 89")
    let page = try run("show", "Audit")
    #expect(page.contains("Claire Dupin, CFO, decision maker, +33 1 23 45 67 89, claire@ostea.fr"))
    for words in ["dupin", "CLAIRE@", "01 23 45", "cfo"] {
      #expect(try answer("contact", "list", words)["contacts"].items.count == 1, "\(words)")
      #expect(
        try answer("list", "--filter", "contact:\"\(words)\"")["deals"].items.count == 1,
        "\(words)")
    }
    #expect(try answer("list", "--filter", "contact:none")["deals"].items.isEmpty)
    #expect(try answer("contact", "list", "nobody")["contacts"].items.isEmpty)
    let listed = try answer("contact", "--organization", "ostea")["contacts"][0]
    #expect(listed["deals"].items.count == 1)
  }

  @Test func `a contact is edited and removed, and each is undone`() throws {
    try claire()
    try run("contact", "edit", "claire dupin", "--title", "CEO", "--phone", "", "--do-not-contact")
    var told = try answer("contact", "list")["contacts"][0]
    #expect(told["title"].text == "CEO" && told["phone"].text == nil)
    #expect(told["doNotContact"].flag == true)
    try run("contact", "edit", "claire@ostea.fr", "--may-contact", "--name", "Claire D.")
    told = try answer("contact", "list")["contacts"][0]
    #expect(told["doNotContact"].flag == nil && told["name"].text == "Claire D.")
    try run("contact", "remove", "Claire D.")
    #expect(try answer("contact", "list")["contacts"].items.isEmpty)
    #expect(try answer("show", "Audit")["deal"]["contacts"].items.isEmpty)
    try run("undo")
    #expect(try answer("show", "Audit")["deal"]["contacts"][0]["role"].text == "decisionMaker")
    try run("undo")
    try run("undo")
    #expect(try answer("contact", "list")["contacts"][0]["title"].text == "CFO")
    try run("undo")
    #expect(try answer("contact", "list")["contacts"].items.isEmpty)
    #expect(try answer("show", "Audit")["deal"]["contacts"].items.isEmpty)
    try run("redo")
    #expect(try answer("show", "Audit")["deal"]["contacts"][0]["name"].text == "Claire Dupin")
    #expect(try Program.run("check", "--strict", in: folder).diagnostics == "")
  }

  @Test func `a likely duplicate is refused until --anyway, and two contacts become one`() throws {
    try claire()
    let told = try refusal("contact", "add", "C. Dupin", "--phone", "01 23 45 67 89")
    #expect(told.contains("“Claire Dupin” has the same phone number."))
    #expect(told.contains("--anyway"))
    try run(
      "contact", "add", "C. Dupin", "--phone", "01 23 45 67 89", "--notes", "plays tennis",
      "--anyway")
    try run("contact", "merge", "C. Dupin", "Claire Dupin")
    let contacts = try answer("contact", "list")["contacts"].items
    #expect(contacts.map { $0["notes"].text } == ["from the fair\nplays tennis"])
    try run("undo")
    #expect(try answer("contact", "list")["contacts"].items.count == 2)
  }

  @Test func `deals are added and edited with contacts and roles`() throws {
    try claire()
    let told = try refusal(
      "add", "Support", "--organization", "Ostéa", "--contact", "Claire Dupni=user")
    #expect(told.contains("is a new contact; did you mean Claire Dupin?"))
    try run(
      "add", "Support", "--organization", "Ostéa", "--contact", "Claire Dupin=user", "--contact",
      "Bo Li=champ", "--new")
    let people = try answer("show", "Support")["deal"]["contacts"].items
    #expect(people.map { $0["name"].text } == ["Bo Li", "Claire Dupin"])
    #expect(people.map { $0["role"].text } == ["champion", "user"])
    try run("edit", "Support", "--contact", "Bo Li=blocker", "--unlink-contact", "Claire Dupin")
    let rest = try answer("show", "Support")["deal"]["contacts"].items
    #expect(rest.map { $0["role"].text } == ["blocker"])
    try run("undo")
    #expect(try answer("show", "Support")["deal"]["contacts"].items.count == 2)
    #expect(try outcome(["edit", "Support", "--contact", "Bo Li=boss"]).status == 64)
  }

  @Test func `an activity says whom it was with`() throws {
    try claire()
    try run("log", "Audit", "call", "--contact", "claire dupin", "--note", "budget agreed")
    let told = try answer("show", "Audit")["deal"]["activities"][0]
    #expect(told["contact"].text == "Claire Dupin" && told["note"].text == "budget agreed")
    #expect(try run("show", "Audit").contains("call with Claire Dupin “budget agreed”"))
    #expect(try run("show", "Audit", "--language", "fr").contains("appel avec Claire Dupin"))
    try run("contact", "remove", "Claire Dupin")
    #expect(try run("show", "Audit").contains("call with Claire Dupin"))
    #expect(try refusal("log", "Audit", "call", "--contact", "nobody").contains("nobody"))
  }

  @Test func `an organization that is new asks for --new, and comes with its contact`() throws {
    #expect(
      try refusal("contact", "add", "Al", "--organization", "Ostea SA").contains("--new creates it")
    )
    try run("contact", "add", "Al", "--organization", "Ostea SA", "--new")
    #expect(try answer("contact", "list")["contacts"][0]["organization"].text == "Ostea SA")
  }

  @Test func `a lead with a contact lacks none for its handoff`() throws {
    let lacking = try outcome(["accept", "Audit"]).diagnostics
    try claire()
    let after = try outcome(["accept", "Audit"]).diagnostics
    #expect(lacking.contains("contacts") && !after.contains("contacts"))
  }

  @Test(arguments: ["--title", "--email", "--phone", "--speaks", "--notes"])
  func `a hostile text of a contact is shown escaped`(option: String) throws {
    let hostile = "\u{1B}]0;x\u{7}\u{202E}abc\u{9B}2J" + String(repeating: "x", count: 5_000)
    try run("contact", "add", hostile, option, hostile, "--deal", "Audit")
    for command in [["contact", "list"], ["show", "Audit"], ["contact", "list", "--plain"]] {
      let output = try outcome(command).output
      #expect(
        !output.unicodeScalars.contains { scalar in
          scalar != "\n" && scalar != "\t"
            && (scalar.properties.generalCategory == .control || scalar == "\u{202E}")
        })
    }
  }
}
