import PipelineDomain

extension Strings {
  /// The help of an argument of a command on contacts.
  package func help(_ argument: ShellArgument.OfContact) -> String {
    switch argument {
    case .contact:
      say(
        en: "Contact: id, name, e-mail or phone.",
        fr: "Contact\u{A0}: identifiant, nom, e-mail ou téléphone.")
    case .spent:
      say(en: "Duplicate, removed by the merge.", fr: "Doublon, retiré par la fusion.")
    case .newName: say(en: "Name of the contact.", fr: "Nom du contact.")
    case .name: say(en: "New name.", fr: "Nouveau nom.")
    case .organization:
      say(
        en: "Organization the contact works for.", fr: "Organisation où travaille le contact.")
    case .title: say(en: "Job title, such as CFO.", fr: "Fonction, comme DAF.")
    case .email: say(en: "E-mail address.", fr: "Adresse e-mail.")
    case .phone:
      say(
        en: "Phone number, such as +33 1 23 45 67 89.",
        fr: "Numéro de téléphone, comme +33 1 23 45 67 89.")
    case .speaks:
      say(en: "Language of the contact, such as fr.", fr: "Langue du contact, comme fr.")
    case .notes: say(en: "Notes on the contact.", fr: "Notes sur le contact.")
    case .doNotContact:
      say(en: "Mark as not to be contacted.", fr: "Marquer comme à ne pas contacter.")
    case .mayContact:
      say(en: "Unmark: may be contacted again.", fr: "Autoriser de nouveau le contact.")
    case .deal:
      say(en: "Deal of the contact.", fr: "Affaire du contact.")
    case .role:
      say(
        en: "Role on that deal: \(roles).", fr: "Rôle dans cette affaire\u{A0}: \(roles).")
    case .newOrganization:
      say(
        en: "Create the organization if it is new.",
        fr: "Créer l’organisation si elle est nouvelle.")
    case .anyway:
      say(en: "Save a likely duplicate.", fr: "Enregistrer malgré un doublon probable.")
    case .found:
      say(
        en: "Text in the name, job title, e-mail or phone; default: all.",
        fr:
          "Texte du nom, de la fonction, de l’e-mail ou du téléphone\u{A0}; par défaut\u{A0}: tous."
      )
    case .with:
      say(
        en: "Contact it was with: name, e-mail or phone.",
        fr: "Contact concerné\u{A0}: nom, e-mail ou téléphone.")
    case .purged:
      say(
        en: "Contact, deleted or not: id, name, e-mail or phone.",
        fr: "Contact, supprimé ou non\u{A0}: identifiant, nom, e-mail ou téléphone.")
    case .redact:
      say(
        en: "Number of a mention to redact, or all; repeat it for several.",
        fr: "Numéro d’une mention à expurger, ou all\u{A0}; répétable.")
    case .purgeCount:
      say(
        en: "Number of places to erase, as listed: confirms the purge.",
        fr: "Nombre d’emplacements à effacer, selon la liste\u{A0}: confirme la purge.")
    case .link:
      say(
        en: "Contact and role, such as \"Claire Dupin=decision maker\"; repeat it for several.",
        fr: "Contact et rôle, comme \"Claire Dupin=décideur\"\u{A0}; répétable.")
    case .unlink:
      say(
        en: "Contact to take off the deal; repeat it for several.",
        fr: "Contact à retirer de l’affaire\u{A0}; répétable.")
    }
  }

  /// The roles as they are typed: `decision maker, champion`.
  package var roles: String {
    StakeholderRole.allCases.map { role($0) }.joined(separator: ", ")
  }
}
