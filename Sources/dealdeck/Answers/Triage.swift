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
    let (answers, head) = try found(on: opened)
    let rows = answers.enumerated().map { (rank: $0 + 1, answer: $1) }
    let list = ListAnswer(
      columns(opened.words), rows: rows, on: board, table: Triage.table,
      file: Triage.table + ["currency"],
      secondary: ["risk", "stage", "probability", "organization", "owner"], named: "exceptions",
      members: { $0.member("asOf", moment.description) },
      element: { $0.answer.append(to: &$1) })
    try formats.show(list, options, opened.words, below: [head])
  }

  /// Returns the deals that need attention, and the line above them.
  func found(on opened: OpenedBoard) throws -> (answers: [TriageAnswer], head: String) {
    let (board, moment) = try opened.seen(asOf: asOf)
    let owner = whose.owner(on: opened).map(FoldedText.init)
    let filter = try filtering.filter(for: opened)
    let answers = opened.triage(on: board, at: moment, under: filter) { exception in
      board[exception.deal]?.isOwned(by: owner) == true
    }
    return (
      answers, head(of: answers.map(\.exception), on: board, opened.zone.day(of: moment), opened)
    )
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

extension OpenedBoard {
  /// Returns the deals that need attention on a board at a moment, in the order of triage: those that a filter keeps
  /// and that are meant. O(deals + history).
  func triage(
    on board: Board, at moment: Instant, under filter: Filter,
    where isMeant: (HygieneException) -> Bool
  ) -> [TriageAnswer] {
    let matcher = filter.matcher(in: context(of: board, at: moment))
    let risks = RiskTable(of: board, in: zone)
    return board.exceptions(at: moment, in: zone).compactMap { exception in
      guard isMeant(exception), let mention = DealMention(exception.deal, on: board),
        matcher.matches(mention.deal)
      else { return nil }
      return TriageAnswer(
        mention: mention, exception: exception, risk: risks.risk(of: mention.deal, at: moment),
        words: words, today: zone.day(of: moment))
    }
  }
}
