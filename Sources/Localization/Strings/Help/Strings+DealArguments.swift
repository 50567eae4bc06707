extension Strings {
  /// What a change of a deal is told.
  package func help(_ argument: ShellArgument.OfDeal) -> String {
    switch argument {
    case .deal: say(en: "The deal.", fr: "L’affaire.")
    case .wonDeal: say(en: "The deal, which must be won.", fr: "L’affaire, qui doit être gagnée.")
    case .changedDeal:
      say(
        en: "The deal; by default what you changed last, deal or not.",
        fr: "L’affaire\u{A0}; par défaut ce que vous avez changé en dernier, affaire ou non.")
    case .newTitle: say(en: "What is sold, in your words.", fr: "Ce qui est vendu, avec vos mots.")
    case .newCompany:
      say(
        en: "The company; a name the board lacks is added.",
        fr: "L’organisation\u{A0}; un nom absent du tableau est ajouté.")
    case .newOwner:
      say(
        en: "Whose deal it is; by default yours, empty is nobody's.",
        fr: "À qui est l’affaire\u{A0}; par défaut à vous, vide\u{A0}: à personne.")
    case .newStage:
      say(en: "The stage; by default the first.", fr: "L’étape\u{A0}; par défaut la première.")
    case .sector:
      say(
        en: "The line of business of a company that is added with it.",
        fr: "Le secteur d’une société ajoutée avec elle.")
    case .employees:
      say(
        en: "How many people a company that is added with it employs.",
        fr: "L’effectif d’une société ajoutée avec elle.")
    case .assignee:
      say(
        en: "The name, whatever case and accents; `me` is you, empty is nobody.",
        fr:
          "Le nom, quels que soient casse et accents\u{A0}; `me`, c’est vous, vide\u{A0}: personne."
      )
    case .toStage: say(en: "The stage.", fr: "L’étape.")
    case .anywayMove:
      say(
        en: "Move it although something is missing.",
        fr: "La déplacer même s’il manque quelque chose.")
    case .anywayClose:
      say(
        en: "Close it although something is missing.",
        fr: "La clore même s’il manque quelque chose.")
    case .newName:
      say(
        en: "Take a name that is new to the board.",
        fr: "Prendre un nom que le tableau ne connaît pas encore.")
    case .anywayUndo:
      say(
        en: "Put it although somebody changed it since.",
        fr: "L’imposer même si quelqu’un l’a changé depuis.")
    case .skipUndo:
      say(
        en: "Pass over what somebody changed since.",
        fr: "Laisser ce que quelqu’un a changé depuis.")
    case .anywayAccept:
      say(
        en: "Accept it although something is missing, on record.",
        fr: "L’accepter même s’il manque quelque chose, ce que l’historique dira.")
    case .happenedOn:
      say(
        en: "The day it happened; by default today.",
        fr: "Le jour où c’est arrivé\u{A0}; par défaut aujourd’hui.")
    case .signedFor:
      say(
        en: "What it was signed for, such as 12k or 1250.50; by default its amount.",
        fr: "Le montant signé, comme 12k ou 1250,50\u{A0}; par défaut celui de l’affaire.")
    case .whyLost: say(en: "Why, such as price.", fr: "Pourquoi, comme prix.")
    case .whyDisqualified: say(en: "Why, such as no budget.", fr: "Pourquoi, comme pas de budget.")
    case .whyRejected:
      say(
        en: "Why: the key of one of the board's rejection reasons.",
        fr: "Pourquoi\u{A0}: la clé d’un des motifs de rejet du tableau.")
    case .comesBack:
      say(
        en: "The day it comes back: 2027-01-15, +3m, 15/01.",
        fr: "Le jour de son retour\u{A0}: 2027-01-15, +3m, 15/01.")
    case .thenNext:
      say(
        en: "What is next on that day; by default to take it up again.",
        fr: "La prochaine action ce jour-là\u{A0}; par défaut le reprendre.")
    case .activity:
      say(
        en: "call, email, meeting, demo, trial, proposal or note.",
        fr:
          "call (appel), email, meeting (rendez-vous), demo, trial (essai), proposal (proposition) ou note."
      )
    case .outcome: say(en: "What came of it.", fr: "Ce qui en est sorti.")
    case .happenedAt:
      say(
        en: "When it happened, a day or a moment; by default now.",
        fr: "Quand c’est arrivé, un jour ou un instant\u{A0}; par défaut maintenant.")
    case .step:
      say(
        en: "The step, such as call; empty clears it.",
        fr: "L’action, comme appel\u{A0}; vide, elle est effacée.")
    case .due:
      say(
        en: "The day it is due: 2026-12-01, fri, +3d, 01/12.",
        fr: "Son échéance\u{A0}: 2026-12-01, ven, +3j, 01/12.")
    case .signal:
      say(
        en: "What they did, such as pricing-page, by key or name.",
        fr: "Le signal, comme pricing-page, par clé ou par nom.")
    case .known: say(en: "What else is known of it.", fr: "Ce qui en est su d’autre.")
    case .question:
      say(
        en: "The question, by key or name; without one, all are shown.",
        fr: "La question, par clé ou par nom\u{A0}; sans elle, toutes sont montrées.")
    case .answer:
      say(
        en: "unknown, no, partly or yes.",
        fr: "unknown (inconnu), no (non), partly (en partie) ou yes (oui).")
    case .customersWords: say(en: "The customer's words.", fr: "Les mots du client.")
    case .foundOut:
      say(
        en: "The day it was found out; by default today.",
        fr: "Le jour où cela a été appris\u{A0}; par défaut aujourd’hui.")
    case .item:
      say(
        en: "The key of an item or a milestone; without one, all are shown.",
        fr: "La clé d’un point ou d’un jalon\u{A0}; sans elle, tous sont montrés.")
    case .doneOn:
      say(
        en: "The day it was done; by default today.",
        fr: "Le jour où c’était fait\u{A0}; par défaut aujourd’hui.")
    case .amountPaid:
      say(
        en: "How much before tax, such as 12k, 1250.50 or \"900 USD\".",
        fr: "Combien hors taxes, comme 12k, 1250,50 ou \"900 USD\".")
    case .paidOn:
      say(en: "The day; by default today.", fr: "Le jour\u{A0}; par défaut aujourd’hui.")
    case .firstDayWithout:
      say(
        en: "The first day without it; by default today.",
        fr: "Le premier jour sans elle\u{A0}; par défaut aujourd’hui.")
    case .sequence:
      say(en: "The sequence, by its key or name.", fr: "La séquence, par sa clé ou son nom.")
    case .startedAt:
      say(
        en: "The day or moment it started; by default now.",
        fr: "Le jour ou l’instant de son début\u{A0}; par défaut maintenant.")
    }
  }

  /// What commands on files are told.
  package func help(_ argument: ShellArgument.OfFile) -> String {
    switch argument {
    case .created:
      say(
        en: "The file to create; by default ./pipeline.json.",
        fr: "Le fichier à créer\u{A0}; par défaut ./pipeline.json.")
    case .cycle:
      say(
        en: "How long your sales take: short, standard or long.",
        fr: "La durée de vos ventes\u{A0}: short (courte), standard ou long (longue).")
    case .boardName: say(en: "The name of the board.", fr: "Le nom du tableau.")
    case .currency:
      say(en: "The currency of amounts, such as EUR.", fr: "La devise des montants, comme EUR.")
    case .systemZone:
      say(
        en: "The zone days are counted in; by default the system's.",
        fr: "Le fuseau où comptent les jours\u{A0}; par défaut celui du système.")
    case .holidays:
      say(
        en: "Public holidays to keep, such as FR; by default none.",
        fr: "Les jours fériés à chômer, comme FR\u{A0}; par défaut aucun.")
    case .warnings: say(en: "Report warnings too.", fr: "Signaler aussi les avertissements.")
    case .repair:
      say(
        en: "First put right what takes no guess: a byte order mark, line ends, layout.",
        fr:
          "Corriger d’abord ce qui ne laisse aucun doute\u{A0}: marque d’ordre, fins de ligne, disposition."
      )
    case .checkCanonical:
      say(
        en: "Only tell, by exit code 1, whether it would change.",
        fr: "Dire seulement, par le code de sortie 1, s’il changerait.")
    case .count: say(en: "How many deals.", fr: "Combien d’affaires.")
    case .seed: say(en: "The seed.", fr: "La graine.")
    case .written: say(en: "The file to create.", fr: "Le fichier à créer.")
    case .lastDayTold:
      say(
        en: "The last day told; by default today.",
        fr: "Le dernier jour raconté\u{A0}; par défaut aujourd’hui.")
    case .zone: say(en: "The zone days are counted in.", fr: "Le fuseau où comptent les jours.")
    case .format(let names):
      say(
        en: "Its format: \(names.joined(separator: ", ")).",
        fr: "Son format\u{A0}: \(names.joined(separator: ", ")).")
    case .csv:
      say(
        en: "The CSV file; tables that belong to it are looked for beside it.",
        fr: "Le fichier CSV\u{A0}; les tables qui vont avec sont cherchées à côté.")
    case .currencyUnnamed:
      say(
        en: "The currency of amounts that name none; by default the board's, else EUR.",
        fr:
          "La devise des montants qui n’en disent pas\u{A0}; par défaut celle du tableau, sinon EUR."
      )
    case .mapping:
      say(
        en: "A column and the field it fills, such as \"Deal value=amount\"; repeat it.",
        fr: "Une colonne et le champ qu’elle remplit, comme \"Deal value=amount\"\u{A0}; se répète."
      )
    case .newBoardZone:
      say(
        en: "The zone of a new board; by default the system's.",
        fr: "Le fuseau d’un nouveau tableau\u{A0}; par défaut celui du système.")
    case .dateOrder:
      say(
        en: "Where dates such as 03/04/2026 leave it open: dayFirst or monthFirst.",
        fr:
          "Quand une date comme 03/04/2026 laisse un doute\u{A0}: dayFirst (jour) ou monthFirst (mois)."
      )
    case .decimalMark:
      say(
        en: "Where amounts such as 1,234 leave it open: point or comma.",
        fr: "Quand un montant comme 1,234 laisse un doute\u{A0}: point ou comma (virgule).")
    case .estimate:
      say(
        en: "Take the list price as the amount of open deals that have none.",
        fr: "Prendre le prix catalogue comme montant des affaires ouvertes qui n’en ont pas.")
    case .dryRun:
      say(
        en: "Tell what would be done, and change nothing.",
        fr: "Dire ce qui serait fait, et ne rien changer.")
    }
  }
}
