import Testing

/// Two programs that change one file at the same time, again and again.
struct TwoWritersTests {
  static let rounds = 200

  @Test func `two writers on deals of their own lose no change`() throws {
    let folder = try Workspace()
    try folder.generate()
    let deals = try folder.deals("--stage", "prospecting")
    let (left, right) = (try #require(deals.first), try #require(deals.last))
    let codes = try write(["Left": left, "Right": right], in: folder)
    #expect(codes["Left"] == Array(repeating: 0, count: Self.rounds))
    #expect(codes["Right"] == Array(repeating: 0, count: Self.rounds))
    for name in ["Left", "Right"] {
      #expect(try folder.entries(by: name).count == Self.rounds)
    }
    #expect(try Program.run("check", "--strict", in: folder).diagnostics == "")
  }

  @Test func `two writers on one deal lose no change but those refused as made already`() throws {
    let folder = try Workspace()
    try folder.generate()
    let deal = try #require(try folder.deals("--stage", "prospecting").first)
    let codes = try write(["Left": deal, "Right": deal], in: folder)
    for name in ["Left", "Right"] {
      let mine = try #require(codes[name])
      #expect(mine.count == Self.rounds)
      #expect(mine.allSatisfy { [0, 1].contains($0) })
      #expect(try folder.entries(by: name).count == mine.count { $0 == 0 })
      let refusals = try folder.text(of: "\(name).errors").split(separator: "\n")
      #expect(refusals.count == mine.count { $0 == 1 })
      #expect(refusals.allSatisfy { $0.contains(" already ") }, "\(Set(refusals))")
    }
    #expect(try Program.run("check", "--strict", in: folder).diagnostics == "")
  }

  /// Moves each writer's deal to and fro, all writers at once; the exit codes of each.
  private func write(
    _ deals: [String: String], in folder: Workspace
  ) throws -> [String: [Int32]] {
    let loops = deals.map { name, deal in
      """
      (
        export DEALDECK_USER=\(name); i=0
        while [ $i -lt \(Self.rounds) ]; do
          "$0" move \(deal) $((2 - i % 2)) >/dev/null 2>>\(name).errors
          echo $? >>\(name).codes; i=$((i + 1))
        done
      ) &
      """
    }
    let script = loops.joined(separator: "\n") + "\nwait\n"
    _ = try Program.run("sh", ["-c", script, Program.path], in: folder)
    return try Dictionary(
      uniqueKeysWithValues: deals.keys.map { name in
        (name, try folder.text(of: "\(name).codes").split(separator: "\n").compactMap { Int32($0) })
      })
  }
}
