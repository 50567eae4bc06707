import ArgumentParser
import DemoData
import Glibc
import PipelineDomain
import PipelineStore
import Localization

/// `demo`: opens a demo board in a temporary file.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(.demo)

  static let standardCount = 120
  static let standardSeed: UInt64 = 7

  @Option(help: .file(.count).ofNumber) var deals = Demo.standardCount
  @Option(help: .file(.seed).ofNumber) var seed = Demo.standardSeed
  @OptionGroup var screen: ScreenOptions

  func run() throws { try Demo.open(deals: deals, seed: seed, screen) }

  static func open(deals: Int, seed: UInt64, _ screen: ScreenOptions) throws {
    let language = LanguageChoice.language(asked: screen.language)
    let words = language.words()
    try Generate.check(deals: deals, words)
    let zone = try ProcessEnvironment.zone(named: Demo.zoneName, words)
    let today = zone.day(of: try ProcessEnvironment.now(words))
    let board = SyntheticBoard.generate(
      deals: deals, seed: seed, until: today, zone: zone, texts: language.sample)
    // A lost terminal may hang up once more when the board is left: the folder has to be deleted before.
    signal(SIGHUP, SIG_IGN)
    let folder: ScratchFolder
    do {
      folder = try ScratchFolder(in: ProcessEnvironment.variable("TMPDIR") ?? "/tmp")
    } catch {
      throw CommandFailure(error, words)
    }
    defer { folder.remove() }
    let path = folder.path + "/demo.json"
    try NewBoard.write(board, to: path, isDemo: true, words)
    if screen.isLinear { return try LinearMode.run(on: path, in: screen.language) }
    try BoardSession.open(path, screen, isDemo: true)
  }

  private static let zoneName = "Europe/Paris"
}
