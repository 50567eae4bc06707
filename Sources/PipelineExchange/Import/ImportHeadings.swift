import PipelineDomain

extension ImportField {
  /// The headings beside those of fields, in English and French, with those of Pipedrive, HubSpot, Salesforce,
  /// Odoo, Zoho and BoondManager.
  static let headings: [(ImportField, [String])] = [
    (
      .id,
      [
        "ID", "Record ID", "Pipedrive System ID", "External ID", "Opportunity ID", "Identifiant",
        "Référence", "Référence interne",
      ]
    ),
    (.product, ["Product", "Product name", "Produit", "Nom du produit", "Offre"]),
    (.pipeline, ["Pipeline", "Sales pipeline", "Pipeline name", "Sales process", "Entonnoir"]),
    (
      .currency,
      [
        "Currency", "Currency of Value", "Currency ISO Code", "Amount Currency", "Deal currency",
        "Devise", "Monnaie",
      ]
    ),
    (.status, ["Status", "Outcome", "State", "Statut", "État", "Résultat"]),
    (.isWon, ["Is Won", "Is Closed Won"]),
    (.isLost, ["Is Lost", "Is Closed Lost"]),
    (.isClosed, ["Is Closed", "Is Deal Closed?"]),
    (.isDeleted, ["Is Deleted", "Deleted", "Supprimé", "Supprimée"]),
    (.isActive, ["Active", "Is Active", "Actif"]),
    (
      .created,
      [
        "Created", "Created Date", "Create Date", "Created on", "Created at", "Created time",
        "Creation date", "Add time", "Engage date", "Date added", "Date created", "Date entered",
        "Créé le", "Créée le", "Date de création", "Date d’ajout", "Création",
      ]
    ),
    (
      .closeDate,
      [
        "Close Date", "Closing date", "Date closed", "Closed date", "Date de clôture",
        "Date de fermeture", "Clôture",
      ]
    ),
    (
      .wonOn,
      ["Won time", "Won on", "Won date", "Date won", "Won", "Gagné le", "Gagnée le", "Gagné"]
    ),
    (
      .lostOn,
      ["Lost time", "Lost on", "Lost date", "Date lost", "Lost", "Perdu le", "Perdue le", "Perdu"]
    ),
    (
      .nextStepDue,
      [
        "Next step date", "Next activity date", "Next action date", "Next activity deadline",
        "Échéance", "Prochaine activité", "Date de la prochaine activité",
        "Date de la prochaine étape", "Date de la prochaine action",
      ]
    ),
    (
      .stageEntered,
      [
        "Date entered current stage", "Last stage change", "Last stage change date",
        "Stage change time", "Last stage update", "Last Stage Change Date",
        "Date d’entrée dans l’étape", "Dernier changement d’étape",
      ]
    ),
    (
      .lastActivity,
      [
        "Last Activity Date", "Last activity", "Last Contacted", "Last contact",
        "Last activity time", "Dernière activité", "Date de la dernière activité",
        "Dernier contact",
      ]
    ),
    (
      .lastModified,
      [
        "Last Modified Date", "Last modified", "Modified time", "Modified on", "Update time",
        "Updated", "Updated at", "Last updated", "Last updated on", "Last update", "Date modified",
        "Modifié le", "Modifiée le", "Date de modification", "Dernière modification",
      ]
    ),
  ]

