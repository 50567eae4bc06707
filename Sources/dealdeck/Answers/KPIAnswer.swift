import PipelineDomain
import PipelineStore
import Localization

/// One KPI as commands tell it.
struct KPIAnswer {
  let measure: Measure
  let goal: Panel.Goal?
  let status: Reading.Status
  /// Why there is no value, or why it is held against nothing.
  let reason: Measure.Unavailability?
  /// The alerts set on it and on parts of it.
  let alarms: [Alarm]
  /// What to do.
  let advice: Advice?

  /// The answer; `alarms` are those of the whole board.
  init(_ kpi: KPI, _ ledger: Ledger, _ period: Period, _ alarms: [Alarm]) {
    measure = kpi.measure(ledger, period)
    goal = ledger.settings.panel.goals[kpi.id] ?? measure.standardGoal
    status = ledger.status(of: measure, kpi)
    reason = measure.reason ?? ledger.reservation(on: measure)
    self.alarms = alarms.filter { $0.kpi == kpi.id }
    advice = ledger.advice(on: measure)
  }

  /// Appends one JSON object; `value` is null exactly when `status` is `unavailable`.
  func append(to text: inout JSONText, withDeals: Bool, on settings: Settings) {
    text.object { object in
      object.member("id", measure.kpi)
      object.member("asOf", measure.asOf.description)
      object.member("basis", measure.basis.rawValue)
      object.member("n", measure.n)
      object.member("status", status.rawValue)
      object.member("unit", measure.unit.name)
      object.key("value")
      object.number(measure.value, in: measure.unit)
      object.key("numerator")
      object.number(measure.numerator)
      object.key("denominator")
      object.number(measure.denominator)
      object.key("target")
      object.number(
        measure.unit.currency ?? settings.currency == settings.currency ? goal?.target : nil,
        in: .count)
      object.key("reason")
      object.optional(reason?.name)
      object.key("explanation")
      object.optional(reason.map { Language.english.words().reason($0) })
      object.key("caveat")
      object.optional(measure.caveat?.name)
      object.key("action")
      object.optional(advice.map { Language.english.words().advice($0, on: settings) })
      object.key("alert")
      if let alarm = alarms.first(where: { $0.key == measure.kpi }) {
        object.alarm(alarm, in: settings.currency)
      } else {
        object.null()
      }
      object.key("band")
      appendBand(to: &object)
      if let currency = measure.currency { object.member("currency", currency.code) }
      if !measure.parts.isEmpty {
        object.key("parts")
        object.object { parts in
          for part in measure.parts {
            parts.key(part.name.name)
            parts.number(part.value, in: part.unit)
          }
        }
      }
      let others = measure.otherCurrencies
      if !others.isEmpty {
        object.key("partCurrencies")
        object.object(.line) {
          for (part, currency) in others { $0.member(part.name.name, currency.code) }
        }
      }
      if let pace = measure.pace {
        object.key("pace")
        object.pace(pace)
      }
      if withDeals {
        object.key("deals")
        object.array(.line) { array in for deal in measure.deals { array.string(deal.text) } }
      }
      object.key("excluded")
      object.exclusions(measure.excluded)
    }
  }

  private func appendBand(to object: inout JSONText) {
    guard let (band, verdict) = measure.standing else { return object.null() }
    object.object(.line) {
      $0.key("high")
      $0.number(band.high, in: .count)
      $0.key("low")
      $0.number(band.low, in: .count)
      $0.member("verdict", verdict.rawValue)
    }
  }

  /// The deals that were left out and why; `nil` when none was.
  func exclusions(_ words: Strings, on board: Board) -> String? {
    measure.excluded.isEmpty ? nil : words.leftOut(measure.excluded, on: board)
  }

  /// What stands beside the value and what the board suggests, beside the row of the table: a line each.
  func lines(_ words: Strings, on settings: Settings, near today: Day) -> [String] {
    let standing = measure.standing.map { words.band($0.band, $0.verdict, in: measure.unit) }
    let action = advice.map { words.advice($0, on: settings) }
    let beside = [
      words.beside(measure, on: settings), measure.pace.map { words.pace($0, near: today) },
    ].compactMap { $0 }
    return beside + (standing.map { [words.title(.field) + words.colon + $0] } ?? [])
      + alarms.map { words.alarm($0, on: settings) } + (action.map { [$0] } ?? [])
  }
}

extension JSONText {
  /// Writes an exact figure as a decimal number: rates in percent, to four decimals; days and others
  /// to four; money in whole minor units. `null` for none.
  mutating func number(_ value: Ratio?, in unit: Measure.Unit) {
    let decimals = unit.currency == nil ? 4 : 0
    let scaled = unit == .rate ? value?.scaled(by: 100) : value
    guard let digits = scaled?.rounded(decimals: decimals) else {
      null()
      return
    }
    verbatim(decimal(digits, decimals: decimals).utf8)
  }

  /// Writes a whole number, or `null` for none.
  mutating func number(_ value: Int128?) {
    guard let value else {
      null()
      return
    }
    integer(value)
  }

  /// Writes how far velocity is from what was signed a day, and the factor that differs most.
  mutating func pace(_ pace: Pace) {
    object { object in
      object.key("ratio")
      object.number(pace.ratio, in: .ratio)
      switch pace.cause {
      case .opportunities(let now, let average, let start):
        object.member("factor", "opportunities")
        object.member("now", now)
        object.key("average")
        object.number(average, in: .count)
        if let start {
          object.member("since", start.day.description)
          object.member("atStart", start.open)
        }
      case .cycle(let median, let stay):
        object.member("factor", "cycle")
        object.key("median")
        object.number(median, in: .days)
        object.key("stay")
        object.number(stay, in: .days)
      case .amounts(let known, let won):
        object.member("factor", "averageValue")
        object.member("known", known)
        object.member("won", won)
      }
    }
  }

  private func decimal(_ digits: Int128, decimals: Int) -> String {
    var (whole, fraction) = digits.decimalDigits(decimals)
    while fraction.last == "0" { fraction.removeLast() }
    return (digits < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}
