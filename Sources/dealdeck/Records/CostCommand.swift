import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `cost`: manages acquisition costs.
struct CostCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .cost, note: .cost,
    subcommands: [ListCosts.self, AddCost.self, RemoveCost.self], defaultSubcommand: ListCosts.self)
}

/// `cost add`: adds a month's costs of a channel.
private struct AddCost: ParsableCommand {
  static let configuration = CommandConfiguration(.costAdd, named: "add")

  @OptionGroup var options: BoardOptions
  @Argument(help: .record(.month)) var month: String
  @Argument(help: .record(.cost)) var amount: String
  @Option(help: .record(.channel), completion: Completions.listed(.sources)) var channel = ""
  @Option(help: .record(.spender)) var kind: Cost.Kind
  @Option(help: .record(.purpose)) var note = ""

  func run() throws {
    var opened = try OpenedBoard(options)
    let settings = opened.board.settings
    let month = try opened.typed.month(month, on: opened.today)
    let money = try opened.typed.amount(amount, in: settings.currency)
    let source = settings.spelling(of: channel, for: .source)
    if !source.isEmpty, !settings.sources.isEmpty, !settings.sources.contains(source) {
      Output.warn(opened.words.refusal(.notASource(source)))
    }
    let id = try opened.save(path: options.path) { _, key, metadata in
      .cost(
        Cost(
          id: Cost.ID(key), month: month, channel: source, kind: kind, amount: money, note: note,
          at: metadata.at, by: metadata.by))
    }
    let period = Period(.month, containing: month)
    opened.answer(
      id, .costAdded(money, kind, in: period, key: id.key), json: options.json)
  }
}

/// `cost remove`: removes a cost.
private struct RemoveCost: ParsableCommand {
  static let configuration = CommandConfiguration(.costRemove, named: "remove")

  @OptionGroup var options: BoardOptions
  @Argument(help: .record(.id)) var id: String

  func run() throws {
    var opened = try OpenedBoard(options)
    let id = try opened.withdraw(id, from: .costs, path: options.path)
    opened.answer(id, .removed(id), json: options.json)
  }
}

/// `cost list`: lists every cost, then the totals.
private struct ListCosts: ParsableCommand {
  static let configuration = CommandConfiguration(.costList, named: "list")

  @OptionGroup var options: BoardOptions
  @OptionGroup var figures: FigureOptions

  func run() throws {
    let opened = try OpenedBoard(options, asOf: figures.asOf)
    let period = try figures.period.map { try opened.typed.period($0, on: opened.today) }
    let costs = opened.board.settings.costs.standing.filter {
      period?.contains($0.month) ?? true
    }
    if options.json {
      show(costs, opened)
    } else {
      show(costs, opened.words)
    }
  }

  private func show(_ costs: [Cost], _ words: Strings) {
    let rows = costs.map { cost in
      [
        cost.id.text, CostAnswer.month(cost.month), cost.channel, words.kind(cost.kind),
        words.figures.exact(cost.amount), cost.by, cost.note,
      ]
    }
    options.show(rows, rightAligned: [4])
    guard !costs.isEmpty else { return Output.line(words.noCost) }
    options.tellGap()
    let totals = costs.totals.map { total in
      [
        CostAnswer.month(total.month), total.channel, words.kind(total.kind),
        total.amount.map(words.figures.exact) ?? words.unavailable,
      ]
    }
    options.show(totals, rightAligned: [3])
  }

  private func show(_ costs: [Cost], _ opened: OpenedBoard) {
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("costs")
      object.array { array in for cost in costs { CostAnswer.append(cost, to: &array) } }
      object.key("totals")
      object.array { array in
        for total in costs.totals { CostAnswer.append(total, to: &array) }
      }
    }
  }
}

/// Costs in JSON.
private enum CostAnswer {
  static func month(_ day: Day) -> String { Period(.month, containing: day).description }

  static func append(_ cost: Cost, to text: inout JSONText) {
    text.object(.line) {
      $0.head(of: cost)
      $0.member("amount", cost.amount.minorUnits)
      $0.member("channel", cost.channel)
      $0.member("currency", cost.amount.currency.code)
      $0.member("kind", cost.kind.rawValue)
      $0.member("month", month(cost.month))
      $0.member("note", cost.note)
    }
  }

  static func append(_ total: CostTotal, to text: inout JSONText) {
    text.object(.line) {
      $0.member("amount", total.minorUnits)
      $0.member("channel", total.channel)
      $0.member("currency", total.currency.code)
      $0.member("kind", total.kind.rawValue)
      $0.member("month", month(total.month))
    }
  }
}
