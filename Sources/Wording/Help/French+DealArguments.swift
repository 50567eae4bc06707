extension French {
  func help(_ argument: ShellArgument.OfDeal) -> String {
    switch argument {
    case .deal: "L’affaire."
    case .wonDeal: "L’affaire, qui doit être gagnée."
    case .changedDeal:
      "L’affaire\u{A0}; par défaut ce que vous avez changé en dernier, affaire ou non."
    case .newTitle: "Ce qui est vendu, avec vos mots."
    case .newCompany: "L’organisation\u{A0}; un nom absent du tableau est ajouté."
    case .newOwner: "À qui est l’affaire\u{A0}; par défaut à vous, vide\u{A0}: à personne."
    case .newStage: "L’étape\u{A0}; par défaut la première."
    case .sector: "Le secteur d’une société ajoutée avec elle."
    case .employees: "L’effectif d’une société ajoutée avec elle."
    case .assignee:
      "Le nom, quels que soient casse et accents\u{A0}; `me`, c’est vous, vide\u{A0}: personne."
    case .toStage: "L’étape."
    case .anywayMove: "La déplacer même s’il manque quelque chose."
    case .anywayClose: "La clore même s’il manque quelque chose."
    case .newName: "Prendre un nom que le tableau ne connaît pas encore."
    case .anywayUndo: "L’imposer même si quelqu’un l’a changé depuis."
    case .skipUndo: "Laisser ce que quelqu’un a changé depuis."
    case .anywayAccept: "L’accepter même s’il manque quelque chose, ce que l’historique dira."
    case .happenedOn: "Le jour où c’est arrivé\u{A0}; par défaut aujourd’hui."
    case .signedFor:
      "Le montant signé, comme 12k ou 1250,50\u{A0}; par défaut celui de l’affaire."
    case .whyLost: "Pourquoi, comme prix."
    case .whyDisqualified: "Pourquoi, comme pas de budget."
    case .whyRejected: "Pourquoi\u{A0}: la clé d’un des motifs de rejet du tableau."
    case .comesBack: "Le jour de son retour\u{A0}: 2027-01-15, +3m, 15/01."
    case .thenNext: "La prochaine action ce jour-là\u{A0}; par défaut le reprendre."
    case .activity:
      "call (appel), email, meeting (rendez-vous), demo, trial (essai), proposal (proposition) ou note."
    case .outcome: "Ce qui en est sorti."
    case .happenedAt: "Quand c’est arrivé, un jour ou un instant\u{A0}; par défaut maintenant."
    case .step: "L’action, comme appel\u{A0}; vide, elle est effacée."
    case .due: "Son échéance\u{A0}: 2026-12-01, ven, +3j, 01/12."
    case .signal: "Le signal, comme pricing-page, par clé ou par nom."
    case .known: "Ce qui en est su d’autre."
    case .question: "La question, par clé ou par nom\u{A0}; sans elle, toutes sont montrées."
    case .answer: "unknown (inconnu), no (non), partly (en partie) ou yes (oui)."
    case .customersWords: "Les mots du client."
    case .foundOut: "Le jour où cela a été appris\u{A0}; par défaut aujourd’hui."
    case .item: "La clé d’un point ou d’un jalon\u{A0}; sans elle, tous sont montrés."
    case .doneOn: "Le jour où c’était fait\u{A0}; par défaut aujourd’hui."
    case .amountPaid: "Combien hors taxes, comme 12k, 1250,50 ou \"900 USD\"."
    case .paidOn: "Le jour\u{A0}; par défaut aujourd’hui."
    case .firstDayWithout: "Le premier jour sans elle\u{A0}; par défaut aujourd’hui."
    case .sequence: "La séquence, par sa clé ou son nom."
    case .startedAt: "Le jour ou l’instant de son début\u{A0}; par défaut maintenant."
    }
  }

  func help(_ argument: ShellArgument.OfFile) -> String {
    switch argument {
    case .created: "Le fichier à créer\u{A0}; par défaut ./pipeline.json."
    case .cycle: "La durée de vos ventes\u{A0}: short (courte), standard ou long (longue)."
    case .boardName: "Le nom du tableau."
    case .currency: "La devise des montants, comme EUR."
    case .systemZone: "Le fuseau où comptent les jours\u{A0}; par défaut celui du système."
    case .holidays: "Les jours fériés à chômer, comme FR\u{A0}; par défaut aucun."
    case .warnings: "Signaler aussi les avertissements."
    case .repair:
      "Corriger d’abord ce qui ne laisse aucun doute\u{A0}: marque d’ordre, fins de ligne, disposition."
    case .checkCanonical: "Dire seulement, par le code de sortie 1, s’il changerait."
    case .count: "Combien d’affaires."
    case .seed: "La graine."
    case .written: "Le fichier à créer."
    case .lastDayTold: "Le dernier jour raconté\u{A0}; par défaut aujourd’hui."
    case .zone: "Le fuseau où comptent les jours."
    case .format(let names): "Son format\u{A0}: \(names.joined(separator: ", "))."
    case .csv: "Le fichier CSV\u{A0}; les tables qui vont avec sont cherchées à côté."
    case .currencyUnnamed:
      "La devise des montants qui n’en disent pas\u{A0}; par défaut celle du tableau, sinon EUR."
    case .mapping:
      "Une colonne et le champ qu’elle remplit, comme \"Deal value=amount\"\u{A0}; se répète."
    case .newBoardZone: "Le fuseau d’un nouveau tableau\u{A0}; par défaut celui du système."
    case .dateOrder:
      "Quand une date comme 03/04/2026 laisse un doute\u{A0}: dayFirst (jour) ou monthFirst (mois)."
    case .decimalMark:
      "Quand un montant comme 1,234 laisse un doute\u{A0}: point ou comma (virgule)."
    case .estimate:
      "Prendre le prix catalogue comme montant des affaires ouvertes qui n’en ont pas."
    case .dryRun: "Dire ce qui serait fait, et ne rien changer."
    }
  }
}
