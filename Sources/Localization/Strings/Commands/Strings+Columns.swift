package import PipelineDomain

/// A column of a list that is no field of a deal, a contact or an organization; the raw value is its name in
/// `--columns`, in files and in JSON.
package enum ColumnName: String, Sendable, CaseIterable {
  case id, currency, status, pipeline, winProbability, nextStepDate, nextStepState, created
  case freshness, freshnessDays, idleDays, stageDays
  case contact, contactTitle, contactEmail, contactPhone
  case openDeals, openValue, wonDeals, wonValue, customerSince, lastContact
  case deal, deals, at, kind, by, note, entered, left, days
  case rank, risk, reason, action, day, section, what, detail
  case key, name, value, unit, n, numerator, denominator, target, basis, asOf
  case period, won, wonCount, openCount, commit, bestCase, omitted, weighted, weightedByStage
  case weightedByHistory, goal, missing, p10, p50, p90, chance
}

extension Strings {
  /// The heading of a column.
  package func heading(_ column: ColumnName) -> String {
    switch column {
    case .id: keyCaption
    case .currency: say(en: "Currency", fr: "Devise")
    case .status: say(en: "Outcome", fr: "Statut")
    case .pipeline: "Pipeline"
    case .winProbability: say(en: "Win probability", fr: "Probabilité de gain")
    case .nextStepDate: say(en: "Next step date", fr: "Échéance")
    case .nextStepState: say(en: "Next step status", fr: "État de la relance")
    case .created: say(en: "Created", fr: "Créée le")
    case .freshness: freshnessCaption
    case .freshnessDays: say(en: "Days", fr: "Jours")
    case .idleDays: say(en: "Days idle", fr: "Jours sans activité")
    case .stageDays: say(en: "Days in stage", fr: "Jours dans l’étape")
    case .contact: "Contact"
    case .contactTitle: say(en: "Contact title", fr: "Fonction du contact")
    case .contactEmail: say(en: "Contact e-mail", fr: "E-mail du contact")
    case .contactPhone: say(en: "Contact phone", fr: "Téléphone du contact")
    case .openDeals: openDealsCaption
    case .openValue: say(en: "Open pipeline", fr: "Pipeline en cours")
    case .wonDeals: say(en: "Won deals", fr: "Affaires gagnées")
    case .wonValue: say(en: "Closed won", fr: "CA signé")
    case .customerSince: customerSinceCaption
    case .lastContact: lastContactCaption
    case .deal: say(en: "Deal", fr: "Affaire")
    case .deals: say(en: "Deals", fr: "Affaires")
    case .at: say(en: "Time", fr: "Moment")
    case .kind: "Type"
    case .by: say(en: "By", fr: "Par")
    case .note: "Note"
    case .entered: say(en: "Entered", fr: "Entrée")
    case .left: say(en: "Left", fr: "Sortie")
    case .days: say(en: "Days", fr: "Jours")
    case .rank: say(en: "No.", fr: "N°")
    case .risk: say(en: "Risk", fr: "Risque")
    case .reason: say(en: "Reason", fr: "Motif")
    case .action: say(en: "Action", fr: "À faire")
    case .day: "Date"
    case .section: say(en: "When", fr: "Quand")
    case .what: say(en: "What", fr: "Quoi")
    case .detail: say(en: "Change", fr: "Changement")
    default: figureHeading(column)
    }
  }

  private func figureHeading(_ column: ColumnName) -> String {
    switch column {
    case .key: say(en: "Group", fr: "Groupe")
    case .name: say(en: "KPI", fr: "Indicateur")
    case .value: say(en: "Value", fr: "Valeur")
    case .unit: say(en: "Unit", fr: "Unité")
    case .n: say(en: "Sample", fr: "Échantillon")
    case .numerator: say(en: "Numerator", fr: "Numérateur")
    case .denominator: say(en: "Denominator", fr: "Dénominateur")
    case .target: say(en: "Target", fr: "Cible")
    case .basis: say(en: "Basis", fr: "Base")
    case .asOf: say(en: "As of", fr: "Au")
    case .period: say(en: "Period", fr: "Période")
    case .won: capitalized(forecastHeadings[1])
    case .commit: capitalized(category(.commit))
    case .bestCase: capitalized(category(.bestCase))
    case .omitted: capitalized(category(.omitted))
    case .weighted: capitalized(forecastHeadings[5])
    case .wonCount: say(en: "Won deals", fr: "Affaires gagnées")
    case .openCount: openDealsCaption
    case .weightedByStage: say(en: "Weighted (stage)", fr: "Pondéré (étape)")
    case .weightedByHistory: say(en: "Weighted (history)", fr: "Pondéré (historique)")
    case .goal: goalTitle
    case .missing: say(en: "To go", fr: "Reste à faire")
    case .p10: "P10"
    case .p50: "P50"
    case .p90: "P90"
    default: capitalized(forecastHeadings[10])
    }
  }

  /// The heading of a field of a contact or an organization.
  package func heading(_ field: Contact.Field) -> String { capitalized(self.field(field)) }
  package func heading(_ field: Organization.Field) -> String { capitalized(self.field(field)) }
}
