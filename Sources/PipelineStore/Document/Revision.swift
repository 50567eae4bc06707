import Diagnostics
import PipelineDomain

/// The changes to a document, before they are written.
struct Revision {
  /// The changes of the text, in ascending order.
  let splices: [JSONSplice]
  /// The deals changed or added, in their new state.
  let deals: [Deal]
  /// The highest sequence of any history entry.
  let sequence: Int
  /// The document read once more, with its board, because a setting changed; nil when none did.
  let reread: (document: Document, board: Board)?

  fileprivate let dealPlaces: JSONContainer.Places
  fileprivate let organizationPlaces: JSONContainer.Places
  fileprivate let topPlaces: JSONContainer.Places
  /// True when members of the document are added or removed, so that its places are found by reading it
  /// again.
  fileprivate let movesMembers: Bool
}

extension Document {
  /// Returns the text with the revision made, as runs that share the bytes not touched.
  func slices(of revision: Revision) -> [ArraySlice<UInt8>] {
    revision.splices.slices(of: bytes)
  }

  /// Returns the revision that rewrites deals, adds others and organizations, and changes the members beside
  /// them.
  ///
  /// - Parameters:
  ///   - rewritten: Existing deals, with their new texts.
  ///   - added: New deals.
  ///   - organizations: New organizations.
  /// - Throws: `unsound` when the settings would make the text unreadable, `unknownStage` when they would leave a
  ///   deal without its stage.
  func revision(
    rewriting rewritten: [(deal: Deal, text: [UInt8])], adding added: [Deal],
    _ organizations: [Organization], _ beside: SettingsDraft, sequence: Int
  ) throws(StoreError) -> Revision {
    // The byte order mark is dropped with the next change: it has no meaning here.
    let mark = hasByteOrderMark ? [JSONSplice(range: 0..<3, text: [])] : []
    let rewriting = rewritten.compactMap { deal, text in
      indices[deal.id].map { JSONSplice(range: deals.parts[$0].value, text: text) }
    }
    let changed = (self.organizations?.parts ?? []).compactMap { part in
      beside.organizations[Organization.ID(part.key ?? "")].map {
        JSONSplice(range: part.value, text: $0)
      }
    }
    let members = top.parts.indices.compactMap { index -> JSONSplice? in
      guard let text = beside.texts[top.parts[index].key ?? ""] else { return nil }
      return text.map { JSONSplice(range: top.parts[index].value, text: $0) }
        ?? top.remove(at: index)
    }
    let known = Set(top.parts.compactMap(\.key))
    let newMembers = beside.texts.compactMap { name, text in
      known.contains(name) ? nil : text.map { (name: name, text: $0) }
    }
    let (splices, places) = JSONContainer.merged([
      JSONContainer.Insertions(splices: mark + rewriting + changed + members),
      deals.insertions(of: added, key: \.id.text, in: bytes) { $0.deal($1) },
      insertions(of: organizations),
      top.insertions(of: newMembers, key: \.name, in: bytes) { $0.verbatim($1.text) },
    ])
    var reread: (document: Document, board: Board)?
    if beside.settings != nil {
      var text = bytes
      splices.apply(to: &text)
      do throws(ValidationIssue) { reread = try Document.read(text) } catch {
        throw .unsound(error)
      }
      if let (document, board) = reread, document.misplaced(in: board) != nil {
        let lost = board.deals.first { !document.stages.contains($0.stage) }
        throw .unknownStage(lost?.stage ?? "")
      }
    }
    return Revision(
      splices: splices, deals: rewritten.map(\.deal) + added, sequence: sequence, reread: reread,
      dealPlaces: places[1], organizationPlaces: places[2], topPlaces: places[3],
      movesMembers: self.organizations == nil && !organizations.isEmpty)
  }

  /// Applies the revision to the document.
  mutating func adopt(_ revision: Revision) {
    guard !revision.splices.isEmpty else { return }
    if let (document, _) = revision.reread {
      self = document
      return
    }
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

  /// Updates the place of each deal.
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
