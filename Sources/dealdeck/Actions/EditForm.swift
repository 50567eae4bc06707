import Diagnostics
import Glibc
import PipelineDomain
import Localization

extension Edit {
  /// Has the deal edited as a form in the user's editor, and saves what was changed. With errors the editor opens
  /// again, each above its line; where nobody can edit it again, the form stays in its file.
  func editForm(of before: Deal, _ opened: inout OpenedBoard) throws {
    try opened.checkCanSave()
    let words = opened.words
    let parser = opened.fields(in: before.amount?.currency ?? opened.board.settings.currency)
    let original = words.form(of: before, on: opened.board, parser)
    var shown = original
    var issues: [DealForm.Issue] = []
    while true {
      let outcome = BoardEditor.editForm(
        shown, original: original, lending: { $0() }, beforeStop: {})
      switch outcome {
      case .edited(let text):
        do {
          return try save(text, of: before, original: original, parser, &opened)
        } catch let error as FormIssues {
          issues = error.all
          guard isatty(STDIN_FILENO) == 1 else {
            throw CommandFailure(issues, keptIn: TextEditor.keep(text), words)
          }
          shown = DealForm.marked(text, issues)
        } catch var failure as CommandFailure {
          if let file = TextEditor.keep(text) {
            failure.details.append(words.notesWritten(to: file))
          }
          throw failure
        }
      case .kept(.unchanged, let file):
        guard issues.isEmpty else {
          throw CommandFailure(issues, keptIn: file, words)
        }
        return answerUnchanged(before, opened)
      case .kept(let why, let file):
        throw CommandFailure.refused(words.formKept(why, writtenTo: file))
      case .refused: return
      }
    }
  }

  private func save(
    _ text: String, of before: Deal, original: String, _ parser: FieldParser,
    _ opened: inout OpenedBoard
  ) throws {
    let dates = DateParser(today: opened.today, order: opened.typed.order)
    let reading = opened.words.draft(
      by: text, of: original, for: before, on: opened.board, parser, dates)
    guard reading.issues.isEmpty else { throw FormIssues(all: reading.issues) }
    guard !reading.draft.isEmpty else { return answerUnchanged(before, opened) }
    let accepted = Acceptance(newNames: new)
    let after = try opened.commitAll(path: options.path, accepting: accepted) { opened, random in
      var stamps = SeededRandom(seed: random.next())
      do throws(Objection) {
        return try opened.board.plan(
          reading.draft, of: before.id, at: opened.now, in: opened.zone,
          by: ProcessEnvironment.author(), accepting: accepted.takes,
          metadata: { opened.metadata(&stamps) }, random: &random)
      } catch {
        let position = error.field.map(reading.form.position) ?? .start
        throw FormIssues(all: [DealForm.Issue(at: position, text: opened.message(error))])
      }
    }
    opened.answer(after, .edited(after.title), json: options.json)
  }

  private func answerUnchanged(_ deal: Deal, _ opened: OpenedBoard) {
    guard options.json else { return Output.line(opened.words.formKept(.unchanged)) }
    opened.answer(deal, .edited(deal.title), json: true, saved: false)
  }

  /// The errors of a form.
  private struct FormIssues: Error {
    let all: [DealForm.Issue]
  }
}

extension CommandFailure {
  /// Creates the failure of a form with errors, each at its place in the file that keeps it.
  fileprivate init(_ issues: [DealForm.Issue], keptIn file: String?, _ words: Strings) {
    let lines = issues.map { issue in
      (file.map(issue.position.prefix) ?? "") + issue.text
    }
    self = .badData(lines.first ?? "")
    details = Array(lines.dropFirst())
  }
}
