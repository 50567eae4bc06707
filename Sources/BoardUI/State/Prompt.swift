package import PipelineDomain
package import Localization

/// A question asked at the spot, in one line or a few.
package struct Prompt: Equatable, Sendable {
  /// The purpose of the answer.
  package enum Purpose: Equatable, Sendable {
    case win([Deal.ID]), lose([Deal.ID]), disqualify([Deal.ID]), nextStep([Deal.ID])
    case log([Deal.ID]), complete([Deal.ID]), snooze([Deal.ID]), assign([Deal.ID])
    case edit(Deal.ID), editAll([Deal.ID]), remark(Deal.ID), add(Stage.ID)
    case setting(SettingEntry), addSetting(SettingList), removeSetting(SettingList)
    case search, filter, saveView, closeReview(ReviewClosing), overrule(Dispute)
    case qualify(Deal.ID, Qualification.Criterion.ID), pay(Deal.ID, Payment.Kind)
    case contact(Deal.ID, ContactSubject)
    /// A contact of an organization; `nil` for a new one.
    case colleague(Organization.ID, Contact.ID?)
    case organization(Organization.ID), mergeOrganization(Organization.ID), purge(Contact.ID)
    case start(StartOffer, StartChoice)
    case export(ExportOffer)
  }

  /// The purpose of the answer.
  package var purpose: Purpose
  /// The fields, in order.
  package var inputs: [Input]
  /// The field that takes the keys.
  package var focus = 0
  /// The error in the answer, once Enter was pressed on a wrong one.
  package var problem: String?
  /// The warnings that the user confirmed by giving the same answer again.
  var accepted: Set<String> = []
  /// A deal that somebody closed after a question about open deals: there is nothing to answer.
  package internal(set) var closedMeanwhile: Deal.ID?
  /// The names that match the typed text, the best first; few, or none.
  package internal(set) var offers: [String] = []

  /// Creates a question with these fields, at least one; the first has the focus.
  package init(_ purpose: Purpose, _ inputs: [Input]) {
    precondition(!inputs.isEmpty, "a question has a field")
    self.purpose = purpose
    self.inputs = inputs
  }

  /// One field of a prompt.
  package struct Input: Equatable, Sendable {
    /// The kind of answer a field expects.
    package enum Kind: Equatable, Sendable {
      case text, amount, date
      /// One of these as from a menu: typing chooses, and completes the choice. A text that begins none
      /// of them stays as it is.
      case choice([String])
      /// Any text; those of these that begin with the typed text are offered.
      case suggesting([String])
    }

    /// The name of the field, which the view puts into words.
    package var name: Name
    /// The text typed.
    package var text: String
    /// The text when the question was asked: a field that still has it was not answered.
    package let initial: String
    /// True when the text is a default and not edited yet: typing replaces it.
    package internal(set) var isOffered: Bool
    /// The caret, in characters from the start.
    package var caret: Int
    /// The kind of answer.
    package var kind: Kind

    /// The fields prompts have.
    package typealias Name = Label

    /// Creates a field with a text, the caret at its end. A filter can be continued; any other text is
    /// only offered.
    package init(_ name: Name, kind: Kind = .text, text: String = "") {
      self.name = name
      self.kind = kind
      self.text = text
      initial = text
      isOffered = !text.isEmpty && name != .filter
      caret = text.count
    }
  }
}
