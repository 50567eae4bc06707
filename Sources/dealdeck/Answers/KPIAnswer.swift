import PipelineDomain
import PipelineStore
import Localization

/// One KPI in the output of commands.
struct KPIAnswer {
  let figure: KPIValue
  let goal: Panel.Goal?
  let status: KPIResult.Status
  /// The reason why there is no value, or why it is not compared with the goal.
  let reason: KPIValue.Unavailability?
  /// The alerts set on it and on parts of it.
  let alerts: [AlertResult]
  /// The recommended action.
  let advice: Advice?

  /// Creates the answer; `alerts` are those of the whole board.
  init(_ kpi: KPI, _ facts: PipelineFacts, _ period: Period, _ alerts: [AlertResult]) {
    figure = kpi.figureWithDeals(facts, period)
    goal = facts.settings.panel.goals[kpi.id] ?? figure.standardGoal
    status = facts.status(of: figure, kpi)
    reason = figure.reason ?? facts.caveat(on: figure)
    self.alerts = alerts.filter { $0.kpi == kpi.id }
    advice = facts.advice(on: figure)
  }

  /// Appends one JSON object; `value` is null exactly when `status` is `unavailable`.
  ///
  /// - Parameter group: The key of the group it is of, which the object names only here.
  func append(
    to text: inout JSONText, withDeals: Bool, on settings: Settings, of group: String? = nil
  ) {
    text.object { object in
      object.member("id", figure.kpi)
      if let group { object.member("key", group) }
      object.member("asOf", figure.asOf.description)
      object.member("basis", figure.basis.rawValue)
      object.member("n", figure.n)
      object.member("status", status.rawValue)
      object.member("unit", figure.unit.name)
      object.key("value")
      object.number(figure.value, in: figure.unit)
      object.key("numerator")
      object.number(figure.numerator)
      object.key("denominator")
      object.number(figure.denominator)
      object.key("target")
      object.number(
        figure.unit.currency ?? settings.currency == settings.currency ? goal?.target : nil,
        in: .count)
      object.key("reason")
      object.optional(reason?.name)
      object.key("explanation")
      object.optional(reason.map { Language.english.words().reason($0) })
      object.key("caveat")
      object.optional(figure.caveat?.name)
      object.key("action")
      object.optional(advice.map { Language.english.words().advice($0, on: settings) })
      object.key("alert")
      if let alert = alerts.first(where: { $0.key == figure.kpi }) {
        object.alert(alert, in: settings.currency)
      } else {
        object.null()
      }
      object.key("band")
      appendBand(to: &object)
      if let currency = figure.currency { object.member("currency", currency.code) }
      if !figure.parts.isEmpty {
        object.key("parts")
        object.object { parts in
          for part in figure.parts {
            parts.key(part.name.name)
            parts.number(part.value, in: part.unit)
          }
        }
      }
      let others = figure.otherCurrencies
      if !others.isEmpty {
        object.key("partCurrencies")
        object.object(.line) {
          for (part, currency) in others { $0.member(part.name.name, currency.code) }
        }
      }
      if let pace = figure.pace {
        object.key("pace")
        object.pace(pace)
      }
      if withDeals {
        object.key("deals")
        object.array(.line) { array in for deal in figure.deals { array.string(deal.text) } }
      }
      object.key("excluded")
      object.exclusions(figure.excluded)
    }
  }

  private func appendBand(to object: inout JSONText) {
    guard let (benchmark, verdict) = figure.standing else { return object.null() }
    object.object(.line) {
      $0.key("high")
      $0.number(benchmark.high, in: .count)
      $0.key("low")
      $0.number(benchmark.low, in: .count)
      $0.member("verdict", verdict.rawValue)
    }
  }

  /// Returns the excluded deals with the reasons; `nil` when there are none.
  func exclusions(_ words: Strings, on board: Board) -> String? {
    figure.excluded.isEmpty ? nil : words.leftOut(figure.excluded, on: board)
  }

  /// Returns the lines below the row of the table: parts, pace, benchmark, alerts and advice, one line each.
  func lines(_ words: Strings, on settings: Settings, near today: Day) -> [String] {
    let standing = figure.standing.map {
      words.benchmark($0.benchmark, $0.verdict, in: figure.unit)
    }
    let action = advice.map { words.advice($0, on: settings) }
    let beside = [
      words.beside(figure, on: settings), figure.pace.map { words.pace($0, near: today) },
    ].compactMap { $0 }
    return beside + (standing.map { [words.title(.field) + words.colon + $0] } ?? [])
      + alerts.map { words.alert($0, on: settings) } + (action.map { [$0] } ?? [])
  }
}

extension JSONText {
  /// Writes an exact figure as a decimal number: rates in percent, to four decimals; days and others
  /// to four; money in whole minor units. `null` for none.
  mutating func number(_ value: Ratio?, in unit: KPIValue.Unit) {
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

  /// Writes the ratio of velocity to the amount signed per day, and the factor that differs most.
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
