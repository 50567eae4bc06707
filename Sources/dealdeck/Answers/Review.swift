import ArgumentParser
import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// `review`: the changes since a day, and the waterfall of the pipeline.
struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(.review, note: .review)

  @OptionGroup var options: BoardOptions
  // Unconditional, here and elsewhere, since a day may begin with a sign: -2w.
  @Option(parsing: .unconditional, help: .board(.since))
  var since: String?
  @Option(parsing: .unconditional, help: .board(.until)) var until: String?
  @Flag(help: .board(.closeReview)) var close = false
  @Option(help: .board(.remark)) var note = ""
  @Option(help: .file(.reviewReport), completion: Completions.files) var report: String?
  @OptionGroup var filtering: FilterOptions
  @OptionGroup var formats: FormatOptions

  func run() throws {
    var opened = try OpenedBoard(options)
    let last =
      try until.map { try opened.typed.asOf($0, in: opened.zone, upTo: opened.now) } ?? opened.now
    let first = try start(of: opened, until: last)
    guard first < last || since == nil && until == nil else {
      throw CommandFailure.usage(opened.words.refusal(.reviewEndsFirst(since ?? first.description)))
    }
    try checkReport(opened)
    let filter = try filtering.filter(for: opened)
    let board = opened.board.backdated(in: opened.zone).asOf(last)
    let kept = opened.board.restricted(to: filter, in: opened.context(of: board, at: last))
    let review = kept.review(since: first, until: last, in: opened.zone)
    let today = opened.zone.day(of: last)
    let answers = review.movements.compactMap { movement in
      DealMention(movement.deal, on: board).map {
        MovementAnswer(mention: $0, movement: movement, today: today)
      }
    }
    let columns = MovementAnswer.columns(opened.words)
    let list = ListAnswer(
      columns, rows: answers, on: board, table: MovementAnswer.table,
      file: MovementAnswer.table + ["currency", "at", "by"], secondary: ["organization", "owner"],
      named: "changes",
      members: { append(review, to: &$0) }, element: { $0.append(to: &$1) })
    try formats.check(list, options, opened.words)
    if close {
      let closed = try close(&opened, since: first, until: last)
      if let report { try write(closed, of: opened, at: last, under: filter, to: report) }
    }
    try formats.show(list, options, opened.words, below: head(of: review, answers, opened))
  }

  /// Refuses a report that cannot be written, before anything is closed.
  private func checkReport(_ opened: OpenedBoard) throws {
    guard let report else { return }
    let words = opened.words
    guard close else { throw CommandFailure.usage(words.refusal(.onlyClosing)) }
    guard report != "-" else { throw CommandFailure.usage(words.refusal(.needsFile)) }
    try ExportTarget(path: report, board: options.path, words: words).check()
    _ = try ReportFormat.named(by: report, words)
  }

  /// Returns the start of the review, exclusive.
  private func start(of opened: OpenedBoard, until last: Instant) throws -> Instant {
    guard let since else {
      let start = opened.board.settings.reviewStart(until: last)
      // A review just closed by a clock that is ahead leaves nothing to show yet.
      return until == nil ? min(start, last) : start
    }
    return try opened.reviewStart(since)
  }

  private func close(
    _ opened: inout OpenedBoard, since: Instant, until: Instant
  ) throws -> ClosedReview? {
    var closed: ClosedReview?
    _ = try opened.save(path: options.path) { opened, key, metadata in
      let review = ClosedReview(
        id: ClosedReview.ID(key), since: since, until: until, note: note,
        walked: opened.board.walk(since: since, until: until, in: opened.zone), at: metadata.at,
        by: metadata.by)
      closed = review
      return .review(review)
    }
    return closed
  }

  /// Writes the report of a review that was just closed.
  private func write(
    _ closed: ClosedReview?, of opened: OpenedBoard, at moment: Instant, under filter: Filter,
    to path: String
  ) throws {
    let opened = opened.seen(at: moment)
    let scope = ReportFigures.Scope(
      period: Period(opened.board.settings.panel.unit, containing: opened.today), filter: filter,
      filterText: filtering.filter, since: closed?.since, review: closed)
    do {
      try ReportFile(ReportDocument(ReportFigures(scope, of: opened)), of: opened, options.path)
        .export(to: path)
    } catch var failure as CommandFailure {
      failure.details.append(opened.words.closedWithoutReport)
      throw failure
    }
  }

  /// Returns the lines above the changes: the days, the waterfalls, and the number of changes by kind.
  private func head(
    of review: PipelineReview, _ answers: [MovementAnswer], _ opened: OpenedBoard
  ) -> [String] {
    let first = review.firstDay(in: opened.zone)
    let last = opened.zone.day(of: review.until)
    let gap = options.plain ? [] : [""]
    var lines = [
      opened.words.changes(
        of: opened.board.settings.name, from: first, to: last, near: opened.presentDay)
    ]
    for waterfall in review.waterfalls {
      let rows = WaterfallAnswer(waterfall).rows(opened.words)
      lines += gap + Table(rows: rows, rightAligned: [1, 2], isPlain: options.plain).lines
    }
    if close { lines.append(opened.words.reviewClosed) }
    guard !answers.isEmpty else { return lines }
    return lines + gap + [review.counts(opened.words)]
  }

  private func append(_ review: PipelineReview, to object: inout JSONText) {
    object.member("asOf", review.until.description)
    object.member("since", review.since.description)
    object.member("closed", close)
    object.key("period")
    object.object(.line) { $0.bounds(of: review.period) }
    object.key("waterfalls")
    object.array { array in
      for waterfall in review.waterfalls { WaterfallAnswer(waterfall).append(to: &array) }
    }
  }
}

extension OpenedBoard {
  /// Parses the start of a review, exclusive: a moment, or the last second before a day.
  func reviewStart(_ text: String) throws -> Instant {
    let moment = try typed.moment(text, on: today, in: zone)
    return moment.at ?? zone.instant(of: moment.day).adding(seconds: -1)
  }
}
