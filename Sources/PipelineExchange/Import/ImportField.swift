/// What a column of an imported table tells of a deal; the raw value is its name in `--map`.
package enum ImportField: String, Sendable, CaseIterable {
  /// The key in the program the file comes from.
  case id
  case title, organization, contact, owner, source, product, tags, notes
  case amount, currency, probability
  case stage
  /// Open, won or lost, told apart from the stage.
  case status
  /// Yes or no.
  case isWon, isClosed, isDeleted
  case created
  /// The day of closing of a closed deal, the expected one of an open deal.
  case closeDate
  case expectedClose, closedOn, wonOn, lostOn, lossReason
  case nextStep, nextStepDue

  /// Whether its cells are dates.
  var isDate: Bool {
    switch self {
    case .created, .closeDate, .expectedClose, .closedOn, .wonOn, .lostOn, .nextStepDue: true
    default: false
    }
  }
}

extension ImportField {
  /// The field a heading means, whatever its case, blanks, accents and punctuation; `nil` when no
  /// program known here writes it. A prefix such as `Deal - ` is understood, and so is an ending such as
  /// `de l’affaire`.
  package init?(heading: String) {
    var words = heading.foldedLetters
    // "Deal - Deal created" needs two prefixes taken off.
    while ImportField.meanings[words] == nil {
      guard
        let rest = ImportField.prefixes.lazy.compactMap({ words.without(prefix: $0) }).first
          ?? ImportField.suffixes.lazy.compactMap({ words.without(suffix: $0) }).first
      else { return nil }
      words = rest
    }
    guard let field = ImportField.meanings[words] else { return nil }
    self = field
  }

  private static let prefixes = ["deal", "opportunity", "affaire", "transaction", "opportunite"]

  private static let suffixes = ["delaffaire", "delatransaction", "delopportunite", "dudeal"]

  private static let meanings = Dictionary(
    headings.flatMap { field, names in names.map { ($0.foldedLetters, field) } },
    uniquingKeysWith: { first, _ in first })

  /// Headings in English and French, those of Pipedrive, HubSpot and Salesforce among them.
  private static let headings: [(ImportField, [String])] = [
    (.id, ["ID", "Record ID", "Pipedrive System ID", "External ID", "Identifiant", "Référence"]),
    (
      .title,
      [
        "Title", "Name", "Deal", "Opportunity", "Subject", "Titre", "Nom", "Affaire", "Opportunité",
        "Transaction", "Intitulé",
      ]
    ),
    (
      .organization,
      [
        "Organization", "Organization - Name", "Organisation", "Account", "Account Name", "Company",
        "Company Name", "Associated Company", "Client", "Customer", "Société", "Entreprise",
        "Compte", "Nom du compte", "Nom de l’entreprise", "Nom de la société",
        "Nom de l’organisation", "Nom du client", "Entreprise associée", "Raison sociale",
      ]
    ),
    (
      .contact,
      [
        "Contact", "Contact person", "Person", "Associated Contact", "Interlocuteur", "Personne",
        "Contact associé", "Nom du contact",
      ]
    ),
    (
      .owner,
      [
        "Owner", "Deal owner", "Sales rep", "Sales agent", "Assigned to", "Salesperson",
        "Propriétaire", "Commercial", "Responsable", "Vendeur", "Chargé d’affaires",
      ]
    ),
    (
      .source,
      [
        "Source", "Lead Source", "Source channel", "Original Traffic Source", "Origine", "Canal",
        "Origine de la piste", "Source de la piste", "Source du prospect", "Source d’origine",
      ]
    ),
    (.product, ["Product", "Product name", "Produit", "Nom du produit", "Offre"]),
    (.tags, ["Tags", "Label", "Labels", "Étiquette", "Étiquettes"]),
    (
      .notes,
      [
        "Notes", "Note", "Description", "Deal Description", "Commentaire", "Commentaires",
        "Remarques",
      ]
    ),
    (
      .amount,
      [
        "Amount", "Value", "Deal value", "Price", "Expected revenue amount", "Montant",
        "Montant HT", "Valeur",
        "Prix",
      ]
    ),
    (
      .currency,
      [
        "Currency", "Currency of Value", "Currency ISO Code", "Amount Currency", "Devise",
        "Monnaie",
      ]
    ),
    (.probability, ["Probability", "Probability (%)", "Probabilité", "Probabilité (%)"]),
    (
      .stage,
      [
        "Stage", "Stage Name", "Deal Stage", "Sales stage", "Étape", "Phase", "Étape de vente",
        "Phase de vente",
      ]
    ),
    (.status, ["Status", "Outcome", "Statut", "État", "Résultat"]),
    (.isWon, ["Is Won", "Is Closed Won"]),
    (.isClosed, ["Is Closed", "Is Deal Closed?"]),
    (.isDeleted, ["Is Deleted"]),
    (
      .created,
      [
        "Created", "Created Date", "Create Date", "Add time", "Engage date", "Date added",
        "Créé le", "Créée le", "Date de création", "Date d’ajout", "Création",
      ]
    ),
    (.closeDate, ["Close Date", "Date de clôture", "Date de fermeture", "Clôture"]),
    (
      .expectedClose,
      [
        "Expected close date", "Expected close", "Close", "Clôture prévue",
        "Date de clôture prévue", "Date de fermeture prévue", "Clôture attendue",
        "Date de clôture attendue", "Date de clôture estimée",
      ]
    ),
    (.closedOn, ["Closed on", "Close time", "Closed", "Clôturé le", "Clôturée le"]),
    (.wonOn, ["Won time", "Won on", "Gagné le", "Gagnée le"]),
    (.lostOn, ["Lost time", "Lost on", "Perdu le", "Perdue le"]),
    (
      .lossReason,
      [
        "Lost reason", "Loss reason", "Closed Lost Reason", "Raison de perte", "Raison de la perte",
        "Motif de perte", "Motif de la perte",
      ]
    ),
    (.nextStep, ["Next step", "Next action", "Prochaine étape", "Prochaine action"]),
    (
      .nextStepDue,
      [
        "Next step date", "Next activity date", "Next action date", "Échéance",
        "Prochaine activité", "Date de la prochaine activité", "Date de la prochaine étape",
        "Date de la prochaine action",
      ]
    ),
  ]
}

extension String {
  /// What follows `prefix`; `nil` without it or when nothing follows.
  fileprivate func without(prefix: String) -> String? {
    hasPrefix(prefix) && count > prefix.count ? String(dropFirst(prefix.count)) : nil
  }

  /// What stands before `suffix`; `nil` without it or when nothing does.
  fileprivate func without(suffix: String) -> String? {
    hasSuffix(suffix) && count > suffix.count ? String(dropLast(suffix.count)) : nil
  }
}
