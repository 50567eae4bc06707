extension Settings {
  /// The names of those who were on the team by the history of the settings. O(history).
  public var formerMembers: Set<String> {
    let teams = history.compactMap { $0.setting?.former?.team }
    return Set(teams.joined().map(\.name))
  }

  /// The persona of that name, whatever the case and the accents; the latest of several.
  public func persona(named name: String) -> Persona? {
    let wanted = FoldedText(name)
    return personas.last { !$0.isWithdrawn && FoldedText($0.name) == wanted }
  }

  /// The plan in progress: the one begun last.
  public var currentPlan: ActionPlan? {
    plans.standing.max { ($0.start, $0.at) < ($1.start, $1.at) }
  }

  /// The review to continue from: the one whose period ended last.
  public var lastReview: ClosedReview? {
    reviews.standing.max { ($0.until, $0.at) < ($1.until, $1.at) }
  }

  /// The start of a review up to that moment: the end of the last one, or seven days before.
  public func reviewStart(until: Instant) -> Instant {
    lastReview?.until ?? until.adding(seconds: -7 * 86_400)
  }

  /// The sequence of a reference: by key or name, whatever case, accents and blanks.
  public func sequence(named name: String) -> ContactSequence? {
    sequences.meant(by: name, key: \.id.text, name: \.name)
  }

  /// The fields every open deal must have because they have a data owner, in the order of their names
  /// (article 000:118). Events and removal are not among them.
  public var keyFields: [Field] {
    fieldOwners.keys.filter { !$0.isEvent && ![.mergedFrom, .removed].contains($0) }.sorted {
      $0.name < $1.name
    }
  }

  /// The data owner of an attribute; `nil` when none was named.
  public func keeper(of attribute: Attribute) -> String? {
    Field(named: attribute.name).flatMap { fieldOwners[$0] }
  }

  /// The item of that key that a gate requires, if one does. O(requirements).
  public func checklistItem(_ id: ChecklistItem.ID) -> ChecklistItem? {
    for requirement in stages.lazy.flatMap(\.gate.requirements) {
      if case .checked(let item) = requirement, item.id == id { return item }
    }
    return nil
  }
}
