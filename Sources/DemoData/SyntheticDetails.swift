import PipelineDomain

/// The contacts and custom field values of a synthetic team.
struct SyntheticDetails {
  let texts: SyntheticTexts
  var dice: Dice
  private(set) var keys: KeySequence
  /// The people, by whom they work for.
  private(set) var contacts: [Contact] = []
  private var known: [Organization.ID: [Contact]] = [:]

  private static let region: CustomField.ID = "region"
  private static let seats: CustomField.ID = "seats"
  private static let tier: CustomField.ID = "tier"
  private static let tiers = ["A", "B", "C"]

  init(texts: SyntheticTexts, dice: Dice, keys: KeySequence) {
    (self.texts, self.dice, self.keys) = (texts, dice, keys)
  }

  /// The fields of the board's own.
  static func fields(_ texts: SyntheticTexts) -> [CustomField] {
    [
      CustomField(id: region, name: texts.fields.region, kind: .choice, choices: texts.regions),
      CustomField(id: seats, name: texts.fields.seats, kind: .number),
      CustomField(
        id: tier, name: texts.fields.tier, kind: .choice, on: .organization, choices: tiers),
    ]
  }

  /// Gives most deals and organizations values, and every other deal people of its organization.
  mutating func detail(_ deals: inout [Deal], of organizations: inout [Organization]) {
    for index in organizations.indices where dice.happens(percent: 80) {
      organizations[index].customFields[SyntheticDetails.tier] = .text(
        dice.pick(SyntheticDetails.tiers))
    }
    for index in deals.indices {
      meet(&deals[index])
      if dice.happens(percent: 75) {
        deals[index].customFields[SyntheticDetails.region] = .text(dice.pick(texts.regions))
      }
      if dice.happens(percent: 60) {
        deals[index].customFields[SyntheticDetails.seats] = .integer(dice.roll(1...40) * 5)
      }
    }
  }

  /// Makes a person noted on a deal a contact, and adds others to one deal in three.
  private mutating func meet(_ deal: inout Deal) {
    guard let organization = deal.organization else { return }
    var people = deal.contacts.map { contact($0.name, $0.role, of: organization) }
    deal.contacts = []
    if dice.happens(percent: 35) {
      people.append(
        contact(dice.pick(SyntheticNames.contacts), dice.pick(texts.roles), of: organization))
    }
    for person in people where deal.stakeholders[person] == nil {
      deal.stakeholders[person] =
        deal.stakeholders.isEmpty ? .decisionMaker : dice.pick([.champion, .user, .finance])
    }
  }

  /// Returns the contact of that name: the one there is, or a new one.
  private mutating func contact(
    _ name: String, _ title: String, of organization: Organization.ID
  ) -> Contact.ID {
    if let contact = known[organization]?.first(where: { $0.name == name }) { return contact.id }
    var contact = Contact(
      id: Contact.ID(keys.next()), organization: organization, name: name,
      at: Instant(seconds: 0), by: "")
    contact.title = title
    contact.email = SyntheticNames.address(of: name, at: organization)
    if dice.happens(percent: 70) { contact.phone = SyntheticNames.phone(dice.roll(0...9_999)) }
    known[organization, default: []].append(contact)
    contacts.append(contact)
    return contact.id
  }
}

extension SyntheticNames {
  /// Returns an address in a domain that never exists (RFC 2606); empty for a name without Latin letters.
  fileprivate static func address(of name: String, at organization: Organization.ID) -> String {
    let letters = FoldedText(name).text.map { $0 == " " ? "." : $0 }
    guard letters.allSatisfy(\.isASCII) else { return "" }
    return String(letters) + "@" + organization.text + ".example"
  }

  /// Returns a number of the block that is set aside for fiction in France (01 99 00 xx xx).
  fileprivate static func phone(_ number: Int) -> String {
    let digits = String(10_000 + number).dropFirst()
    return "+33 1 99 00 \(digits.prefix(2)) \(digits.suffix(2))"
  }
}
