extension French {
  /// What a command does, in a line.
  public func abstract(_ command: ShellCommand) -> String {
    switch command {
    case .program: "Un tableau du pipeline de vente pour le terminal."
    case .open: "Ouvrir le tableau (ce qui est fait sans commande)."
    case .demo: "Ouvrir un tableau fabriqué, ancré à aujourd’hui\u{A0}; rien n’en est gardé."
    case .list: "Lister les affaires, les ouvertes sauf mention contraire."
    case .show: "Montrer une affaire et son historique."
    case .add: "Ajouter une affaire."
    case .edit: "Modifier les champs d’une affaire."
    case .move: "Déplacer une affaire vers une autre étape ouverte."
    case .won: "Clore une affaire comme gagnée."
    case .lost: "Clore une affaire comme perdue."
    case .disqualify: "Écarter une affaire qui n’a jamais été une vraie chance."
    case .log: "Noter une activité sur une affaire."
    case .next: "Fixer la prochaine action d’une affaire."
    case .assign: "Confier une affaire à quelqu’un."
    case .qualify: "Montrer ce qui est su d’une affaire, ou répondre à une question."
    case .signal: "Noter un signal donné par le prospect."
    case .tick:
      "Montrer ce qui est à faire pour passer les étapes et après la vente, ou en cocher un point."
    case .accept: "Accepter un lead que le marketing transmet."
    case .reject: "Rejeter un lead, pour un des motifs convenus\u{A0}; il est disqualifié."
    case .nurture: "Rendre un lead au marketing jusqu’à un jour."
    case .invoice: "Inscrire ce qui a été facturé sur une affaire gagnée."
    case .collect: "Inscrire ce qui a été encaissé sur une affaire gagnée."
    case .left: "Dire que le client d’une affaire gagnée est parti, et pourquoi."
    case .undo: "Annuler votre dernier changement, sur le tableau ou sur une affaire."
    case .redo: "Rétablir ce que vous avez annulé en dernier."
    case .sequence: "Planifier messages ou appels à délais convenus sur une affaire."
    case .sequenceList: "Lister les séquences du tableau et leurs actions."
    case .sequencePlan:
      "Dire l’échéance de chaque action, et faire de la première à venir la prochaine action."
    case .cost: "Tenir ce qui est dépensé pour gagner des clients."
    case .costAdd: "Ajouter ce qu’un canal a coûté en un mois."
    case .costRemove: "Retirer un coût\u{A0}; il reste dans le fichier et ne compte plus."
    case .costList: "Lister les coûts, avec leurs totaux par mois, canal et nature."
    case .rate: "Tenir ce que valent les devises, à partir d’un jour."
    case .rateAdd: "Dire ce que vaut l’unité d’une devise à partir d’un jour."
    case .rateRemove: "Retirer un taux\u{A0}; il reste dans le fichier et ne compte plus."
    case .rateList: "Lister les taux de change par jour."
    case .campaign:
      "Tenir ce que mène le marketing\u{A0}: une cible, une accroche, un appel à l’action."
    case .campaignAdd: "Noter une campagne."
    case .campaignRemove: "Retirer une campagne\u{A0}; elle reste dans le fichier."
    case .campaignList:
      "Lister les campagnes par premier jour, avec les affaires qu’elles ont amenées."
    case .experiment: "Tenir ce qui est testé\u{A0}: un seul changement par étape et par mois."
    case .experimentStart: "Écrire ce qui est testé, avant de commencer."
    case .experimentMeasure: "Dire ce qu’un test a donné."
    case .experimentDecide: "Décider\u{A0}: généraliser, itérer ou abandonner."
    case .experimentList: "Lister les tests, avec état, résultat et décision."
    case .persona: "Tenir à qui vend l’équipe."
    case .personaAdd: "Ajouter un persona, ou redire ce qui en est su."
    case .personaRemove: "Retirer un persona\u{A0}; il reste dans le fichier."
    case .personaList: "Lister les personas\u{A0}: douleurs, critères, objections, suite."
    case .plan: "Suivre un plan de quatre-vingt-dix jours, et les leads qui n’avancent pas."
    case .planStart: "Commencer un plan de quatre-vingt-dix jours."
    case .planDone: "Cocher un point du plan."
    case .planShow: "Dire ce que le plan demande, et quels leads n’avancent pas."
    case .kpi: "Dire les indicateurs, chacun avec échantillon, période et exclusions."
    case .funnel: "Suivre les affaires d’une période, du TOFU à l’après-vente."
    case .forecast: "Dire ce que la période rapportera, mois par mois."
    case .score: "Expliquer le score d’une affaire et les promesses qui lui sont faites."
    case .triage:
      "Lister les affaires ouvertes qui demandent une action, avec pourquoi et quoi faire."
    case .review: "Dire ce qui a changé depuis un jour, avec un pont exact au centime."
    case .agenda:
      "Lister ce qui est à faire et attendu\u{A0}: en retard, aujourd’hui, cette semaine, plus tard."
    case .create: "Créer un tableau vide."
    case .check: "Vérifier un tableau\u{A0}: muet et code 0 quand il est sain."
    case .format: "Réécrire un tableau dans sa forme canonique\u{A0}; rien d’autre ne change."
    case .bringIn: "Importer les affaires d’un export CSV."
    case .generate:
      "Fabriquer un tableau\u{A0}: mêmes nombre, graine, jour et langue, mêmes octets."
    case .settings: "Afficher et changer les réglages du tableau."
    case .settingsList: "Lister les réglages et leurs valeurs, standard compris."
    case .settingsGet: "Afficher un réglage."
    case .settingsSet: "Changer un réglage."
    case .settingsUnset: "Remettre un réglage au standard."
    case .config: "Dire les réglages en vigueur, d’où vient chacun, et ce qui n’y va pas."
    }
  }

  /// The heading of commands that belong together.
  public func heading(of group: ShellCommand.Group) -> String {
    switch group {
    case .board: "Tableau"
    case .deals: "Affaires"
    case .records: "Registres"
    case .figures: "Chiffres"
    case .lists: "Listes"
    case .files: "Fichiers"
    case .settings: "Réglages"
    }
  }
}
