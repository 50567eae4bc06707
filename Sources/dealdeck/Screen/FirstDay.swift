import BoardUI
import Configuration
import CursesTerminal
import Glibc
import PipelineDomain
import PipelineExchange
import PipelineStore
import TerminalKit
import Localization

/// The first page, where there is no board.
struct FirstDay {
  /// The end of the first page.
  private enum Outcome {
    case left(EndReason?)
    /// There is a board; with the result of an import.
    case made(notice: String)
    case demo
  }

  let path: String
  let screen: ScreenOptions

  /// Returns true where a user at a terminal asked for a board that does not exist.
  static func isMeant(at path: String) -> Bool {
    access(path, F_OK) != 0 && errno == ENOENT && TerminalQuestions.isPossible
  }

  /// Shows the page, and then the board that was made, or the demo.
  func open() throws {
    switch try ask() {
    case .left(nil): return
    case .left(let reason?): throw BoardSession.exit(for: reason)
    case .made(let notice):
      try BoardSession.open(path, screen, isNew: true, notice: notice)
    case .demo: try Demo.open(deals: Demo.standardCount, seed: Demo.standardSeed, screen)
    }
  }

  private func ask() throws -> Outcome {
    let configuration = UserConfiguration.read(in: screen.language)
    let preferences = configuration.preferences
    let language = LanguageChoice.language(asked: screen.language, preferences)
    let words = language.words(keys: preferences.keys.names)
    let zoneName = ProcessEnvironment.systemZoneName()
    let zone = try ProcessEnvironment.zone(named: zoneName, words)
    let now = try ProcessEnvironment.clock(words)
    let offer = NewBoard.offer(at: path, configuration, language)
    let blank = Board(settings: offer.options.settings(timeZone: zoneName, names: words.boardNames))
    let appearance = screen.appearance(preferences)
    var shown = preferences.board
    (shown.theme, shown.filter) = (appearance.scheme.theme, "")
    var terminal = try BoardSession.openTerminal(appearance, waking: [], beforeStop: {}, words)
    var model = Model(
      board: blank, zone: zone, now: now(), author: offer.options.user,
      seed: ProcessEnvironment.seed(), size: terminal.size, isUnicode: terminal.isUnicode,
      language: language, preferences: shown)
    model.open(offer)
    var outcome: Outcome?
    let loop = EventLoop(now: now, uptime: ProcessEnvironment.uptime)
    let reason = loop.run(&model, on: &terminal) { effect, _ in
      guard case .start(let start) = effect else { return [] }
      do {
        outcome = try begin(start, configuration, zone, now(), words)
        return [.started]
      } catch {
        return [.settingRefused((error as? CommandFailure)?.message ?? "\(error)")]
      }
    }
    return outcome ?? .left(reason)
  }

  /// Makes the board that was asked for.
  private func begin(
    _ start: Start, _ configuration: UserConfiguration, _ zone: Zone, _ now: Instant,
    _ words: Strings
  ) throws -> Outcome {
    switch start {
    case .demo: return .demo
    case .newBoard(let options):
      _ = try NewBoard.make(
        options, timeZone: ProcessEnvironment.systemZoneName(), at: path, words)
      _ = try configuration.keep(user: options.user, words)
      return .made(notice: "")
    case .importExport(let file, let currency, let user):
      var options = ImportOptions(
        name: TableFiles.stem(of: file) ?? words.defaultBoardName, currency: currency, zone: zone,
        now: now)
      options.names = words.boardNames
      options.author = user.isEmpty ? ProcessEnvironment.author() : user
      let draft = try ExportFile.draft(of: file, as: nil, onto: nil, options, words)
      let plan = try ExportFile.plan(draft, of: file, words)
      var board = try plan.applied()
      if !user.isEmpty, board.settings.team.map(\.name).named(user, \.self) == nil {
        board.settings.team.insert(Member(name: user), at: 0)
      }
      try NewBoard.write(board, to: path, words)
      _ = try configuration.keep(user: user, words)
      let report = ImportReport(plan: plan, file: path, isDryRun: false)
      return .made(notice: report.lines(words).first ?? "")
    }
  }
}
