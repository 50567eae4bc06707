import ArgumentParser
import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// `triage`: the open deals that need attention, by the amount at stake.
struct Triage: ParsableCommand {
  static let configuration = CommandConfiguration(.triage, note: .triage)

  @OptionGroup var options: BoardOptions
  @OptionGroup var whose: OwnerOptions
  @Option(parsing: .unconditional, help: .board(.asOf)) var asOf: String?
  @OptionGroup var filtering: FilterOptions
  @OptionGroup var formats: FormatOptions

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
    let rows = answers.enumerated().map { (rank: $0 + 1, answer: $1) }
    let list = ListAnswer(
      columns(opened.words), rows: rows, on: board, table: Triage.table,
      file: Triage.table + ["currency"],
      secondary: ["risk", "stage", "probability", "organization", "owner"], named: "exceptions",
      members: { $0.member("asOf", moment.description) },
      element: { $0.answer.append(to: &$1) })
    try formats.show(
      list, options, opened.words, below: [head(of: exceptions, on: board, today, opened)])
  }

  private static let table = [
    "rank", "deal", "title", "organization", "amount", "probability", "risk", "stage", "owner",
    "reason", "action",
  ]

  private func columns(_ words: Strings) -> [ExportColumn<(rank: Int, answer: TriageAnswer)>] {
    [.init(ColumnName.rank, words, isNumeric: true) { ExportCell(.integer($0.rank)) }]
      + ExportColumn.mention(words) { $0.answer.mention } + [
        .init(.probability, words, isNumeric: true) { row in
          let percent = row.answer.exception.stake.probability
          return ExportCell(.integer(percent), shown: "\(percent)" + words.figures.percentSign)
        },
        .init(.risk, words, isNumeric: true) { row in
          guard let points = row.answer.risk?.percent else { return .blank }
          return ExportCell(.integer(points), shown: points > 0 ? words.riskPoints(points) : "")
        },
        .init(.kind, words) { ExportCell($0.answer.exception.reason.kind.name) },
        .init(.reason, words) { ExportCell($0.answer.urgency) },
        .init(.action, words) { row in
          let remedy = row.answer.exception.reason.remedy
          return ExportCell(.text(remedy.name), shown: words.remedy(remedy))
        },
      ]
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
