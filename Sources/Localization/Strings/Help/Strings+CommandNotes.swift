extension Strings {
  /// What its help says beyond that.
  package func note(_ note: ShellCommand.Note) -> String {
    switch note {
    case .program:
      say(
        en:
          """
          Without a command, the board of FILE opens; without FILE, that of $DEALDECK_FILE, of \
          ./pipeline.json, or of $XDG_DATA_HOME/dealdeck/pipeline.json.

          A DEAL is an id, the start of one, or an exact title. A STAGE is an id, a name or a number.
          Exit codes: 0 done, 1 refused, 64 usage, 65 bad data, 66 no such file, 73 cannot create, \
          74 cannot read or write.
          """,
        fr:
          """
          Sans commande, le tableau de FICHIER s’ouvre\u{A0}; sans FICHIER, celui de $DEALDECK_FILE, de \
          ./pipeline.json ou de $XDG_DATA_HOME/dealdeck/pipeline.json.

          Une affaire se nomme par son identifiant, par le début de celui-ci ou par son titre exact. Une \
          étape se nomme par son identifiant, son nom ou son numéro.
          Codes de sortie\u{A0}: 0 fait, 1 refusé, 64 mauvais arguments, 65 données fautives, 66 fichier \
          introuvable, 73 création impossible, 74 lecture ou écriture impossible.
          """)
    case .list:
      say(
        en:
          """
          A stage, or a filter that tells how deals ended, says otherwise. Leads that are nurtured stand \
          in it from the day they come back.
          """,
        fr:
          """
          Une étape, ou un filtre qui dit l’issue des affaires, est une mention contraire. Les leads en \
          nurturing y figurent à partir du jour de leur retour.
          """)
    case .edit:
      say(
        en: "An empty value clears a field: `--owner \"\"`.",
        fr: "Une valeur vide efface un champ\u{A0}: `--owner \"\"`.")
    case .accept:
      say(
        en:
          """
          A lead is ready when it is an MQL by the board's definition and what goes with it is known. \
          Accepted, it enters the first stage of SQLs unless it is there already.
          """,
        fr:
          """
          Un lead est prêt quand il est MQL d’après la définition du tableau et que ce qui va avec lui est \
          connu. Accepté, il entre dans la première étape des SQL, s’il n’y est pas déjà.
          """)
    case .nurture:
      say(
        en:
          """
          Until then it stands neither in triage nor in the list of open deals; on the day it is back in \
          triage and agenda. It stays open and counts in every figure; --filter -nurtured leaves it out.
          """,
        fr:
          """
          Jusque-là il n’est ni dans le tri ni dans la liste des affaires ouvertes\u{A0}; ce jour-là il \
          revient dans le tri et l’agenda. Il reste ouvert et compte dans tous les chiffres\u{A0}; \
          --filter -nurtured le laisse de côté.
          """)
    case .left:
      say(
        en: "A customer with other won deals stays one until those are left too.",
        fr: "Un client qui a d’autres affaires gagnées le reste jusqu’à la fin de toutes.")
    case .cost:
      say(
        en: "Costs a lead and a customer are worth as much as this list is complete.",
        fr: "Le coût d’un lead et celui d’un client ne valent que ce que cette liste a de complet.")
    case .kpi(let ids):
      say(
        en:
          """
          Ids: \(ids.joined(separator: " ")).

          Each comes with the action it suggests; trends that look bad are told at the end. The file sets \
          goals and alerts: kpis.goals["funnel-conversion.attract"] = {"alert": "12", "operator": "<", \
          "window": {"unit": "week", "count": 3}}.
          """,
        fr:
          """
          Identifiants\u{A0}: \(ids.joined(separator: " ")).

          Chacun vient avec l’action qu’il suggère\u{A0}; les mauvaises tendances sont dites à la fin. Le \
          fichier fixe objectifs et alertes\u{A0}: \
          kpis.goals["funnel-conversion.attract"] = {"alert": "12", "operator": "<", \
          "window": {"unit": "week", "count": 3}}.
          """)
    case .funnel:
      say(
        en:
          """
          A phase counts as reached when a deal came that far or further; with --strict a deal that \
          skips a phase is lost from the funnel. The goal of a phase is \
          kpis.goals["funnel-conversion.consider"].target in the file, in percent.
          """,
        fr:
          """
          Une phase est atteinte par l’affaire qui est venue jusque-là ou plus loin\u{A0}; avec --strict, \
          celle qui saute une phase sort du tunnel. L’objectif d’une phase est \
          kpis.goals["funnel-conversion.consider"].target dans le fichier, en pour cent.
          """)
    case .forecast:
      say(
        en:
          """
          Each column holds the one before: commit is won and open deals of 80 % or more, best case \
          those of 50 % or more too, pipeline all. P10, P50 and P90 are the totals that nine in ten, \
          half and one in ten outcomes reach. Goals are the team's quotas.
          """,
        fr:
          """
          Chaque colonne contient la précédente\u{A0}: l’engagé réunit le gagné et les affaires ouvertes \
          à 80\u{A0}% ou plus, le meilleur cas y ajoute celles à 50\u{A0}% ou plus, le pipeline toutes. \
          P10, P50 et P90 sont les totaux que neuf issues sur dix, une sur deux et une sur dix \
          atteignent. Les objectifs sont les quotas de l’équipe.
          """)
    case .triage:
      say(
        en:
          """
          Order: next step late, promised answer (SLA) missed or due within a day, nurtured lead that is \
          back, next step due today, stale, close date passed, pushed three times or more, no next step, \
          qualification to renew, field missing for the stage, probable duplicate, contradiction; then \
          days over, amount and id. A deal stands once, under its worst reason; what is snoozed or \
          nurtured is left out until its day.
          """,
        fr:
          """
          Ordre\u{A0}: prochaine action en retard, réponse promise (SLA) manquée ou due dans la journée, \
          lead en nurturing de retour, prochaine action due aujourd’hui, affaire dormante, clôture prévue \
          passée, repoussée trois fois ou plus, sans prochaine action, qualification à renouveler, champ \
          manquant pour l’étape, doublon probable, contradiction\u{A0}; puis jours de dépassement, montant \
          et identifiant. Une affaire y est une fois, pour son pire motif\u{A0}; celle qui est en veille \
          ou en nurturing n’y est pas avant son jour.
          """)
    case .review:
      say(
        en: "Days of the board's zone: --since from its first second, --until to its last.",
        fr:
          """
          Jours du fuseau du tableau\u{A0}: --since dès sa première seconde, --until jusqu’à sa dernière.
          """)
    case .check:
      say(
        en:
          """
          Warns of misspelt settings with the name that was probably meant. With --strict, what should be \
          looked at is refused as well: misspelt settings, hand edits that history does not tell, unknown \
          owners, hidden characters.
          """,
        fr:
          """
          Avertit des réglages mal orthographiés, avec le nom sans doute voulu. Avec --strict, refuse aussi \
          ce qui mérite un regard\u{A0}: réglages mal orthographiés, changements à la main que l’historique \
          ne dit pas, responsables inconnus, caractères cachés.
          """)
    case .generate:
      say(
        en: "Without --file the board goes to standard output.",
        fr: "Sans --file, le tableau va sur la sortie standard.")
    case .bringIn(let fields):
      say(
        en:
          """
          Deals keep the dates of the export. What was read in a special way is told, and rows that \
          cannot be read are named with their line and reason: corrected, they can be imported later. \
          Importing the same export again adds nothing. Fields for --map: \
          \(fields.joined(separator: " ")).
          """,
        fr:
          """
          Les affaires gardent les dates de l’export. Ce qui a été lu d’une façon particulière est dit, et \
          les lignes illisibles sont nommées avec leur numéro et la raison\u{A0}: corrigées, elles \
          s’importent plus tard. Importer le même export une seconde fois n’ajoute rien. Champs pour \
          --map\u{A0}: \(fields.joined(separator: " ")).
          """)
    case .config:
      say(
        en:
          """
          The file is $XDG_CONFIG_HOME/dealdeck/config.toml, by default under ~/.config; the keys are \
          described in docs/configuration.md. The exit code is 65 when something is wrong with it.
          """,
        fr:
          """
          Le fichier est $XDG_CONFIG_HOME/dealdeck/config.toml, par défaut sous ~/.config\u{A0}; les clés \
          sont décrites dans docs/configuration.md. Le code de sortie est 65 quand quelque chose n’y va \
          pas.
          """)
    }
  }
}
