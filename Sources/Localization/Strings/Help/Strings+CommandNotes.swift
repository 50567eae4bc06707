import PipelineDomain

extension Strings {
  /// The discussion below a command's abstract.
  package func note(_ note: ShellCommand.Note) -> String {
    switch note {
    case .program:
      say(
        en:
          """
          Without a command, opens the board of FILE, $DEALDECK_FILE, ./pipeline.json or \
          $XDG_DATA_HOME/dealdeck/pipeline.json, in that order.
          """,
        fr:
          """
          Sans commande, ouvre le tableau de FICHIER, $DEALDECK_FILE, ./pipeline.json ou \
          $XDG_DATA_HOME/dealdeck/pipeline.json, dans cet ordre.
          """)
    case .list:
      say(
        en:
          """
          --stage, or a filter on outcome, lists closed deals too. Nurtured leads are listed from \
          their return date.
          """,
        fr:
          """
          --stage, ou un filtre sur l’issue, liste aussi les affaires clôturées. Les leads en nurturing \
          sont listés à partir de leur date de retour.
          """)
    case .edit:
      say(
        en: "An empty value clears a field: `--owner \"\"`.",
        fr: "Une valeur vide efface un champ\u{A0}: `--owner \"\"`.")
    case .accept:
      say(
        en:
          """
          A lead is ready when it is an MQL by the board's criteria and the handoff fields are filled \
          in. It moves to the first SQL stage, unless it is already in one.
          """,
        fr:
          """
          Un lead est prêt quand il est MQL selon les critères du tableau et que les champs de \
          transmission sont remplis. Il passe à la première étape SQL, sauf s’il y est déjà.
          """)
    case .nurture:
      say(
        en:
          """
          Until that date it is hidden from triage and the list of open deals; then it is back in \
          triage and agenda. It stays open and counts in KPIs; --filter -nurtured excludes it.
          """,
        fr:
          """
          Jusqu’à cette date, il ne figure ni dans les affaires à traiter ni dans la liste des \
          affaires ouvertes\u{A0}; ensuite il revient dans les affaires à traiter et l’agenda. Il reste \
          ouvert et compte dans les indicateurs\u{A0}; --filter -nurtured l’exclut.
          """)
    case .left:
      say(
        en: "A customer with other won deals remains one until those have churned too.",
        fr: "Un client qui a d’autres affaires gagnées le reste jusqu’à la fin de toutes.")
    case .merge:
      say(
        en:
          """
          DEAL keeps its stage and closing; activities, payments, notes and history are joined. \
          It takes what it lacks, and the fields of --take. --dry-run shows both side by side.
          """,
        fr:
          """
          L’affaire gardée garde son étape et sa clôture\u{A0}; activités, paiements, notes et \
          historique sont réunis. Elle reprend ce qui lui manque, et les champs de --take. \
          --dry-run montre les deux côte à côte.
          """)
    case .contact:
      say(
        en:
          """
          CONTACT: an id, its first characters, a name, an e-mail or a phone number.
          """,
        fr:
          """
          Contact\u{A0}: un identifiant, ses premiers caractères, un nom, un e-mail ou un numéro.
          """)
    case .purge:
      say(
        en:
          """
          Without --count, lists what would be erased; nothing is changed. It can’t be undone, and \
          doesn’t reach git history, backups, exports or other people’s copies.
          """,
        fr:
          """
          Sans --count, liste ce qui serait effacé\u{A0}; rien ne change. C’est irréversible, et \
          n’atteint ni l’historique git, ni les sauvegardes, exports ou copies d’autres personnes.
          """)
    case .organization:
      say(
        en:
          """
          ORGANIZATION: an id, a name, or the first characters of either.
          """,
        fr:
          """
          Organisation\u{A0}: un identifiant, un nom, ou leurs premiers caractères.
          """)
    case .cost:
      say(
        en: "Cost per lead (CPL) and acquisition cost (CAC) need a complete list of costs.",
        fr: "Le coût par lead (CPL) et le coût d’acquisition (CAC) supposent une liste complète.")
    case .kpi(let ids):
      say(
        en:
          """
          Ids: \(ids.joined(separator: " ")).

          Each KPI comes with its suggested action; adverse trends are listed last. Targets and \
          alerts are set in the board file: kpis.goals["funnel-conversion.attract"] = \
          {"alert": "12", "operator": "<", "window": {"unit": "week", "count": 3}}.
          """,
        fr:
          """
          Identifiants\u{A0}: \(ids.joined(separator: " ")).

          Chaque indicateur est suivi de l’action conseillée\u{A0}; les tendances défavorables sont \
          listées à la fin. Objectifs et alertes se fixent dans le fichier du tableau\u{A0}: \
          kpis.goals["funnel-conversion.attract"] = {"alert": "12", "operator": "<", \
          "window": {"unit": "week", "count": 3}}.
          """)
    case .funnel:
      say(
        en:
          """
          A deal counts in each phase up to the furthest it reached; with --strict, a deal that skips \
          a phase drops out. Phase targets: kpis.goals["funnel-conversion.consider"].target in the \
          board file, in percent.
          """,
        fr:
          """
          Une affaire compte dans chaque phase jusqu’à la plus avancée atteinte\u{A0}; avec --strict, \
          une affaire qui saute une phase sort du tunnel. Objectifs par phase\u{A0}: \
          kpis.goals["funnel-conversion.consider"].target dans le fichier du tableau, en pour cent.
          """)
    case .forecast:
      say(
        en:
          """
          Columns are cumulative: commit is closed won plus open deals in commit, best case adds those in \
          best case, pipeline the others but omitted ones; a deal without a forecast category has that of \
          its probability (80% or more, 50% or more). Weighted and range take the probability alone. 90%, 50% and 10% of simulations reach P10, P50 and P90. \
          Targets are the team's quotas. --what-if shows the effect of assumptions: a win rate adjusts \
          the probability of every open deal, a deal size its amount, a sales cycle the days to its \
          close date; new deals are added from today and close after one cycle.
          """,
        fr:
          """
          Colonnes cumulées\u{A0}: l’engagé réunit le CA signé et les affaires ouvertes engagées, \
          l’optimiste y ajoute les optimistes, le pipeline les autres sauf celles hors prévision\u{A0}; sans \
          catégorie, une affaire a celle de sa probabilité (80\u{A0}% ou plus, 50\u{A0}% ou plus). Le pondéré \
          et la fourchette ne suivent que la probabilité. 90\u{A0}%, \
          50\u{A0}% et 10\u{A0}% des simulations atteignent P10, P50 et P90. Les objectifs sont ceux de \
          l’équipe. --what-if montre l’effet d’hypothèses\u{A0}: un taux de transformation ajuste la \
          probabilité de chaque affaire ouverte, un montant moyen son montant, un cycle de vente les \
          jours avant sa clôture\u{A0}; les nouvelles affaires s’ajoutent dès aujourd’hui et se concluent après un cycle.
          """)
    case .triage:
      say(
        en:
          """
          \(triageOrder) A deal without an amount counts as the median open deal. Each deal is listed \
          once, with all its reasons; snoozed and nurtured deals are hidden until their date.
          """,
        fr:
          """
          \(triageOrder) Une affaire sans montant compte pour la médiane des affaires ouvertes. \
          Chaque affaire figure une fois, avec tous ses motifs\u{A0}; les affaires reportées ou en \
          nurturing n’y figurent qu’à leur date.
          """)
    case .risk:
      say(
        en:
          """
          A deal is compared with the won and lost deals that stood in its stage as long as it does. Each \
          of its circumstances (time in stage, contact falling off, close date pushed, amount cut, one \
          contact, no decision maker, no next step) shows how many of those that had it were won; the \
          points are what it takes from the win rate, counted only where the 95% interval is below it. \
          Below \(figures.whole(RiskShare.leastSample)) closed deals it says n/a. --backtest learns from the first \
          seven tenths of the closings and tests on the rest.
          """,
        fr:
          """
          Une affaire est comparée aux affaires gagnées et perdues restées aussi longtemps dans son étape. \
          Pour chaque circonstance (durée dans l’étape, contacts en baisse, clôture repoussée, montant \
          revu à la baisse, un seul contact, sans décideur, sans relance), la part de celles qui l’avaient et \
          ont été gagnées\u{A0}; les points sont ce qu’elle retire au taux de transformation, comptés si \
          l’intervalle à 95\u{A0}% lui est inférieur. Sous \(figures.whole(RiskShare.leastSample)) affaires \
          clôturées\u{A0}: n/a. --backtest apprend des sept premiers dixièmes des clôtures et teste sur le reste.
          """)
    case .report:
      say(
        en:
          """
          With the figures of `forecast`, `review`, `funnel`, `kpi` and `triage`, whose JSON has them for \
          scripts. A review closed that day is the one reported. See docs/report.md.
          """,
        fr:
          """
          Avec les chiffres de `forecast`, `review`, `funnel`, `kpi` et `triage`, dont le JSON sert aux \
          scripts. Une revue clôturée ce jour-là est celle du rapport. Voir docs/report.md.
          """)
    case .review:
      say(
        en: "Days are in the board's time zone, --since and --until included.",
        fr: "Les jours sont ceux du fuseau du tableau, --since et --until compris.")
    case .check:
      say(
        en:
          """
          Warns of misspelt settings and suggests the right name. With --strict, warnings fail the \
          check: misspelt settings, manual edits missing from the history, unknown owners, hidden \
          characters.
          """,
        fr:
          """
          Avertit des réglages mal orthographiés et propose le bon nom. Avec --strict, les \
          avertissements font échouer la validation\u{A0}: réglages mal orthographiés, modifications \
          manuelles absentes de l’historique, responsables inconnus, caractères cachés.
          """)
    case .doctor:
      say(
        en: "Each problem comes with its remedy; exit code 1 if there is one. Nothing is changed.",
        fr:
          "Chaque problème a son remède\u{A0}; code de sortie 1 s’il y en a. Rien n’est modifié.")
    case .agenda:
      say(
        en:
          """
          --due is for cron, systemd timers and shell prompts: exit code 0 if something is due, 1 if \
          nothing is. --notify prints nothing unless the notification cannot be shown.
          """,
        fr:
          """
          --due sert à cron, aux minuteries systemd et aux invites de commande\u{A0}: code de sortie 0 \
          s’il y a quelque chose à faire, 1 sinon. --notify n’affiche rien, sauf si la notification est \
          impossible.
          """)
    case .generate:
      say(
        en: "Without --file, prints the board to standard output.",
        fr: "Sans --file, affiche le tableau sur la sortie standard.")
    case .pipeline:
      say(
        en:
          """
          A new pipeline has the stages of the first one, or of another with --like; change them with \
          `dealdeck stage`. A deal is in the pipeline of its stage: moving it to a stage of another, such as \
          renewals/offer, takes it there with its history. `--filter pipeline:renewals` limits any figure to \
          one pipeline.
          """,
        fr:
          """
          Un nouveau pipeline a les étapes du premier, ou d’un autre avec --like\u{A0}; modifiez-les avec \
          `dealdeck stage`. Une affaire est dans le pipeline de son étape\u{A0}: la passer à une étape d’un \
          autre, comme renewals/offer, l’y met avec son historique. `--filter pipeline:renewals` limite tout \
          chiffre à un pipeline.
          """)
    case .stage:
      say(
        en:
          """
          Merging or removing a stage moves its deals, open and closed, and retires it. Reports on past \
          periods keep the stages of their time.
          """,
        fr:
          """
          Fusionner ou retirer une étape déplace ses affaires, ouvertes et clôturées, et la retire. Les \
          rapports sur des périodes passées gardent les étapes de leur temps.
          """)
    case .member:
      say(
        en:
          """
          Removing a member gives their open deals to another one, in one step. Closed deals stay theirs.
          """,
        fr:
          """
          Retirer un membre transmet ses affaires ouvertes à un autre, en une fois. Ses affaires clôturées \
          lui restent.
          """)
    case .quota:
      say(
        en:
          """
          A quota is for every quarter; that of a month, a quarter or a year of its own holds instead. \
          `dealdeck import` with `--as quotas` reads a whole table of them.
          """,
        fr:
          """
          Un quota vaut pour chaque trimestre\u{A0}; celui d’un mois, d’un trimestre ou d’une année le \
          remplace. `dealdeck import` avec `--as quotas` en lit tout un tableau.
          """)
    case .source:
      say(
        en:
          """
          A new name, or a merge into another source, changes the deals too, in one step that `undo` \
          reverts.
          """,
        fr:
          """
          Un nouveau nom, ou une fusion dans une autre source, change aussi les affaires, en une fois que \
          `undo` annule.
          """)
    case .reason:
      say(
        en:
          """
          Lost, disqualified and churned deals share the list. A new name changes the deals too; reports on \
          past periods keep the name of their time.
          """,
        fr:
          """
          Affaires perdues, disqualifiées et clients perdus partagent la liste. Un nouveau nom change aussi \
          les affaires\u{A0}; les rapports sur des périodes passées gardent le nom de leur temps.
          """)
    case .goal:
      say(
        en:
          """
          Rates are in percent, amounts in the board's currency. A KPI may name a stage or phase: \
          funnel-conversion.attract.
          """,
        fr:
          """
          Les taux sont en pour cent, les montants dans la devise du tableau. Un indicateur peut nommer une \
          étape ou une phase\u{A0}: funnel-conversion.attract.
          """)
    case .field:
      say(
        en:
          """
          A field’s id is an option value (--field region=north), a filter (region:north), a grouping \
          (--by region) and an import field (--map Area=region).
          """,
        fr:
          """
          L’identifiant d’un champ sert de valeur d’option (--field region=nord), de filtre (region:nord), \
          de regroupement (--by region) et de champ d’import (--map Zone=region).
          """)
    case .export:
      say(
        en:
          """
          All deals, closed ones too, unless narrowed by --filter, --stage, --owner or --stale. In CSV \
          and TSV a text that a spreadsheet would take for a formula gets an apostrophe, which an import \
          takes off again. See docs/export.md.
          """,
        fr:
          """
          Toutes les affaires, clôturées comprises, sauf choix par --filter, --stage, --owner ou --stale. \
          En CSV et TSV, un texte qu’un tableur prendrait pour une formule reçoit une apostrophe, que \
          l’import retire. Voir docs/export.md.
          """)
    case .importDeals(let fields, let others): importNote(fields, others)
    case .config:
      say(
        en:
          """
          Configuration file: $XDG_CONFIG_HOME/dealdeck/config.toml, by default under ~/.config; see \
          `dealdeck help configuration`. Exit code 65 if it has errors.
          """,
        fr:
          """
          Fichier de configuration\u{A0}: $XDG_CONFIG_HOME/dealdeck/config.toml, par défaut sous \
          ~/.config\u{A0}; voir `dealdeck help configuration`. Code de sortie 65 s’il contient des \
          erreurs.
          """)
    }
  }
}
