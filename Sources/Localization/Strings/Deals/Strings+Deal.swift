package import PipelineDomain

extension Strings {
  /// The name of a field, small: `close date`.
  package func field(_ field: Field) -> String {
    switch field {
    case .title: say(en: "title", fr: "titre")
    case .organization: say(en: "organization", fr: "organisation")
    case .contacts: "contacts"
    case .stakeholders: say(en: "stakeholders", fr: "interlocuteurs")
    case .owner: say(en: "owner", fr: "responsable")
    case .source: "source"
    case .persona: "persona"
    case .amount: say(en: "amount", fr: "montant")
    case .cost: say(en: "cost", fr: "coût")
    case .recurring: say(en: "monthly revenue", fr: "revenu mensuel")
    case .probability: say(en: "probability", fr: "probabilité")
    case .forecastCategory: say(en: "forecast category", fr: "catégorie de prévision")
    case .expectedClose: say(en: "close date", fr: "date de clôture")
    case .stage: say(en: "stage", fr: "étape")
    case .rank: "position"
    case .tags: say(en: "tags", fr: "étiquettes")
    case .notes: "notes"
    case .nextStep: say(en: "next step", fr: "relance")
    case .repeats: say(en: "repeats", fr: "répétition")
    case .lossReason: say(en: "loss reason", fr: "motif de perte")
    case .closedOn: say(en: "closed on", fr: "clôturée le")
    case .createdOn: say(en: "creation date", fr: "date de création")
    case .qualification: "qualification"
    case .handOver: say(en: "lead decision", fr: "décision sur le lead")
    case .checklist: say(en: "checklist", fr: "liste de contrôle")
    case .milestones: say(en: "milestones", fr: "jalons")
    case .usageStableOn: say(en: "stable usage since", fr: "usage stable depuis")
    case .snoozedUntil: say(en: "snoozed until", fr: "reportée au")
    case .endsOn: say(en: "contract end date", fr: "fin de contrat")
    case .leftOn: say(en: "churned on", fr: "client perdu le")
    case .leftBecause: say(en: "churn reason", fr: "motif de départ")
    case .upsellOf: say(en: "upsell of", fr: "vente additionnelle de")
    case .customFields: say(en: "custom fields", fr: "champs personnalisés")
    case .mergedFrom: say(en: "merged deals", fr: "affaires fusionnées")
    case .removed: say(en: "deletion", fr: "suppression")
    case .activity: say(en: "activity", fr: "activité")
    case .signal: "signal"
    case .payment: say(en: "payment", fr: "paiement")
    }
  }

  /// A sentence on a field, for whoever types it: `The close date.`
  package func meaning(_ field: Field) -> String {
    say(en: field.definition.meaning, fr: frenchMeaning(field))
  }

  private func frenchMeaning(_ field: Field) -> String {
    switch field {
    case .title: "Titre de l’affaire."
    case .organization: "Organisation."
    case .stage: "Étape."
    case .amount: "Montant, hors taxes."
    case .probability: "Probabilité en pour cent, à la place de celle de l’étape."
    case .forecastCategory: "Catégorie de prévision, à la place de celle de la probabilité."
    case .expectedClose: "Date de clôture."
    case .owner: "Responsable, membre de l’équipe."
    case .source: "Source."
    case .persona: "Persona."
    case .cost: "Coût de réalisation."
    case .recurring: "Revenu mensuel récurrent."
    case .tags: "Étiquettes."
    case .createdOn:
      "Date de création, si elle précède la saisie\u{A0}; les indicateurs comptent à partir d’elle."
    case .lossReason: "Motif de perte ou de disqualification."
    case .usageStableOn: "Jour à partir duquel l’usage du client est stable."
    case .endsOn: "Date de fin du contrat, à laquelle il est à renouveler."
    case .leftOn: "Date de départ du client."
    case .upsellOf: "Affaire du même client à laquelle elle fait suite."
    case .notes: "Notes."
    case .contacts: "Contacts notés sur l’affaire seule."
    case .stakeholders, .rank, .nextStep, .repeats, .closedOn, .qualification, .handOver,
      .checklist,
      .milestones, .customFields,
      .snoozedUntil, .leftBecause, .mergedFrom, .removed, .activity, .signal, .payment:
      ""
    }
  }

