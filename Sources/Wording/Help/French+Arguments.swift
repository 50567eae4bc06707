extension French {
  func help(_ argument: ShellArgument.OfBoard) -> String {
    switch argument {
    case .file: "Le fichier du tableau."
    case .json: "Répondre en JSON."
    case .language:
      "La langue des réponses\u{A0}; sinon celle de la configuration, du fichier, du système."
    case .theme:
      "Les couleurs\u{A0}; sinon celles de la configuration, sinon celles du fond reconnu."
    case .plain:
      "Une ligne par réponse, sans colonnes\u{A0}: pour les lecteurs d’écran et pour `cut`."
    case .plainSettings: "Une ligne par réglage, sans colonnes."
    case .plainBoard: "Énoncer le tableau, une ligne par affaire, et finir."
    case .filter:
      """
      Seulement les affaires que ceci garde, comme "owner:me amount>10k stale"\u{A0}; @NOM est un \
      filtre enregistré. docs/filter.md dit tout.
      """
    case .owner: "Seulement les affaires de ce responsable\u{A0}; `me`, c’est vous."
    case .stage: "Seulement les affaires de cette étape."
    case .closedToo: "Aussi les affaires closes."
    case .staleOnly: "Seulement les affaires dormantes."
    case .period: "2026, 2026-Q4, 2026-11, 2026-W47, un jour ou 2026-10-01..2026-12-31."
    case .asOf: "Le jour ou l’instant d’où regarder\u{A0}; par défaut maintenant."
    case .past: "Le jour ou l’instant passé à montrer\u{A0}; par défaut maintenant."
    case .daysAhead: "Combien de jours voir après aujourd’hui, de 0 à 3650."
    case .since:
      "Le premier jour, comme 2026-11-09, ou l’instant d’avant\u{A0}; par défaut la dernière revue, ou"
        + " sept jours."
    case .until: "Le dernier jour ou instant\u{A0}; par défaut maintenant."
    case .closeReview: "Clore la revue\u{A0}: la prochaine reprend ici."
    case .remark: "Ce qu’il faut en retenir, quand elle est close."
    case .kpis: "Lesquels\u{A0}; par défaut tous."
    case .preset: "Ceux d’un jeu\u{A0}: rep, sme, scale-up, growth, profitability, loyalty, …"
    case .dealsBehind: "Avec --json\u{A0}: donner les affaires qui font chaque chiffre."
    case .figuresBy:
      "Aussi les chiffres de chaque source, responsable, persona, secteur ou client."
    case .forecastBy: "Une prévision pour chacun."
    case .funnelBy: "Un tunnel pour chacun."
    case .reached:
      "Suivre les affaires qui ont atteint cette phase dans la période, non celles qui y sont nées."
    case .strictFunnel: "Chaque phase à son tour\u{A0}: en sauter une arrête le parcours."
    }
  }

  func help(_ argument: ShellArgument.OfRecord) -> String {
    switch argument {
    case .id: "L’identifiant, ou son début."
    case .firstDay: "Le premier jour\u{A0}; par défaut aujourd’hui."
    case .lastDay: "Le dernier jour\u{A0}; par défaut aucun."
    case .why: "Pourquoi."
    case .month: "Le mois, comme 2026-11."
    case .cost: "Combien, hors taxes, dans la devise du tableau."
    case .channel: "La source des affaires ainsi payées\u{A0}; par défaut toutes."
    case .spender: "Qui l’a dépensé\u{A0}: marketing ou sales (la vente)."
    case .purpose: "Pour quoi."
    case .source: "D’où viennent ses leads, une des sources du tableau."
    case .audience: "À qui elle parle avant tout autre."
    case .hook: "Le problème par lequel elle commence."
    case .callToAction: "L’appel à l’action\u{A0}; exactement un."
    case .hypothesis: "Ce qui est attendu, et pourquoi."
    case .variable: "La seule chose qui change."
    case .variant: "Ce qu’elle devient."
    case .improvedStage: "L’étape à améliorer."
    case .segment: "Sur qui porte le test\u{A0}; par défaut tout le monde."
    case .length: "Combien de jours il dure, de 14 à 28."
    case .control: "Sans le changement\u{A0}: succès sur essais, comme 12/120."
    case .treated: "Avec lui\u{A0}: succès sur essais, comme 30/118."
    case .measuredOn: "Le jour de la mesure\u{A0}; par défaut aujourd’hui."
    case .decision: "generalise (généraliser), iterate (itérer) ou abandon (abandonner)."
    case .persona: "Le nom que les affaires lui donnent."
    case .pains: "Ce qui fait mal\u{A0}; jusqu’à trois fois."
    case .criteria: "D’après quoi il choisit\u{A0}; jusqu’à trois fois."
    case .objections: "Ce qu’il objecte\u{A0}; jusqu’à deux fois."
    case .probableStep: "La prochaine action la plus probable avec lui."
    case .settingPath: "Le chemin, comme stages.discovery.rotAfterDays."
    case .settingValue:
      "La valeur\u{A0}: un mot, un nombre, des mots séparés de virgules, ou du JSON."
    case .planItem: "La clé du point, comme audit."
    case .rateDay: "Le premier jour où il vaut."
    case .fromCurrency: "La devise changée, comme USD."
    case .toCurrency: "La devise obtenue, comme EUR."
    case .rate: "Unités de la seconde pour une de la première, comme 0,8642."
    }
  }
}
