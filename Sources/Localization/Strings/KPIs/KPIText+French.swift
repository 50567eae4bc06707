extension KPIText {
  /// The KPIs in French, by id.
  static let french: [String: KPIText] = [
    "open-value": KPIText(
      name: "Pipeline en cours", short: "En cours",
      definition: "Les montants de toutes les affaires ouvertes, hors taxes.",
      how: "somme des montants ouverts"),
    "weighted-value": KPIText(
      name: "Pipeline pondéré", short: "Pondéré",
      definition: "Les montants ouverts, chacun multiplié par sa probabilité.",
      how: "somme des montants × probabilité"),
    "win-rate": KPIText(
      name: "Taux de transformation", short: "Transfo.",
      definition:
        "La part des affaires gagnées parmi celles gagnées ou perdues dans la période, hors "
        + "disqualifiées.",
      terms: ("gagnées", "gagnées ou perdues"), single: ("gagnée", "gagnée ou perdue")),
    "win-rate-value": KPIText(
      name: "Transfo. en valeur", short: "En valeur",
      definition: "La part des montants gagnés parmi ceux gagnés ou perdus dans la période.",
      terms: ("gagnés", "gagnés ou perdus")),
    "cohort-win-rate": KPIText(
      name: "Transfo. cohorte", short: "Cohorte",
      definition: "Parmi les affaires créées dans la période, la part gagnée à ce jour.",
      terms: ("gagnées à ce jour", "créées"), single: ("gagnée à ce jour", "créée")),
    "cycle-length": KPIText(
      name: "Cycle de vente", short: "Cycle",
      definition:
        "Les jours entre la première étape qualifiée (SQL ou plus loin) et la signature des "
        + "affaires gagnées dans la période\u{A0}; la médiane.",
      how: "médiane"),
    "time-in-stage": KPIText(
      name: "Temps par étape", short: "Par étape",
      definition:
        "Les jours passés dans une étape, tous passages réunis, en cours compris\u{A0}; la "
        + "médiane.",
      how: "médiane des passages, terminés et en cours"),
    "velocity": KPIText(
      name: "Vélocité", short: "Vélocité",
      definition:
        "Le CA par jour du pipeline\u{A0}: affaires qualifiées en cours × taux de "
        + "transformation × montant moyen ÷ cycle de vente, le tout sur les affaires "
        + "qualifiées. Taux, montant et cycle sont ceux des douze derniers mois, ou de "
        + "toujours si moins de vingt affaires y ont été clôturées."),
    "average-deal": KPIText(
      name: "Montant moyen", short: "Moyen",
      definition: "Les montants gagnés ÷ les affaires gagnées dans la période.",
      terms: ("gagnés", "affaires"), single: ("gagnés", "affaire")),
    "stage-conversion": KPIText(
      name: "Conversion d’étape", short: "Étapes",
      definition:
        "Parmi les affaires entrées dans une étape dans la période, la part qui a avancé.",
      terms: ("avancées", "entrées"), single: ("avancée", "entrée")),
    "funnel-conversion": KPIText(
      name: "Conversion tunnel", short: "Tunnel",
      definition:
        "Parmi les affaires entrées dans une phase du tunnel dans la période, la part qui a "
        + "avancé.",
      terms: ("avancées", "entrées"), single: ("avancée", "entrée")),
    "no-next-step": KPIText(
      name: "Sans relance", short: "Relances",
      definition: "Les affaires ouvertes sans relance prévue.",
      terms: ("sans relance", "ouvertes"), single: ("sans relance", "ouverte")),
    "stale-share": KPIText(
      name: "Affaires dormantes", short: "Dormantes",
      definition:
        "Les affaires ouvertes sans activité depuis plus longtemps que le seuil de leur "
        + "étape.",
      terms: ("dormantes", "ouvertes"), single: ("dormante", "ouverte")),
    "signed": KPIText(
      name: "CA signé", short: "Signé",
      definition: "Les montants des affaires gagnées dans la période.",
      how: "somme des montants gagnés"),
    "invoiced": KPIText(
      name: "CA facturé", short: "Facturé",
      definition: "Les factures de la période sur les affaires gagnées, hors taxes.",
      how: "somme des factures"),
    "collected": KPIText(
      name: "CA encaissé", short: "Encaissé",
      definition: "Les paiements de la période sur les affaires gagnées, hors taxes.",
      how: "somme des encaissements"),
    "margin": KPIText(
      name: "Marge", short: "Marge",
      definition:
        "La part des montants gagnés dans la période qui reste après coûts\u{A0}; les "
        + "affaires sans coût sont exclues.",
      terms: ("après coûts", "gagnés")),
    "loss-by-stage": KPIText(
      name: "Pertes par étape", short: "Pertes",
      definition: "Les étapes où les affaires de la période ont été perdues."),
    "loss-reasons": KPIText(
      name: "Motifs de perte", short: "Motifs",
      definition: "Les motifs de perte des affaires de la période."),
    "activities": KPIText(
      name: "Activités", short: "Activités",
      definition: "Les activités notées dans la période."),
    "coverage": KPIText(
      name: "Couverture", short: "Couvert.",
      definition:
        "Le pipeline en cours à clôturer dans la période ÷ le reste à faire sur l’objectif.",
      terms: ("en cours", "reste à faire")),
    "slippage": KPIText(
      name: "Affaires décalées", short: "Décalées",
      definition:
        "Parmi les affaires à clôturer dans la période, la part encore ouverte à sa fin, ou "
        + "à ce jour, avec une date plus lointaine, absente ou passée.",
      terms: ("décalées", "attendues"), single: ("décalée", "attendue")),
    "push-count": KPIText(
      name: "Décalages de date", short: "Décalages",
      definition: "Le nombre de fois où une date de clôture a été repoussée dans la période.",
      how: "dates repoussées"),
    "leads": KPIText(
      name: "Leads", short: "Leads",
      definition: "Les affaires créées dans la période."),
    "qualified-leads": KPIText(
      name: "Leads qualifiés", short: "Qualifiés",
      definition: "Les affaires devenues qualifiées (SQL, ou gagnées) dans la période."),
    "mql-to-sql": KPIText(
      name: "MQL vers SQL", short: "MQL→SQL",
      definition: "Parmi les affaires devenues MQL dans la période, la part devenue SQL depuis.",
      terms: ("SQL", "MQL")),
    "cac": KPIText(
      name: "Coût d’acquisition", short: "CAC",
      definition:
        "Les dépenses marketing et commerciales des mois complets de la période ÷ les "
        + "nouveaux clients de ces mois.",
      terms: ("dépensés", "nouveaux clients"), single: ("dépensés", "nouveau client"),
      cases: ("nouveau client", "nouveaux clients")),
    "cpl": KPIText(
      name: "Coût par lead", short: "CPL",
      definition:
        "Les dépenses marketing des mois complets de la période ÷ les affaires créées dans "
        + "ces mois.",
      terms: ("dépensés", "leads"), single: ("dépensés", "lead"), cases: ("lead", "leads")),
    "roi": KPIText(
      name: "ROI marketing", short: "ROI",
      definition: "Le CA des affaires issues du marketing moins son coût, ÷ ce coût.",
      terms: ("de gain net", "dépensés")),
    "ltv": KPIText(
      name: "Valeur vie client", short: "LTV",
      definition:
        "La marge brute d’un client sur sa durée de vie, cinq ans au plus\u{A0}; le revenu "
        + "si la marge est inconnue.",
      how: "revenu mensuel × marge × durée de vie", cases: ("client", "clients")),
    "ltv-cac": KPIText(
      name: "Ratio LTV/CAC", short: "LTV/CAC",
      definition:
        "La valeur vie des clients à revenu récurrent ÷ le coût d’acquisition de tous les "
        + "nouveaux clients.",
      how: "valeur vie client ÷ coût d’acquisition", cases: ("client", "clients")),
    "payback": KPIText(
      name: "Retour sur CAC", short: "Retour",
      definition: "Les mois pour qu’un client à revenu récurrent rembourse le coût d’acquisition.",
      how: "coût d’acquisition ÷ (revenu mensuel × marge)", cases: ("client", "clients")),
    "retention-6m": KPIText(
      name: "Rétention 6 mois", short: "Rét. 6 m.",
      definition: "La part des clients d’il y a six mois toujours clients.",
      terms: ("restés", "clients au début"), single: ("resté", "client au début")),
    "retention-12m": KPIText(
      name: "Rétention 12 mois", short: "Rét. 1 an",
      definition: "La part des clients d’il y a douze mois toujours clients.",
      terms: ("restés", "clients au début"), single: ("resté", "client au début")),
    "churn": KPIText(
      name: "Churn", short: "Churn",
      definition: "La part des clients du début de la période qui sont partis.",
      terms: ("partis", "clients au début"), single: ("parti", "client au début")),
    "marketing-sourced": KPIText(
      name: "Issu du marketing", short: "Issu mkt",
      definition: "La part des opportunités de la période issues du marketing.",
      terms: ("du marketing", "opportunités"), single: ("du marketing", "opportunité")),
    "marketing-influenced": KPIText(
      name: "Influencé mktg", short: "Influencé",
      definition: "La part des opportunités de la période touchées auparavant par le marketing.",
      terms: ("touchées", "opportunités"), single: ("touchée", "opportunité")),
    "meeting-rate": KPIText(
      name: "Taux de RDV", short: "RDV",
      definition:
        "Parmi les affaires contactées pour la première fois dans la période, la part avec "
        + "un rendez-vous depuis.",
      terms: ("en rendez-vous", "contactées"), single: ("en rendez-vous", "contactée")),
    "first-response": KPIText(
      name: "Première réponse", short: "Réponse",
      definition:
        "Les heures ouvrées entre l’arrivée d’un lead et le premier contact\u{A0}; la "
        + "médiane, leads sans réponse compris.",
      how: "médiane des délais, en cours compris"),
    "sla-compliance": KPIText(
      name: "Respect des délais", short: "Délais",
      definition:
        "La part des délais de réponse échus dans la période qui ont été tenus\u{A0}; un lead "
        + "perdu ou disqualifié sans contact compte comme un délai manqué.",
      terms: ("tenus", "échus"), single: ("tenu", "échu")),
    "forecast": KPIText(
      name: "Prévision", short: "Prévu",
      definition:
        "Le CA signé dans la période, plus les montants ouverts à y clôturer, chacun "
        + "multiplié par sa probabilité.",
      how: "gagné + somme des montants × probabilité"),
    "engagement": KPIText(
      name: "Engagement", short: "Engagés",
      definition: "Les affaires ouvertes avec un signal dans la période.",
      terms: ("avec un signal", "ouvertes"), single: ("avec un signal", "ouverte")),
  ]
}
