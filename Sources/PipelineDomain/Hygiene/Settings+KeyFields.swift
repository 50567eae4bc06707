extension Settings {
  /// The fields every open deal is to have because somebody keeps them true, in the order of the
  /// fields (article 000:118). What only happens to a deal is none of them.
  public var keyFields: [Field] {
    guard !fieldOwners.isEmpty else { return [] }
    return Field.allCases.filter { fieldOwners[$0] != nil && !$0.isEvent && $0 != .removed }
  }

  /// Who keeps true what an attribute tells; `nil` when nobody was named.
  public func keeper(of attribute: Attribute) -> String? {
    Field(rawValue: attribute.name).flatMap { fieldOwners[$0] }
  }
}
