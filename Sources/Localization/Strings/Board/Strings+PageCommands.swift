extension Strings {
  /// The name of a command of a page of its own, its details and its hint.
  func text(ofPage command: Command) -> CommandText {
    switch command {
    case .openLosses:
      words(
        en: "Explore the losses", fr: "Explorer les pertes",
        detail: ("by stage and reason", "par étape et motif"), hint: ("losses", "pertes"))
    case .whatIf:
      words(
        en: "What-if", fr: "Scénario",
        detail: (
          "win rate, deal size, sales cycle, deals won or lost",
          "taux, montant, cycle, affaires gagnées ou perdues"
        ), hint: ("what-if", "scénario"))
    case .export:
      words(
        en: "Export this page", fr: "Exporter cette page",
        detail: ("a list, or a report", "une liste, ou un rapport"),
        hint: ("export", "exporter"))
    case .delete:
      words(
        en: "Delete the deal", fr: "Supprimer l’affaire",
        detail: ("kept in the bin", "conservée dans la corbeille"),
        hint: ("delete", "supprimer"))
    case .mergeDeals:
      words(
        en: "Merge with its duplicate", fr: "Fusionner avec son doublon",
        detail: ("or the two selected deals", "ou les deux affaires sélectionnées"),
        hint: ("merge", "fusionner"))
    case .bin:
      words(
        en: "Bin", fr: "Corbeille",
        detail: (
          "deleted deals, contacts and organizations",
          "affaires, contacts et organisations supprimés"
        ), hint: ("bin", "corbeille"))
    case .restore: words(en: "Restore", fr: "Rétablir l’élément", hint: ("restore", "rétablir"))
    case .mergeTaken:
      words(
        en: "Take the other value", fr: "Prendre l’autre valeur",
        hint: ("other value", "autre valeur"))
    case .confirmMerge:
      words(
        en: "Merge the two deals", fr: "Fusionner les deux affaires", hint: ("merge", "fusionner"))
    case .organizations:
      words(
        en: "Organizations", fr: "Organisations",
        detail: ("contacts, deals, value", "contacts, affaires, valeur"),
        hint: ("organizations", "organisations"))
    case .openOrganization:
      words(en: "Open or change", fr: "Ouvrir ou changer", hint: ("open", "ouvrir"))
    case .editOrganization:
      words(
        en: "Edit the organization", fr: "Modifier l’organisation", hint: ("edit", "modifier"))
    case .mergeOrganization:
      words(
        en: "Merge into another", fr: "Fusionner dans une autre", hint: ("merge", "fusionner"))
    case .deleteOrganization:
      words(
        en: "Delete the organization", fr: "Supprimer l’organisation",
        hint: ("delete", "supprimer"))
    case .purge:
      words(
        en: "Erase the contact for good", fr: "Effacer le contact définitivement",
        detail: ("from history too; no undo", "de l’historique aussi\u{A0}; irréversible"),
        hint: ("purge", "purger"))
    case .redact:
      words(
        en: "Redact or keep the text", fr: "Expurger ou garder le texte",
        hint: ("redact", "expurger"))
    case .confirmPurge:
      words(
        en: "Confirm the erasure", fr: "Confirmer l’effacement",
        hint: ("erase", "effacer"))
    case .importDeals:
      words(
        en: "Import deals", fr: "Importer des affaires",
        detail: (
          "CSV, Excel, JSON, or a pasted table", "CSV, Excel, JSON, ou un tableau collé"
        ), hint: ("import", "importer"))
    case .completePath:
      words(en: "Complete the name", fr: "Compléter le nom", hint: ("complete", "compléter"))
    case .changeImport:
      words(
        en: "Answer or correct", fr: "Répondre ou corriger", hint: ("correct", "corriger"))
    case .nextQuestion:
      words(
        en: "Next question or guess", fr: "Point à vérifier suivant",
        hint: ("next question", "à vérifier"))
    case .confirmImport:
      words(
        en: "Import as planned", fr: "Importer selon le plan",
        detail: ("one undo", "annulable d’un coup"),
        hint: ("import", "importer"))
    default: words(en: "", fr: "")
    }
  }
}
