import Diagnostics
import PipelineDomain

/// What was spent, and what currencies were worth.
extension JSONCursor {
  mutating func cost(in currency: Currency) throws(JSONFault) -> Cost {
    var (month, kind, amount): (Day?, Cost.Kind?, Money?)
    var (channel, note) = ("", "")
    var head = try RecordHead(&self)
    while let name = try nextKey() {
      switch name {
      case "amount": amount = try money(in: currency)
      case "channel": channel = try string()
      case "kind": kind = try choice()
      case "month": month = try self.month()
      case "note": note = try string()
      default: try head.read(name, &self)
      }
    }
    return Cost(
      id: try head.id(), month: try head.require(month, "month"), channel: channel,
      kind: try head.require(kind, "kind"), amount: try head.require(amount, "amount"), note: note,
      at: try head.moment(), by: try head.author(), isWithdrawn: head.isWithdrawn)
  }

  /// Reads a month, as `2026-11`: its first day.
  private mutating func month() throws(JSONFault) -> Day {
    try scalar(.month) { Day($0.text + "-01") }
  }

  mutating func rate() throws(JSONFault) -> ExchangeRate {
    var (day, from, to, rate): (Day?, Currency?, Currency?, Ratio?)
    var head = try RecordHead(&self)
    while let name = try nextKey() {
      switch name {
      case "day": day = try self.day()
      case "from": from = try currency()
      case "rate": rate = try ratio()
      case "to": to = try currency()
      default: try head.read(name, &self)
      }
    }
    let worth = try head.require(rate, "rate")
    let made = ExchangeRate(
      id: try head.id(), day: try head.require(day, "day"), from: try head.require(from, "from"),
      to: try head.require(to, "to"), rate: worth, at: try head.moment(), by: try head.author(),
      isWithdrawn: head.isWithdrawn)
    guard let made else { throw head.unfit(worth.decimal, .exchangeRate) }
    return made
  }
}

extension JSONText {
  mutating func cost(_ cost: Cost) {
    object(.line) {
      $0.recordHead(cost)
      $0.key("amount")
      $0.money(cost.amount)
      $0.optional("channel", cost.channel)
      $0.member("kind", cost.kind.rawValue)
      $0.member("month", Period(.month, containing: cost.month).description)
      $0.optional("note", cost.note)
    }
  }

  mutating func rate(_ rate: ExchangeRate) {
    object(.line) {
      $0.recordHead(rate)
      $0.member("day", rate.day.description)
      $0.member("from", rate.from.code)
      $0.member("rate", rate.rate.decimal)
      $0.member("to", rate.to.code)
    }
  }
}
