import ArgumentParser
import BoardUI
import Configuration
import PipelineDomain
import PipelineStore
import Localization

/// The completions of arguments, for the shells' completion scripts.
///
/// The board is the one that the words typed so far would open; nothing completes where it cannot be read.
enum Completions {
  /// Board files.
  static let boards = CompletionKind.file(extensions: ["json"])
  /// Files that can be imported.
  static let tables = CompletionKind.file(extensions: [
    "csv", "tsv", "txt", "xlsx", "json", "jsonl", "zip",
  ])
  /// Any file.
  static let files = CompletionKind.file()

  // MARK: Deals and records

  /// The deals by key, with their titles; by title when the text typed begins no key.
  static let deals = custom { typed in dealsMeant(by: typed) { !$0.isRemoved } }
  /// The deals in the bin.
  static let deleted = custom { typed in dealsMeant(by: typed, where: \.isRemoved) }
  /// The deals, then the members of the team: one deal at least comes before a name.
  static let dealsAndMembers = afterDeals { $0.settings.names(in: .team).map { Candidate($0) } }
  /// The deals, then the stages.
  static let dealsAndStages = afterDeals(stagesInUse)
  /// The deals, then the types of activities.
  static let dealsAndActivities = afterDeals { _ in
    Activity.Kind.allCases.map { Candidate($0.rawValue) }
  }
  /// The names of organizations.
  static let organizations = onBoard { board in
    board.organizations.values.map { Candidate($0.name) }.sorted { $0.text < $1.text }
  }
  /// The names of contacts.
  static let contacts = onBoard { board in
    board.settings.contacts.standing.map { Candidate($0.name) }.sorted { $0.text < $1.text }
  }

  // MARK: Settings

  /// The paths of settings.
  static let settingPaths = onBoard { board in
    SettingsText(board.settings).entries.map { Candidate($0.path) }
  }
  /// The stages in use, by key with their names, and by name.
  static let stages = onBoard(stagesInUse)
  /// The pipelines.
  static let pipelines = onBoard { board in board.settings.pipelines.map { Candidate($0.name) } }
  /// The ids a goal can be set under.
  static let goals = onBoard { board in board.settings.goalNames.map { Candidate($0) } }
  /// The KPIs, with their names.
  static let kpis = custom { _ in
    let words = LanguageChoice.commandLineWords
    return KPI.catalogue.map { Candidate($0.id, words.name(ofKPI: $0.id)) }
  }
  /// The columns of lists, and the board's own.
  static let columns = onBoard { board in
    (Field.columns.map(\.name) + ColumnName.allCases.map(\.rawValue)).map { Candidate($0) }
      + board.settings.fields.map { Candidate($0.id.text, $0.name) }
  }
  /// The custom fields.
  static let fields = onBoard { board in
    board.settings.fields.map { Candidate($0.id.text, $0.name) }
  }
  /// The custom fields with the sign that a value follows.
  static let fieldValues = onBoard { board in
    board.settings.fields.flatMap { field in
      field.choices.isEmpty
        ? [Candidate(field.id.text + "=", field.name)]
        : field.choices.map { Candidate("\(field.id.text)=\($0)", field.name) }
    }
  }
  /// The contact sequences.
  static let sequences = onBoard { board in
    board.settings.sequences.map { Candidate($0.id.text, $0.name) }
  }
  /// The members of the team.
  static let members = listed(.team)

  /// The names of a list.
  static func listed(_ list: Field.NameList) -> CompletionKind {
    onBoard { board in board.settings.names(in: list).map { Candidate($0) } }
  }

  /// The values of a field, where the board lists them.
  static func values(of field: Field) -> CompletionKind {
    switch field.kind {
    case .name(let list): listed(list)
    case .deal: deals
    default: field == .organization ? organizations : .default
    }
  }

  // MARK: Filters

  /// The language of filters, as on the board: what is typed, completed.
  static let filter = custom { typed in
    guard var board = typed.outline?.board else { return [] }
    board.settings.views =
      board.settings.views.standing + UserConfiguration.read().preferences.views.map(\.view.saved)
    let text = typed.prefix
    let language = LanguageChoice.commandLineWords.filterLanguage
    return Filter.completions(in: text, at: text.count, on: board, speaking: language).map {
      var completed = Array(text)
      completed.replaceSubrange($0.range, with: Array($0.text))
      return Candidate(String(completed))
    }
  }

  // MARK: Making completions

  private static func onBoard(
    _ candidates: @escaping @Sendable (Board) -> [Candidate]
  ) -> CompletionKind {
    custom { typed in typed.outline?.board.map(candidates) ?? [] }
  }

  private static func afterDeals(
    _ candidates: @escaping @Sendable (Board) -> [Candidate]
  ) -> CompletionKind {
    custom { typed in
      guard let outline = typed.outline else { return [] }
      let others = typed.isAfterDeal ? outline.board.map(candidates) ?? [] : []
      return others + dealsMeant(by: typed) { !$0.isRemoved }
    }
  }

  private static func custom(
    _ candidates: @escaping @Sendable (TypedWords) -> [Candidate]
  ) -> CompletionKind {
    .custom { words, place, prefix in
      let typed = TypedWords(words: words, place: place, prefix: prefix)
      return Candidate.lines(of: candidates(typed), beginning: typed.prefix)
    }
  }

  @Sendable private static func stagesInUse(_ board: Board) -> [Candidate] {
    board.settings.currentStages.map { Candidate($0.id.text, $0.name) }
      + board.settings.currentStages.filter { $0.name != $0.id.text }.map { Candidate($0.name) }
  }

  private static func dealsMeant(
    by typed: TypedWords, where isMeant: (BoardOutline.DealName) -> Bool
  ) -> [Candidate] {
    let deals = typed.outline?.deals.filter(isMeant) ?? []
    let byKey = deals.filter { $0.id.hasPrefix(typed.prefix) }
    guard byKey.isEmpty else { return byKey.map { Candidate($0.id, $0.title) } }
    return deals.filter { $0.title.hasPrefix(typed.prefix) }.map { Candidate($0.title) }
  }
}
