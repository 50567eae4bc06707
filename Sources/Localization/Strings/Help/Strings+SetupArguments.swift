extension Strings {
  /// The help of an argument that sets the board up.
  package func help(_ argument: ShellArgument.OfSetup) -> String {
    switch argument {
    case .dryRun:
      say(en: "Show the changes without saving.", fr: "Afficher les changements sans enregistrer.")
    case .newName: say(en: "New name.", fr: "Nouveau nom.")
    case .listedName: say(en: "Name on the list.", fr: "Nom de la liste.")
    case .pipeline: say(en: "Pipeline: id or name.", fr: "Pipeline\u{A0}: identifiant ou nom.")
    case .modelPipeline:
      say(
        en: "Pipeline to copy the stages of (default: the first).",
        fr: "Pipeline dont copier les étapes (par défaut, le premier).")
    case .pipelineOfStage:
      say(
        en: "Pipeline of the stage (default: the first).",
        fr: "Pipeline de l’étape (par défaut, le premier).")
    case .mergedInto:
      say(
        en: "Name that the deals get instead.", fr: "Nom que les affaires prennent à la place.")
    case .stage:
      say(en: "Stage: id, name or number.", fr: "Étape\u{A0}: identifiant, nom ou numéro.")
    case .target:
      say(en: "Stage that takes the deals.", fr: "Étape qui reprend les affaires.")
    case .probability:
      say(en: "Win probability in percent.", fr: "Probabilité de gain, en pour cent.")
    case .cooling:
      say(
        en: "Days without activity until a deal is cooling.",
        fr: "Jours sans activité avant qu’une affaire soit à surveiller.")
    case .stale:
      say(
        en: "Days without activity until a deal is stale.",
        fr: "Jours sans activité avant qu’une affaire soit dormante.")
    case .phase: say(en: "Funnel phase.", fr: "Phase du tunnel.")
    case .outcome:
      say(en: "Outcome of the deals in it.", fr: "Issue des affaires qui s’y trouvent.")
    case .before: say(en: "Stage to place it before.", fr: "Étape qu’elle doit précéder.")
    case .after: say(en: "Stage to place it after.", fr: "Étape qu’elle doit suivre.")
    case .first: say(en: "Place it first.", fr: "La placer en tête.")
    case .last:
      say(
        en: "Place it last among stages of its outcome.",
        fr: "La placer en dernier parmi les étapes de même issue.")
    case .member: say(en: "Team member.", fr: "Membre de l’équipe.")
    case .role: say(en: "Job title.", fr: "Fonction.")
    case .manager: say(en: "Manager, a team member.", fr: "Supérieur, membre de l’équipe.")
    case .quota:
      say(en: "Quarterly quota, such as 60k.", fr: "Quota trimestriel, comme 60k.")
    case .quotaPeriod:
      say(
        en: "Month, quarter or year with a quota of its own, such as 2026-Q1.",
        fr: "Mois, trimestre ou année au quota propre, comme 2026-Q1.")
    case .heir:
      say(
        en: "Team member who takes over the open deals.",
        fr: "Membre de l’équipe qui reprend les affaires ouvertes.")
    case .kpi:
      say(
        en: "KPI id, such as win-rate.", fr: "Identifiant de l’indicateur, comme win-rate.")
    case .targetValue: say(en: "Target.", fr: "Objectif.")
    case .field: say(en: "Custom field: id or name.", fr: "Champ\u{A0}: identifiant ou nom.")
    case .fieldKind: say(en: "Type of its values.", fr: "Type des valeurs.")
    case .fieldSubject:
      say(en: "Records that have the field.", fr: "Fiches qui ont le champ.")
    case .choice:
      say(
        en: "Value of a choice; repeat for each.",
        fr: "Valeur d’un choix\u{A0}; une option par valeur.")
    case .alert:
      say(en: "Value beyond which to alert.", fr: "Valeur au-delà de laquelle alerter.")
    }
  }
}
