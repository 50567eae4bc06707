import BoardUI
import Configuration
import Diagnostics
import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// The creation of the file of a new board.
enum NewBoard {
  static func write(
    _ board: Board, to path: String, isDemo: Bool = false, _ words: Strings
  ) throws(CommandFailure) {
    do throws(StoreError) {
      try FileBoardStore.create(board, at: path, isDemo: isDemo)
    } catch {
      throw CommandFailure(error, at: path, words)
    }
  }

  /// Makes a board of answers, in the zone of that name.
  static func make(
    _ options: NewBoardOptions, timeZone: String, at path: String, _ words: Strings
  ) throws -> Settings {
    _ = try ProcessEnvironment.zone(named: timeZone, words)
    let language = options.language.flatMap(Language.init(rawValue:))
    let settings = options.settings(
      timeZone: timeZone, names: (language?.words() ?? words).boardNames)
    try write(Board(settings: settings), to: path, words)
    return settings
  }

  /// The answers that are offered to this user: the currency of their country, and their name.
  static func offer(at path: String, _ configuration: UserConfiguration, _ language: Language)
    -> StartOffer
  {
    let region = Holiday.Region.suggested(
      timeZone: ProcessEnvironment.systemZoneName(), locale: ProcessEnvironment.locale)
    let options = NewBoardOptions(
      name: language.words().defaultBoardName, currency: region?.currency ?? .euro,
      user: ProcessEnvironment.variable("DEALDECK_USER")
        ?? configuration.preferences.text(of: .user) ?? ProcessEnvironment.loginName())
    return StartOffer(path: path, options: options, language: language, region: region)
  }
}

extension ImportPlan {
  /// Returns the changes of the file of a board, with those of settings before them.
  func changes(onto board: Board) -> [Change] {
    changes(with: SettingsText(board.settings).edits(to: base.settings))
  }
}

/// A CSV export made into a board, or into the deals of one.
enum ExportFile {
  /// Returns the options of an import of a file, but for what is given beside it.
  static func options(for csv: String, in zone: Zone, _ words: Strings) throws -> ImportOptions {
    var options = ImportOptions(
      name: TableFiles.stem(of: csv) ?? words.defaultBoardName, currency: nil, zone: zone,
      now: try ProcessEnvironment.now(words))
    options.names = words.boardNames
    options.author = ProcessEnvironment.author()
    return options
  }

  /// Begins the import of a file with the tables beside it; in the format given, else the one its header has.
  static func draft(
    of csv: String, header: [String]? = nil, as format: ImportFormat?, onto board: Board?,
    _ options: ImportOptions, _ words: Strings
  ) throws -> ImportDraft {
    let reading = TableFiles.Reading(header: header, kind: options.kind, file: options.sheet)
    let source = try TableFiles.source(csv, reading, words)
    guard case .table(let table) = source, csv != StandardInput.name, options.kind == .deals else {
      return ImportDraft(of: source, format: format, onto: board, options: options)
    }
    let format = format ?? ImportFormat.recognizing(table.header)
    let side = try TableFiles.tables(named: format.sideFiles, beside: csv, words)
    return ImportDraft(of: source, beside: side, format: format, onto: board, options: options)
  }

  /// Plans the import of a file.
  static func plan(_ draft: ImportDraft, of csv: String, _ words: Strings) throws -> ImportPlan {
    var draft = draft
    do throws(ImportRefusal) {
      return try draft.plan()
    } catch {
      throw CommandFailure.badData("\(csv): \(words.fault(error))")
    }
  }
}
