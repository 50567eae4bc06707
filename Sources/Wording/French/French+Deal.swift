import PipelineDomain

extension French {
  func field(_ field: Field) -> String { row(field).name }

  func meaning(_ field: Field) -> String { row(field).meaning }

  /// What a field is called, and a sentence on one that is typed or asked for in a filter.
  private func row(_ field: Field) -> (name: String, meaning: String) {
    switch field {
    case .title: ("titre", "Le titre de l’affaire.")
    case .organization: ("organisation", "L’organisation cliente.")
    case .contacts: ("contacts", "")
    case .stage: ("étape", "L’étape où elle se trouve.")
    case .amount: ("montant", "Ce qu’elle vaut, hors taxes.")
    case .probability:
      ("probabilité", "Sa probabilité propre, de 0 à 100, qui remplace celle de l’étape.")
    case .expectedClose: ("clôture prévue", "La date de clôture prévue.")
    case .nextStep: ("prochaine action", "")
    case .owner: ("responsable", "Le responsable, un membre de l’équipe.")
    case .source: ("source", "D’où elle vient.")
    case .persona: ("persona", "Le persona à qui elle est vendue.")
    case .cost: ("coût", "Le coût de la livraison.")
    case .recurring: ("revenu mensuel", "Le revenu de chaque mois tant qu’elle dure.")
    case .tags: ("étiquettes", "Ses étiquettes.")
    case .handOver: ("décision sur le lead", "")
    case .snoozedUntil: ("en veille jusqu’au", "")
    case .createdOn: ("création", "Le jour où l’affaire est née, s’il précède sa saisie.")
    case .closedOn: ("date de clôture", "")
    case .lossReason: ("motif", "Le motif de la perte ou de la disqualification.")
    case .usageStableOn:
      ("usage stable le", "Le jour à partir duquel l’usage du client est stable.")
    case .leftOn: ("client parti le", "Le jour où le client est parti.")
    case .leftBecause: ("motif du départ", "")
    case .upsellOf:
      ("fait suite à", "L’affaire à laquelle elle fait suite, quand elle vend plus au même client.")
    case .notes: ("notes", "Texte libre.")
    case .rank: ("place", "")
    case .qualification: ("qualification", "")
    case .checklist: ("liste de contrôle", "")
    case .milestones: ("jalons", "")
    case .removed: ("suppression", "")
    case .activity: ("activité", "")
    case .signal: ("signal", "")
    case .payment: ("paiement", "")
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

  func newName(_ name: String, for field: Field, among known: [String]) -> String {
    let near = nearest(to: name, of: known)
    return "\(quoted(name)) est nouveau dans \(quoted(self.field(field)))"
      + (near.map { suggestion($0) } ?? ".")
  }

  var newNameAgain: String { "Entrée à nouveau l’ajoute." }

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
