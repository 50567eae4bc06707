import Diagnostics
import PipelineDomain

extension English {
  func toLeave(_ stage: String) -> String { "To leave \(stage)" }

  var payments: String { "Payments" }

  var afterSale: String { "After the sale" }

  func state(of invoice: Invoice, days: Int) -> String {
    guard !invoice.isPaid else { return "paid" }
    return (invoice.isPartlyPaid ? "partly paid, " : "")
      + (days > 0 ? "due for \(count(days, "day", "days"))" : "due today")
  }

  var toInvoice: String { "To invoice" }

  var outstanding: String { "Outstanding" }

  func notesKept(_ why: EditorProblem) -> String {
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

  func notesWritten(to path: String) -> String { "Yours are in \(path)" }
}
