import Diagnostics
import PipelineDomain

extension Document {
  /// Returns the part of the board that some of its deals need: its settings and contacts, and their
  /// organizations. O(settings + organizations), whatever the number of other deals.
  func excerpt(of deals: [Deal]) throws(JSONParseError) -> Board {
    var settings = try settings()
    for part in top.parts where part.key == Record.List.contacts.rawValue {
      let contacts = try JSONCursor.read(Array(bytes[part.value]), amountsIn: currency) {
        (cursor) throws(JSONParseError) in try cursor.records(in: .contacts)
      }
      for contact in contacts { settings.put(contact, isNew: true) }
    }
    let named = Set(deals.compactMap(\.organization))
    var organizations: [Organization] = []
    for part in self.organizations?.parts ?? [] {
      let id = Organization.ID(part.key ?? "")
      guard named.contains(id) else { continue }
      var organization = try JSONCursor.read(Array(bytes[part.value]), amountsIn: currency) {
        (cursor) throws(JSONParseError) in try Organization.schema.read(&cursor)
      }
      organization.id = id
      organizations.append(organization)
    }
    return Board(settings: settings, organizations: organizations, deals: deals)
  }
}
