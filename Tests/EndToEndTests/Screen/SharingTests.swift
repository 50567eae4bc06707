import Glibc
import Testing

/// A board on the screen while others write its file.
@Suite(.serialized)
struct SharingTests {
  @Test func `a change by another process shows, and the cursor stays on its deal`() throws {
    let folder = try Workspace()
    try folder.generate()
    let window = try TerminalWindow.board(160, 48, in: folder)
    let above = try #require(Cards(picture: try window.picture()).titleAtCursor)
    try window.press("j")
    try window.wait(until: "the cursor went down") { Cards(picture: $0).titleAtCursor != above }
    let before = Cards(picture: try window.picture())
    let title = try #require(before.titleAtCursor)

    // The deal above goes: the same deal, a card higher.
    let other = ["DEALDECK_USER": "Other"]
    let first = try Program.run("move", above, "proposal", in: folder, environment: other)
    try #require(first.status == 0, "\(first.diagnostics)")
    let after = Cards(picture: try window.wait(for: "Other updated “\(above)”"))
    #expect(after.titleAtCursor == title)
    #expect(try #require(after.lineOfCursor) < #require(before.lineOfCursor))

    // The deal itself goes: the cursor goes with it.
    let second = try Program.run("move", title, "discovery", in: folder, environment: other)
    try #require(second.status == 0, "\(second.diagnostics)")
    let followed = Cards(picture: try window.wait(for: "Other updated “\(title)”"))
    #expect(followed.titleAtCursor == title)
    #expect(try window.quit() == 0)
  }

  @Test func `two boards on one file both keep what the other did`() throws {
    let folder = try Workspace()
    try folder.generate()
    let left = try TerminalWindow.board(120, 40, in: folder)
    let right = try TerminalWindow.board(120, 40, in: folder)
    let first = try #require(Cards(picture: try right.picture()).titleAtCursor)
    try right.press("l")
    try right.wait(until: "the cursor went on") { Cards(picture: $0).titleAtCursor != first }
    try left.press("L")
    try left.wait(for: "to Qualification (was Prospecting)")
    try right.wait(for: "Tester updated")
    try right.press("L")
    try right.wait(for: "to Discovery (was Qualification)")
    try left.wait(for: "Tester updated")
    #expect(try left.quit() == 0)
    #expect(try right.quit() == 0)
    #expect(try folder.entries(by: "Tester").count == 2)
  }

  @Test func `of two organizations for one deal the one that is chosen is added, by its name`()
    throws
  {
    let folder = try Workspace()
    try folder.generate()
    let window = try TerminalWindow.board(160, 48, in: folder)
    let title = try #require(Cards(picture: try window.picture()).titleAtCursor)
    try folder.write(try folder.text(), to: "theirs.json")
    let theirs = try Program.run(
      "edit", title, "--organization", "Nova Conseil", "--file", "theirs.json", in: folder,
      environment: ["DEALDECK_USER": "Other"])
    try #require(theirs.status == 0, "\(theirs.diagnostics)")

    // The save waits for the lock, and after it finds what the other wrote.
    let lock = open(folder.file(".pipeline.json.lock"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    try #require(lock >= 0 && flock(lock, LOCK_EX) == 0)
    try window.press("e", "Tab", "C-u")
    try window.enter("Acme Audit")
    try window.press("Enter")
    try window.wait(for: "New organization: “Acme Audit”")
    try #require(rename(folder.file("theirs.json"), folder.file("pipeline.json")) == 0)
    close(lock)

    let question = try window.wait(for: "keep Nova Conseil")
    #expect(question.contains("set Acme Audit"))
    #expect(try !folder.text().contains("Acme Audit"))
    try window.press("s", "Enter")
    try window.wait(for: "· saved")
    #expect(try window.quit() == 0)
    #expect(try folder.text().contains("Acme Audit"))
    #expect(try Program.run("check", in: folder).status == 0)
  }

  @Test func `what builds on a change that could not be saved is saved with it`() throws {
    let folder = try Workspace()
    try folder.generate()
    let window = try TerminalWindow.board(
      120, 40, in: folder, environment: Program.withoutLockWait)
    let lock = open(folder.file(".pipeline.json.lock"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    try #require(lock >= 0 && flock(lock, LOCK_EX) == 0)
    try window.press("L")
    try window.wait(for: "NOT SAVED")
    close(lock)
    try window.press("L")
    try window.wait(for: "· saved")
    #expect(try window.quit() == 0)
    let moves = try folder.entries(by: "Tester").map { $0["changes"]["stage"] }
    #expect(moves.count == 2)
    #expect(moves[0][1].text == moves[1][0].text)
  }

  @Test func `a file made invalid by hand is never overwritten, and the last good board stays`()
    throws
  {
    let folder = try Workspace()
    try folder.generate()
    let good = try folder.text()
    let window = try TerminalWindow.board(120, 40, in: folder)
    let title = try #require(Cards(picture: try window.picture()).titleAtCursor)

    try folder.write("{\n  \"version\": 1,,\n}\n")
    let broken = try folder.trace()
    try window.wait(for: "pipeline.json:2:16")
    #expect(Cards(picture: try window.picture()).titleAtCursor == title)

    try window.press("L")
    try window.wait(for: "NOT SAVED")
    #expect(try folder.trace() == broken)

    try folder.write(good)
    try window.press("!")
    try window.wait(for: "· saved")
    #expect(try window.quit() == 0)
    #expect(try folder.entries(by: "Tester").count == 1)
  }

  @Test func `the whole board is written again when its file was removed`() throws {
    let folder = try Workspace()
    try folder.generate()
    let good = try folder.text()
    let window = try TerminalWindow.board(120, 40, in: folder)
    try folder.remove()
    try window.wait(for: "The file is missing")
    try window.press("!")
    try window.wait(for: "The missing file was recreated")
    #expect(try folder.text() == good)

    try folder.remove()
    try window.wait(for: "The file is missing")
    try window.press("L")
    try window.wait(for: "1 change not saved")
    let empty = try Program.run("init", in: folder)
    #expect(empty.status == 0)
    try window.wait(for: "The file now has only 0 of")
    try window.press("!")
    try window.wait(for: "NOT SAVED")
    try folder.remove()
    try window.wait(for: "The file is missing")
    try window.press("!")
    try window.wait(for: "· saved")
    #expect(try window.quit() == 0)
    #expect(try folder.entries(by: "Tester").count == 1)
  }
}
