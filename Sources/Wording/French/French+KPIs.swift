extension French {
  /// By id.
  static let kpis: [String: KPIText] = [
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
      terms: ("gagnées", "gagnées ou perdues")),
    "win-rate-value": KPIText(
      name: "Closing en valeur", short: "En valeur",
      definition: "La part des montants gagnés parmi ceux gagnés ou perdus dans la période.",
      terms: ("gagnés", "gagnés ou perdus")),
    "cohort-win-rate": KPIText(
      name: "Closing de cohorte", short: "Cohorte",
      definition: "Parmi les affaires créées dans la période, la part gagnée à ce jour.",
      terms: ("gagnées à ce jour", "créées")),
    "cycle-length": KPIText(
      name: "Cycle de vente", short: "Cycle",
      definition:
        "Les jours entre qualification et signature des affaires gagnées dans la période\u{A0}; "
        + "leur médiane.",
      how: "médiane"),
    "time-in-stage": KPIText(
      name: "Temps par étape", short: "Par étape",
      definition: "Les jours qu’une affaire passe dans une étape, tous passages réunis\u{A0}; leur "
        + "médiane.",
      how: "médiane des passages, terminés et en cours"),
    "velocity": KPIText(
      name: "Vélocité", short: "Vélocité",
      definition: "Ce que le pipeline rapporte par jour.",
      how: "opportunités × taux de closing × panier moyen ÷ cycle"),
    "average-deal": KPIText(
      name: "Panier moyen", short: "Panier",
      definition: "Les montants gagnés divisés par le nombre d’affaires gagnées dans la période.",
      terms: ("gagnés", "affaires")),
    "stage-conversion": KPIText(
      name: "Conversion d’étape", short: "Étapes",
      definition:
        "Parmi les affaires entrées dans une étape dans la période, la part qui est allée "
        + "plus loin.",
      terms: ("allées plus loin", "entrées")),
    "funnel-conversion": KPIText(
      name: "Conversion tunnel", short: "Tunnel",
      definition:
        "Parmi les affaires entrées dans une phase du tunnel dans la période, la part qui est "
        + "allée plus loin.",
      terms: ("allées plus loin", "entrées")),
    "mql-to-sql": KPIText(
      name: "MQL vers SQL", short: "MQL→SQL",
      definition:
        "Parmi les affaires devenues MQL dans la période, la part devenue SQL depuis.",
      terms: ("SQL", "MQL")),
    "no-next-step": KPIText(
      name: "Sans action prévue", short: "À fixer",
      definition: "Les affaires ouvertes pour lesquelles rien n’est prévu.",
      terms: ("sans action", "ouvertes")),
    "stale-share": KPIText(
      name: "Part dormante", short: "Dormantes",
      definition: "Les affaires ouvertes sans activité depuis plus longtemps que leur étape ne le "
        + "permet.",
      terms: ("dormantes", "ouvertes")),
    "signed": KPIText(
      name: "Signé", short: "Signé",
      definition: "La somme des montants des affaires gagnées dans la période.",
      how: "somme des montants gagnés"),
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
      definition: "La valeur en cours divisée par ce qui manque à l’objectif.",
      terms: ("en cours", "manquants")),
    "slippage": KPIText(
      name: "Glissement", short: "Reportés",
      definition: "Les affaires attendues dans la période et repoussées au-delà.",
      terms: ("reportées", "attendues")),
    "push-count": KPIText(
      name: "Reports", short: "Reports",
      definition: "Combien de fois des clôtures prévues ont été repoussées dans la période.",
      how: "dates repoussées"),
    "leads": KPIText(
      name: "Leads", short: "Leads", definition: "Les affaires créées dans la période."),
    "qualified-leads": KPIText(
      name: "Leads qualifiés", short: "Qualifiés",
      definition: "Les affaires qualifiées dans la période."),
  ]
}
