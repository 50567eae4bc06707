import PipelineDomain
import PipelineStore

/// One KPI as commands tell it.
struct KPIAnswer {
  let measure: Measure
  let goal: Panel.Goal?
  let status: Reading.Status

  init(_ kpi: KPI, _ ledger: Ledger, _ period: Period) {
    measure = kpi.measure(ledger, period)
    goal = ledger.settings.panel.goals[kpi.id] ?? measure.standardGoal
    status = measure.status(against: goal, better: kpi.better, in: ledger.settings.currency)
  }

  /// Appends one JSON object; `value` is null exactly when `status` is `unavailable`.
  func append(to text: inout JSONText) {
    text.object { object in
      object.member("id", measure.kpi)
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
      object.number(goal?.target, in: .count)
      object.key("reason")
      if let reason = measure.reason {
        object.string(reason.name)
      } else {
        object.null()
      }
      if let currency = measure.unit.currency { object.member("currency", currency.code) }
      if !measure.parts.isEmpty {
        object.key("parts")
        object.object { parts in
          for part in measure.parts {
            parts.key(part.name.name)
            parts.number(part.value, in: part.unit)
          }
        }
      }
      object.key("excluded")
      object.array { array in
        for exclusion in measure.excluded {
          array.object(.line) {
            $0.member("deal", exclusion.deal.text)
            $0.member("reason", exclusion.reason.rawValue)
          }
        }
      }
    }
  }
}

extension Measure.Unit {
  /// The word scripts read.
  var name: String {
    switch self {
    case .rate: "percent"
    case .days: "days"
    case .months: "months"
    case .count: "count"
    case .ratio: "ratio"
    case .money: "minor units"
    case .moneyPerDay: "minor units per day"
    }
  }
}

extension Measure.Unavailability {
  /// The words scripts read.
  var name: String {
    switch self {
    case .noDeals: "no deals"
    case .zeroDenominator: "zero denominator"
    case .mixedCurrencies(let currencies):
      "mixed currencies: " + currencies.map(\.code).joined(separator: ", ")
    case .noAmounts: "no amounts"
    case .noCosts: "no costs"
    case .noDates: "no dates"
    case .notReached: "not reached"
    case .missing(let kpi): "missing \(kpi)"
    case .overflow: "overflow"
    case .noWholeMonth: "no whole month"
    case .missingCost(let month): "missing cost \(Period(.month, containing: month))"
    case .noMarketingSource: "no marketing source"
    case .noRecurringRevenue: "no recurring revenue"
    case .tooYoung: "too young"
    case .noChurn: "no churn yet"
    }
  }
}

extension Measure.Part.Name {
  /// The word scripts read.
  var name: String {
    switch self {
    case .mean: "mean"
    case .median: "median"
    case .p90: "p90"
    case .intervalLow: "intervalLow"
    case .intervalHigh: "intervalHigh"
    case .openPastClose: "openPastClose"
    case .opportunities: "opportunities"
    case .winRate: "winRate"
    case .averageValue: "averageValue"
    case .cycle: "cycle"
    case .subtotal(let currency): "subtotal \(currency.code)"
    case .stage(let stage): "stage \(stage)"
    case .phase(let phase): "phase \(phase.rawValue)"
    case .collectionRate: "collectionRate"
    case .costKnown: "costKnown"
    case .movedOn: "movedOn"
    case .won: "won"
    case .lost: "lost"
    case .disqualified: "disqualified"
    case .stillOpen: "stillOpen"
    case .spent(let kind): "spent \(kind.rawValue)"
    case .source(let source): "source \(source)"
    case .paid: "paid"
    case .returnOnSpend: "returnOnSpend"
    case .lifetimeValue: "lifetimeValue"
    case .acquisitionCost: "acquisitionCost"
    case .monthlyRevenue: "monthlyRevenue"
    case .margin: "margin"
    case .monthlyChurn: "monthlyChurn"
    case .lifetime: "lifetime"
    case .lifetimeCap: "lifetimeCap"
    case .byRevenue: "byRevenue"
    case .net: "net"
    case .returned: "returned"
    case .newCustomers: "newCustomers"
    case .byHeadcount: "byHeadcount"
    case .revenueChurn: "revenueChurn"
    case .byValue: "byValue"
    case .value: "value"
    }
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

  private func decimal(_ digits: Int128, decimals: Int) -> String {
    guard decimals > 0 else { return String(digits) }
    let text = String(digits.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - text.count)) + text
    var fraction = padded.suffix(decimals)
    while fraction.last == "0" { fraction.removeLast() }
    let whole = (digits < 0 ? "-" : "") + padded.dropLast(decimals)
    return fraction.isEmpty ? whole : whole + "." + fraction
  }
}
