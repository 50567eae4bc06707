import ArgumentParser
import BoardUI
import CursesTerminal
import Glibc
import PipelineDomain
import PipelineStore
import TerminalKit
import Wording

/// The command that needs no name: the board on the screen.
struct OpenBoard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the board (the command when none is named).")

  @Argument(help: "The board's file.") var file: String?
  @Option(help: LanguageChoice.help) var language: Language?

  func run() throws {
    try BoardSession.open(BoardOptions.path(file), in: language)
  }
}

/// One board on one terminal, from the first frame to the last.
enum BoardSession {
  /// Opens the file and stays until the user leaves.
  ///
  /// What goes wrong before the first frame is a line on standard error; after it, the status line.
  ///
  /// `language` is the one asked for; without, the board's own or that of the locale speaks.
  static func open(_ path: String, in language: Language?, isDemo: Bool = false) throws {
    let place: (directory: String, name: String)
    let store: FileBoardStore
    let snapshot: Snapshot
    do throws(StoreError) {
      let file = try FileBoardStore.file(at: path)
      place = (file.directory, file.name)
      var opening = FileBoardStore(file)
      snapshot = try opening.load()
      store = opening
    } catch {
      throw Failure(error, at: path)
    }
    let zone = try Surroundings.zone(named: snapshot.board.settings.timeZone)
    let worker = try StoreWorker(store, watching: place, path: path)
    let now = try Surroundings.clock()
    let language = LanguageChoice.language(asked: language, of: snapshot.board.settings)
    let notice = isDemo ? language.words().demo : ""
    // The terminal is given back before anything is said.
    let (reason, saving) = try show(
      consume snapshot, zone: zone, now: now, language: language, notice: notice, worker: worker)
    if case .failed(let operations, let why) = saving {
      let changes = operations.count == 1 ? "1 change was" : "\(operations.count) changes were"
      throw Failure.inputOutput("\(changes) left unsaved: \(why)")
    }
    if let reason { Glibc.exit(128 + reason.rawValue) }
  }

  private static func show(
    _ snapshot: consuming Snapshot, zone: Zone, now: @escaping () -> Instant, language: Language,
    notice: String, worker: StoreWorker
  ) throws -> (EndReason?, Saving) {
    var terminal = try openTerminal(waking: worker.descriptors)
    let readOnly: Model.ReadOnlyReason? = snapshot.isReadOnly ? .futureVersion(2) : nil
    // Taken, not shared: the first change of a shared board would copy it.
    var model = Model(
      board: (consume snapshot).board, zone: zone, now: now(), author: Surroundings.author(),
      seed: Surroundings.seed(), size: terminal.size, isUnicode: terminal.isUnicode,
      language: language, readOnly: readOnly, notice: notice)
    let loop = EventLoop(now: now, inbox: worker.messages)
    let reason = loop.run(&model, on: &terminal) { effect, _ in
      switch effect {
      case .commit(let operations): worker.commit(operations)
      case .reload: worker.refresh()
      case .redraw, .copy, .suspend, .quit: break
      }
      return []
    }
    worker.finish()
    for message in worker.messages() { _ = model.update(message) }
    return (reason, model.saving)
  }

  private static func openTerminal(waking descriptors: [Int32]) throws -> CursesTerminal {
    do {
      return try CursesTerminal(
        environment: TerminalEnvironment(
          term: Surroundings.variable("TERM"),
          colourGround: Surroundings.variable("COLORFGBG"),
          refusesColour: Surroundings.variable("NO_COLOR") != nil,
          escapeDelay: Surroundings.variable("ESCDELAY")),
        wakeDescriptors: descriptors)
    } catch {
      throw Failure.refused(error.text)
    }
  }
}

extension TerminalUnavailable {
  /// Why there is no full screen here, and what to use instead.
  fileprivate var text: String {
    let instead = "use the commands instead, such as `dealdeck list` or `dealdeck kpi`"
    switch self {
    case .notATerminal: return "the board needs a terminal; here \(instead)"
    case .terminalUnset: return "TERM is not set, so the screen cannot be drawn; \(instead)"
    case .unknownTerminal(let name): return "no description of the terminal “\(name)”; \(instead)"
    case .noCursorAddressing(let name): return "“\(name)” cannot place its cursor; \(instead)"
    case .refused(let code): return "the terminal cannot be used (error \(code)); \(instead)"
    }
  }
}
