import ArgumentParser
import BoardUI
import Configuration
import CursesTerminal
import Diagnostics
import PipelineDomain
import PipelineStore
import TerminalKit
import Localization

/// The default command: the board on the screen.
struct OpenBoard: ParsableCommand {
  static let configuration = CommandConfiguration(.open)

  @Argument(help: .board(.fileInPlace), completion: Completions.boards) var file: String?
  @OptionGroup var screen: ScreenOptions
  @Option(parsing: .unconditional, help: .board(.past)) var asOf: String?
  @Flag(help: .board(.plainBoard)) var plain = false

  func run() throws {
    let path = BoardOptions.path(file)
    let isLinear = !plain && screen.isLinear
    if isLinear, asOf == nil { return try LinearMode.run(on: path, in: screen.language) }
    guard plain || isLinear else {
      guard asOf == nil, FirstDay.isMeant(at: path) else {
        return try BoardSession.open(path, screen, asOf: asOf)
      }
      return try FirstDay(path: path, screen: screen).open()
    }
    for line in PlainBoard(opened: try OpenedBoard(path, in: screen.language, asOf: asOf)).lines {
      Output.line(line)
    }
  }
}

/// One board on one terminal, from the first frame to the last.
enum BoardSession {
  /// Opens the file and stays until the user leaves.
  ///
  /// Errors before the first frame go to standard error, later ones to the status line.
  static func open(
    _ path: String, _ options: ScreenOptions, asOf past: String? = nil, isDemo: Bool = false,
    isNew: Bool = false, notice: String = ""
  ) throws {
    let configuration = UserConfiguration.read(in: options.language)
    let place: (directory: String, name: String)
    let store: FileBoardStore
    let readOnlyReason: StoreError?
    let snapshot: Snapshot
    do throws(StoreError) {
      let file = try FileBoardStore.file(at: path)
      place = (file.directory, file.name)
      var opening =
        isDemo
        ? FileBoardStore(file, patience: ProcessEnvironment.lockTimeout) : FileBoardStore(file)
      snapshot = try opening.load()
      readOnlyReason = opening.readOnlyReason
      store = opening
    } catch {
      let preferences = configuration.preferences
      throw CommandFailure(
        error, at: path,
        LanguageChoice.language(asked: options.language, preferences).words())
    }
    let language = LanguageChoice.language(
      asked: options.language, configuration.preferences, of: snapshot.board.settings)
    let words = language.words()
    let zone = try ProcessEnvironment.zone(named: snapshot.board.settings.timeZone, words)
    let standing = Standing(readOnlyReason, at: path, words)
    let worker = try StoreWorker(store, watching: place, path: path, standing, words)
    let now = try ProcessEnvironment.clock(words)
    let typed = InputParser(words: words, order: configuration.preferences.dateOrder)
    let present = snapshot.board.present(at: now(), in: zone)
    let moment = try past.map { try typed.asOf($0, in: zone, upTo: present) }
    let drafts = isDemo ? nil : DraftFile(board: "\(place.directory)/\(place.name)")
    // The terminal is restored before anything is printed.
    let reason: EndReason?
    var model: Model
    let areDraftsKept: Bool
    (reason, model, areDraftsKept) = try show(
      consume snapshot, standing, zone: zone, now: now, language: language,
      configuration,
      options.appearance(configuration.preferences), asOf: moment, isDemo: isDemo, isNew: isNew,
      notice: notice, drafts, worker: worker)
    // The screen was left before it could show a conflict with a change of somebody else.
    var refusal: String?
    for message in worker.messages() {
      _ = model.update(message)
      switch message {
      case .conflicted(let changes, let conflict, let author, _):
        refusal = words.conflict(
          conflict, by: author, on: model.board.naming(changes), near: zone.day(of: now()))
      case .hookFailed(let name, let why, let line):
        Output.warn(words.hookFailed(name, why, line: line))
      default: break
      }
    }
    if !areDraftsKept {
      for text in model.unfinished.flatMap(\.entries).map(\.text) {
        Output.warn(words.refusal(.draftNotKept(text)))
      }
    }
    if case .failed(_, let why) = model.saving {
      throw CommandFailure.inputOutput(
        words.refusal(.leftUnsaved(count: model.unsavedCount, why: why)))
    }
    if let refusal { throw CommandFailure.refused(refusal) }
    if let reason { throw exit(for: reason) }
  }

  /// The exit code of a program that had to end.
  static func exit(for reason: EndReason) -> ExitCode { ExitCode(128 + reason.rawValue) }

