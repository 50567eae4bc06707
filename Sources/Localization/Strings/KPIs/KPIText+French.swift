extension KPIText {
  /// The KPIs in French, by id.
  static let french: [String: KPIText] = [
    "open-value": KPIText(
      name: "Valeur en cours", short: "En cours",
      definition: "La somme des montants de toutes les affaires ouvertes, hors taxes.",
      how: "somme des montants ouverts"),
    "weighted-value": KPIText(
      name: "Valeur pondérée", short: "Pondéré",
      definition:
        "Les montants ouverts, chacun multiplié par sa probabilité. Une espérance, pas une "
        + "promesse.",
      how: "somme des montants × probabilité"),
    "win-rate": KPIText(
      name: "Taux de closing", short: "Closing",
      definition:
        "La part des affaires gagnées parmi celles gagnées ou perdues dans la période. Les "
        + "affaires disqualifiées n’y comptent pas.",
      terms: ("gagnées", "gagnées ou perdues"), single: ("gagnée", "gagnée ou perdue")),
    "win-rate-value": KPIText(
      name: "Closing en valeur", short: "En valeur",
      definition: "La part des montants gagnés parmi ceux gagnés ou perdus dans la période.",
      terms: ("gagnés", "gagnés ou perdus")),
    "cohort-win-rate": KPIText(
      name: "Closing de cohorte", short: "Cohorte",
      definition: "Parmi les affaires créées dans la période, la part gagnée à ce jour.",
      terms: ("gagnées à ce jour", "créées"), single: ("gagnée à ce jour", "créée")),
    "cycle-length": KPIText(
      name: "Cycle de vente", short: "Cycle",
      definition:
        "Les jours entre la première étape qualifiée (SQL ou plus loin) et la signature des "
        + "affaires gagnées dans la période\u{A0}; leur médiane.",
      how: "médiane"),
    "time-in-stage": KPIText(
      name: "Temps par étape", short: "Par étape",
      definition: "Les jours qu’une affaire passe dans une étape, tous passages réunis\u{A0}; leur "
        + "médiane.",
      how: "médiane des passages, terminés et en cours"),
    "velocity": KPIText(
      name: "Vélocité", short: "Vélocité",
      definition: "Ce que le pipeline rapporte par jour\u{A0}: affaires qualifiées en cours × taux "
        + "de closing × panier moyen ÷ cycle, toutes qualifiées. Taux, panier et cycle sont ceux "
        + "des douze derniers mois, ou de tout temps si moins de vingt affaires y ont été décidées."
    ),
    "average-deal": KPIText(
      name: "Panier moyen", short: "Panier",
      definition: "Les montants gagnés divisés par le nombre d’affaires gagnées dans la période.",
      terms: ("gagnés", "affaires"), single: ("gagnés", "affaire")),
    "stage-conversion": KPIText(
      name: "Conversion d’étape", short: "Étapes",
      definition:
        "Parmi les affaires entrées dans une étape dans la période, la part qui est allée "
        + "plus loin.",
      terms: ("allées plus loin", "entrées"), single: ("allée plus loin", "entrée")),
    "funnel-conversion": KPIText(
      name: "Conversion tunnel", short: "Tunnel",
      definition:
        "Parmi les affaires entrées dans une phase du tunnel dans la période, la part qui est "
        + "allée plus loin.",
      terms: ("allées plus loin", "entrées"), single: ("allée plus loin", "entrée")),
    "mql-to-sql": KPIText(
      name: "MQL vers SQL", short: "MQL→SQL",
      definition:
        "Parmi les affaires devenues MQL dans la période, la part devenue SQL depuis.",
      terms: ("SQL", "MQL")),
    "no-next-step": KPIText(
      name: "Sans action prévue", short: "À fixer",
      definition: "Les affaires ouvertes pour lesquelles rien n’est prévu.",
      terms: ("sans action", "ouvertes"), single: ("sans action", "ouverte")),
    "stale-share": KPIText(
      name: "Part dormante", short: "Dormantes",
      definition: "Les affaires ouvertes sans activité depuis plus longtemps que leur étape ne le "
        + "permet.",
      terms: ("dormantes", "ouvertes"), single: ("dormante", "ouverte")),
    "signed": KPIText(
      name: "Signé", short: "Signé",
      definition: "La somme des montants des affaires gagnées dans la période.",
      how: "somme des montants gagnés"),
    "invoiced": KPIText(
      name: "CA facturé", short: "Facturé",
      definition: "Ce qui a été facturé dans la période sur les affaires signées, hors taxes.",
      how: "somme des factures"),
    "collected": KPIText(
      name: "CA encaissé", short: "Encaissé",
      definition: "Ce qui a été encaissé dans la période sur les affaires signées, hors taxes.",
      how: "somme des encaissements"),
    "margin": KPIText(
      name: "Marge", short: "Marge",
      definition:
        "Ce que les coûts laissent des montants gagnés dans la période\u{A0}; les affaires "
        + "sans coût connu restent dehors.",
      terms: ("après coûts", "gagnés")),
    "loss-by-stage": KPIText(
      name: "Pertes par étape", short: "Pertes",
      definition: "L’étape où se trouvaient les affaires perdues dans la période."),
    "loss-reasons": KPIText(
      name: "Motifs de perte", short: "Motifs",
      definition: "Pourquoi les affaires de la période ont été perdues."),
    "activities": KPIText(
      name: "Activités", short: "Activités",
      definition: "Ce qui a été fait sur les affaires dans la période."),
    "coverage": KPIText(
      name: "Couverture", short: "Couvert",
      definition: "Les affaires ouvertes à clore dans la période, divisées par ce qui manque à son "
        + "objectif.",
      terms: ("en cours", "manquants")),
    "slippage": KPIText(
      name: "Glissement", short: "Reportés",
      definition: "Parmi les affaires attendues dans la période, la part encore ouverte à sa fin, "
        + "ou à ce jour, avec une date plus lointaine, sans date ou à la date passée.",
      terms: ("décalées", "attendues"), single: ("décalée", "attendue")),
    "push-count": KPIText(
      name: "Reports", short: "Reports",
      definition: "Combien de fois des clôtures prévues ont été repoussées dans la période.",
      how: "dates repoussées"),
    "leads": KPIText(
      name: "Leads", short: "Leads", definition: "Les affaires créées dans la période."),
    "qualified-leads": KPIText(
      name: "Leads qualifiés", short: "Qualifiés",
      definition: "Les affaires devenues qualifiées (SQL, ou gagnées) dans la période."),
    "cac": KPIText(
      name: "Coût d’acquisition", short: "CAC",
      definition: "Les dépenses marketing et commerciales des mois entiers de la période, divisées "
        + "par le nombre de nouveaux clients de ces mois.",
      terms: ("dépensés", "nouveaux clients"), single: ("dépensés", "nouveau client"),
      cases: ("nouveau client", "nouveaux clients")),
    "cpl": KPIText(
      name: "Coût par lead", short: "CPL",
      definition: "Les dépenses marketing des mois entiers de la période, divisées par le nombre "
        + "d’affaires créées dans ces mois.",
      terms: ("dépensés", "leads"), single: ("dépensés", "lead"), cases: ("lead", "leads")),
    "roi": KPIText(
      name: "ROI marketing", short: "ROI",
      definition: "Le chiffre d’affaires des affaires gagnées par le marketing, moins son coût, "
        + "divisé par ce coût.",
      terms: ("gagnés au-delà du coût", "dépensés")),
    "ltv": KPIText(
      name: "Valeur vie client", short: "LTV",
      definition:
        "Ce qu’un client rapporte tant qu’il reste, cinq ans au plus, en marge brute quand "
        + "elle est connue.",
      how: "revenu mensuel × marge × durée de vie", cases: ("client", "clients")),
    "ltv-cac": KPIText(
      name: "Ratio LTV/CAC", short: "LTV/CAC",
      definition: "Valeur vie des clients à revenu récurrent ÷ coût d’acquisition de tous les "
        + "nouveaux clients.",
      how: "valeur vie client ÷ coût d’acquisition", cases: ("client", "clients")),
    "payback": KPIText(
      name: "Retour sur CAC", short: "Retour",
      definition: "Les mois qu’il faut à un client à revenu récurrent pour rembourser le coût "
        + "d’acquisition d’un nouveau client.",
      how: "coût d’acquisition ÷ (revenu mensuel × marge)", cases: ("client", "clients")),
    "retention-6m": KPIText(
      name: "Rétention 6 mois", short: "Rét. 6 m.",
      definition: "La part des clients d’il y a six mois qui le sont encore.",
      terms: ("restés", "clients au départ"), single: ("resté", "client au départ")),
    "retention-12m": KPIText(
      name: "Rétention 12 mois", short: "Rét. 1 an",
      definition: "La part des clients d’il y a douze mois qui le sont encore.",
      terms: ("restés", "clients au départ"), single: ("resté", "client au départ")),
    "churn": KPIText(
      name: "Churn", short: "Churn",
      definition: "La part des clients du début de la période qui sont partis.",
      terms: ("partis", "clients au départ"), single: ("parti", "client au départ")),
    "marketing-sourced": KPIText(
      name: "Issu du marketing", short: "Issu mkt",
      definition: "La part des opportunités de la période venues du marketing.",
      terms: ("du marketing", "opportunités"), single: ("du marketing", "opportunité")),
    "marketing-influenced": KPIText(
      name: "Influencé mktg", short: "Influencé",
      definition: "La part des opportunités de la période touchées par le marketing avant d’en "
        + "devenir une.",
      terms: ("touchées", "opportunités"), single: ("touchée", "opportunité")),
    "meeting-rate": KPIText(
      name: "Taux de RDV", short: "RDV",
      definition:
        "Parmi les affaires contactées pour la première fois dans la période, la part qui a eu un "
        + "rendez-vous depuis.",
      terms: ("en rendez-vous", "contactées"), single: ("en rendez-vous", "contactée")),
    "first-response": KPIText(
      name: "Première réponse", short: "Réponse",
      definition:
        "Les heures ouvrées entre l’arrivée des leads de la période et le premier contact\u{A0}; la "
        + "médiane. Ceux restés sans réponse comptent comme en attente.",
      how: "médiane des attentes, terminées et en cours"),
    "sla-compliance": KPIText(
      name: "Respect des délais", short: "Délais",
      definition:
        "Parmi les délais de réponse échus dans la période, la part tenue par un contact. Perdue "
        + "ou disqualifiée sans contact\u{A0}: manqué.",
      terms: ("tenus", "échus"), single: ("tenu", "échu")),
    "forecast": KPIText(
      name: "Prévision", short: "Prévu",
      definition:
        "Ce qui est gagné dans la période, et les montants ouverts attendus, chacun multiplié par sa "
        + "probabilité.",
      how: "gagné + somme des montants × probabilité"),
    "engagement": KPIText(
      name: "Engagement", short: "Engagés",
      definition:
        "Les affaires ouvertes avec un signal dans la période. Les signaux sont notés, pas calculés.",
      terms: ("avec un signal", "ouvertes"), single: ("avec un signal", "ouverte")),
  ]
}
