public import PipelineDomain

extension French {
  /// The name of a field, small.
  public func field(_ field: Field) -> String {
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

  /// What a payment is.
  public func payment(_ kind: Payment.Kind) -> String {
    switch kind {
    case .invoice: "facturé"
    case .payment: "encaissé"
    }
  }

  /// What was done.
  public func activity(_ kind: Activity.Kind) -> String {
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

  /// How a deal stands.
  public func outcome(_ outcome: Stage.Outcome) -> String {
    switch outcome {
    case .open: "ouverte"
    case .won: "gagnée"
    case .lost: "perdue"
    case .disqualified: "disqualifiée"
    }
  }

  /// Where the next step stands.
  public func stepState(_ state: NextStep.State) -> String {
    switch state {
    case .late: "en retard"
    case .today: "aujourd’hui"
    case .missing: "sans action prévue"
    case .ahead: "à venir"
    }
  }

  /// What an empty field holds.
  public var nothing: String { "rien" }

  /// Whether something is so.
  public func flag(_ flag: Bool) -> String { flag ? "oui" : "non" }

  /// What a change that takes back another is told with.
  public var takenBack: String { "annulation" }

  /// A deal came to be.
  public var created: String { "création" }

  /// Something changed that has no words of its own.
  public var changed: String { "modification" }

  /// A move that was made although this was missing.
  public func anyway(without missing: [String]) -> String { "quand même, sans \(list(missing))" }

  /// A card went up or down among those of its stage.
  public var movedWithinStage: String { "déplacée dans son étape" }

  /// Something that had been noted is no more.
  public func withdrawn(_ event: Field) -> String {
    switch event {
    case .signal: "signal retiré"
    case .payment: "paiement retiré"
    default: "activité retirée"
    }
  }

  /// A deal was removed, or came back.
  public func removed(_ isRemoved: Bool) -> String { isRemoved ? "supprimée" : "rétablie" }

  /// What a field held before.
  public func formerly(_ value: String) -> String { "avant\u{A0}: \(value)" }

  /// An amount that is not known.
  public var noAmount: String { "sans montant" }
}
