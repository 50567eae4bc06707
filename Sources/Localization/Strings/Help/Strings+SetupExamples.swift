extension Strings {
  /// The examples of setup and settings, in an order in which each can be run.
  var setupExamples: [ShellExample] {
    [
      example(
        "pipeline list", en: "Pipelines with their stages.",
        fr: "Les pipelines et leurs étapes."),
      example(
        "pipeline add Partners --like Renewals", en: "A pipeline with the stages of another one.",
        fr: "Un pipeline avec les étapes d’un autre."),
      example(
        "pipeline rename Partners Resellers", en: "A new name, same deals.",
        fr: "Un nouveau nom, les mêmes affaires."),
      example(
        "pipeline remove Resellers", en: "A pipeline without deals.",
        fr: "Un pipeline sans affaires."),
      example(
        "stage list", en: "Stages with probability and limits.",
        fr: "Les étapes, avec probabilité et seuils."),
      example(
        "stage add Demo --after discovery --probability 45", en: "A stage between two others.",
        fr: "Une étape entre deux autres."),
      example(
        "stage set discovery --stale 14 --cooling 7", en: "Stale after two weeks without activity.",
        fr: "Dormante après deux semaines sans activité."),
      example(
        "stage rename Demo Trial", en: "A new name, same deals.",
        fr: "Un nouveau nom, les mêmes affaires."),
      example(
        "stage move Trial --after proposal", en: "One place later.",
        fr: "Une place plus loin."),
      example(
        "stage merge Trial proposal --dry-run", en: "What a merge would change.",
        fr: "Ce qu’une fusion changerait."),
      example(
        "stage remove Trial --into proposal", en: "A stage whose deals go to another.",
        fr: "Une étape dont les affaires passent à une autre."),
      example(
        "member list", en: "The team, with quotas and open deals.",
        fr: "L’équipe, avec quotas et affaires ouvertes."),
      example(
        "member add 'Ana Costa' --quota 60k", en: "A new member with a quarterly quota.",
        fr: "Un nouveau membre et son quota trimestriel."),
      example(
        "member rename 'Ana Costa' 'Ana Costa-Ruiz'", en: "A new name, on all deals.",
        fr: "Un nouveau nom, sur toutes les affaires."),
      example(
        "member remove 'Noé Lefèvre' --hand-over-to 'Zoé Garnier'",
        en: "A member who leaves, and who takes over.",
        fr: "Un départ, et qui reprend les affaires."),
      example(
        "quota list", en: "Quotas by member and period.",
        fr: "Les quotas, par membre et par période."),
      example(
        "quota set 'Inès Moreau' 70k", en: "The quota of every quarter.",
        fr: "Le quota de chaque trimestre."),
      example(
        "quota set 'Inès Moreau' 90k --period 2026-Q4", en: "The quota of one quarter.",
        fr: "Le quota d’un seul trimestre."),
      example(
        "quota unset 'Inès Moreau' --period 2026-Q4", en: "Back to the quota of every quarter.",
        fr: "Retour au quota de chaque trimestre."),
      example(
        "source list", en: "Sources with their deals.",
        fr: "Les sources et leurs affaires."),
      example(
        "source add Webinar", en: "A new source.",
        fr: "Une nouvelle source."),
      example(
        "source rename Webinar Webinars", en: "A new name, on all deals.",
        fr: "Un nouveau nom, sur toutes les affaires."),
      example(
        "source remove Webinars --into event", en: "A source whose deals get another.",
        fr: "Une source dont les affaires en changent."),
      example(
        "reason list", en: "Loss reasons with their deals.",
        fr: "Les motifs de perte et leurs affaires."),
      example(
        "reason add 'feature gap'", en: "A new loss reason.",
        fr: "Un nouveau motif de perte."),
      example(
        "reason rename 'feature gap' product", en: "A new name, on all deals.",
        fr: "Un nouveau nom, sur toutes les affaires."),
      example(
        "reason remove product --into 'no need'", en: "A reason whose deals get another.",
        fr: "Un motif dont les affaires en changent."),
      example(
        "goal list", en: "Targets and alerts.",
        fr: "Les objectifs et les alertes."),
      example(
        "goal set win-rate 30 --alert 20", en: "A target, and the value below which to alert.",
        fr: "Un objectif, et le seuil d’alerte."),
      example(
        "goal unset velocity", en: "No target.",
        fr: "Plus d’objectif."),
      example(
        "field list", en: "Custom fields with their values in use.",
        fr: "Les champs personnalisés et leurs valeurs."),
      example(
        "field add Segment --kind choice --choice SMB --choice Enterprise",
        en: "A field with two choices.",
        fr: "Un champ à deux choix."),
      example(
        "field rename Segment 'Market segment'", en: "A new name, same values.",
        fr: "Un nouveau nom, les mêmes valeurs."),
      example(
        "field remove 'Market segment' --dry-run", en: "What a removal would change.",
        fr: "Ce qu’un retrait changerait."),
      example(
        "settings get stages.discovery.rotAfterDays",
        en: "The days until a deal in Discovery is stale.",
        fr: "Le seuil en jours d’une affaire dormante en Discovery."),
      example(
        "settings set staleness inStage", en: "Staleness counted from the entry into the stage.",
        fr: "L’inactivité comptée depuis l’entrée dans l’étape."),
      example(
        "settings set stages.discovery.probability 35 --dry-run",
        en: "What a change would do to deals and KPIs.",
        fr: "L’effet d’un changement sur affaires et indicateurs."),
      example(
        "settings unset staleness", en: "Back to the default.",
        fr: "Retour à la valeur par défaut."),
      example(
        "settings edit stages", en: "The stages, as text in your editor.",
        fr: "Les étapes, en texte dans votre éditeur."),
      example(
        "settings list", en: "All settings and their values.",
        fr: "Tous les réglages et leurs valeurs."),
      example(
        "config", en: "Settings in effect, and where each comes from.",
        fr: "Les réglages en vigueur, et leur origine."),
      example(
        "config --json", en: "The same, for a script.",
        fr: "Les mêmes, pour un script."),
    ]
  }
}
