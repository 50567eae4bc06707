package import PipelineDomain

/// A part of a deal that its view shows on a row of its own and Enter changes.
enum DealPart: Equatable, Sendable {
  /// A field, asked for at the spot.
  case field(Field)
  /// A field that the board defines, asked for at the spot.
  case custom(CustomField)
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

/// The person that a contact form is about.
package enum ContactSubject: Equatable, Sendable {
  case new
  case known(Contact.ID)
  /// A person noted on the deal alone, by the place there; saved, a contact of the board.
  case noted(Int)
}
