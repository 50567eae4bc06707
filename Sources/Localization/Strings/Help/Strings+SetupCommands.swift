extension Strings {
  /// The summary of a command that sets the board up; empty for another.
  func ofSetup(_ command: ShellCommand) -> String {
    switch command {
    case .pipeline:
      say(en: "Manage the pipelines of the board.", fr: "Gérer les pipelines du tableau.")
    case .pipelineList:
      say(
        en: "List pipelines with their open deals and stages.",
        fr: "Lister les pipelines, avec leurs affaires ouvertes et leurs étapes.")
    case .pipelineAdd:
      say(
        en: "Add a pipeline with the stages of another.",
        fr: "Ajouter un pipeline avec les étapes d’un autre.")
    case .pipelineRename:
      say(
        en: "Rename a pipeline; its id stays.",
        fr: "Renommer un pipeline\u{A0}; son identifiant reste.")
    case .pipelineRemove:
      say(
        en: "Remove a pipeline without deals; past reports keep its stages.",
        fr: "Supprimer un pipeline sans affaires\u{A0}; les rapports passés gardent ses étapes.")
    case .stage:
      say(en: "Manage the stages of the board.", fr: "Gérer les étapes du tableau.")
    case .stageList:
      say(
        en: "List stages in order, with probability, deals and limits.",
        fr: "Lister les étapes dans l’ordre, avec probabilité, affaires et seuils.")
    case .stageAdd:
      say(en: "Add a stage.", fr: "Ajouter une étape.")
    case .stageSet:
      say(
        en: "Change the probability, limits or phase of a stage.",
        fr: "Changer la probabilité, les seuils ou la phase d’une étape.")
    case .stageRename:
      say(
        en: "Rename a stage; its id stays.", fr: "Renommer une étape\u{A0}; son identifiant reste.")
    case .stageMove:
      say(en: "Move a stage to another position.", fr: "Changer la place d’une étape.")
    case .stageMerge:
      say(
        en: "Merge a stage into another, with its deals.",
        fr: "Fusionner une étape dans une autre, avec ses affaires.")
    case .stageRemove:
      say(
        en: "Remove a stage; past reports keep it.",
        fr: "Supprimer une étape\u{A0}; les rapports passés la gardent.")
    case .member:
      say(en: "Manage the team.", fr: "Gérer l’équipe.")
    case .memberList:
      say(
        en: "List team members with role, quota and open deals.",
        fr: "Lister les membres de l’équipe, avec rôle, quota et affaires ouvertes.")
    case .memberAdd:
      say(en: "Add a team member.", fr: "Ajouter un membre à l’équipe.")
    case .memberRename:
      say(
        en: "Rename a team member, on deals too.",
        fr: "Renommer un membre de l’équipe, sur les affaires aussi.")
    case .memberRemove:
      say(
        en: "Remove a team member, and hand over open deals.",
        fr: "Retirer un membre de l’équipe, et transmettre ses affaires ouvertes.")
    case .quota:
      say(en: "Manage quotas.", fr: "Gérer les quotas.")
    case .quotaList:
      say(
        en: "List the quotas of each team member.",
        fr: "Lister les quotas de chaque membre de l’équipe.")
    case .quotaSet:
      say(en: "Set a member's quota.", fr: "Fixer le quota d’un membre.")
    case .quotaUnset:
      say(en: "Remove a member's quota.", fr: "Retirer le quota d’un membre.")
    case .source:
      say(en: "Manage deal sources.", fr: "Gérer les sources d’affaires.")
    case .sourceList:
      say(en: "List sources with their deals.", fr: "Lister les sources, avec leurs affaires.")
    case .sourceAdd:
      say(en: "Add a source.", fr: "Ajouter une source.")
    case .sourceRename:
      say(
        en: "Rename a source, on deals, costs and campaigns too.",
        fr: "Renommer une source, sur les affaires, coûts et campagnes aussi.")
    case .sourceRemove:
      say(
        en: "Remove a source from the list; deals keep it.",
        fr: "Retirer une source de la liste\u{A0}; les affaires la gardent.")
    case .reason:
      say(en: "Manage loss reasons.", fr: "Gérer les motifs de perte.")
    case .reasonList:
      say(
        en: "List loss reasons with their deals.",
        fr: "Lister les motifs de perte, avec leurs affaires.")
    case .reasonAdd:
      say(en: "Add a loss reason.", fr: "Ajouter un motif de perte.")
    case .reasonRename:
      say(
        en: "Rename a loss reason, on deals too.",
        fr: "Renommer un motif de perte, sur les affaires aussi.")
    case .reasonRemove:
      say(
        en: "Remove a loss reason from the list; deals keep it.",
        fr: "Retirer un motif de perte de la liste\u{A0}; les affaires le gardent.")
    case .goal:
      say(
        en: "Manage KPI targets and alerts.", fr: "Gérer les objectifs et alertes des indicateurs.")
    case .goalList:
      say(
        en: "List the targets and alerts in force.",
        fr: "Lister les objectifs et alertes en vigueur.")
    case .goalSet:
      say(
        en: "Set the target or alert of a KPI.", fr: "Fixer l’objectif ou l’alerte d’un indicateur."
      )
    case .goalUnset:
      say(
        en: "Remove the target and alert of a KPI.",
        fr: "Retirer l’objectif et l’alerte d’un indicateur.")
    case .field:
      say(
        en: "Manage custom fields of deals, organizations and contacts.",
        fr: "Gérer les champs personnalisés (affaires, organisations, contacts).")
    case .fieldList:
      say(
        en: "List custom fields with their type and number of values.",
        fr: "Lister les champs personnalisés, leur type et leur nombre de valeurs.")
    case .fieldAdd: say(en: "Add a custom field.", fr: "Ajouter un champ personnalisé.")
    case .fieldRename:
      say(
        en: "Rename a custom field; its id stays.",
        fr: "Renommer un champ\u{A0}; son identifiant reste.")
    case .fieldRemove:
      say(
        en: "Remove a custom field; its values stay in the file.",
        fr: "Retirer un champ\u{A0}; ses valeurs restent dans le fichier.")
    default: ""
    }
  }
}
