import Foundation
import Testing

/// A team sets up its board from an empty folder and wins its first deal: by keys alone, and by commands alone.
@Suite(.serialized)
struct SetUpTests {
  private func byKeys(_ columns: Int, _ rows: Int, _ language: String) throws -> Workspace {
    let folder = try Workspace()
    let window = try TerminalWindow(
      columns, rows,
      running: "env -u DEALDECK_USER TZ=UTC DEALDECK_NOW=2026-11-20T09:00:00Z LC_ALL=C.UTF-8 "
        + "'\(Program.path)' --language \(language); echo left $?; read -r _", in: folder)
    try KeyScript("set-up").play(in: window)
    #expect(try window.quit() == 0)
    return folder
  }

  private func byCommands(_ language: String) throws -> Workspace {
    let folder = try Workspace()
    for command in [
      "init --name Software --profile long --currency USD --language \(language)"
        + " --time-zone UTC --user Ana_Costa",
      "quota set Ana_Costa 60k", "member add Ben_Ito --quota 50k",
      "member add Chloé_Roy --quota 55k", "member add Dan_Ek --quota 45k",
      "stage rename discovery Needs", "stage add Trial --after proposal",
      "reason add too_late", "goal set signed 240k", "goal set win-rate 30% --alert 22",
      "add Acme_licence --organization Acme --amount 12k --new",
      "contact add Claire_Dupin --organization Acme --title CFO --email claire@acme.example"
        + " --phone +33_1_23_45_67_89 --deal Acme_licence --role champion",
      "won Acme_licence",
    ] {
      // Words with a blank are typed with an underscore.
      let words = command.split(separator: " ").map { String($0).replacing("_", with: " ") }
      let outcome = try Program.run(
        "/usr/bin/env", ["-u", "DEALDECK_USER", "TZ=UTC", Program.path] + words, in: folder)
      try #require(outcome.status == 0, "\(command): \(outcome.diagnostics)")
    }
    return folder
  }

  /// Returns what a file says, a line each member: without history, and with keys that are random by the name of
  /// what they are of.
  private func facts(of folder: Workspace) throws -> [String] {
    var text = try folder.text()
    let board = try JSONAnswer(text)
    let contacts = board["contacts"].items.map { ($0["id"].text, $0["name"].text) }
    let deals = board["deals"].members.map { ($0, $1["title"].text) }
    let organizations = board["organizations"].members.map { ($0, $1["name"].text) }
    for case (let key?, let name?) in contacts + deals + organizations {
      text = text.replacing(key, with: name)
    }
    let named = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let data = try JSONSerialization.data(
      withJSONObject: SetUpTests.lasting(named), options: [.sortedKeys, .prettyPrinted])
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Returns a value without what tells only how it came to be.
  private static func lasting(_ value: Any) -> Any {
    if let members = value as? [String: Any] {
      return members.filter { !["history", "at", "rank", "revision", "sequence"].contains($0.key) }
        .mapValues(lasting)
    }
    return (value as? [Any])?.map(lasting) ?? value
  }

  @Test(arguments: [(120, 40, "en"), (120, 40, "fr"), (80, 24, "fr")])
  func `keys alone and commands alone make files that say the same`(
    columns: Int, rows: Int, language: String
  ) throws {
    let (keys, commands) = (
      try byKeys(columns, rows, language), try byCommands(language)
    )
    let (played, typed) = (try facts(of: keys), try facts(of: commands))
    #expect(played.difference(from: typed).isEmpty, "\(played.difference(from: typed))")
    for folder in [keys, commands] {
      let checked = try Program.run("check", "--strict", in: folder)
      #expect(checked.status == 0, "\(checked.diagnostics)")
    }
    let board = try JSONAnswer(keys.text())
    #expect(
      board["team"].items.map { $0["quota"]["minor"].integer }
        == [6_000_000, 5_000_000, 5_500_000, 4_500_000])
    #expect(
      board["stages"].items.prefix(7).compactMap { $0["id"].text } == [
        "prospecting", "qualification", "discovery", "proposal", "trial", "negotiation", "won",
      ])
    let deal = try #require(board["deals"].members.values.first)
    #expect(deal["stage"].text == "won" && deal["stakeholders"].keys.count == 1)
    #expect(deal["history"].items.allSatisfy { $0["by"].text == "Ana Costa" })
  }
}
