import PipelineDomain
import PipelineExchange
import Localization

/// The columns of deals: their fields from the table of fields, those of the board, and what follows for a
/// deal on the day.
struct DealColumns {
  let opened: OpenedBoard

  /// The columns shown by `list`.
  static let table = [
    "id", "title", "organization", "amount", "stage", "owner", "freshness", "freshnessDays",
    "nextStep",
  ]

  /// The columns of a file: what an import takes for the same deal, custom fields included.
  var file: [String] {
    let known = Set(ImportField.fields.map(\.name) + [Field.organization.name])
    let own = opened.board.settings.fields(on: .deal).map(\.id.text)
    let pipelines = opened.board.settings.hasPipelines ? [ColumnName.pipeline] : []
    let others: [ColumnName] =
      [.id, .status, .currency, .nextStepDate, .created, .contact, .contactTitle, .contactEmail]
      + [.contactPhone] + pipelines
    let wanted = known.union(others.map(\.rawValue)).union(own)
    return all.map(\.name).filter(wanted.contains)
  }

  /// All columns.
  var all: [ExportColumn<Deal>] {
    [column(.id) { ExportCell($0.id.text) }]
      + Field.columns.flatMap { [column($0)] + columns(after: $0) }
      + contactColumns + derivedColumns + customColumns
  }

  private var words: Strings { opened.words }
  private var board: Board { opened.board }

  private func column(
    _ name: ColumnName, isNumeric: Bool = false, _ cell: @escaping (Deal) -> ExportCell
  ) -> ExportColumn<Deal> {
    ExportColumn(name, words, isNumeric: isNumeric, cell)
  }

  private func column(_ field: Field) -> ExportColumn<Deal> {
    ExportColumn(field, words, isNumeric: [.money, .percent].contains(field.kind)) {
      cell(field, of: $0)
    }
  }

  private func cell(_ field: Field, of deal: Deal) -> ExportCell {
    switch (field, deal[field]) {
    case (.organization, _): ExportCell(board.organization(of: deal)?.name)
    case (.stage, _):
      ExportCell(
        board.stage(of: deal)?.name ?? deal.stage.text,
        shown: words.stageName(deal.stage, on: board.settings),
        order: board.settings.stages.firstIndex { $0.id == deal.stage })
    case (.amount, .none): ExportCell(.none, shown: "?")
    case (.nextStep, .none): ExportCell(.none, shown: isOpen(deal) ? words.stepState(.missing) : "")
    case (.nextStep, .step(let step)):
      ExportCell(.text(step.what), shown: isOpen(deal) ? "\(step.what) \(step.due)" : "")
    case (_, .text(let text)):
      ExportCell(text, shown: words.value(.text(text), of: field, on: board, near: opened.today))
    case (_, .integer(let number)):
      ExportCell(.integer(number), shown: "\(number)" + words.figures.percentSign)
    case (_, .day(let day)): ExportCell(day)
    case (_, .list(let words)): ExportCell(.list(words))
    case (_, .money(let money)):
      ExportCell(.money(money, row: currency(of: deal)), shown: words.figures.exact(money))
    default: .blank
    }
  }

  private func columns(after field: Field) -> [ExportColumn<Deal>] {
    switch field {
    case .stage:
      [
        column(.status) { deal in
          board.stage(of: deal).map {
            ExportCell(.text($0.outcome.rawValue), shown: words.outcome($0.outcome))
          } ?? .blank
        },
        column(.pipeline) { deal in
          let own = board.stage(of: deal).flatMap { board.settings.pipeline(of: $0) }
          return ExportCell(own.flatMap { board.settings.pipeline($0) }?.name)
        },
      ]
    case .amount: [column(.currency) { ExportCell(currency(of: $0).code) }]
    case .probability:
      [
        column(.winProbability, isNumeric: true) { deal in
          let percent = board.probability(of: deal)
          return ExportCell(.integer(percent), shown: "\(percent)" + words.figures.percentSign)
        }
      ]
    case .nextStep:
      [
        column(.nextStepDate) { ExportCell($0.nextStep?.due) },
        column(.nextStepState) { deal in
          let state = deal.nextStepState(on: opened.today)
          return ExportCell(.text(state.name), shown: words.stepState(state))
        },
      ]
    default: []
    }
  }

  /// The person who weighs most: a row has one.
  private var contactColumns: [ExportColumn<Deal>] {
    let person = { (deal: Deal) in board.stakeholders(of: deal).first?.contact }
    return [
      column(.contact) { ExportCell(person($0)?.name) },
      column(.contactTitle) { ExportCell(person($0)?.title) },
      column(.contactEmail) { ExportCell(person($0)?.email) },
      column(.contactPhone) { ExportCell(person($0)?.phone) },
    ]
  }

  private var derivedColumns: [ExportColumn<Deal>] {
    let freshness = { (deal: Deal) in
      board.freshness(of: deal, on: opened.today, in: opened.zone)
    }
    let days = { (days: Int?) in
      days.map { ExportCell(.integer($0), shown: "\($0) \(words.figures.day)") } ?? .blank
    }
    return [
      column(.created) { deal in
        (deal.backdated(in: opened.zone) ?? deal).created.map { ExportCell(.moment($0)) } ?? .blank
      },
      column(.freshness) { deal in
        let state = freshness(deal).state
        return ExportCell(.text(state.name), shown: words.freshness(state))
      },
      column(.freshnessDays) { days(freshness($0).days) },
      column(.idleDays, isNumeric: true) { days(freshness($0).idleDays) },
      column(.stageDays, isNumeric: true) { days(freshness($0).stageDays) },
    ]
  }

  private var customColumns: [ExportColumn<Deal>] {
    board.settings.fields(on: .deal).map { field in
      ExportColumn(field.id.text, field.name, isNumeric: [.money, .number].contains(field.kind)) {
        cell(of: field, $0.customFields[field.id], row: currency(of: $0))
      }
    }
  }

  private func cell(
    of field: CustomField, _ value: CustomField.Value?, row: Currency
  ) -> ExportCell {
    ExportCell(field.reading(value), row: row) { words.value($0, near: opened.today) }
  }

  private func isOpen(_ deal: Deal) -> Bool { board.stage(of: deal)?.outcome == .open }

  private func currency(of deal: Deal) -> Currency {
    deal.amount?.currency ?? board.settings.currency
  }
}

extension ExportCell {
  /// Creates a cell of a value of a custom field.
  init(
    _ reading: CustomField.Reading?, row: Currency, shown: (CustomField.Reading) -> String
  ) {
    guard let reading else {
      self = .blank
      return
    }
    let value: Value =
      switch reading {
      case .text(let text): .text(text)
      case .number(let number): .number(number.ratio)
      case .money(let money): .money(money, row: row)
      case .day(let day): .day(day)
      case .flag(let flag): .flag(flag)
      }
    self.init(value, shown: shown(reading))
  }
}
