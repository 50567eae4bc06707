extension Strings {
  /// How a board is found, looked at and answered for.
  package func help(_ argument: ShellArgument.OfBoard) -> String {
    switch argument {
    case .file: say(en: "The board's file.", fr: "Le fichier du tableau.")
    case .json: say(en: "Answer in JSON.", fr: "Répondre en JSON.")
    case .language:
      say(
        en: "The language of answers; else the configuration's, the file's, the locale's.",
        fr: "La langue des réponses\u{A0}; sinon celle de la configuration, du fichier, du système."
      )
    case .theme:
      say(
        en: "The colours; else the configuration's, else those of the ground that is found out.",
        fr: "Les couleurs\u{A0}; sinon celles de la configuration, sinon celles du fond reconnu.")
    case .plain:
      say(
        en: "One line an answer, without columns: for screen readers and for `cut`.",
        fr: "Une ligne par réponse, sans colonnes\u{A0}: pour les lecteurs d’écran et pour `cut`.")
    case .plainSettings:
      say(en: "One line a setting, without columns.", fr: "Une ligne par réglage, sans colonnes.")
    case .plainBoard:
      say(
        en: "Tell the board in words, one line a deal, and exit.",
        fr: "Énoncer le tableau, une ligne par affaire, et finir.")
    case .filter:
      say(
        en:
          """
          Only the deals this keeps, such as "owner:me amount>10k stale"; @NAME is a saved one. \
          docs/filter.md tells all.
          """,
        fr:
          """
          Seulement les affaires que ceci garde, comme "owner:me amount>10k stale"\u{A0}; @NOM est un \
          filtre enregistré. docs/filter.md dit tout.
          """)
    case .owner:
      say(
        en: "Only deals of this owner; `me` is you.",
        fr: "Seulement les affaires de ce responsable\u{A0}; `me`, c’est vous.")
    case .stage: say(en: "Only deals of this stage.", fr: "Seulement les affaires de cette étape.")
    case .closedToo: say(en: "Closed deals too.", fr: "Aussi les affaires closes.")
    case .staleOnly: say(en: "Only stale deals.", fr: "Seulement les affaires dormantes.")
    case .period:
      say(
        en: "2026, 2026-Q4, 2026-11, 2026-W47, a day, or 2026-10-01..2026-12-31.",
        fr: "2026, 2026-Q4, 2026-11, 2026-W47, un jour ou 2026-10-01..2026-12-31.")
    case .asOf:
      say(
        en: "The day or moment to look from; by default now.",
        fr: "Le jour ou l’instant d’où regarder\u{A0}; par défaut maintenant.")
    case .past:
      say(
        en: "The day or moment of the past to show; by default now.",
        fr: "Le jour ou l’instant passé à montrer\u{A0}; par défaut maintenant.")
    case .daysAhead:
      say(
        en: "How many days to look ahead after today, 0 to 3650.",
        fr: "Combien de jours voir après aujourd’hui, de 0 à 3650.")
    case .since:
      say(
        en:
          "The first day, such as 2026-11-09, or the moment before; by default the last review, or seven"
          + " days.",
        fr:
          "Le premier jour, comme 2026-11-09, ou l’instant d’avant\u{A0}; par défaut la dernière revue, ou"
          + " sept jours.")
    case .until:
      say(
        en: "The last day or moment; by default now.",
        fr: "Le dernier jour ou instant\u{A0}; par défaut maintenant.")
    case .closeReview:
      say(
        en: "Close the review: the next one goes on from here.",
        fr: "Clore la revue\u{A0}: la prochaine reprend ici.")
    case .remark:
      say(
        en: "What to remember of it, when it is closed.",
        fr: "Ce qu’il faut en retenir, quand elle est close.")
    case .kpis: say(en: "Which; by default all.", fr: "Lesquels\u{A0}; par défaut tous.")
    case .preset:
      say(
        en: "Those of a preset: rep, sme, scale-up, growth, profitability, loyalty, …",
        fr: "Ceux d’un jeu\u{A0}: rep, sme, scale-up, growth, profitability, loyalty, …")
    case .dealsBehind:
      say(
        en: "With --json: list the deals behind each figure.",
        fr: "Avec --json\u{A0}: donner les affaires qui font chaque chiffre.")
    case .figuresBy:
      say(
        en: "The figures of each source, owner, persona, sector or customer too.",
        fr: "Aussi les chiffres de chaque source, responsable, persona, secteur ou client.")
    case .forecastBy: say(en: "A forecast each.", fr: "Une prévision pour chacun.")
    case .funnelBy: say(en: "A funnel each.", fr: "Un tunnel pour chacun.")
    case .reached:
      say(
        en: "Follow the deals that reached this phase in the period, not those created in it.",
        fr:
          "Suivre les affaires qui ont atteint cette phase dans la période, non celles qui y sont nées."
      )
    case .strictFunnel:
      say(
        en: "Every phase in turn: a skipped one ends a deal's way.",
        fr: "Chaque phase à son tour\u{A0}: en sauter une arrête le parcours.")
    }
  }

  /// What a record beside the deals is told.
  package func help(_ argument: ShellArgument.OfRecord) -> String {
    switch argument {
    case .id: say(en: "Its id, or the start of one.", fr: "L’identifiant, ou son début.")
    case .firstDay:
      say(
        en: "The first day; by default today.",
        fr: "Le premier jour\u{A0}; par défaut aujourd’hui.")
    case .lastDay:
      say(en: "The last day; by default none.", fr: "Le dernier jour\u{A0}; par défaut aucun.")
    case .why: say(en: "Why.", fr: "Pourquoi.")
    case .month: say(en: "The month, such as 2026-11.", fr: "Le mois, comme 2026-11.")
    case .cost:
      say(
        en: "How much, before tax, in the board's currency.",
        fr: "Combien, hors taxes, dans la devise du tableau.")
    case .channel:
      say(
        en: "The source of deals it paid for; by default all of them.",
        fr: "La source des affaires ainsi payées\u{A0}; par défaut toutes.")
    case .spender:
      say(
        en: "Who spent it: marketing or sales.",
        fr: "Qui l’a dépensé\u{A0}: marketing ou sales (la vente).")
    case .purpose: say(en: "What for.", fr: "Pour quoi.")
    case .source:
      say(
        en: "Where its leads come from, one of the board's sources.",
        fr: "D’où viennent ses leads, une des sources du tableau.")
    case .audience:
      say(en: "Whom it speaks to before all others.", fr: "À qui elle parle avant tout autre.")
    case .hook: say(en: "The problem it opens with.", fr: "Le problème par lequel elle commence.")
    case .callToAction:
      say(en: "The call to action; exactly one.", fr: "L’appel à l’action\u{A0}; exactement un.")
    case .hypothesis: say(en: "What is expected, and why.", fr: "Ce qui est attendu, et pourquoi.")
    case .variable: say(en: "The one thing that changes.", fr: "La seule chose qui change.")
    case .variant: say(en: "What it is changed to.", fr: "Ce qu’elle devient.")
    case .improvedStage: say(en: "The stage it is to improve.", fr: "L’étape à améliorer.")
    case .segment:
      say(
        en: "Whom it is tried on; by default everybody.",
        fr: "Sur qui porte le test\u{A0}; par défaut tout le monde.")
    case .length:
      say(en: "How many days it runs, 14 to 28.", fr: "Combien de jours il dure, de 14 à 28.")
    case .control:
      say(
        en: "Without the change: successes of trials, as 12/120.",
        fr: "Sans le changement\u{A0}: succès sur essais, comme 12/120.")
    case .treated:
      say(
        en: "With it: successes of trials, as 30/118.",
        fr: "Avec lui\u{A0}: succès sur essais, comme 30/118.")
    case .measuredOn:
      say(
        en: "The day it was measured; by default today.",
        fr: "Le jour de la mesure\u{A0}; par défaut aujourd’hui.")
    case .decision:
      say(
        en: "generalise, iterate or abandon.",
        fr: "generalise (généraliser), iterate (itérer) ou abandon (abandonner).")
    case .persona:
      say(en: "The name that deals call them by.", fr: "Le nom que les affaires lui donnent.")
    case .pains:
      say(en: "What hurts; up to three times.", fr: "Ce qui fait mal\u{A0}; jusqu’à trois fois.")
    case .criteria:
      say(
        en: "What they choose by; up to three times.",
        fr: "D’après quoi il choisit\u{A0}; jusqu’à trois fois.")
    case .objections:
      say(en: "What they object; up to twice.", fr: "Ce qu’il objecte\u{A0}; jusqu’à deux fois.")
    case .probableStep:
      say(
        en: "The most probable next step with them.",
        fr: "La prochaine action la plus probable avec lui.")
    case .settingPath:
      say(
        en: "The path, such as stages.discovery.rotAfterDays.",
        fr: "Le chemin, comme stages.discovery.rotAfterDays.")
    case .settingValue:
      say(
        en: "The value: a word, a number, words with commas between them, or JSON.",
        fr: "La valeur\u{A0}: un mot, un nombre, des mots séparés de virgules, ou du JSON.")
    case .planItem:
      say(en: "The key of the item, such as audit.", fr: "La clé du point, comme audit.")
    case .rateDay: say(en: "The first day it holds.", fr: "Le premier jour où il vaut.")
    case .fromCurrency:
      say(en: "The currency changed, such as USD.", fr: "La devise changée, comme USD.")
    case .toCurrency:
      say(en: "The currency it is changed to, such as EUR.", fr: "La devise obtenue, comme EUR.")
    case .rate:
      say(
        en: "Units of the second for one of the first, such as 0.8642.",
        fr: "Unités de la seconde pour une de la première, comme 0,8642.")
    }
  }
}
