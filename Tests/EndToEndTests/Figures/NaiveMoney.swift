import Foundation

/// Amounts in several currencies, by the rates of a file.
struct NaiveMoney {
  /// Decimal places of the currencies of the boards.
  static let exponents = ["EUR": 2, "USD": 2, "JPY": 0, "TND": 3]

  let currency: String
  let rates: [[String: Any]]

  /// Returns the value of an amount in minor units of the board's currency on a day; `nil` for no amount.
  ///
  /// The rate that began last counts, in either direction.
  func worth(_ amount: Any?, on day: Int) -> Decimal? {
    guard let amount = amount as? [String: Any], let minor = amount["minor"] as? Int else {
      return nil
    }
    let foreign = amount["currency"] as? String ?? currency
    guard foreign != currency else { return Decimal(minor) }
    let pairs = [[foreign, currency], [currency, foreign]]
    let holding = rates.enumerated().filter { _, rate in
      rate["withdrawn"] as? Bool != true
        && pairs.contains([rate["from"] as? String ?? "", rate["to"] as? String ?? ""])
        && NaiveDays.day(rate["day"] as? String ?? "") <= day
    }.max { left, right in
      let (old, new) = (left.element, right.element)
      return (text(old["day"]), text(old["at"]), left.offset)
        < (text(new["day"]), text(new["at"]), right.offset)
    }
    guard let rate = holding?.element, let factor = Decimal(string: text(rate["rate"])) else {
      return nil
    }
    let places = (Self.exponents[currency] ?? 2) - (Self.exponents[foreign] ?? 2)
    let scaled = Decimal(minor) * pow10(places)
    return text(rate["from"]) == foreign ? scaled * factor : scaled / factor
  }

  private func text(_ value: Any?) -> String { value as? String ?? "" }

  private func pow10(_ places: Int) -> Decimal {
    places < 0 ? 1 / pow(10, -places) : pow(10, places)
  }
}
