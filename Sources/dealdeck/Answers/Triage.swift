import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `triage`: the open deals that need attention, by the amount at stake.
struct Triage: ParsableCommand {
  static let configuration = CommandConfiguration(.triage, note: .triage)

  @OptionGroup var options: BoardOptions
  @OptionGroup var whose: OwnerOptions
  @Option(parsing: .unconditional, help: .board(.asOf)) var asOf: String?
  @OptionGroup var filtering: FilterOptions

  func run() throws {
    let opened = try OpenedBoard(options)
    let (board, moment) = try opened.seen(asOf: asOf)
    let today = opened.zone.day(of: moment)
    let owner = whose.owner(on: opened).map(FoldedText.init)
    let matcher = try filtering.filter(for: opened)
      .matcher(in: opened.context(of: board, at: moment))
    let exceptions = board.exceptions(at: moment, in: opened.zone).filter { exception in
      board[exception.deal].map {
        $0.isOwned(by: owner) && matcher.matches($0)
      } ?? false
    }
    let risks = RiskTable(of: board, in: opened.zone)
    let answers = exceptions.compactMap { exception in
      DealMention(exception.deal, on: board).map {
        TriageAnswer(
          mention: $0, exception: exception, risk: risks.risk(of: $0.deal, at: moment),
          words: opened.words, today: today)
      }
    }
    guard options.json else {
      Output.line(head(of: exceptions, on: board, today, opened))
      let rows = answers.enumerated().map { ["\($0.offset + 1)"] + $0.element.columns }
      options.show(rows, rightAligned: [0, 4, 5])
      return
    }
    Output.json { object in
      object.member("asOf", moment.description)
      object.key("exceptions")
      object.array { array in for answer in answers { answer.append(to: &array) } }
    }
  }

  /// Returns the number of deals, in total and by kind.
  private func head(
    of exceptions: [HygieneException], on board: Board, _ today: Day, _ opened: OpenedBoard
  ) -> String {
    let words = opened.words
    let counts = AttentionKind.allCases.compactMap { kind -> String? in
      let count = exceptions.count { $0.reason.kind == kind }
      return count == 0 ? nil : "\(words.kind(kind)) \(count)"
    }
    return words.triage(
      of: board.settings.name, exceptions.count, kinds: counts, on: today, near: opened.presentDay)
  }
}
