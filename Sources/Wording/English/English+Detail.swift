public import PipelineDomain

extension English {
  /// The head of what the gate of a stage asks for.
  public func toLeave(_ stage: String) -> String { "To leave \(stage)" }

  /// The head of what was invoiced and collected.
  public var payments: String { "Payments" }

  /// The head of what follows the signature.
  public var afterSale: String { "After the sale" }

  /// How an invoice stands after so many days.
  public func state(of invoice: Invoice, days: Int) -> String {
    guard !invoice.isPaid else { return "paid" }
    return (invoice.isPartlyPaid ? "partly paid, " : "")
      + (days > 0 ? "due for \(count(days, "day", "days"))" : "due today")
  }

  /// What an amount still to be invoiced is called.
  public var toInvoice: String { "To invoice" }

  /// What is invoiced and has not come in is called.
  public var outstanding: String { "Outstanding" }

  /// Why notes stay as they were.
  public func notesKept(_ why: EditorProblem) -> String {
    switch why {
    case .unchanged: "The notes are as they were."
    case .exited(let code): "The editor ended with code \(code): the notes are as they were."
    case .killed(let signal):
      "The editor was ended by signal \(signal): the notes are as they were."
    case .notStarted: "The editor could not be started; set $VISUAL or $EDITOR to its command."
    case .unreadable: "What the editor left cannot be read: the notes are as they were."
    case .notText: "What the editor left is no UTF-8: the notes are as they were."
    case .tooLong(let limit):
      "Notes hold at most \(figures.whole(limit)) bytes: the notes are as they were."
    }
  }

  /// Where notes that were written and not taken are.
  public func notesWritten(to path: String) -> String { "Yours are in \(path)" }
}