  /// The kind of a payment: `invoiced`, `collected`.
  package func payment(_ kind: Payment.Kind) -> String {
    switch kind {
    case .invoice: say(en: "invoiced", fr: "facturé")
    case .payment: say(en: "collected", fr: "encaissé")
    }
  }

  /// The kind of an activity: `call`.
  package func activity(_ kind: Activity.Kind) -> String {
    switch kind {
    case .call: say(en: "call", fr: "appel")
    case .email: "e-mail"
    case .meeting: say(en: "meeting", fr: "rendez-vous")
    case .demo: say(en: "demo", fr: "démo")
    case .trial: say(en: "trial", fr: "version d’essai")
    case .proposal: say(en: "proposal", fr: "proposition")
    case .note: "note"
    }
  }

  /// The outcome of a deal: `open`, `won`.
  package func outcome(_ outcome: Stage.Outcome) -> String {
    switch outcome {
    case .open: say(en: "open", fr: "ouverte")
    case .won: say(en: "won", fr: "gagnée")
    case .lost: say(en: "lost", fr: "perdue")
    case .disqualified: say(en: "disqualified", fr: "disqualifiée")
    }
  }

  /// The state of the next step: `overdue`, `no next step`.
  package func stepState(_ state: NextStep.State) -> String {
    switch state {
    case .late: say(en: "overdue", fr: "en retard")
    case .today: say(en: "today", fr: "aujourd’hui")
    case .missing: say(en: "no next step", fr: "sans relance")
    case .ahead: say(en: "upcoming", fr: "à venir")
    }
  }

  /// An empty field.
  package var nothing: String { say(en: "none", fr: "aucun") }

  /// `yes` or `no`.
  package func flag(_ flag: Bool) -> String {
    say(en: flag ? "yes" : "no", fr: flag ? "oui" : "non")
  }

  /// The word before a change that undoes another.
  package var takenBack: String { say(en: "undone", fr: "annulation") }

  /// A deal was created.
  package var created: String { say(en: "created", fr: "création") }

  /// A change without words of its own.
  package var changed: String { say(en: "updated", fr: "modification") }

  /// The name is new to the board for a field; a similar one is offered.
  package func newName(_ name: String, for field: Field, among known: [String]) -> String {
    let near = nearest(to: name, of: known)
    let kind = field == .contacts ? "contact" : self.field(field)
    return say(
      en: "“\(name)” is a new \(kind)" + (near.map { suggestion($0) } ?? "."),
      fr: "Nouvelle valeur de \(quoted(kind))\u{A0}: \(quoted(name))"
        + (near.map { suggestion($0) } ?? "."))
  }

  /// The way to add such a name on the board.
  package var newNameAgain: String {
    say(en: "Press Enter again to add it.", fr: "Entrée de nouveau pour l’ajouter.")
  }

  /// A move made despite unmet exit criteria.
  package func anyway(without missing: [String]) -> String {
    say(en: "moved without \(list(missing))", fr: "déplacée sans \(list(missing))")
  }

  /// A card was moved within its stage.
  package var movedWithinStage: String {
    say(en: "moved within its stage", fr: "déplacée dans son étape")
  }

  /// An activity, a signal or a payment was removed.
  package func withdrawn(_ event: Field) -> String {
    switch event {
    case .signal: say(en: "signal removed", fr: "signal retiré")
    case .payment: say(en: "payment removed", fr: "paiement retiré")
    default: say(en: "activity removed", fr: "activité retirée")
    }
  }

  /// A deal was removed, or came back.
  package func removed(_ isRemoved: Bool) -> String {
    say(en: isRemoved ? "deleted" : "restored", fr: isRemoved ? "supprimée" : "rétablie")
  }

  /// The value before: `was Qualification`.
  package func formerly(_ value: String) -> String {
    say(en: "was \(value)", fr: "avant\u{A0}: \(value)")
  }

  /// An amount that is not known.
  package var noAmount: String { say(en: "no amount", fr: "sans montant") }
}
