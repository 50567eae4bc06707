package import PipelineDomain
package import Localization

/// A question asked at the spot, in one line or a few.
package struct Prompt: Equatable, Sendable {
  /// What the answer is for.
  package enum Purpose: Equatable, Sendable {
    case win([Deal.ID]), lose([Deal.ID]), disqualify([Deal.ID]), nextStep([Deal.ID])
    case log([Deal.ID]), complete([Deal.ID]), snooze([Deal.ID]), assign([Deal.ID])
    case edit(Deal.ID), remark(Deal.ID), add(Stage.ID)
    case search, filter, saveView, closeReview(ReviewClosing), overrule(Dispute)
    case qualify(Deal.ID, Qualification.Criterion.ID), pay(Deal.ID, Payment.Kind)
  }

  /// What the answer is for.
  package var purpose: Purpose
  /// The fields, in order.
  package var inputs: [Input]
  /// The field that takes the keys.
  package var focus = 0
  /// What is wrong with the answer, once Enter was pressed on a wrong one.
  package var problem: String?
  /// The texts said against an answer that was then given again.
  var accepted: Set<String> = []
  /// A deal that somebody closed since only open ones were asked about: there is nothing to answer.
  package internal(set) var closedMeanwhile: Deal.ID?
  /// The names that may be meant by what is typed, the best first; few, or none.
  package internal(set) var offers: [String] = []

  /// A question with these fields, at least one; the first takes the keys.
  package init(_ purpose: Purpose, _ inputs: [Input]) {
    precondition(!inputs.isEmpty, "a question has a field")
    self.purpose = purpose
    self.inputs = inputs
  }

  /// One field of a prompt.
  package struct Input: Equatable, Sendable {
    /// What a field expects.
    package enum Kind: Equatable, Sendable {
      case text, amount, date
      /// One of these as from a menu: what is typed chooses, and the choice stands there whole. A text
      /// that begins none of them stands as it is.
      case choice([String])
      /// Any text; those of these that begin with what is typed are offered.
      case suggesting([String])
    }

    /// Which field this is: the view words it.
    package var name: Name
    /// What was typed.
    package var text: String
    /// What stood here when the question was asked: text that is still the same was not answered.
    package let initial: String
    /// True when what stands here was put here and not touched yet: what is typed takes its place.
    package internal(set) var isOffered: Bool
    /// The caret, in characters from the start.
    package var caret: Int
    /// What is expected.
    package var kind: Kind

    /// The fields prompts have.
    package typealias Name = Label

    /// A field holding a text, the caret at its end. A filter goes on where it ended; any other text
    /// is only offered.
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
