import PipelineDomain

extension French {
  func field(_ field: Field) -> String {
    switch field {
    case .title: "titre"
    case .organization: "organisation"
    case .contacts: "contacts"
    case .owner: "responsable"
    case .source: "source"
    case .persona: "persona"
    case .amount: "montant"
    case .cost: "coût"
    case .recurring: "revenu mensuel"
    case .probability: "probabilité"
    case .expectedClose: "clôture prévue"
    case .stage: "étape"
    case .rank: "place"
    case .tags: "étiquettes"
    case .notes: "notes"
    case .nextStep: "prochaine action"
    case .lossReason: "motif"
    case .closedOn: "date de clôture"
    case .createdOn: "création"
    case .qualification: "qualification"
    case .handOver: "décision sur le lead"
    case .checklist: "liste de contrôle"
    case .milestones: "jalons"
    case .usageStableOn: "usage stable le"
    case .snoozedUntil: "en veille jusqu’au"
    case .leftOn: "client parti le"
    case .leftBecause: "motif du départ"
    case .upsellOf: "fait suite à"
    case .removed: "suppression"
    case .activity: "activité"
    case .signal: "signal"
    case .payment: "paiement"
    }
  }

  func payment(_ kind: Payment.Kind) -> String {
    switch kind {
    case .invoice: "facturé"
    case .payment: "encaissé"
    }
  }

  func activity(_ kind: Activity.Kind) -> String {
    switch kind {
    case .call: "appel"
    case .email: "e-mail"
    case .meeting: "rendez-vous"
    case .demo: "démo"
    case .trial: "version d’essai"
    case .proposal: "proposition"
    case .note: "note"
    }
  }

  func outcome(_ outcome: Stage.Outcome) -> String {
    switch outcome {
    case .open: "ouverte"
    case .won: "gagnée"
    case .lost: "perdue"
    case .disqualified: "disqualifiée"
    }
  }

  func stepState(_ state: NextStep.State) -> String {
    switch state {
    case .late: "en retard"
    case .today: "aujourd’hui"
    case .missing: "sans action prévue"
    case .ahead: "à venir"
    }
  }

  var nothing: String { "rien" }

  func flag(_ flag: Bool) -> String { flag ? "oui" : "non" }

  var takenBack: String { "annulation" }

  var created: String { "création" }

  var changed: String { "modification" }

  func anyway(without missing: [String]) -> String { "quand même, sans \(list(missing))" }

  var movedWithinStage: String { "déplacée dans son étape" }

  func withdrawn(_ event: Field) -> String {
    switch event {
    case .signal: "signal retiré"
    case .payment: "paiement retiré"
    default: "activité retirée"
    }
  }

  func removed(_ isRemoved: Bool) -> String { isRemoved ? "supprimée" : "rétablie" }

  func formerly(_ value: String) -> String { "avant\u{A0}: \(value)" }

  var noAmount: String { "sans montant" }
}
