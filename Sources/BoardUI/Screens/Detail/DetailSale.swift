import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Adds the amounts invoiced, collected and outstanding, to the cent.
  func addPayments(of deal: Deal, in stage: Stage, to page: inout Page) {
    guard stage.outcome == .won else { return }
    page.addSection(words.payments)
    let invoices = deal.invoices
    for invoice in invoices {
      let days = today - invoice.payment.day
      page.add(
        amount(invoice.payment).then(
          words.state(of: invoice, days: days), invoice.isPaid ? .good : .attention),
        part: .invoice(invoice.payment.id))
    }
    for payment in deal.payments where payment.kind == .payment && !payment.isWithdrawn {
      page.add(amount(payment).then(payment.by, .secondary))
    }
    let open = sums(of: invoices.map(\.open))
    if !open.isEmpty {
      page.add(
        caption(words.outstanding, width: 14).then(right(open, in: 16), Style.attention.bold))
    }
    let left = deal.leftToInvoice.map { words.figures.exact($0) } ?? "–"
    page.add(caption(words.toInvoice, width: 14).then(right(left, in: 16)), part: .invoicing)
  }

  private func amount(_ payment: Payment) -> Line {
    caption(words.payment(payment.kind).capitalized, width: 14)
      .then(right(words.figures.exact(payment.amount), in: 16) + "  ")
      .then(padded(words.dates.plain(payment.day, near: today), to: 14), .secondary)
  }

  /// Returns the exact sums by currency; empty when all are zero.
  private func sums(of amounts: [Money]) -> String {
    let byCurrency = Dictionary(grouping: amounts, by: \.currency).sorted {
      $0.key.code < $1.key.code
    }
    let texts = byCurrency.compactMap { currency, amounts -> String? in
      let units = amounts.reduce(Int128(0)) { $0 + Int128($1.minorUnits) }
      return units == 0 ? nil : words.figures.exact(Ratio(units), currency)
    }
    return texts.joined(separator: " + ")
  }

  /// Adds the milestones after the signature, with their state.
  func addMilestones(of deal: Deal, to page: inout Page) {
    guard let record = board.afterSale(of: deal, in: model.zone) else { return }
    let milestones = board.settings.afterSale.milestones(of: record, on: today)
    guard !milestones.isEmpty else { return }
    page.addSection(words.afterSale)
    for milestone in milestones {
      let day = (milestone.doneOn ?? milestone.due).map { words.dates.plain($0, near: today) }
      page.add(
        state(words.milestone(milestone.state), milestone.state.sign)
          .then(padded(day ?? "–", to: 14), .secondary)
          .then(words.milestone(milestone.rule.kind, isBlocked: milestone.isBlocked)),
        part: .milestone(milestone.rule.id, doneOn: milestone.doneOn))
    }
  }
}

extension Milestone.State {
  fileprivate var sign: Sign {
    switch self {
    case .done: .done
    case .late: Sign(glyph: "◂", ascii: "<", style: Style.bad.bold)
    case .due: Sign(glyph: "»", ascii: "@", style: .attention)
    case .ahead: Sign(glyph: "▸", ascii: ">", style: .secondary)
    }
  }
}
