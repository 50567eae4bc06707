extension Settings {
  /// The names in a list, in its order.
  public func names(in list: Field.NameList) -> [String] {
    switch list {
    case .team: team.map(\.name)
    case .sources: sources
    case .personas: personas.standing.map(\.name)
    case .lossReasons: lossReasons
    }
  }

  /// The names that a field may hold; empty when any text is allowed.
  public func names(for field: Field) -> [String] {
    if case .name(let list) = field.kind { names(in: list) } else { [] }
  }

  /// A text as the board spells that value of a field, whatever case, accents and blanks were typed: a
  /// member of the team, a source, a persona, a loss reason. As typed when the board lists none such.
  public func spelling(of text: String, for field: Field) -> String {
    names(for: field).named(text, \.self) ?? text
  }

  /// The stage of a reference: by key, by name, by `pipeline/name`, or by its number from 1 among those in use.
  ///
  /// - Parameter peer: A stage in whose pipeline a name is looked for first; by default the board's order decides.
  public func stage(matching reference: String, beside peer: Stage.ID? = nil) -> Stage? {
    if let peer, let stage = peersMeant(by: reference, peer) { return stage }
    if let stage = stage(named: reference) { return stage }
    let current = currentStages
    guard let number = Int(reference), (1...).contains(number), number <= current.count else {
      return nil
    }
    return current[number - 1]
  }
}

extension Settings {
  /// The stage of a key, of a name, or of `pipeline/name`.
  package func stage(named reference: String) -> Stage? {
    if let stage = stages.meant(by: reference, key: \.id.text, name: \.name) { return stage }
    guard hasPipelines, let slash = reference.firstIndex(of: "/"),
      let pipeline = pipeline(matching: String(reference[..<slash]))
    else { return nil }
    return stages(of: pipeline.id).meant(
      by: String(reference[reference.index(after: slash)...]), key: \.id.text, name: \.name)
  }

  private func peersMeant(by reference: String, _ peer: Stage.ID) -> Stage? {
    stages.filter { arePeers($0.id, peer) }
      .meant(by: reference, key: \.id.text, name: \.name)
  }
}

extension Deal {
  /// Returns true when the deal is that owner's, whatever case, accents and blanks the name is written
  /// with; always without an owner.
  public func isOwned(by owner: FoldedText?) -> Bool {
    owner.map { $0.isAll(of: self.owner ?? "") } ?? true
  }
}

extension Board {
  /// The organization of that name; of several that differ in case, accents and blanks alone the one
  /// spelt so, else the one with the lowest key. O(organizations).
  public func organization(named name: String) -> Organization? {
    let folded = FoldedText(name)
    let known = organizations.values.filter { folded.isAll(of: $0.name) }
    return known.first { $0.name == name } ?? known.min { $0.id < $1.id }
  }

  /// The organization of that name, or a new one under a fresh key; `nil` for no name.
  /// O(organizations).
  public func organization(
    named name: String, random: inout SeededRandom
  ) -> (organization: Organization, isNew: Bool)? {
    guard !name.allSatisfy(\.isWhitespace) else { return nil }
    if let known = organization(named: name) { return (known, false) }
    let id: Organization.ID = random.freshKey { known($0) != nil }
    return (Organization(id: id, name: name.trimmed), true)
  }

  /// The campaign that brought a deal: over its source, whatever the case and the accents, and running on
  /// its creation day; of several the one that started last. O(campaigns + history).
  public func campaign(of deal: Deal, in zone: Zone) -> Campaign? {
    guard let source = deal.source.map(FoldedText.init), let created = deal.creationDay(in: zone)
    else {
      return nil
    }
    return settings.campaigns.standing
      .filter { FoldedText($0.source) == source && $0.runs(on: created) }
      .max { ($0.start, $0.id) < ($1.start, $1.id) }
  }
}
