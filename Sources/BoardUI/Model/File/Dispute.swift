public import PipelineDomain

/// A change of this session that did not fit what somebody else had saved: the user says which of the
/// two holds.
public struct Dispute: Equatable, Sendable {
  /// The deal.
  public let deal: Deal.ID
  /// The field both changed.
  public let field: Field
  /// What somebody else put into it, and what it holds.
  public let theirs: FieldValue
  /// What this session wanted it to hold.
  public let mine: FieldValue
  /// The changes that were not made, in order.
  let operations: [Operation]
}
