import PipelineDomain

/// What operations make of a document, before it is written.
struct Revision {
  /// The changes of the text, in ascending order.
  let splices: [JSONSplice]
  /// The deals changed or added, as they will be.
  let deals: [Deal]
  /// The highest sequence of any history entry.
  let sequence: Int

  fileprivate let dealPlaces: JSONContainer.Places
  fileprivate let organizationPlaces: JSONContainer.Places
  fileprivate let topPlaces: JSONContainer.Places
  /// Whether members of the document come or go, so that its places are found by reading it again.
  fileprivate let movesMembers: Bool
}

extension Document {
  /// The text with the revision made, as runs that share the bytes not touched.
  func slices(of revision: Revision) -> [ArraySlice<UInt8>] {
    revision.splices.slices(of: bytes)
  }

  /// What becomes of the text when deals are rewritten and others, and organizations, added.
  ///
  /// - Parameters:
  ///   - rewritten: Deals that are there, with their new texts.
  ///   - added: Deals that are not there.
  ///   - organizations: Organizations that are not there.
  func revision(
    rewriting rewritten: [(deal: Deal, text: [UInt8])], adding added: [Deal],
    _ organizations: [Organization], sequence: Int
  ) -> Revision {
    // The mark goes with the next change, as whoever wrote it did not mean anything by it.
    let mark = hasByteOrderMark ? [JSONSplice(range: 0..<3, text: [])] : []
    let rewriting = rewritten.compactMap { deal, text in
      indices[deal.id].map { JSONSplice(range: deals.parts[$0].value, text: text) }
    }
    let newDeals = deals.insertions(of: added, key: \.id.text, in: bytes) { $0.deal($1) }
    let newOrganizations = insertions(of: organizations)
    let (splices, places) = JSONContainer.merged([
      JSONContainer.Insertions(splices: mark + rewriting), newDeals, newOrganizations,
    ])
    return Revision(
      splices: splices, deals: rewritten.map(\.deal) + added, sequence: sequence,
      dealPlaces: places[1], organizationPlaces: places[2], topPlaces: [],
      movesMembers: self.organizations == nil && !organizations.isEmpty)
  }

  /// What becomes of the text when members of the document are rewritten and others added.
  func revision(
    rewriting rewritten: [String: [UInt8]], adding added: [String: [UInt8]], sequence: Int
  ) -> Revision {
    let mark = hasByteOrderMark ? [JSONSplice(range: 0..<3, text: [])] : []
    let rewriting = top.parts.compactMap { part in
      rewritten[part.key ?? ""].map { JSONSplice(range: part.value, text: $0) }
    }
    let new = top.insertions(of: Array(added), key: \.key, in: bytes) { $0.verbatim($1.value) }
    let (splices, places) = JSONContainer.merged([
      JSONContainer.Insertions(splices: mark + rewriting), new,
    ])
    return Revision(
      splices: splices, deals: [], sequence: sequence, dealPlaces: [], organizationPlaces: [],
      topPlaces: places[1], movesMembers: false)
  }

  /// What becomes of the text when members of the document that hold no deals are spliced.
  ///
  /// - Parameter splices: In ascending order.
  func revision(splicing splices: [JSONSplice]) -> Revision {
    let mark = hasByteOrderMark && !splices.isEmpty ? [JSONSplice(range: 0..<3, text: [])] : []
    return Revision(
      splices: mark + splices, deals: [], sequence: sequence, dealPlaces: [],
      organizationPlaces: [], topPlaces: [], movesMembers: true)
  }

  /// Makes the revision the document.
  mutating func adopt(_ revision: Revision) {
    guard !revision.splices.isEmpty else { return }
    splice(revision.splices)
    if revision.movesMembers, let (document, _) = try? Document.read(bytes) {
      self = document
      return
    }
    hasByteOrderMark = false
    sequence = max(sequence, revision.sequence)
    deals.adopt(revision.dealPlaces, revision.splices)
    organizations?.adopt(revision.organizationPlaces, revision.splices)
    top.adopt(revision.topPlaces, revision.splices)
    if !revision.dealPlaces.isEmpty { indexDeals() }
  }

  /// Notes again at which place each deal stands.
  mutating func indexDeals() {
    indices.removeAll(keepingCapacity: true)
    for (index, part) in deals.parts.enumerated() { indices[Deal.ID(part.key ?? "")] = index }
  }

  private func insertions(of new: [Organization]) -> JSONContainer.Insertions {
    if let organizations {
      return organizations.insertions(of: new, key: \.id.text, in: bytes) {
        Organization.schema.write($1, &$0)
      }
    }
    guard !new.isEmpty else { return JSONContainer.Insertions() }
    return top.insertions(of: ["organizations"], key: { $0 }, in: bytes) { text, _ in
      text.object {
        for organization in new {
          $0.key(organization.id.text)
          Organization.schema.write(organization, &$0)
        }
      }
    }
  }
}