  /// The headings of fields in German, Spanish, Italian, Portuguese and Dutch.
  static let foreignHeadings: [(ImportField, [String])] = [
    (
      .field(.title),
      [
        "Potentialname", "Titel", "Bezeichnung", "Deal-Name", "Name des Deals", "Nombre",
        "Título", "Oportunidad", "Nombre del negocio", "Nombre de la oportunidad", "Titolo",
        "Opportunità", "Nome", "Nome opportunità", "Nome trattativa", "Nome do negócio",
        "Oportunidade", "Naam", "Naam deal", "Onderwerp",
      ]
    ),
    (
      .field(.organization),
      [
        "Firma", "Unternehmen", "Kunde", "Kundenname", "Firmenname", "Empresa", "Cliente", "Cuenta",
        "Azienda", "Società", "Conta", "Bedrijf", "Klant", "Organisatie",
      ]
    ),
    (
      .field(.stage),
      [
        "Deal-Phase", "Verkaufsphase", "Vertriebsphase", "Etapa", "Fase", "Etapa del negocio",
        "Etapa de la oportunidad", "Stadio", "Fase trattativa", "Estágio", "Etapa do negócio",
        "Fase del negocio", "Stadium", "Dealfase",
      ]
    ),
    (
      .field(.amount),
      [
        "Betrag", "Wert", "Auftragswert", "Umsatz", "Summe", "Importe", "Monto", "Valor",
        "Cantidad",
        "Importo", "Valore", "Montante", "Bedrag", "Waarde", "Dealwaarde",
      ]
    ),
    (
      .field(.probability),
      [
        "Wahrscheinlichkeit", "Wahrscheinlichkeit (%)", "Probabilidad", "Probabilidad (%)",
        "Probabilità", "Probabilità (%)", "Probabilidade", "Probabilidade (%)", "Kans", "Kans (%)",
        "Waarschijnlijkheid",
      ]
    ),
    (
      .field(.owner),
      [
        "Besitzer", "Verantwortlicher", "Inhaber", "Zuständig", "Vertriebsmitarbeiter",
        "Propietario", "Responsable", "Comercial", "Vendedor", "Proprietario", "Responsabile",
        "Assegnatario", "Proprietário", "Responsável", "Eigenaar", "Verantwoordelijke",
      ]
    ),
    (
      .field(.source),
      [
        "Quelle", "Leadquelle", "Lead-Quelle", "Fuente", "Origen", "Origine", "Fonte", "Origem",
        "Bron",
      ]
    ),
    (
      .field(.lossReason),
      [
        "Verlustgrund", "Grund für Verlust", "Motivo de pérdida", "Razón de pérdida",
        "Motivo perdita", "Motivo della perdita", "Motivo da perda", "Motivo de perda",
        "Reden verloren", "Reden van verlies",
      ]
    ),
    (
      .field(.nextStep),
      [
        "Nächster Schritt", "Próximo paso", "Siguiente paso", "Prossimo passo", "Próximo passo",
        "Volgende stap",
      ]
    ),
    (
      .field(.expectedClose),
      [
        "Erwarteter Abschluss", "Erwartetes Abschlussdatum", "Geplanter Abschluss",
        "Fecha prevista de cierre", "Cierre previsto", "Chiusura prevista",
        "Data di chiusura prevista", "Data prevista de fechamento", "Fechamento previsto",
        "Verwachte sluitingsdatum", "Verwachte sluiting",
      ]
    ),
    (
      .field(.notes),
      [
        "Notizen", "Beschreibung", "Bemerkung", "Notas", "Descripción", "Note", "Descrizione",
        "Descrição", "Notities", "Omschrijving",
      ]
    ),
    (
      .status,
      ["Zustand", "Ergebnis", "Estado", "Stato", "Esito", "Situação", "Toestand", "Uitkomst"]
    ),
    (.currency, ["Währung", "Moneda", "Divisa", "Valuta", "Moeda"]),
    (
      .created,
      [
        "Erstellt", "Erstellt am", "Angelegt am", "Erstellungsdatum", "Creado", "Creado el",
        "Fecha de creación", "Creato", "Creato il", "Data di creazione", "Data creazione",
        "Criado em", "Data de criação", "Aangemaakt", "Aangemaakt op", "Aanmaakdatum",
      ]
    ),
    (
      .closeDate,
      [
        "Abschlussdatum", "Abschluss", "Geschlossen am", "Fecha de cierre", "Cierre",
        "Data di chiusura", "Data chiusura", "Data de fechamento", "Fechamento", "Sluitingsdatum",
        "Afsluitdatum",
      ]
    ),
    (
      .lastActivity,
      [
        "Letzte Aktivität", "Última actividad", "Ultima attività", "Última atividade",
        "Laatste activiteit",
      ]
    ),
    (
      .lastModified,
      [
        "Geändert am", "Zuletzt geändert", "Última modificación", "Ultima modifica",
        "Última modificação", "Laatst gewijzigd",
      ]
    ),
  ]

  /// Headings that are those of a field only in a file without a plainer one: what one program calls so is a
  /// weighted amount in another.
  static let lesserHeadings: [String: ImportField] = Dictionary(
    [
      (
        .field(.amount), ["Expected Revenue", "Revenue", "CA envisagé HT", "CA envisagé", "Budget"]
      ),
      (.field(.expectedClose), ["Expected Closing", "Expected closing date", "Deadline"]),
      (.field(.probability), ["Pondération", "Deal probability", "Win probability"]),
      (.field(.owner), ["Responsable manager"]),
      (.field(.organization), ["Société - Nom", "Partner", "Contact company"]),
      (.field(.closedOn), ["Date closed", "Actual close date"]),
    ].flatMap { field, names in names.map { ($0.foldedLetters, field) } },
    uniquingKeysWith: { first, _ in first })
}
