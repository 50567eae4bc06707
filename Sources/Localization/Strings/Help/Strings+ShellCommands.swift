extension Strings {
  /// What a command does, in a line.
  package func abstract(_ command: ShellCommand) -> String {
    switch command {
    case .program:
      say(
        en: "A sales pipeline board for the terminal.",
        fr: "Un tableau du pipeline de vente pour le terminal.")
    case .open:
      say(
        en: "Open the board (the command when none is named).",
        fr: "Ouvrir le tableau (ce qui est fait sans commande).")
    case .demo:
      say(
        en: "Open a generated board, anchored at today; changes are not kept.",
        fr: "Ouvrir un tableau fabriqué, ancré à aujourd’hui\u{A0}; rien n’en est gardé.")
    case .list:
      say(
        en: "List deals; open ones unless said otherwise.",
        fr: "Lister les affaires, les ouvertes sauf mention contraire.")
    case .show:
      say(en: "Show one deal with its history.", fr: "Montrer une affaire et son historique.")
    case .add: say(en: "Add a deal.", fr: "Ajouter une affaire.")
    case .edit: say(en: "Change fields of a deal.", fr: "Modifier les champs d’une affaire.")
    case .move:
      say(
        en: "Move a deal to another open stage.",
        fr: "Déplacer une affaire vers une autre étape ouverte.")
    case .won: say(en: "Close a deal as won.", fr: "Clore une affaire comme gagnée.")
    case .lost: say(en: "Close a deal as lost.", fr: "Clore une affaire comme perdue.")
    case .disqualify:
      say(
        en: "Set a deal aside as never having been a real chance.",
        fr: "Écarter une affaire qui n’a jamais été une vraie chance.")
    case .log: say(en: "Log something done on a deal.", fr: "Noter une activité sur une affaire.")
    case .next:
      say(en: "Say what is next on a deal.", fr: "Fixer la prochaine action d’une affaire.")
    case .assign: say(en: "Give a deal to somebody.", fr: "Confier une affaire à quelqu’un.")
    case .qualify:
      say(
        en: "Show what was found out about a deal, or answer a question.",
        fr: "Montrer ce qui est su d’une affaire, ou répondre à une question.")
    case .signal:
      say(en: "Note something the prospect did.", fr: "Noter un signal donné par le prospect.")
    case .tick:
      say(
        en: "Show what is to be done for gates and after the sale, or tick something off.",
        fr:
          "Montrer ce qui est à faire pour passer les étapes et après la vente, ou en cocher un point."
      )
    case .accept:
      say(
        en: "Accept a lead that marketing hands over.",
        fr: "Accepter un lead que le marketing transmet.")
    case .reject:
      say(
        en: "Turn a lead down, for one of the agreed reasons; it is disqualified.",
        fr: "Rejeter un lead, pour un des motifs convenus\u{A0}; il est disqualifié.")
    case .nurture:
      say(
        en: "Give a lead back to marketing until a day.",
        fr: "Rendre un lead au marketing jusqu’à un jour.")
    case .invoice:
      say(
        en: "Write down what was invoiced on a won deal.",
        fr: "Inscrire ce qui a été facturé sur une affaire gagnée.")
    case .collect:
      say(
        en: "Write down what came in on a won deal.",
        fr: "Inscrire ce qui a été encaissé sur une affaire gagnée.")
    case .left:
      say(
        en: "Say that the customer of a won deal left, and why.",
        fr: "Dire que le client d’une affaire gagnée est parti, et pourquoi.")
    case .undo:
      say(
        en: "Take back your latest change, on the board or on one deal.",
        fr: "Annuler votre dernier changement, sur le tableau ou sur une affaire.")
    case .redo:
      say(
        en: "Do again what you took back last.",
        fr: "Rétablir ce que vous avez annulé en dernier.")
    case .sequence:
      say(
        en: "Plan messages or calls at set times on a deal.",
        fr: "Planifier messages ou appels à délais convenus sur une affaire.")
    case .sequenceList:
      say(
        en: "List the board's sequences with their steps.",
        fr: "Lister les séquences du tableau et leurs actions.")
    case .sequencePlan:
      say(
        en: "Tell when the steps are due, and set the first to come as the next step.",
        fr: "Dire l’échéance de chaque action, et faire de la première à venir la prochaine action."
      )
    case .cost:
      say(
        en: "Keep what is spent to win customers.",
        fr: "Tenir ce qui est dépensé pour gagner des clients.")
    case .costAdd:
      say(
        en: "Add what a channel cost in a month.",
        fr: "Ajouter ce qu’un canal a coûté en un mois.")
    case .costRemove:
      say(
        en: "Take a cost back; it stays in the file and counts no more.",
        fr: "Retirer un coût\u{A0}; il reste dans le fichier et ne compte plus.")
    case .costList:
      say(
        en: "List costs with totals by month, channel and kind.",
        fr: "Lister les coûts, avec leurs totaux par mois, canal et nature.")
    case .rate:
      say(
        en: "Keep what currencies are worth, from a day on.",
        fr: "Tenir ce que valent les devises, à partir d’un jour.")
    case .rateAdd:
      say(
        en: "Say what one unit of a currency is worth from a day on.",
        fr: "Dire ce que vaut l’unité d’une devise à partir d’un jour.")
    case .rateRemove:
      say(
        en: "Take a rate back; it stays in the file and counts no more.",
        fr: "Retirer un taux\u{A0}; il reste dans le fichier et ne compte plus.")
    case .rateList:
      say(en: "List exchange rates by day.", fr: "Lister les taux de change par jour.")
    case .campaign:
      say(
        en: "Keep what marketing runs: one audience, one hook, one call to action.",
        fr: "Tenir ce que mène le marketing\u{A0}: une cible, une accroche, un appel à l’action.")
    case .campaignAdd: say(en: "Write down a campaign.", fr: "Noter une campagne.")
    case .campaignRemove:
      say(
        en: "Take a campaign back; it stays in the file.",
        fr: "Retirer une campagne\u{A0}; elle reste dans le fichier.")
    case .campaignList:
      say(
        en: "List campaigns by their first day, with the deals they brought.",
        fr: "Lister les campagnes par premier jour, avec les affaires qu’elles ont amenées.")
    case .experiment:
      say(
        en: "Keep what is tried: one change a stage and month.",
        fr: "Tenir ce qui est testé\u{A0}: un seul changement par étape et par mois.")
    case .experimentStart:
      say(
        en: "Write down what is tried, before it runs.",
        fr: "Écrire ce qui est testé, avant de commencer.")
    case .experimentMeasure:
      say(en: "Say what came of an experiment.", fr: "Dire ce qu’un test a donné.")
    case .experimentDecide:
      say(
        en: "Decide: generalise, iterate or abandon.",
        fr: "Décider\u{A0}: généraliser, itérer ou abandonner.")
    case .experimentList:
      say(
        en: "List experiments with state, result and decision.",
        fr: "Lister les tests, avec état, résultat et décision.")
    case .persona: say(en: "Keep who the team sells to.", fr: "Tenir à qui vend l’équipe.")
    case .personaAdd:
      say(
        en: "Add a persona, or say anew what is known of one.",
        fr: "Ajouter un persona, ou redire ce qui en est su.")
    case .personaRemove:
      say(
        en: "Take a persona back; it stays in the file.",
        fr: "Retirer un persona\u{A0}; il reste dans le fichier.")
    case .personaList:
      say(
        en: "List personas with pains, criteria, objections and next step.",
        fr: "Lister les personas\u{A0}: douleurs, critères, objections, suite.")
    case .plan:
      say(
        en: "Follow a plan of ninety days, and the leads that do not advance.",
        fr: "Suivre un plan de quatre-vingt-dix jours, et les leads qui n’avancent pas.")
    case .planStart:
      say(en: "Begin a plan of ninety days.", fr: "Commencer un plan de quatre-vingt-dix jours.")
    case .planDone: say(en: "Tick an item of the plan off.", fr: "Cocher un point du plan.")
    case .planShow:
      say(
        en: "Tell what the plan asks for, and which leads do not advance.",
        fr: "Dire ce que le plan demande, et quels leads n’avancent pas.")
    case .kpi:
      say(
        en: "Tell KPIs, each with its sample, period and exclusions.",
        fr: "Dire les indicateurs, chacun avec échantillon, période et exclusions.")
    case .funnel:
      say(
        en: "Follow the deals of a period from TOFU to after the sale.",
        fr: "Suivre les affaires d’une période, du TOFU à l’après-vente.")
    case .forecast:
      say(
        en: "Tell what a period will bring in, month by month.",
        fr: "Dire ce que la période rapportera, mois par mois.")
    case .score:
      say(
        en: "Explain the score of a deal and the promises to it.",
        fr: "Expliquer le score d’une affaire et les promesses qui lui sont faites.")
    case .triage:
      say(
        en: "List the open deals that need a hand, each with why and what clears it.",
        fr: "Lister les affaires ouvertes qui demandent une action, avec pourquoi et quoi faire.")
    case .review:
      say(
        en: "Tell what changed since a day, with a waterfall exact to the cent.",
        fr: "Dire ce qui a changé depuis un jour, avec un pont exact au centime.")
    case .agenda:
      say(
        en: "List what is due and what is expected: late, today, this week, later.",
        fr:
          "Lister ce qui est à faire et attendu\u{A0}: en retard, aujourd’hui, cette semaine, plus tard."
      )
    case .create: say(en: "Create an empty board.", fr: "Créer un tableau vide.")
    case .check:
      say(
        en: "Validate a board: silent and exit 0 when it is sound.",
        fr: "Vérifier un tableau\u{A0}: muet et code 0 quand il est sain.")
    case .format:
      say(
        en: "Rewrite a board in its canonical text; nothing else changes.",
        fr: "Réécrire un tableau dans sa forme canonique\u{A0}; rien d’autre ne change.")
    case .bringIn:
      say(en: "Bring in deals from a CSV export.", fr: "Importer les affaires d’un export CSV.")
    case .generate:
      say(
        en: "Write a synthetic board: same deals, seed, day and language, same bytes.",
        fr: "Fabriquer un tableau\u{A0}: mêmes nombre, graine, jour et langue, mêmes octets.")
    case .settings:
      say(
        en: "Show and change the settings of the board.",
        fr: "Afficher et changer les réglages du tableau.")
    case .settingsList:
      say(
        en: "List the settings with their values, standard ones included.",
        fr: "Lister les réglages et leurs valeurs, standard compris.")
    case .settingsGet: say(en: "Show one setting.", fr: "Afficher un réglage.")
    case .settingsSet: say(en: "Change one setting.", fr: "Changer un réglage.")
    case .settingsUnset:
      say(en: "Reset one setting to the standard.", fr: "Remettre un réglage au standard.")
    case .config:
      say(
        en: "Tell the settings in force, where each comes from, and what is wrong with them.",
        fr: "Dire les réglages en vigueur, d’où vient chacun, et ce qui n’y va pas.")
    }
  }

  /// The heading of commands that belong together.
  package func heading(of group: ShellCommand.Group) -> String {
    switch group {
    case .board: say(en: "Board", fr: "Tableau")
    case .deals: say(en: "Deals", fr: "Affaires")
    case .records: say(en: "Records", fr: "Registres")
    case .figures: say(en: "Figures", fr: "Chiffres")
    case .lists: say(en: "Lists", fr: "Listes")
    case .files: say(en: "Files", fr: "Fichiers")
    case .settings: say(en: "Settings", fr: "Réglages")
    }
  }
}
