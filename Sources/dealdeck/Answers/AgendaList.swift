import ArgumentParser
import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// `agenda`: next steps, SLA targets, milestones and close dates, by day.
struct AgendaList: ParsableCommand {
  static let configuration = CommandConfiguration(.agenda, note: .agenda)

  @OptionGroup var options: BoardOptions
  @Option(help: .board(.daysAhead).ofNumber) var days = 14
  @Flag(help: .board(.due)) var due = false
  @Flag(help: .board(.notify)) var notify = false
  @Flag(help: .board(.count)) var count = false
  @OptionGroup var whose: OwnerOptions
  @Option(parsing: .unconditional, help: .board(.asOf)) var asOf: String?
  @OptionGroup var filtering: FilterOptions
  @OptionGroup var formats: FormatOptions

  func run() throws {
    let opened = try OpenedBoard(options)
    guard (0...3_650).contains(days) else {
      throw CommandFailure.usage(opened.words.refusal(.tooFarAhead(days: days)))
    }
    let (board, moment) = try opened.seen(asOf: asOf)
    let filter = try filtering.filter(for: opened)
    let kept = board.restricted(to: filter, in: opened.context(of: board, at: moment))
    let isDue = due || notify
    let agenda = kept.agenda(
      at: moment, in: opened.zone, days: isDue ? 0 : days, owner: whose.owner(on: opened))
    if count, !options.json {
      Output.line(String(agenda.entries.count))
      if notify { _ = shown(agenda, on: board, opened) }
    } else if !notify || !shown(agenda, on: board, opened) || options.json || formats.isList {
      try show(agenda, on: board, at: moment, opened)
    }
    if isDue, agenda.entries.isEmpty { throw ExitCode(1) }
  }

  /// Shows a notification of what is due, none when nothing is; a warning says why it cannot.
  ///
  /// - Returns: True when there is nothing left to tell.
  private func shown(_ agenda: Agenda, on board: Board, _ opened: OpenedBoard) -> Bool {
    guard !agenda.entries.isEmpty else { return true }
    let words = opened.words
    let lines = agenda.entries.prefix(5).map { entry in
      let item = words.item(entry.item, on: board, in: opened.zone)
      return board[entry.deal].map { "\(item) · \($0.title)" } ?? item
    }
    let others = agenda.entries.count - lines.count
    let notification = Notification(
      title: words.due(
        late: agenda.entries(in: .late).count, today: agenda.entries(in: .today).count),
      lines: lines + (others > 0 ? [words.more(others)] : []))
    guard let failure = notification.show() else { return true }
    Output.warn(words.notShown(failure))
    return false
  }

  private func show(
    _ agenda: Agenda, on board: Board, at moment: Instant, _ opened: OpenedBoard
  ) throws {
    let entries = agenda.entries.compactMap { entry in
      DealMention(entry.deal, on: board).map {
        AgendaAnswer(mention: $0, entry: entry, section: agenda.section(of: entry.day))
      }
    }
    let list = ListAnswer(
      columns(opened), rows: entries, on: board, table: AgendaList.table,
      file: AgendaList.table + ["currency", "kind"], secondary: ["stage", "organization", "owner"],
      named: "entries",
      members: {
        $0.member("asOf", moment.description)
        $0.member("until", agenda.last.description)
      }, element: { $0.append(to: &$1) })
    let head = opened.words.agenda(
      of: board.settings.name, from: agenda.today, to: agenda.last, near: opened.presentDay)
    try formats.show(list, options, opened.words, below: [head])
  }

  private static let table = [
    "section", "day", "deal", "title", "organization", "amount", "stage", "owner", "what",
  ]

  private func columns(_ opened: OpenedBoard) -> [ExportColumn<AgendaAnswer>] {
    let words = opened.words
    return [
      .init(.section, words) { answer in
        ExportCell(.text(answer.section.rawValue), shown: words.section(answer.section))
      },
      .init(.day, words) { ExportCell($0.entry.day) },
    ] + ExportColumn.mention(words) { $0.mention } + [
      .init(.kind, words) { ExportCell($0.kind) },
      .init(.what, words) { answer in
        ExportCell(words.item(answer.entry.item, on: answer.mention.board, in: opened.zone))
      },
    ]
  }
}

/// One entry in the output of `agenda`.
struct AgendaAnswer {
  let mention: DealMention
  let entry: Agenda.Entry
  let section: Agenda.Section

  /// The kind of the entry, in JSON.
  var kind: String {
    switch entry.item {
    case .step: "step"
    case .closing: "closing"
    case .nurtureBack: "nurtureBack"
    case .slaTarget: "promise"
    case .milestone: "milestone"
    }
  }

  /// Appends one JSON object.
  func append(to text: inout JSONText) {
    text.object { object in
      mention.append(to: &object)
      object.member("day", entry.day.description)
      object.member("section", section.rawValue)
      object.member("kind", kind)
      switch entry.item {
      case .step(let what): object.member("what", what)
      case .closing, .nurtureBack: break
      case .slaTarget(let rule, let deadline):
        object.member("rule", rule.text)
        object.member("deadline", deadline.description)
      case .milestone(let rule, let kind):
        object.member("rule", rule.text)
        object.member("milestone", kind.rawValue)
      }
    }
  }
}
