import PipelineDomain

/// What operations make of a document, before it is written.
struct Revision {
  /// The changes of the text, in ascending order.
  let splices: [JSONSplice]
  /// The deals changed or added, as they will be.
  let deals: [Deal]
  /// The highest sequence of any history entry.
  let sequence: Int

  fileprivate typealias Places = [(index: Int, part: JSONContainer.Part)]
  fileprivate let dealPlaces: Places
  fileprivate let organizationPlaces: Places
  /// Whether the text gets its first organizations with a new member of the document.
  fileprivate let addsMember: Bool
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
    let all = [mark + rewriting, newDeals.splices, newOrganizations.splices].enumerated()
      .flatMap { origin, splices in splices.map { (origin: origin, splice: $0) } }
      .enumerated()
      .sorted {
        ($0.element.splice.range.lowerBound, $0.offset)
          < ($1.element.splice.range.lowerBound, $1.offset)
      }
      .map(\.element)
    var places: [Revision.Places] = [[], [], []]
    var taken = [0, 0, 0]
    var growth = 0
    for (origin, splice) in all {
      let arriving = [[], newDeals.parts, newOrganizations.parts][origin]
      if taken[origin] < arriving.count {
        let start = splice.range.lowerBound + growth
        places[origin] += arriving[taken[origin]].map { ($0.index, $0.part.moved(by: start)) }
      }
      taken[origin] += 1
      growth += splice.growth
    }
    return Revision(
      splices: all.map(\.splice), deals: rewritten.map(\.deal) + added, sequence: sequence,
      dealPlaces: places[1], organizationPlaces: places[2],
      addsMember: self.organizations == nil && !organizations.isEmpty)
  }

  /// Makes the revision the document.
  mutating func adopt(_ revision: Revision) {
    guard !revision.splices.isEmpty else { return }
    splice(revision.splices)
    hasByteOrderMark = false
    sequence = max(sequence, revision.sequence)
    deals.adopt(revision.dealPlaces, revision.splices)
    organizations?.adopt(revision.organizationPlaces, revision.splices)
    top.adopt([], revision.splices)
    if !revision.dealPlaces.isEmpty { indexDeals() }
    if revision.addsMember { findOrganizations() }
  }

  /// Notes again at which place each deal stands.
  mutating func indexDeals() {
    indices.removeAll(keepingCapacity: true)
    for (index, part) in deals.parts.enumerated() { indices[Deal.ID(part.key ?? "")] = index }
  }

  private func insertions(of new: [Organization]) -> JSONContainer.Insertions {
    if let organizations {
      return organizations.insertions(of: new, key: \.id.text, in: bytes) { $0.organization($1) }
    }
    guard !new.isEmpty else { return JSONContainer.Insertions() }
    return top.insertions(of: ["organizations"], key: { $0 }, in: bytes) { text, _ in
      text.object {
        for organization in new {
          $0.key(organization.id.text)
          $0.organization(organization)
        }
      }
    }
  }

  /// Reads the places of a text that has just got its first organizations.
  private mutating func findOrganizations() {
    guard let (document, _) = try? Document.read(bytes) else { return }
    top = document.top
    organizations = document.organizations
  }
}

extension JSONContainer.Part {
  /// The same part in a text that stands further on.
  func moved(by distance: Int) -> JSONContainer.Part {
    JSONContainer.Part(
      key: key, start: start + distance,
      value: value.lowerBound + distance..<value.upperBound + distance)
  }
}
