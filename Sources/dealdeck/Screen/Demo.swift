import ArgumentParser
import Glibc
import PipelineDomain
import PipelineExchange
import PipelineStore

/// `demo`: a board to play with, in a file that goes away.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open a generated board, anchored at today; changes are not kept.")

  @Option(help: "How many deals.") var deals = 120
  @Option(help: "The seed.") var seed: UInt64 = 7

  func run() throws {
    let zone = try Surroundings.zone(named: Demo.zoneName)
    let today = zone.day(of: try Surroundings.now())
    let board = SyntheticBoard.generate(deals: deals, seed: seed, until: today, zone: zone)
    let directory = try Demo.temporaryDirectory()
    let path = directory + "/demo.json"
    defer {
      for name in ["demo.json", ".demo.json.lock"] { unlink(directory + "/" + name) }
      rmdir(directory)
    }
    try NewBoard.write(board, to: path)
    try BoardSession.open(path, notice: "Demo board: changes are not kept. ? lists the keys.")
  }

  private static let zoneName = "Europe/Paris"

  private static func temporaryDirectory() throws -> String {
    let base = Surroundings.variable("TMPDIR") ?? "/tmp"
    var template = Array((base + "/dealdeck-XXXXXX").utf8CString)
    guard let path = mkdtemp(&template) else {
      throw Failure.cannotCreate(
        "cannot make a directory in \(base): set TMPDIR to one you may write")
    }
    return String(cString: path)
  }
}
