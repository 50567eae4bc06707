import PipelineDomain
import PipelineStore

/// A contact as commands tell it, on a deal with the part it plays there.
struct ContactAnswer {
  private let contact: Contact
  private let role: StakeholderRole?
  private let isContact: Bool
  private let deals: [Deal.ID]?
  private let board: Board

  /// A contact of the board, with the deals it is linked to.
  init(_ contact: Contact, of deals: [Deal.ID], on board: Board) {
    self.contact = contact
    self.deals = deals
    self.board = board
    role = nil
    isContact = true
  }

  /// A person on a deal; one noted there alone has no id.
  init(_ stakeholder: Stakeholder, on board: Board) {
    contact = stakeholder.contact
    role = stakeholder.role
    isContact = stakeholder.isContact
    self.board = board
    deals = nil
  }

  /// Appends one JSON object. Absent is unknown.
  func append(to text: inout JSONText) {
    text.object { object in
      if isContact {
        object.head(of: contact)
        if let deals {
          object.key("deals")
          object.array(.line) { array in for id in deals { array.string(id.text) } }
        }
      }
      if let organization = contact.organization.flatMap({ board.organizations[$0] }) {
        object.member("organization", organization.name)
      }
      if let role { object.member("role", role.rawValue) }
      if contact.doNotContact {
        object.key("doNotContact")
        object.bool(true)
      }
      for field in Contact.Field.texts {
        guard let text = contact[field].text, !text.isEmpty else { continue }
        object.member(field.definition.name.description, text)
      }
      object.fields("fields", contact.customFields)
    }
  }
}