  private static func show(
    _ snapshot: consuming Snapshot, _ standing: Standing, zone: Zone,
    now: @escaping () -> Instant, language: Language,
    _ configuration: UserConfiguration, _ appearance: Appearance, asOf moment: Instant?,
    isDemo: Bool, isNew: Bool, notice: String, _ draftFile: DraftFile?, worker: StoreWorker
  ) throws -> (EndReason?, Model, areDraftsKept: Bool) {
    let drafts = draftFile?.drafts ?? []
    let keeper = draftFile.map { DraftKeeper(of: drafts, in: $0) }
    let words = language.words(keys: configuration.preferences.keys.names)
    // No other program has to wait for one that is stopped in the middle of a save.
    let beforeStop = {
      worker.finish()
      keeper?.settle()
    }
    var terminal = try openTerminal(
      appearance, waking: worker.descriptors, beforeStop: beforeStop, words)
    let problems = configuration.notice(words)
    let warning = standing.readOnly == nil ? "" : words.readOnlyNow(standing.why)
    let unanswered = drafts.count(where: \.isUnanswered)
    let news = isDemo ? words.demo : unanswered == 0 ? "" : words.draftsFound(unanswered)
    // Taken, not shared: the first change of a shared board would copy it.
    var model = Model(
      board: (consume snapshot).board, zone: zone, now: now(), author: ProcessEnvironment.author(),
      seed: ProcessEnvironment.seed(), size: terminal.size, isUnicode: terminal.isUnicode,
      language: language,
      preferences: configuration.preferences.board(in: appearance.scheme.theme, of: worker.path),
      readOnly: standing.readOnly,
      notice: [warning, problems, notice, news].first { !$0.isEmpty } ?? "")
    model.restoreDrafts(drafts)
    if !isDemo { model.beginFirstSteps(isNew: isNew) }
    if let moment { model.travel(to: moment) }
    ChangeHooks.ofUser?.watch { worker.tell($0) }
    defer { ChangeHooks.ofUser?.watch(nil) }
    let loop = EventLoop(now: now, uptime: ProcessEnvironment.uptime, inbox: worker.messages)
    let reason = loop.run(&model, on: &terminal) { effect, terminal in
      switch effect {
      case .commit(let changes): worker.commit(changes)
      case .reload: worker.refresh()
      case .takeOver: worker.takeOver()
      case .restore: worker.restore()
      case .confirm: worker.confirm()
      case .writeView(let change): return [configuration.answer(to: change, words)]
      case .listSettings(let settings): return [.settings(SettingsText(settings).entries)]
      case .editSetting(let path, let typed, let board):
        return [board.answer(toEditing: path, typed, at: now(), in: zone, words)]
      case .editSettings(let path, let board):
        let outcome = BoardEditor.editSettings(
          at: path, of: board, in: zone, words, lending: { terminal.lend($0) },
          beforeStop: beforeStop)
        return [board.answer(to: outcome, at: path, now(), in: zone, words)]
      case .setUp(let setup, let board, let text):
        return [board.answer(toSettingUp: setup, at: now(), in: zone, saying: text, words)]
      case .planPurge(let id, let texts, let mark, let board):
        worker.planPurge(of: id, redacting: texts, mark: mark, from: board, in: zone)
      case .purge(let id, let texts, let mark, let count, let board):
        worker.purge(id, redacting: texts, mark: mark, count: count, from: board, in: zone)
      case .setTheme(let theme):
        terminal.use(ColourScheme(theme, colours: appearance.scheme.colours))
      case .editNotes(let deal, let text):
        return [BoardEditor.editNotes(text, of: deal, on: &terminal, beforeStop: beforeStop)]
      case .editForm(let deal, let original, let shown):
        let outcome = BoardEditor.editForm(
          shown, original: original, lending: { terminal.lend($0) }, beforeStop: beforeStop)
        switch outcome {
        case .edited(let text): return [.formEdited(deal, original: original, text)]
        case .kept(let why, let path): return [.formKept(why, written: path)]
        case .refused: return []
        }
      case .open(let link):
        let opener = Opener(program: configuration.preferences.opener)
        return opener.open(link) ? [] : [.notOpened(by: opener.program)]
      case .export(let request, let board, let moment):
        worker.export(request, of: board, at: moment, in: language)
      case .listFiles(let folder): worker.list(folder)
      case .planImport(let step, let board, let number):
        worker.planImport(step, number: number, onto: board, in: zone)
      case .importDeals(let number): worker.makeImport(number: number)
      case .leaveImport: worker.leaveImport()
      case .runProgram(let request):
        guard request.isInForeground else {
          worker.start(request)
          return []
        }
        worker.finish()
        return [
          ForegroundProgram.message(
            of: request, at: worker.path, lending: { terminal.lend($0) }, beforeStop: beforeStop)
        ]
      case .keepDrafts(let drafts): keeper?.keep(drafts)
      case .start, .redraw, .setMouse, .copy, .suspend, .quit: break
      }
      return []
    }
    worker.finish()
    // While the terminal is still held: when its window was closed, restoring it may end the program.
    let areDraftsKept = keeper?.finish(with: model.unfinished) ?? true
    return (reason, model, areDraftsKept)
  }

  static func openTerminal(
    _ appearance: Appearance, waking descriptors: [Int32], beforeStop: @escaping () -> Void,
    _ words: Strings
  ) throws -> CursesTerminal {
    do {
      return try CursesTerminal(
        environment: TerminalEnvironment(
          term: ProcessEnvironment.variable("TERM"),
          colourGround: ProcessEnvironment.variable("COLORFGBG"),
          escapeDelay: ProcessEnvironment.variable("ESCDELAY")),
        appearance: appearance, wakeDescriptors: descriptors, beforeStop: beforeStop)
    } catch {
      throw CommandFailure.refused(words.refusal(.noScreen(error)))
    }
  }
}

extension UserConfiguration {
  /// Writes the change of a filter, and returns the result.
  fileprivate func answer(to change: OwnView.Change, _ words: Strings) -> Message {
    do throws(CommandFailure) {
      try write(change, words)
      return .viewWritten(change)
    } catch {
      return .viewNotWritten(change, why: error.message)
    }
  }
}

extension Preferences {
  /// Returns the preferences of the board in that file, in the theme shown.
  fileprivate func board(in theme: Theme, of file: String) -> Model.Preferences {
    var board = board
    board.theme = theme
    board.keys = board.keys.filling(file: file)
    return board
  }
}
