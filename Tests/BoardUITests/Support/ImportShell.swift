import PipelineDomain
import PipelineExchange
import Localization

@testable import BoardUI

/// The shell's side of an import: the files of a test, planned as by the command and made on the board.
struct ImportShell {
  /// Deals with a stage that no board of the tests has, and a heading that is guessed.
  static let deals = """
    Deal Name,Partner,Stage,Amount,Created,Close Date,Owner,Mood
    Acme renewal,Acme,Proposal,"12,500.00",25/03/2026,2026-12-18,Léa Martin,keen
    Borealis rollout,Borealis,Legal review,"8,000.50",03/04/2026,2026-12-30,Karim Benali,
    Cobalt pilot,Cobalt,Won,"4,200.00",11/02/2026,2026-06-30,Inès Roux,
    Delta audit,,Lost,-,08/05/2026,2026-11-15,Léa Martin,
    Echo licences,Echo,Qualification,"31,000.00",19/10/2026,2027-02-01,Karim Benali,cool

    """

  /// The files of the folder, by their name.
  var files = [
    "deals.csv": deals,
    "dates.csv": "Title,Stage,Created\nA,Proposal,03/04/2026\nB,Won,05/06/2026\n",
  ]
  private(set) var held: ReviewedImport?

  /// Performs effects, and those that follow from their answers.
  mutating func perform(_ effects: [Effect], on model: inout Model) {
    for effect in effects {
      guard let message = answer(to: effect, model) else { continue }
      perform(model.update(message), on: &model)
    }
  }

  /// Returns the answer to an effect of an import; `nil` for any other effect.
  mutating func answer(to effect: Effect, _ model: Model) -> Message? {
    switch effect {
    case .listFiles(let folder): return .filesListed(list(folder))
    case .planImport(let step, let board, let number):
      do throws(ImportRefusal) {
        try take(step, onto: board, model)
        return .importPlanned(held?.outline ?? ImportOutline(file: ""), number: number)
      } catch {
        return .importRefused(model.words.fault(error), number: number)
      }
    case .importDeals(let number):
      guard let plan = held?.plan, let board = try? plan.applied() else {
        return .importRefused("no plan", number: number)
      }
      return .imported(
        plan.changes, board, added: plan.dealCount, updated: plan.updateCount, isConfirmed: true)
    default: return nil
    }
  }

  private func list(_ folder: String) -> FileList {
    guard folder.isEmpty else { return FileList(of: folder, []) }
    let days = ["deals.csv": 0, "dates.csv": 3, "archive-2024.xlsx": 400]
    let files = days.map { name, age in
      FileList.Entry(
        name: name, isFolder: false, modified: testNow.adding(seconds: Int64(-86_400 * age)))
    }
    let folders = ["exports", "2025"].map { FileList.Entry(name: $0, isFolder: true) }
    return FileList(of: folder, files + folders)
  }

  private mutating func take(
    _ step: ImportStep, onto board: Board, _ model: Model
  ) throws(ImportRefusal) {
    switch step {
    case .file(let name): try read(files[name] ?? "", called: name, onto: board, model)
    case .table(let text):
      try read(text, called: model.words.pastedTable, onto: board, model)
    case .answer(let answer, let row):
      try readShown(onto: board, model)
      try held?.take(answer, toRow: row)
    case .again:
      try readShown(onto: board, model)
      try held?.replan(onto: board)
    }
  }

  /// Reads the file of the page where nothing is kept between two keys.
  private mutating func readShown(onto board: Board, _ model: Model) throws(ImportRefusal) {
    guard held == nil, let file = model[ImportPage.self]?.outline.file else { return }
    try read(files[file] ?? "", called: file, onto: board, model)
  }

  private mutating func read(
    _ text: String, called name: String, onto board: Board, _ model: Model
  ) throws(ImportRefusal) {
    held = try ReviewedImport(
      ImportShell.draft(text, called: name, onto: board), of: name, onto: "pipeline.json",
      model.words)
  }

  /// Returns the draft of a text.
  static func draft(
    _ text: String, called name: String, onto board: Board
  ) throws(ImportRefusal) -> ImportDraft {
    let table: CSVTable
    do throws(CSVParseError) {
      table = try CSVTable(name: name, bytes: Array(text.utf8)) { ImportField(heading: $0) != nil }
    } catch {
      throw .noRows
    }
    var options = ImportOptions(name: "Test", currency: nil, zone: .utc, now: testNow)
    options.author = "Léa Martin"
    return ImportDraft(of: .table(table), onto: board, options: options)
  }
}
