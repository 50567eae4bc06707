package import PipelineDomain

extension Strings {
  /// The name of a field, small: `expected close`.
  package func field(_ field: Field) -> String {
    switch field {
    case .title: say(en: "title", fr: "titre")
    case .organization: say(en: "organization", fr: "organisation")
    case .contacts: "contacts"
    case .owner: say(en: "owner", fr: "responsable")
    case .source: "source"
    case .persona: "persona"
    case .amount: say(en: "amount", fr: "montant")
    case .cost: say(en: "cost", fr: "coût")
    case .recurring: say(en: "monthly revenue", fr: "revenu mensuel")
    case .probability: say(en: "chance", fr: "probabilité")
    case .expectedClose: say(en: "expected close", fr: "clôture prévue")
    case .stage: say(en: "stage", fr: "étape")
    case .rank: "place"
    case .tags: say(en: "tags", fr: "étiquettes")
    case .notes: "notes"
    case .nextStep: say(en: "next step", fr: "prochaine action")
    case .lossReason: say(en: "reason", fr: "motif")
    case .closedOn: say(en: "closing day", fr: "date de clôture")
    case .createdOn: say(en: "creation", fr: "création")
    case .qualification: "qualification"
    case .handOver: say(en: "decision on the lead", fr: "décision sur le lead")
    case .checklist: say(en: "checklist", fr: "liste de contrôle")
    case .milestones: say(en: "milestones", fr: "jalons")
    case .usageStableOn: say(en: "day of stable usage", fr: "usage stable le")
    case .snoozedUntil: say(en: "snoozed until", fr: "en veille jusqu’au")
    case .leftOn: say(en: "day the customer left", fr: "client parti le")
    case .leftBecause: say(en: "reason of leaving", fr: "motif du départ")
    case .upsellOf: say(en: "follows", fr: "fait suite à")
    case .removed: say(en: "removal", fr: "suppression")
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
    case .leftOn: "Date de départ du client."
    case .upsellOf: "Affaire du même client à laquelle elle fait suite."
    case .notes: "Notes."
    case .contacts, .rank, .nextStep, .closedOn, .qualification, .handOver, .checklist, .milestones,
      .snoozedUntil, .leftBecause, .removed, .activity, .signal, .payment:
      ""
    }
  }

  /// What a payment is: `invoiced`, `collected`.
  package func payment(_ kind: Payment.Kind) -> String {
    switch kind {
    case .invoice: say(en: "invoiced", fr: "facturé")
    case .payment: say(en: "collected", fr: "encaissé")
    }
  }

  /// What was done: `call`.
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

  /// How a deal stands: `open`, `won`.
  package func outcome(_ outcome: Stage.Outcome) -> String {
    switch outcome {
    case .open: say(en: "open", fr: "ouverte")
    case .won: say(en: "won", fr: "gagnée")
    case .lost: say(en: "lost", fr: "perdue")
    case .disqualified: say(en: "disqualified", fr: "disqualifiée")
    }
  }

  /// Where the next step stands: `late`, `no next step`.
  package func stepState(_ state: NextStep.State) -> String {
    switch state {
    case .late: say(en: "late", fr: "en retard")
    case .today: say(en: "today", fr: "aujourd’hui")
    case .missing: say(en: "no next step", fr: "sans action prévue")
    case .ahead: say(en: "ahead", fr: "à venir")
    }
  }

  /// What an empty field holds.
  package var nothing: String { say(en: "nothing", fr: "rien") }

  /// `yes` or `no`.
  package func flag(_ flag: Bool) -> String {
    say(en: flag ? "yes" : "no", fr: flag ? "oui" : "non")
  }

  /// What a change that takes back another is told with.
  package var takenBack: String { say(en: "taken back", fr: "annulation") }

  /// A deal came to be.
  package var created: String { say(en: "created", fr: "création") }

  /// Something changed that has no words of its own.
  package var changed: String { say(en: "changed", fr: "modification") }

  /// The name is none of those that the board knows for a field; one that is nearly the same is offered.
  package func newName(_ name: String, for field: Field, among known: [String]) -> String {
    let near = nearest(to: name, of: known)
    return say(
      en: "“\(name)” is a new \(self.field(field))" + (near.map { suggestion($0) } ?? "."),
      fr: "\(quoted(name)) est nouveau dans \(quoted(self.field(field)))"
        + (near.map { suggestion($0) } ?? "."))
  }

  /// How an answer with such a name is taken all the same on the board.
  package var newNameAgain: String {
    say(en: "Enter again adds it.", fr: "Entrée à nouveau l’ajoute.")
  }

  /// A move that was made although this was missing.
  package func anyway(without missing: [String]) -> String {
    say(en: "anyway, without \(list(missing))", fr: "quand même, sans \(list(missing))")
  }

  /// A card went up or down among those of its stage.
  package var movedWithinStage: String {
    say(en: "moved within its stage", fr: "déplacée dans son étape")
  }

  /// Something that had been noted is no more: an activity, a signal, a payment.
  package func withdrawn(_ event: Field) -> String {
    switch event {
    case .signal: say(en: "signal withdrawn", fr: "signal retiré")
    case .payment: say(en: "payment withdrawn", fr: "paiement retiré")
    default: say(en: "log withdrawn", fr: "activité retirée")
    }
  }

  /// A deal was removed, or came back.
  package func removed(_ isRemoved: Bool) -> String {
    say(en: isRemoved ? "removed" : "restored", fr: isRemoved ? "supprimée" : "rétablie")
  }

  /// What a field held before: `(was Qualification)`.
  package func formerly(_ value: String) -> String {
    say(en: "was \(value)", fr: "avant\u{A0}: \(value)")
  }

  /// An amount that is not known.
  package var noAmount: String { say(en: "no amount", fr: "sans montant") }
}
