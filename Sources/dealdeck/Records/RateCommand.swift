import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `rate`: manages exchange rates.
struct RateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .rate, subcommands: [ListRates.self, AddRate.self, RemoveRate.self],
    defaultSubcommand: ListRates.self)
}

/// `rate add`: adds the value of one unit of a currency from a day on.
private struct AddRate: ParsableCommand {
  static let configuration = CommandConfiguration(.rateAdd, named: "add")

  @OptionGroup var options: BoardOptions
  @Argument(help: .record(.rateDay)) var day: String
  @Argument(help: .record(.fromCurrency)) var from: String
  @Argument(help: .record(.toCurrency)) var to: String
  @Argument(help: .record(.rate)) var rate: String

  func run() throws {
    var opened = try OpenedBoard(options)
    let day = try opened.typed.day(day, on: opened.today)
    let (from, to) = (try opened.typed.currency(from), try opened.typed.currency(to))
    let worth = try opened.typed.rate(rate)
    let id = try opened.save(path: options.path) { opened, key, metadata in
      let made = ExchangeRate(
        id: ExchangeRate.ID(key), day: day, from: from, to: to, rate: worth, at: metadata.at,
        by: metadata.by)
      guard let made else {
        throw CommandFailure.refused(opened.words.refusal(.unfitRate))
      }
      return .rate(made)
    }
    opened.answer(
      id, .rateAdded(day, from, worth: worth.decimal, to, key: id.key), json: options.json)
  }
}

/// `rate remove`: removes a rate.
private struct RemoveRate: ParsableCommand {
  static let configuration = CommandConfiguration(.rateRemove, named: "remove")

  @OptionGroup var options: BoardOptions
  @Argument(help: .record(.id)) var id: String

  func run() throws {
    var opened = try OpenedBoard(options)
    let id = try opened.withdraw(id, from: .rates, path: options.path)
    opened.answer(id, .removed(id), json: options.json)
  }
}

/// `rate list`: lists every rate by day.
private struct ListRates: ParsableCommand {
  static let configuration = CommandConfiguration(.rateList, named: "list")

  @OptionGroup var options: BoardOptions
  @Option(parsing: .unconditional, help: .board(.asOf)) var asOf: String?

  func run() throws {
    let opened = try OpenedBoard(options, asOf: asOf)
    let rates = opened.board.settings.rates.standing.sorted {
      ($0.day, $0.from.code, $0.to.code, $0.at) < ($1.day, $1.from.code, $1.to.code, $1.at)
    }
    guard options.json else {
      let rows = rates.map { rate in
        [
          rate.id.text, rate.day.description, rate.from.code, rate.to.code,
          opened.words.decimal(rate.rate.decimal), rate.by,
        ]
      }
      options.show(rows, rightAligned: [4])
      return
    }
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("rates")
      object.array { array in
        for rate in rates {
          array.object(.line) {
            $0.head(of: rate)
            $0.member("day", rate.day.description)
            $0.member("from", rate.from.code)
            $0.member("rate", rate.rate.decimal)
            $0.member("to", rate.to.code)
          }
        }
      }
    }
  }
}
