extension French {
  func note(_ note: ShellCommand.Note) -> String {
    switch note {
    case .program:
      """
      Sans commande, le tableau de FICHIER s’ouvre\u{A0}; sans FICHIER, celui de $DEALDECK_FILE, de \
      ./pipeline.json ou de $XDG_DATA_HOME/dealdeck/pipeline.json.

      Une affaire se nomme par son identifiant, par le début de celui-ci ou par son titre exact. Une \
      étape se nomme par son identifiant, son nom ou son numéro.
      Codes de sortie\u{A0}: 0 fait, 1 refusé, 64 mauvais arguments, 65 données fautives, 66 fichier \
      introuvable, 73 création impossible, 74 lecture ou écriture impossible.
      """
    case .list:
      """
      Une étape, ou un filtre qui dit l’issue des affaires, est une mention contraire. Les leads en \
      nurturing y figurent à partir du jour de leur retour.
      """
    case .edit: "Une valeur vide efface un champ\u{A0}: `--owner \"\"`."
    case .accept:
      """
      Un lead est prêt quand il est MQL d’après la définition du tableau et que ce qui va avec lui est \
      connu. Accepté, il entre dans la première étape des SQL, s’il n’y est pas déjà.
      """
    case .nurture:
      """
      Jusque-là il n’est ni dans le tri ni dans la liste des affaires ouvertes\u{A0}; ce jour-là il \
      revient dans le tri et l’agenda. Il reste ouvert et compte dans tous les chiffres\u{A0}; \
      --filter -nurtured le laisse de côté.
      """
    case .left:
      "Un client qui a d’autres affaires gagnées le reste jusqu’à la fin de toutes."
    case .cost:
      "Le coût d’un lead et celui d’un client ne valent que ce que cette liste a de complet."
    case .kpi(let ids):
      """
      Identifiants\u{A0}: \(ids.joined(separator: " ")).

      Chacun vient avec l’action qu’il suggère\u{A0}; les mauvaises tendances sont dites à la fin. Le \
      fichier fixe objectifs et alertes\u{A0}: \
      kpis.goals["funnel-conversion.attract"] = {"alert": "12", "operator": "<", \
      "window": {"unit": "week", "count": 3}}.
      """
    case .funnel:
      """
      Une phase est atteinte par l’affaire qui est venue jusque-là ou plus loin\u{A0}; avec --strict, \
      celle qui saute une phase sort du tunnel. L’objectif d’une phase est \
      kpis.goals["funnel-conversion.consider"].target dans le fichier, en pour cent.
      """
    case .forecast:
      """
      Chaque colonne contient la précédente\u{A0}: l’engagé réunit le gagné et les affaires ouvertes \
      à 80\u{A0}% ou plus, le meilleur cas y ajoute celles à 50\u{A0}% ou plus, le pipeline toutes. \
      P10, P50 et P90 sont les totaux que neuf issues sur dix, une sur deux et une sur dix \
      atteignent. Les objectifs sont les quotas de l’équipe.
      """
    case .triage:
      """
      Ordre\u{A0}: prochaine action en retard, réponse promise (SLA) manquée ou due dans la journée, \
      lead en nurturing de retour, prochaine action due aujourd’hui, affaire dormante, clôture prévue \
      passée, repoussée trois fois ou plus, sans prochaine action, qualification à renouveler, champ \
      manquant pour l’étape, doublon probable, contradiction\u{A0}; puis jours de dépassement, montant \
      et identifiant. Une affaire y est une fois, pour son pire motif\u{A0}; celle qui est en veille \
      ou en nurturing n’y est pas avant son jour.
      """
    case .review:
      """
      Jours du fuseau du tableau\u{A0}: --since dès sa première seconde, --until jusqu’à sa dernière.
      """
    case .check:
      """
      Avertit des réglages mal orthographiés, avec le nom sans doute voulu. Avec --strict, refuse aussi \
      ce qui mérite un regard\u{A0}: réglages mal orthographiés, changements à la main que l’historique \
      ne dit pas, responsables inconnus, caractères cachés.
      """
    case .generate: "Sans --file, le tableau va sur la sortie standard."
    case .bringIn(let fields):
      """
      Les affaires gardent les dates de l’export. Ce qui a été lu d’une façon particulière est dit, et \
      les lignes illisibles sont nommées avec leur numéro et la raison\u{A0}: corrigées, elles \
      s’importent plus tard. Importer le même export une seconde fois n’ajoute rien. Champs pour \
      --map\u{A0}: \(fields.joined(separator: " ")).
      """
    case .config:
      """
      Le fichier est $XDG_CONFIG_HOME/dealdeck/config.toml, par défaut sous ~/.config\u{A0}; les clés \
      sont décrites dans docs/configuration.md. Le code de sortie est 65 quand quelque chose n’y va \
      pas.
      """
    }
  }
}
