extension Strings {
  /// The help of an argument of a command on organizations.
  package func help(_ argument: ShellArgument.OfOrganization) -> String {
    switch argument {
    case .organization:
      say(
        en: "Organization: id, name, or the start of either.",
        fr: "Organisation\u{A0}: identifiant, nom, ou leur début.")
    case .spent:
      say(en: "Duplicate, deleted by the merge.", fr: "Doublon, supprimé par la fusion.")
    case .name: say(en: "New name.", fr: "Nouveau nom.")
    case .sector: say(en: "Sector; an empty text clears it.", fr: "Secteur\u{A0}; vide l’efface.")
    case .country: say(en: "Country; an empty text clears it.", fr: "Pays\u{A0}; vide l’efface.")
    case .employees:
      say(en: "Headcount; an empty text clears it.", fr: "Effectif\u{A0}; vide l’efface.")
    case .parent:
      say(
        en: "Parent organization; an empty text clears it.",
        fr: "Maison mère\u{A0}; vide l’efface.")
    case .found:
      say(
        en: "Text in the name; default: all.", fr: "Texte du nom\u{A0}; par défaut\u{A0}: toutes.")
    }
  }
}
