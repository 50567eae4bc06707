package import Diagnostics
package import PipelineDomain

/// What a deal in full says beside its fields.
package protocol DetailWords {
  /// The head of what the gate of a stage asks for.
  func toLeave(_ stage: String) -> String
  /// The head of what was invoiced and collected.
  var payments: String { get }
  /// The head of what follows the signature.
  var afterSale: String { get }
  /// How an invoice stands after so many days: `paid`, `due for 12 days`.
  func state(of invoice: Invoice, days: Int) -> String
  /// What an amount still to be invoiced is called.
  var toInvoice: String { get }
  /// What is invoiced and has not come in is called.
  var outstanding: String { get }
  /// Why notes stay as they were.
  func notesKept(_ why: EditorProblem) -> String
  /// Where notes that were written and not taken are.
  func notesWritten(to path: String) -> String
}

extension QualificationWords {
  /// What a gate asks for, met or not.
  package func requirement(_ requirement: Requirement, on board: Board) -> String {
    guard case .checked(let item) = requirement else {
      return shortfall(Shortfall(requirement), on: board)
    }
    return item.text
  }
}
