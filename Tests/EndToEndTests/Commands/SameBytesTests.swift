import Foundation
import Testing

/// Answers to scripts depend on the file and the moment, and on nothing else.
struct SameBytesTests {
  private static let answers = [
    ["kpi"], ["kpi", "--period", "2026", "--as-of", "2026-10-31"], ["funnel"],
    ["funnel", "--by", "owner", "--as-of", "2026-10-31"], ["forecast"],
    ["forecast", "--by", "owner", "--as-of", "2026-10-31"], ["agenda"],
    ["agenda", "--as-of", "2026-10-31"], ["review", "--since", "2026-11-01"],
    ["review", "--since", "2026-10-01", "--until", "2026-10-31"], ["triage"], ["list"],
  ]

  /// The board that the repository ships, or a generated one of that many deals, as `board.json`.
  private func folder(with deals: Int?) throws -> Workspace {
    let folder = try Workspace()
    if let deals {
      try folder.generate(deals: deals, to: "board.json")
    } else {
      let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../data/sample.json").standardized
      try folder.write(String(contentsOf: sample, encoding: .utf8), to: "board.json")
    }
    return folder
  }

  @Test(arguments: [nil, 10, 1_000])
  func `the same file and moment give the same JSON, byte for byte`(deals: Int?) throws {
    let folder = try folder(with: deals)
    for command in Self.answers {
      let arguments = command + ["--json", "--file", "board.json"]
      let runs = try (0..<2).map { _ in try Program.run(Program.path, arguments, in: folder) }
      #expect(runs[0].status == 0 && runs[0].diagnostics.isEmpty, "\(command)")
      #expect(runs[0].output == runs[1].output, "\(command)")
      let moment = try JSONAnswer(runs[0].output)["asOf"].text
      let isPast = command.contains("2026-10-31")
      #expect(moment == (isPast ? "2026-10-31T22:59:59Z" : "2026-11-20T09:00:00Z"), "\(command)")
    }
  }

  @Test func `neither the name of the file nor the reader's language and zone matter`() throws {
    let (here, there) = (try folder(with: 10), try Workspace())
    try there.write(try here.text(of: "board.json"), to: "other.json")
    let french = ["LC_ALL": "fr_FR.UTF-8", "LANGUAGE": "fr", "TZ": "Asia/Tokyo"]
    for command in Self.answers {
      let left = try Program.run(
        Program.path, command + ["--json", "--file", "board.json"], in: here)
      let right = try Program.run(
        Program.path, command + ["--json", "--file", "other.json"], in: there,
        environment: french)
      #expect(left.status == 0 && left.output == right.output, "\(command)")
    }
  }
}
