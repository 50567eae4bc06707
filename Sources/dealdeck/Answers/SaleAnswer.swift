import PipelineDomain
import PipelineStore
import Localization

/// The margin of a deal, its payments, and its customer.
struct SaleAnswer {
  let deal: Deal
  let opened: OpenedBoard

  private var payments: [Payment] {
    deal.payments.filter { !$0.isWithdrawn }.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }

  /// (Amount − cost) ÷ amount; `nil` unless both are known in one currency and the amount is not zero.
  private var margin: Ratio? {
    guard let amount = deal.amount, let cost = deal.cost, amount.currency == cost.currency
    else { return nil }
    return Ratio(Int128(amount.minorUnits) - Int128(cost.minorUnits), Int128(amount.minorUnits))
  }

  /// The names and known values, for a table.
  var facts: [(String, String)] {
    let words = opened.words
    var facts: [(String, String)] = []
    if let margin { facts.append((words.marginCaption, words.value(margin, in: .rate, of: 100))) }
    facts += payments.map { payment in
      ("\(words.payment(payment.kind))", "\(words.figures.exact(payment.amount)) \(payment.day)")
    }
    if let customer = opened.board.customer(of: deal, in: opened.zone) {
      let spells = customer.spells.map { "\($0.start)–\($0.end?.description ?? "")" }
      facts.append((words.customerCaption, spells.joined(separator: ", ")))
    }
    return facts
  }

  /// Appends the members of a deal. Absent members are unknown.
  func append(to object: inout JSONText) {
    if margin != nil {
      object.key("margin")
      object.number(margin, in: .rate)
    }
    guard !payments.isEmpty else { return }
    object.key("payments")
    object.array { array in
      for payment in payments {
        array.object(.line) {
          $0.member("amount", payment.amount.minorUnits)
          $0.member("currency", payment.amount.currency.code)
          $0.member("by", payment.by)
          $0.member("kind", payment.kind.rawValue)
          $0.member("on", payment.day.description)
        }
      }
    }
  }

  /// Appends the customer of the deal, if it has one.
  func appendCustomer(to object: inout JSONText) {
    guard let customer = opened.board.customer(of: deal, in: opened.zone) else { return }
    object.key("customer")
    object.object { object in
      object.member("active", customer.isActive(on: opened.today))
      object.key("deals")
      object.array(.line) { array in for id in customer.deals { array.string(id.text) } }
      object.key("spells")
      object.array { array in
        for spell in customer.spells {
          array.object(.line) {
            if let end = spell.end { $0.member("end", end.description) }
            $0.member("start", spell.start.description)
          }
        }
      }
      object.key("upsells")
      object.array(.line) { array in
        for id in opened.board.upsells(of: deal.id) { array.string(id.text) }
      }
    }
  }
}
