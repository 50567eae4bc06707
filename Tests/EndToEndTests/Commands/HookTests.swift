import Foundation
import Testing

/// Programs of the user's that are told of each change.
struct HookTests {
  /// Adds a hook that keeps its inputs.
  static func addHook(to folder: Workspace, more: String = "") throws {
    try folder.write("cat >>'\(folder.file("inputs"))'\n", to: "keep")
    try folder.configure(
      "[on-change.keep]\nrun = [\"sh\", \"\(folder.file("keep"))\"]\ntimeout = 120\n\(more)\n")
  }

  /// The inputs the hook was given.
  static func inputs(in folder: Workspace) throws -> [String] {
    guard FileManager.default.fileExists(atPath: folder.file("inputs")) else { return [] }
    return try folder.text(of: "inputs").split(separator: "\n").map(String.init)
  }

  @Test func `each way of changing a board tells its hooks once, and looking tells none`() throws {
    let folder = try Workspace()
    try Self.addHook(to: folder)
    try folder.write("Title,Stage,Amount\nCSV,Prospecting,12\n", to: "deals.csv")
    let changes = [
      ["init", "--currency", "EUR"], ["add", "Audit"], ["won", "Audit"], ["undo"],
      ["import", "deals.csv", "--yes", "--currency", "EUR"], ["settings", "set", "name", "New"],
      ["contact", "add", "Ada"], ["purge", "Ada", "--count", "2"],
    ]
    for (count, change) in changes.enumerated() {
      let outcome = try Program.run(Program.path, change, in: folder)
      #expect(outcome.status == 0 && outcome.diagnostics.isEmpty, "\(change): \(outcome)")
      #expect(try Self.inputs(in: folder).count == count + 1, "\(change)")
    }
    for look in [["list"], ["kpi"], ["check"], ["won", "nothing"], ["purge", "Ada"]] {
      _ = try Program.run(Program.path, look, in: folder)
    }
    let inputs = try Self.inputs(in: folder).map { try JSONAnswer($0) }
    #expect(inputs.count == changes.count)
    #expect(
      inputs.map { $0["event"].text } == ["created"] + Array(repeating: "changed", count: 6)
        + ["purged"])
    #expect(inputs.allSatisfy { $0["file"].text == folder.file("pipeline.json") })
    let won = inputs[2]
    #expect(won["changes"][0]["changes"]["stage"][1].text == "won")
    #expect(won["deals"][0]["status"].text == "won" && won["deals"][0]["title"].text == "Audit")
    #expect(inputs[3]["changes"][0]["undoes"].text == won["changes"][0]["id"].text)
  }

  @Test func `a hook that hangs, floods, reads nothing or is gone fails alone and is told`() throws
  {
    let folder = try Workspace()
    try folder.generate(deals: 300)
    try folder.configure(
      """
      [on-change.hang]
      run = ["sh", "-c", "sleep 1000 & echo $$ >pid; exec sleep 1000"]
      timeout = 1
      [on-change.flood]
      run = ["yes"]
      timeout = 1
      [on-change.deaf]
      run = ["sh", "-c", "exec <&-; echo; echo no network >&2; exit 3"]
      [on-change.gone]
      run = ["no-such-program"]
      [on-change.leaving]
      run = ["sh", "-c", "sleep 1000 & exit 0"]
      """)
    let ids = try folder.deals()
    let outcome = try Program.run(
      Program.path, ["assign"] + ids + ["Bo", "--new"], in: folder)
    #expect(outcome.status == 0 && outcome.output.contains("Bo"))
    let told = Set(outcome.diagnostics.split(separator: "\n").map(String.init))
    #expect(told.contains("dealdeck: Hook “hang” was stopped after 1 second, its time limit."))
    #expect(told.contains("dealdeck: Hook “flood” was stopped after 1 second, its time limit: y"))
    #expect(told.contains("dealdeck: Hook “deaf” exited with code 3: no network"))
    #expect(told.contains { $0.contains("Hook “gone” not started") })
    #expect(told.count == 4)
    let group = try #require(pid_t(folder.text(of: "pid").trimmingCharacters(in: .newlines)))
    try Waiting.wait(for: "the end of its group") { kill(-group, 0) != 0 }
    let json = try Program.run("assign", ids[0], "Cy", "--new", "--json", in: folder)
    #expect(json.status == 0)
    #expect(try JSONAnswer(json.output)["saved"].flag == true)
    for line in json.diagnostics.split(separator: "\n") {
      #expect(try JSONAnswer(String(line))["warning"].text?.contains("Hook") == true)
    }
  }

  @Test func `a hook changes the board without a hook, and gets no secret`() throws {
    let folder = try Workspace()
    try folder.generate(deals: 3)
    try folder.write(
      "echo run >>runs; env >environment; '\(Program.path)' add 'From the hook'", to: "again")
    try folder.configure(
      """
      [on-change.again]
      run = ["sh", "\(folder.file("again"))"]
      environment = ["CHAT_URL"]
      """)
    let outcome = try Program.run(
      "add", "Audit", in: folder,
      environment: ["API_TOKEN": "secret-1", "CHAT_URL": "https://x", "SSH_AUTH_SOCK": "secret-2"])
    #expect(outcome.status == 0 && outcome.diagnostics.isEmpty)
    #expect(try folder.text(of: "runs") == "run\n")
    #expect(try folder.deals("--filter", "hook").count == 1)
    let environment = try folder.text(of: "environment")
    #expect(!environment.contains("secret") && environment.contains("CHAT_URL=https://x"))
    #expect(environment.contains("DEALDECK_FILE=\(folder.file("pipeline.json"))\n"))
  }

  @Test func `a board on screen goes on while its hook hangs, and tells what fails`() throws {
    let folder = try Workspace()
    try folder.generate(deals: 8)
    try folder.write(
      "cat >/dev/null; while test -e slow; do sleep 0.1; done; echo no network >&2; exit 3",
      to: "hook")
    try folder.configure(
      "[on-change.chat]\nrun = [\"sh\", \"\(folder.file("hook"))\"]\ntimeout = 600\n")
    try folder.write("", to: "slow")
    let window = try TerminalWindow.board(120, 40, in: folder)
    try window.press("L")
    try window.wait(for: "Moved")
    try Waiting.wait(for: "the change on disk") { try !folder.entries(by: "Tester").isEmpty }
    // The hook waits, and keys act.
    try window.press("t")
    try window.wait(for: "Triage")
    try folder.remove("slow")
    try window.wait(for: "exited with code 3: no network")
    try window.press("Escape")
    try window.wait(for: "PROSPECTING")
    #expect(try window.quit() == 0)
  }

  @Test func `the hooks of docs/hooks.md commit each change and tell a win to a chat`() throws {
    let folder = try Workspace()
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../..").standardized
    let page = try String(
      contentsOf: root.appendingPathComponent("docs/hooks.md"), encoding: .utf8)
    for (language, name) in [("python", "chat-on-win"), ("sh", "commit-board")] {
      let part = page.components(separatedBy: "```\(language)\n")[1]
      try folder.write(part.components(separatedBy: "```")[0], to: name)
    }
    try folder.configure(
      """
      [on-change.chat]
      run = ["python3", "\(folder.file("chat-on-win"))"]
      environment = ["CHAT_URL"]
      timeout = 120
      [on-change.commit]
      run = ["sh", "\(folder.file("commit-board"))"]
      timeout = 120
      """)
    let chat = """
      import http.server
      class Chat(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
          body = self.rfile.read(int(self.headers["Content-Length"]))
          open("message", "wb").write(body)
          self.send_response(200)
          self.end_headers()
      server = http.server.HTTPServer(("127.0.0.1", 0), Chat)
      open("port", "w").write(f"{server.server_port}\\n")
      server.handle_request()
      """
    try folder.write(chat, to: "chat.py")
    let prepared = try Program.run(
      "/bin/sh",
      [
        "-c",
        "git init -q . && git config user.name Ana && git config user.email a@b.c && "
          + "(python3 chat.py >/dev/null 2>&1 &)",
      ], in: folder)
    try #require(prepared.status == 0, "\(prepared.diagnostics)")
    try Waiting.wait(for: "the chat") {
      (try? folder.text(of: "port").hasSuffix("\n")) == true
    }
    let port = try folder.text(of: "port").trimmingCharacters(in: .newlines)
    let title = "$(touch x) \"Audit\"; 'é'"
    let change = { (command: [String]) in
      let outcome = try Program.run(
        Program.path, command, in: folder, environment: ["CHAT_URL": "http://127.0.0.1:\(port)/"])
      #expect(outcome.status == 0 && outcome.diagnostics.isEmpty, "\(outcome.diagnostics)")
    }
    try change(["init", "--currency", "EUR"])
    try change(["add", title, "--amount", "1250.50"])
    try change(["won"] + folder.deals())
    let message = try JSONAnswer(folder.text(of: "message"))
    #expect(message["text"].text == "Tester won \(title) (1,250.50 EUR)")
    let log = try Program.run("/usr/bin/git", ["log", "--oneline"], in: folder)
    #expect(log.output.split(separator: "\n").count == 3)
    #expect(!FileManager.default.fileExists(atPath: folder.file("x")))
  }
}
