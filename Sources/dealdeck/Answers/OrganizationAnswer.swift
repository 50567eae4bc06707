import PipelineDomain
import PipelineStore

/// An organization as commands tell it, with its people, deals and figures.
struct OrganizationAnswer {
  private let facts: OrganizationFacts
  private let board: Board

  init(_ facts: OrganizationFacts, on board: Board) {
    self.facts = facts
    self.board = board
  }

  /// Appends one JSON object. Absent is unknown.
  func append(to text: inout JSONText) {
    let organization = facts.organization
    text.object { object in
      object.key("contacts")
      object.array(.line) { array in for contact in facts.contacts { array.string(contact.id.text) }
      }
      object.key("deals")
      object.array(.line) { array in for id in facts.deals { array.string(id.text) } }
      object.fields("fields", organization.customFields)
      object.member("id", organization.id.text)
      for field in Organization.Field.allCases {
        let name = field.definition.name.description
        switch organization[field] {
        case .text(let text): if !text.isEmpty { object.member(name, text) }
        case .number(let number): if let number { object.member(name, number) }
        case .organization(let id):
          if let parent = id.flatMap({ board.organizations[$0] }) {
            object.member(name, parent.name)
          }
        }
      }
      if let day = facts.customerSince { object.member("customerSince", day.description) }
      if let day = facts.leftOn { object.member("leftOn", day.description) }
      if let day = facts.lastContact { object.member("lastContact", day.description) }
      object.member("openDeals", facts.openCount)
      object.amounts("openValue", facts.open)
      object.member("wonDeals", facts.wonCount)
      object.amounts("wonValue", facts.won)
    }
  }
}

extension JSONText {
  /// Writes sums, one a currency.
  fileprivate mutating func amounts(_ name: String, _ amounts: [Money]) {
    key(name)
    array(.line) { array in
      for amount in amounts {
        array.object(.line) {
          $0.member("currency", amount.currency.code)
          $0.member("minor", amount.minorUnits)
        }
      }
    }
  }
}
