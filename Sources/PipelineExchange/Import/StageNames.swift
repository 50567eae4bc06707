import PipelineDomain

/// The usual names of stages and statuses, in English and French.
enum StageNames {
  /// Returns the outcome of a closed stage of that name; `nil` when the name is not known to close.
  static func closing(_ name: String) -> Stage.Outcome? {
    closings[name.foldedLetters]
  }

  /// Returns the outcome of a status; `nil` when the word is not known.
  static func outcome(ofStatus status: String) -> Stage.Outcome? {
    ["open", "ouvert", "ouverte", "encours", "inprogress"].contains(status.foldedLetters)
      ? .open : closings[status.foldedLetters]
  }

  /// Returns the place of an open stage in the usual order of a sale; `nil` when the name is not known.
  static func order(_ name: String) -> Int? {
    order[name.foldedLetters]
  }

  private static let closings: [String: Stage.Outcome] = {
    let names: [(Stage.Outcome, [String])] = [
      (.won, ["Won", "Closed Won", "Deal won", "Signed", "Gagné", "Gagnée", "Signé", "Signée"]),
      (.lost, ["Lost", "Closed Lost", "Deal lost", "Perdu", "Perdue", "Fermée perdue"]),
      (
        .disqualified,
        ["Disqualified", "Unqualified", "Not qualified", "Disqualifié", "Disqualifiée"]
      ),
    ]
    return Dictionary(
      names.flatMap { outcome, names in names.map { ($0.foldedLetters, outcome) } },
      uniquingKeysWith: { first, _ in first })
  }()

  private static let order: [String: Int] = {
    let names = [
      ["Lead", "New", "Lead in", "Nouveau", "Piste"],
      ["Prospecting", "Prospection"],
      ["Contact made", "Contacted", "Contacté", "Prise de contact"],
      ["Appointment Scheduled", "Meeting scheduled", "Rendez-vous"],
      ["Qualification", "Qualified", "Qualified to buy", "Qualifié"],
      ["Needs analysis", "Discovery", "Découverte", "Découverte du besoin"],
      ["Demo scheduled", "Presentation scheduled", "Demo", "Démo", "Démonstration"],
      ["Value proposition", "ID decision makers", "Decision maker bought-in"],
      ["Perception analysis"],
      ["Proposal", "Proposal made", "Proposal/Price quote", "Proposition", "Devis", "Quote"],
      ["Contract sent", "Contrat envoyé"],
      ["Negotiation", "Negotiation/Review", "Negotiations started", "Négociation", "Closing"],
    ]
    return Dictionary(
      names.enumerated().flatMap { place, names in names.map { ($0.foldedLetters, place) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
