import PipelineDomain

extension French {
  func question(_ question: Question) -> String {
    switch question {
    case .win: "Gagnée"
    case .lose: "Perdue, motif"
    case .disqualify: "Disqualifiée, motif"
    case .nextStep: "Prochaine action"
    case .log: "Activité"
    case .complete: "Fait, et ensuite"
    case .snooze: "Mettre en veille"
    case .assign: "Responsable"
    case .edit: "Modifier"
    case .add: "Nouvelle affaire"
    case .search: "Recherche"
    case .remark: "Remarque pour la revue"
    case .closeReview: "Clore la revue"
    case .overrule: "Changée par deux"
    case .qualify: "Qualification"
    case .invoice: "Facturé"
    case .collect: "Encaissé"
    case .filter: "Filtre"
    case .saveView: "Enregistrer le filtre"
    }
  }

  func label(_ label: Label) -> String {
    switch label {
    case .field(let field): self.field(field)
    case .reason: "motif"
    case .date: "date"
    case .step: "action"
    case .kind: "type"
    case .note: "note"
    case .search, .command: "/"
    case .until: "jusqu’au"
    case .decision: "à retenir"
    case .answer: "réponse"
    case .filter: "filtre"
    case .viewName: "nom"
    case .place: "pour"
    case .replace: "le remplacer"
    }
  }

  func example(_ label: Label) -> String {
    switch label {
    case .field(let field):
      field.kind == .money ? "12k · 1250,50 · 2M" : field.isDay ? example(.date) : ""
    case .date: "auj, ven, +3j, 24/11"
    case .until: "lun, +3j, +2s, 24/11"
    case .step: "appel ven, démo 24/11"
    case .reason, .kind, .note, .search, .command, .decision, .viewName, .place, .replace,
      .answer:
      ""
    case .filter:
      "owner:me amount>10k stale -won\(keys(.help, in: .filter) { "\u{A0}; \($0) liste les champs" })"
    }
  }

  var choosing: String { "tapez pour choisir" }

  var suggesting: String {
    "tapez un nom\(keys(.caretRight, in: .prompt) { "\u{A0}; \($0) le complète" })"
  }

  func title(_ title: Title) -> String {
    switch title {
    case .moveTo: "Déplacer vers"
    case .goTo: "Aller à"
    case .why: "Pourquoi ce signe"
    case .help: "Touches"
    case .playbook: "Playbook"
    case .timeInStages: "Temps par étape"
    case .timeline: "Historique"
    case .leftOut: "Exclues"
    case .deals: "Affaires"
    case .goal: "Objectif"
    case .trend: "Tendance"
    case .triage: "Tri"
    case .allDone: "Plus rien à traiter. Ce qui a été fait\u{A0}:"
    case .last: "Dernier"
    case .score: "Score"
    case .palette: "Commandes"
    case .noCommand: "Aucune commande ne correspond."
    case .review: "Revue"
    case .funnel: "Tunnel"
    case .forecast: "Prévisions"
    case .chances: "Probabilité de gain, étape par étape"
    case .levers: "Et si"
    case .field: "Repère"
    case .action: "À faire"
    case .alert: "Alerte"
    case .noTimeline: "Rien n’est encore noté."
    case .noKeys: "Aucune touche ne correspond."
    case .narrow: "tapez pour filtrer"
    case .sort: "Trier par"
    case .saveView: "enregistrer ce filtre sous…"
    case .themes: "Thème"
    case .narrowTo: "Seulement"
    case .views: "Filtres enregistrés"
    case .filterFields: "Champs"
    case .filterMarks: "Mots seuls\u{A0}; tout autre mot est cherché dans l’affaire"
    case .noCandidates: "rien à compléter"
    case .catalogue: "Tous les indicateurs"
    case .inPanel: "affiché à côté"
    case .preset: "Montrer les indicateurs pour"
    case .agenda: "Agenda"
    case .nothingDue: "Rien à faire."
    case .boardsOwn: "le choix du tableau"
    case .firstOfColumn: "première affaire de la colonne"
    }
  }
}

extension French {
  func notAChoice(_ text: String, among choices: [String]) -> String {
    let list = choices.joined(separator: ", ")
    return text.isEmpty
      ? "Choisissez parmi\u{A0}: \(list)." : "\(quoted(text)) ne figure pas parmi\u{A0}: \(list)."
  }

  var stepNeedsDay: String {
    "Dites quoi puis, à la fin, quand\u{A0}: appel ven, devis +3j, démo 24/11. Un - seul retire l’action."
  }

  var winNeedsAmount: String { "Dites ce qui est signé, comme 12k ou 1\u{202F}250,50." }

  var snoozeNeedsDay: String {
    "Dites jusqu’à quand, après aujourd’hui\u{A0}: lun, +3j, +2s, 24/11, 2026-11-24."
  }

  func needed(_ label: Label) -> String {
    "Le champ \(quoted(self.label(label))) est nécessaire"
      + keys(.cancel) { "\u{A0}; \($0) laisse tout en l’état" } + "."
  }
}
