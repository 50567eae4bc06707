import PipelineDomain
import Localization

extension OpenedBoard {
  /// The organization a user means: by id, by name, or by the unique start of an id or a name.
  func organization(matching reference: String) throws -> Organization {
    if let known = board.organizations[Organization.ID(reference)] { return known }
    let wanted = FoldedText(reference)
    let all = board.organizations.values.sorted { $0.id < $1.id }
    var matches = all.filter { wanted.isAll(of: $0.name) }
    if matches.count > 1, let exact = matches.first(where: { $0.name == reference }) {
      matches = [exact]
    }
    if matches.isEmpty, !wanted.isEmpty {
      matches = all.filter {
        $0.id.text.hasPrefix(reference) || FoldedText($0.name).hasPrefix(wanted)
      }
    }
    guard let first = matches.first else {
      throw CommandFailure.refused(
        words.refusal(.notOne(reference, count: 0, of: .organizations)))
    }
    guard matches.count == 1 else {
      let names = matches.prefix(4).map { "\($0.id) \(words.quoted($0.name))" }
      throw CommandFailure.refused(words.refusal(.severalOrganizations(reference, names: names)))
    }
    return first
  }
}
