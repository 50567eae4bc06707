import PipelineDomain
import Testing

@Suite struct InvoiceTests {
  private let sale = deal("d", [("A", "2025-01-02"), ("won", "2025-03-01")], amount: .euros(100))

  @Test func `what is collected pays the oldest invoice first, whatever was written first`() {
    let paid = sale.paying(.invoice, .euros(40), on: "2025-05-01")
      .paying(.invoice, .euros(60), on: "2025-04-01").paying(.payment, .euros(75), on: "2025-05-02")
    #expect(paid.invoices.map(\.payment.amount) == [.euros(60), .euros(40)])
    #expect(paid.invoices.map(\.open) == [.euros(0), .euros(25)])
    #expect(paid.invoices.map(\.isPaid) == [true, false])
    #expect(paid.invoices.map(\.isPartlyPaid) == [false, true])
  }

  @Test func `what is collected beyond the invoices pays none, and what was undone counts nowhere`()
  {
    var paid = sale.paying(.invoice, .euros(40), on: "2025-04-01")
      .paying(.payment, .euros(90), on: "2025-04-02")
    #expect(paid.invoices.map(\.open) == [.euros(0)])
    paid.payments[1].isWithdrawn = true
    #expect(paid.invoices.map(\.open) == [.euros(40)])
    #expect(paid.invoices.map(\.isPartlyPaid) == [false])
    paid.payments[0].isWithdrawn = true
    #expect(paid.invoices == [])
  }

  @Test func `an invoice is paid in its own currency only`() {
    let dollars = Money(minorUnits: 4_000, currency: "USD")
    let paid = sale.paying(.invoice, dollars, on: "2025-04-01")
      .paying(.payment, .euros(40), on: "2025-04-02")
    #expect(paid.invoices.map(\.open) == [dollars])
    #expect(paid.leftToInvoice == nil)
  }

  @Test(arguments: [([], 100), ([40], 60), ([40, 60], 0), ([140], 0)] as [([Int64], Int64)])
  func `what was not invoiced yet is left, never less than nothing`(asked: [Int64], left: Int64) {
    let invoiced = asked.reduce(sale) { $0.paying(.invoice, .euros($1), on: "2025-04-01") }
    #expect(invoiced.leftToInvoice == .euros(left))
    var unknown = invoiced
    unknown.amount = nil
    #expect(unknown.leftToInvoice == nil)
  }
}
