package import PipelineDomain

/// Changes of this session that did not fit what somebody else had saved: the user says which of the
/// two values holds.
package struct Dispute: Equatable, Sendable {
  /// What somebody else put there, and what this session wanted there.
  package let conflict: Conflict
  /// The changes that were not made, in order.
  let changes: [Change]
}
