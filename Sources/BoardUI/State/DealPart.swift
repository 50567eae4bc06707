package import PipelineDomain

/// A part of a deal that its view shows on a row of its own and Enter changes.
enum DealPart: Equatable, Sendable {
  /// A field, asked for at the spot.
  case field(Field)
  /// A field that the board defines, asked for at the spot.
  case custom(CustomField)
  /// A field that the board defines, of the organization of the deal, asked for at the spot.
  case ofOrganization(CustomField)
  /// An item of a checklist, ticked off or no longer.
  case item(ChecklistItem.ID)
  /// A question of the qualification.
  case criterion(Qualification.Criterion.ID)
  /// A milestone, reached today, or no longer on the day it was.
  case milestone(MilestoneRule.ID, doneOn: Day?)
  /// An invoice, collected.
  case invoice(Payment.ID)
  /// The amount still to be invoiced.
  case invoicing
  /// Somebody on the other side, or the row for another one.
  case contact(ContactSubject)
}

extension [DealPart] {
  /// Returns the place among other rows of the row at a place: of the same part, else of the next part that is
  /// still there, else of the one before.
  func place(of row: Int, in others: [DealPart]) -> Int {
    guard indices.contains(row) else { return row }
    let candidates = [Int](row..<count) + [Int]((0..<row).reversed())
    for candidate in candidates {
      // A field may stand among the facts and among the exit criteria.
      let earlier = self[..<candidate].count { $0.isSame(as: self[candidate]) }
      let places = others.indices.filter { others[$0].isSame(as: self[candidate]) }
      if let place = places.dropFirst(earlier).first ?? places.last { return place }
    }
    return 0
  }
}

extension DealPart {
  /// True for the same part, whatever became of it.
  fileprivate func isSame(as other: DealPart) -> Bool {
    switch (self, other) {
    case (.milestone(let milestone, _), .milestone(let other, _)): milestone == other
    case (.custom(let field), .custom(let other)),
      (.ofOrganization(let field), .ofOrganization(let other)):
      field.id == other.id
    default: self == other
    }
  }
}

/// The person that a contact form is about.
package enum ContactSubject: Equatable, Sendable {
  case new
  case known(Contact.ID)
  /// A person noted on the deal alone, by the place there; saved, a contact of the board.
  case noted(Int)
}
