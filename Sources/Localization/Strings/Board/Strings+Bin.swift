package import PipelineDomain

extension Strings {
  /// The kind of something deleted: `deal`.
  package func kind(_ subject: DeletedItem.Subject) -> String {
    switch subject {
    case .deal: say(en: "deal", fr: "affaire")
    case .contact: "contact"
    case .organization: say(en: "organization", fr: "organisation")
    }
  }

  /// A deal was deleted.
  package func deleted(_ title: String) -> String {
    say(en: "Deleted “\(title)”.", fr: "\(quoted(title)) supprimée.")
  }

  /// Deals were deleted.
  package func deleted(_ deals: DealReference) -> String {
    say(
      en: "Deleted \(named(deals)).", fr: "Supprimé\u{A0}: \(named(deals)).")
  }

  /// The question before deals are deleted, with what goes with them.
  package func wouldDelete(
    _ deals: DealReference, activities: Int, payments: Int, upsells: Int
  ) -> String {
    let parts = [
      activities == 0
        ? nil
        : count(
          activities, say(en: "activity", fr: "activité"), say(en: "activities", fr: "activités")),
      payments == 0
        ? nil
        : count(
          payments, say(en: "invoice or payment", fr: "facture ou paiement"),
          say(en: "invoices and payments", fr: "factures et paiements")),
      upsells == 0
        ? nil
        : count(
          upsells, say(en: "upsell keeps its link", fr: "vente additionnelle garde son lien"),
          say(en: "upsells keep their link", fr: "ventes additionnelles gardent leur lien")),
    ].compactMap(\.self)
    let with = parts.isEmpty ? "" : say(en: " with ", fr: " avec ") + list(parts)
    return say(
      en: "Delete \(named(deals))\(with)? Press again to confirm.",
      fr: "Supprimer \(named(deals))\(with)\u{A0}? Même touche pour confirmer.")
  }

  /// The question before an organization is deleted, with what loses it.
  package func wouldDelete(
    _ organization: String, deals: Int, contacts: Int
  ) -> String {
    let parts = [
      deals == 0
        ? nil : count(deals, say(en: "deal", fr: "affaire"), say(en: "deals", fr: "affaires")),
      contacts == 0 ? nil : count(contacts, "contact", "contacts"),
    ].compactMap(\.self)
    let losing =
      parts.isEmpty
      ? ""
      : say(en: ": \(list(parts)) left without it", fr: "\u{A0}: \(list(parts)) sans organisation")
    return say(
      en: "Delete “\(organization)”\(losing)? Press again to confirm.",
      fr: "Supprimer \(quoted(organization))\(losing)\u{A0}? Même touche pour confirmer.")
  }

  /// Something deleted is back.
  package func restored(_ item: DeletedItem) -> String {
    say(
      en: "Restored \(kind(item.subject)) “\(item.name)”.",
      fr: "\(capitalized(kind(item.subject))) \(quoted(item.name)) "
        + restoredForm(item.subject) + ".")
  }

  private func restoredForm(_ subject: DeletedItem.Subject) -> String {
    if case .contact = subject { "rétabli" } else { "rétablie" }
  }

  /// One deal went into another.
  package func merged(_ spent: String, into kept: String) -> String {
    say(
      en: "Merged “\(spent)” into “\(kept)”.",
      fr: "\(quoted(spent)) fusionnée dans \(quoted(kept)).")
  }

  /// The day something was deleted, and by whom.
  package func deletion(on day: String, by author: String?) -> String {
    say(
      en: "Deleted on \(day)" + (author.map { " by \($0)" } ?? "") + ".",
      fr: "Supprimé le \(day)" + (author.map { " par \($0)" } ?? "") + ".")
  }

  /// The heads of two deals to merge: the one that stays, the one that goes.
  package var keptHead: String { say(en: "Kept", fr: "Gardée") }
  package var spentHead: String { say(en: "Duplicate", fr: "Doublon") }

  /// The rule of the page of a merge.
  package var staysAndGoes: String {
    say(en: "bold: value kept", fr: "en gras\u{A0}: valeur gardée")
  }

  /// The lists that a merge joins, whatever is chosen.
  package func joined(activities: Int, contacts: Int, hasNotes: Bool) -> String {
    let parts = [
      activities == 0
        ? nil
        : count(
          activities, say(en: "activity", fr: "activité"), say(en: "activities", fr: "activités")),
      contacts == 0 ? nil : count(contacts, "contact", "contacts"),
      hasNotes ? "notes" : nil,
    ].compactMap(\.self)
    guard !parts.isEmpty else {
      return say(
        en: "The histories of both are joined.", fr: "Les deux historiques sont réunis.")
    }
    return say(
      en: "Added from the duplicate: \(list(parts)); the histories of both are joined.",
      fr: "Repris du doublon\u{A0}: \(list(parts))\u{A0}; les deux historiques sont réunis.")
  }

  /// The line in place of an empty bin.
  package var emptyBin: String { say(en: "The bin is empty.", fr: "La corbeille est vide.") }

  /// Nothing deleted is called so.
  package func notDeleted(_ reference: String) -> String {
    say(
      en: "nothing deleted is called “\(reference)”; `dealdeck bin` lists all",
      fr: "rien de supprimé ne s’appelle \(quoted(reference))\u{A0}; `dealdeck bin` liste tout")
  }

  /// Several deleted items are called so.
  package func severalDeleted(_ reference: String, names: [String]) -> String {
    say(
      en: "“\(reference)” matches \(names.joined(separator: ", ")); give the id",
      fr: "\(quoted(reference)) correspond à \(names.joined(separator: ", "))\u{A0}; "
        + "indiquez l’identifiant")
  }

  /// A name of no field in which two deals differ.
  package func notAField(_ name: String, among fields: [String]) -> String {
    say(
      en: "“\(name)” doesn’t differ; fields that do: \(fields.joined(separator: ", "))",
      fr: "\(quoted(name)) ne diffère pas\u{A0}; champs qui diffèrent\u{A0}: "
        + fields.joined(separator: ", "))
  }
}
