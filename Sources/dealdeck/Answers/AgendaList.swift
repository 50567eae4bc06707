import ArgumentParser
import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// `agenda`: next steps, SLA targets, milestones and close dates, by day.
struct AgendaList: ParsableCommand {
  static let configuration = CommandConfiguration(.agenda)

  @OptionGroup var options: BoardOptions
  @Option(help: .board(.daysAhead).ofNumber) var days = 14
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
    let agenda = kept.agenda(
      at: moment, in: opened.zone, days: days, owner: whose.owner(on: opened))
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
