package import PipelineDomain

extension Strings {
  /// The name of a field of a contact: `job title`.
  package func field(_ field: Contact.Field) -> String {
    switch field {
    case .name: say(en: "name", fr: "nom")
    case .title: say(en: "job title", fr: "fonction")
    case .organization: say(en: "organization", fr: "organisation")
    case .email: "e-mail"
    case .phone: say(en: "phone", fr: "téléphone")
    case .language: say(en: "language", fr: "langue")
    case .notes: "notes"
    case .doNotContact: say(en: "do not contact", fr: "ne pas contacter")
    }
  }

  /// The part somebody plays in a decision: `decision maker`.
  package func role(_ role: StakeholderRole) -> String {
    switch role {
    case .decisionMaker: say(en: "decision maker", fr: "décideur")
    case .champion: "champion"
    case .finance: "finance"
    case .user: say(en: "user", fr: "utilisateur")
    case .blocker: say(en: "blocker", fr: "opposant")
    case .other: say(en: "other", fr: "autre")
    }
  }

  /// The role that is meant, by its name in this language, in English or in the file, whatever case and
  /// blanks; by the beginning of one too where no other begins so.
  package func role(named text: String) -> StakeholderRole? {
    let typed = FoldedText(text)
    let spellings = StakeholderRole.allCases.flatMap { role in
      [self.role(role), Language.english.words().role(role), role.rawValue].map {
        (role, FoldedText($0))
      }
    }
    if let exact = spellings.first(where: { $0.1 == typed }) { return exact.0 }
    let begun = Set(spellings.filter { !typed.isEmpty && $0.1.hasPrefix(typed) }.map(\.0))
    return begun.count == 1 ? begun.first : nil
  }

  /// A contact with its role: `Claire Dupin (decision maker)`.
  func stakeholder(_ name: String, as role: StakeholderRole) -> String {
    role == .other ? name : "\(name) (\(self.role(role)))"
  }

  /// A contact with what reaches it, the name left out: `CFO · decision maker · +33 1 23 45 67 89`.
  package func reach(_ stakeholder: Stakeholder) -> [String] {
    let contact = stakeholder.contact
    let role = stakeholder.role.flatMap { $0 == .other ? nil : self.role($0) }
    let mark = contact.doNotContact ? field(Contact.Field.doNotContact) : nil
    return [contact.title, role ?? "", mark ?? "", contact.phone, contact.email]
      .filter { !$0.isEmpty }
  }

  /// The first action on a deal whose next step is a call: `call Claire Dupin, CFO, +33 1 23 45 67 89`.
  package func call(_ contact: Contact) -> String {
    let parts = [contact.name, contact.title, contact.phone].filter { !$0.isEmpty }
    return say(
      en: "call \(parts.joined(separator: ", "))", fr: "appeler \(parts.joined(separator: ", "))")
  }

  /// True for a next step that is a call, in whichever language it was typed.
  package func isCall(_ step: NextStep) -> Bool {
    let what = FoldedText(step.what)
    return Language.allCases.contains { what.hasPrefix(FoldedText($0.words().activity(.call))) }
  }

  /// A contact was saved on a deal, or taken off it.
  package func contactSaved(_ name: String, on deal: String) -> String {
    say(
      en: "Saved \(name) on “\(deal)”.", fr: "\(quoted(name)) enregistré sur \(quoted(deal)).")
  }
  package func contactTakenOff(_ name: String, _ deal: String) -> String {
    say(en: "Took \(name) off “\(deal)”.", fr: "\(quoted(name)) retiré de \(quoted(deal)).")
  }

  /// A contact without a name.
  package var nameNeeded: String { say(en: "Enter a name.", fr: "Indiquez un nom.") }

  /// The row below the contacts of a deal.
  package var contactRow: String {
    say(en: "add a contact", fr: "ajouter un contact")
  }

  /// A contact that is likely there already: `“Claire Dupin” has the same e-mail.`
  package func duplicate(_ name: String, _ match: Contact.Match) -> String {
    switch match {
    case .email:
      say(
        en: "“\(name)” has the same e-mail.", fr: "\(quoted(name)) a la même adresse e-mail.")
    case .phone:
      say(
        en: "“\(name)” has the same phone number.",
        fr: "\(quoted(name)) a le même numéro de téléphone.")
    case .name:
      say(
        en: "“\(name)” is already a contact there.",
        fr: "\(quoted(name)) y est déjà un contact.")
    }
  }

  /// The way to enter a likely duplicate, on the board and in commands.
  package var duplicateAgain: String {
    say(en: "Enter again to save it anyway.", fr: "Entrée de nouveau pour l’enregistrer.")
  }
  package var duplicateAnyway: String {
    say(
      en: "--anyway saves it; `dealdeck contact merge` joins two",
      fr: "--anyway l’enregistre\u{A0}; `dealdeck contact merge` en fusionne deux")
  }

  /// The heading of a contact among the facts of a deal.
  package var contactCaption: String { "contact" }

  /// The line in place of an empty list of contacts.
  package var noContacts: String { say(en: "No contacts yet.", fr: "Aucun contact.") }
}
