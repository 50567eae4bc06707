package import PipelineDomain

/// A change of this session that did not fit what somebody else had saved: the user says which of the
/// two holds.
package struct Dispute: Equatable, Sendable {
  /// The deal.
  package let deal: Deal.ID
  /// The field both changed.
  package let field: Field
  /// What somebody else put into it, and what it holds.
  package let theirs: FieldValue
  /// What this session wanted it to hold.
  package let mine: FieldValue
  /// The changes that were not made, in order.
  let operations: [Operation]
}
