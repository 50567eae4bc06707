extension Strings {
  /// The help of an argument about the board, its deals or its periods.
  package func help(_ argument: ShellArgument.OfBoard) -> String {
    switch argument {
    case .file:
      say(
        en: "Board file; - reads it from standard input.",
        fr: "Fichier du tableau\u{A0}; -\u{A0}: lu sur l’entrée standard.")
    case .fileInPlace:
      say(
        en: "Board file; default: the board that would be opened.",
        fr: "Fichier du tableau\u{A0}; par défaut\u{A0}: le tableau qui serait ouvert.")
    case .json:
      say(en: "Print JSON.", fr: "Afficher en JSON.")
    case .language:
      say(
        en: "Language of the output; default: configuration, then board, then locale.",
        fr: "Langue d’affichage\u{A0}; par défaut\u{A0}: configuration, puis tableau, puis système."
      )
    case .theme:
      say(
        en: "Colour theme; default: configuration, else matched to the terminal.",
        fr: "Thème de couleurs\u{A0}; par défaut\u{A0}: configuration, sinon selon le terminal.")
    case .plain:
      say(
        en: "One line per result, no columns (for screen readers and `cut`).",
        fr: "Une ligne par résultat, sans colonnes (lecteurs d’écran, `cut`).")
    case .plainSettings:
      say(en: "One line per setting, no columns.", fr: "Une ligne par réglage, sans colonnes.")
    case .plainBoard:
      say(
        en: "Print the board as text, one line per deal, and exit.",
        fr: "Afficher le tableau en texte, une ligne par affaire, puis quitter.")
    case .linear:
      say(
        en: "Commands line by line, for screen readers and slow lines.",
        fr: "Commandes ligne par ligne (lecteurs d’écran, liaisons lentes).")
    case .listFormat:
      say(
        en: "Format; default: table. --json is short for --format json.",
        fr:
          "Format\u{A0}; par défaut\u{A0}: table (tableau). --json équivaut à --format json.")
    case .fileFormat:
      say(
        en: "Format; default: csv. ics is a calendar of next steps and close dates.",
        fr:
          "Format\u{A0}; par défaut\u{A0}: csv. ics\u{A0}: calendrier des relances et dates de clôture."
      )
    case .columns:
      say(
        en: "Columns between commas, by name, such as title,amount,owner.",
        fr: "Colonnes entre virgules, par leur nom, comme title,amount,owner.")
    case .sort:
      say(
        en: "Column to sort by, several between commas; -amount sorts from high to low.",
        fr: "Colonne de tri, plusieurs entre virgules\u{A0}; -amount trie en ordre décroissant.")
    case .limit:
      say(en: "Show the first rows only.", fr: "Premières lignes seulement.")
    case .filter:
      say(
        en:
          """
          Only matching deals, such as "owner:me amount>10k stale"; @NAME is a saved filter. See \
          `dealdeck help filter`.
          """,
        fr:
          """
          Affaires correspondantes seulement, comme "responsable:moi dormante"\u{A0}; @NOM est un \
          filtre enregistré. Voir `dealdeck help filter`.
          """)
    case .owner:
      say(
        en: "Only this owner's deals; `me` is you.",
        fr: "Affaires de ce responsable seulement\u{A0}; `me`\u{A0}: les vôtres.")
    case .stage:
      say(en: "Only deals in this stage.", fr: "Affaires de cette étape seulement.")
    case .closedToo:
      say(en: "Include closed deals.", fr: "Inclure les affaires clôturées.")
    case .staleOnly:
      say(en: "Only stale deals.", fr: "Affaires dormantes seulement.")
    case .period:
      say(
        en: "Period: 2026, 2026-Q4, 2026-11, 2026-W47, a day, or 2026-10-01..2026-12-31.",
        fr: "Période\u{A0}: 2026, 2026-Q4, 2026-11, 2026-W47, un jour ou 2026-10-01..2026-12-31.")
    case .asOf:
      say(
        en: "Date or time to report as of; default: now.",
        fr: "Date ou heure de référence\u{A0}; par défaut\u{A0}: maintenant.")
    case .past:
      say(
        en: "Past date or time to show; default: now.",
        fr: "Date ou heure passée à afficher\u{A0}; par défaut\u{A0}: maintenant.")
    case .daysAhead:
      say(en: "Days ahead to include, 0 to 3650.", fr: "Nombre de jours à venir, de 0 à 3650.")
    case .due:
      say(
        en: "Only what is overdue or due today; exit code 1 if nothing is.",
        fr: "Seulement le retard et le jour même\u{A0}; code de sortie 1 s’il n’y a rien.")
    case .count:
      say(en: "Print the number of entries alone.", fr: "Afficher seulement leur nombre.")
    case .notify:
      say(
        en: "Show what is due as a desktop notification, with notify-send; implies --due.",
        fr: "Notification de bureau avec notify-send\u{A0}; implique --due.")
    case .since:
      say(
        en: "First day (2026-11-09) or start time; default: last review, else 7 days ago.",
        fr:
          "Premier jour (2026-11-09) ou heure de début\u{A0}; par défaut\u{A0}: dernière revue, sinon il y a 7 jours."
      )
    case .until:
      say(
        en: "Last day or end time; default: now.",
        fr: "Dernier jour ou heure de fin\u{A0}; par défaut\u{A0}: maintenant.")
    case .closeReview:
      say(
        en: "Close the review; the next one starts here.",
        fr: "Clôturer la revue\u{A0}; la prochaine commence ici.")
    case .remark:
      say(en: "Review note, with --close.", fr: "Note de revue, avec --close.")
    case .backtest:
      say(
        en: "Test risk on later closings, against the stage probability.",
        fr: "Tester le risque sur les clôtures suivantes, face à la probabilité de l’étape.")
    case .kpis:
      say(
        en: "KPI ids; default: all.",
        fr: "Identifiants d’indicateurs\u{A0}; par défaut\u{A0}: tous.")
    case .preset:
      say(en: "KPI preset.", fr: "Jeu d’indicateurs.")
    case .dealsBehind:
      say(
        en: "With --json: include the deals of each KPI.",
        fr: "Avec --json\u{A0}: inclure les affaires de chaque indicateur.")
    case .figuresBy:
      say(en: "Break the KPIs down by field.", fr: "Ventiler les indicateurs par champ.")
    case .forecastBy:
      say(en: "Break the forecast down by field.", fr: "Ventiler la prévision par champ.")
    case .whatIf:
      say(
        en: "Assumption: win-rate=30, deal-size=5k, sales-cycle=45 (days), new-deals=5 (added a "
          + "month), won=DEAL or lost=DEAL; repeat it for several.",
        fr:
          "Hypothèse\u{A0}: win-rate=30, deal-size=5k, sales-cycle=45 (jours), new-deals=5 (de plus "
          + "par mois), won=AFFAIRE ou lost=AFFAIRE\u{A0}; répétable.")
    case .funnelBy:
      say(en: "Break the funnel down by field.", fr: "Ventiler le tunnel par champ.")
    case .reached:
      say(
        en: "Count deals that reached this phase in the period, not those created in it.",
        fr:
          "Compter les affaires ayant atteint cette phase dans la période, et non celles qui y ont été créées."
      )
    case .strictFunnel:
      say(
        en: "Require every phase: a deal that skips one drops out.",
        fr: "Exiger chaque phase\u{A0}: une affaire qui en saute une sort du tunnel.")
    }
  }

  /// The help of an argument of a record beside the deals.
  package func help(_ argument: ShellArgument.OfRecord) -> String {
    switch argument {
    case .id:
      say(en: "Id, or its first characters.", fr: "Identifiant, ou ses premiers caractères.")
    case .firstDay:
      say(
        en: "First day; default: today.", fr: "Premier jour\u{A0}; par défaut\u{A0}: aujourd’hui.")
    case .lastDay:
      say(en: "Last day; default: none.", fr: "Dernier jour\u{A0}; par défaut\u{A0}: aucun.")
    case .why:
      say(en: "Reason.", fr: "Motif.")
    case .month:
      say(en: "Month, such as 2026-11.", fr: "Mois, comme 2026-11.")
    case .cost:
      say(
        en: "Amount before tax, in the board's currency.",
        fr: "Montant hors taxes, dans la devise du tableau.")
    case .channel:
      say(
        en: "Source it was spent on; default: all.",
        fr: "Source concernée\u{A0}; par défaut\u{A0}: toutes.")
    case .spender:
      say(en: "Cost type.", fr: "Type de coût\u{A0}: marketing ou sales (ventes).")
    case .purpose:
      say(en: "Purpose.", fr: "Objet.")
    case .source:
      say(
        en: "Source of its leads, one of the board's.",
        fr: "Source de ses leads, parmi celles du tableau.")
    case .audience:
      say(en: "Target audience.", fr: "Cible.")
    case .hook:
      say(en: "Hook: the problem it opens with.", fr: "Accroche\u{A0}: le problème abordé.")
    case .callToAction:
      say(en: "Call to action (exactly one).", fr: "Appel à l’action (un seul).")
    case .hypothesis:
      say(
        en: "Hypothesis: the expected effect, and why.",
        fr: "Hypothèse\u{A0}: l’effet attendu, et pourquoi.")
    case .variable:
      say(
        en: "Variable: the one thing that changes.",
        fr: "Variable\u{A0}: la seule chose qui change.")
    case .variant:
      say(
        en: "Variant: the new value of the variable.",
        fr: "Variante\u{A0}: la nouvelle valeur de la variable.")
    case .improvedStage:
      say(en: "Stage to improve.", fr: "Étape à améliorer.")
    case .segment:
      say(en: "Segment; default: everyone.", fr: "Segment\u{A0}; par défaut\u{A0}: tout le monde.")
    case .length:
      say(en: "Duration in days, 14 to 28.", fr: "Durée en jours, de 14 à 28.")
    case .control:
      say(
        en: "Control group: successes/trials, such as 12/120.",
        fr: "Groupe témoin\u{A0}: succès/essais, comme 12/120.")
    case .treated:
      say(
        en: "Variant group: successes/trials, such as 30/118.",
        fr: "Groupe test\u{A0}: succès/essais, comme 30/118.")
    case .measuredOn:
      say(
        en: "Date of measurement; default: today.",
        fr: "Date de mesure\u{A0}; par défaut\u{A0}: aujourd’hui.")
    case .decision:
      say(
        en: "Decision.",
        fr: "Décision\u{A0}: generalise (généraliser), iterate (itérer) ou abandon (abandonner).")
    case .persona:
      say(
        en: "Persona name, as used on deals.",
        fr: "Nom du persona, tel qu’utilisé sur les affaires.")
    case .pains:
      say(en: "Pain point (up to 3).", fr: "Point de douleur (3 au plus).")
    case .criteria:
      say(en: "Decision criterion (up to 3).", fr: "Critère de décision (3 au plus).")
    case .objections:
      say(en: "Objection (up to 2).", fr: "Objection (2 au plus).")
    case .probableStep:
      say(en: "Likely next step.", fr: "Relance probable.")
    case .settingPath:
      say(
        en: "Setting path, such as stages.discovery.rotAfterDays.",
        fr: "Chemin du réglage, comme stages.discovery.rotAfterDays.")
    case .settingValue:
      say(
        en: "Value: text, number, comma-separated list, or JSON.",
        fr: "Valeur\u{A0}: texte, nombre, liste à virgules ou JSON.")
    case .planItem:
      say(en: "Item key, such as audit.", fr: "Clé du point, comme audit.")
    case .rateDay:
      say(en: "First day the rate applies.", fr: "Premier jour d’application du taux.")
    case .fromCurrency:
      say(en: "Currency to convert from, such as USD.", fr: "Devise d’origine, comme USD.")
    case .toCurrency:
      say(en: "Currency to convert to, such as EUR.", fr: "Devise de conversion, comme EUR.")
    case .rate:
      say(en: "Value of one unit, such as 0.8642.", fr: "Valeur d’une unité, comme 0,8642.")
    }
  }
}
