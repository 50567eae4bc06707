extension Strings {
  /// The help of an argument of a deal command.
  package func help(_ argument: ShellArgument.OfDeal) -> String {
    switch argument {
    case .deal:
      say(en: "Deal id or title.", fr: "Identifiant ou titre de l’affaire.")
    case .deals:
      say(
        en: "Deal ids or titles, one change for all; - reads ids from standard input.",
        fr:
          "Identifiants ou titres d’affaires, en un seul changement\u{A0}; -\u{A0}: identifiants lus sur l’entrée standard."
      )
    case .dealsAndStage: dealsThen(en: "the target stage", fr: "l’étape cible")
    case .dealsAndOwner:
      dealsThen(
        en: "the owner (`me` for you, empty for none)",
        fr: "le responsable (`me` pour vous, vide pour aucun)")
    case .dealsAndActivity:
      dealsThen(
        en: "the activity type: call, email, meeting, demo, trial, proposal or note",
        fr: "le type d’activité\u{A0}: call (appel), email, meeting (rendez-vous), demo, "
          + "trial (version d’essai), proposal (proposition) ou note")
    case .dealsAndStep:
      dealsThen(
        en: "the next step, such as call (empty clears it)",
        fr: "la relance, comme appel (vide pour l’effacer)")
    case .wonDeal:
      say(en: "Id or title of a won deal.", fr: "Identifiant ou titre d’une affaire gagnée.")
    case .changedDeal:
      say(
        en: "Deal id or title; default: your latest change, whatever it was.",
        fr:
          "Identifiant ou titre de l’affaire\u{A0}; par défaut\u{A0}: votre dernier changement, quel qu’il soit."
      )
    case .deleted:
      say(
        en:
          "Ids or names of deleted deals, contacts or organizations; - reads ids from standard input.",
        fr: "Identifiants ou noms d’affaires, de contacts ou d’organisations supprimés\u{A0}; "
          + "-\u{A0}: identifiants lus sur l’entrée standard.")
    case .duplicate:
      say(en: "Duplicate deal, deleted by the merge.", fr: "Doublon, supprimé par la fusion.")
    case .takenField:
      say(
        en: "Field to take from the duplicate; repeat it for several.",
        fr: "Champ à reprendre du doublon\u{A0}; répétable.")
    case .newTitle:
      say(en: "Deal title.", fr: "Titre de l’affaire.")
    case .newCompany:
      say(
        en: "Organization; created if new.", fr: "Organisation\u{A0}; créée si elle est nouvelle.")
    case .newOwner:
      say(
        en: "Owner; default: you; empty for none.",
        fr: "Responsable\u{A0}; par défaut\u{A0}: vous\u{A0}; vide\u{A0}: aucun.")
    case .newStage:
      say(en: "Stage; default: the first.", fr: "Étape\u{A0}; par défaut\u{A0}: la première.")
    case .sector:
      say(en: "Sector of a new organization.", fr: "Secteur d’une nouvelle organisation.")
    case .employees:
      say(en: "Headcount of a new organization.", fr: "Effectif d’une nouvelle organisation.")
    case .assignee:
      say(
        en: "Owner (case and accents ignored); `me` for you, empty for none.",
        fr:
          "Responsable (sans distinction de casse ni d’accents)\u{A0}; `me`\u{A0}: vous\u{A0}; vide\u{A0}: aucun."
      )
    case .toStage:
      say(en: "Target stage.", fr: "Étape cible.")
    case .anywayMove:
      say(
        en: "Move despite unmet exit criteria.",
        fr: "Déplacer malgré des critères de sortie non remplis.")
    case .anywayClose:
      say(
        en: "Close despite unmet exit criteria.",
        fr: "Clôturer malgré des critères de sortie non remplis.")
    case .every:
      say(
        en: "Interval at which it comes back: 2w, 1m, every 10 days.",
        fr: "Intervalle de répétition\u{A0}: 2s, 1m, tous les 10 jours.")
    case .untilDay:
      say(en: "Last day it may be due.", fr: "Dernière échéance possible.")
    case .again:
      say(
        en: "Plan the repeating next step again, at its interval.",
        fr: "Replanifier la relance répétée, à son intervalle.")
    case .cloneTitle: say(en: "Title of the new deal.", fr: "Titre de la nouvelle affaire.")
    case .customField:
      say(
        en: "Custom field: name=value; an empty value clears it.",
        fr: "Champ personnalisé\u{A0}: nom=valeur\u{A0}; une valeur vide l’efface.")
    case .newName:
      say(en: "Create the name if it is new.", fr: "Créer le nom s’il est nouveau.")
    case .editor:
      say(
        en: "Edit the whole deal as text in $VISUAL, $EDITOR or vi.",
        fr: "Modifier toute l’affaire en texte dans $VISUAL, $EDITOR ou vi.")
    case .anywayUndo:
      say(
        en: "Overwrite later changes by others.",
        fr: "Écraser les changements faits depuis par d’autres.")
    case .skipUndo:
      say(
        en: "Skip changes that others have overwritten.",
        fr: "Ignorer les changements écrasés par d’autres.")
    case .anywayAccept:
      say(
        en: "Accept despite missing information (recorded in the history).",
        fr: "Accepter malgré des informations manquantes (inscrit dans l’historique).")
    case .happenedOn:
      say(en: "Date; default: today.", fr: "Date\u{A0}; par défaut\u{A0}: aujourd’hui.")
    case .signedFor:
      say(
        en: "Signed amount, such as 12k or 1250.50; default: the deal's.",
        fr: "Montant signé, comme 12k ou 1250,50\u{A0}; par défaut\u{A0}: celui de l’affaire.")
    case .whyLost:
      say(en: "Reason, such as price.", fr: "Motif, comme prix.")
    case .whyDisqualified:
      say(en: "Reason, such as no budget.", fr: "Motif, comme pas de budget.")
    case .whyRejected:
      say(en: "Key of a rejection reason of the board.", fr: "Clé d’un motif de rejet du tableau.")
    case .comesBack:
      say(
        en: "Return date: 2027-01-15, +3m, 15 jan.",
        fr: "Date de retour\u{A0}: 2027-01-15, +3m, 15/01.")
    case .thenNext:
      say(
        en: "Next step on that date; default: follow up.",
        fr: "Relance à cette date\u{A0}; par défaut\u{A0}: reprendre contact.")
    case .outcome:
      say(en: "Outcome.", fr: "Résultat.")
    case .happenedAt:
      say(
        en: "Date or time; default: now.", fr: "Date ou heure\u{A0}; par défaut\u{A0}: maintenant.")
    case .due:
      say(
        en: "Due date: 2026-12-01, fri, +3d, 1 dec.",
        fr: "Échéance\u{A0}: 2026-12-01, ven, +3j, 1er déc.")
    case .signal:
      say(
        en: "Signal, by key or name, such as pricing-page.",
        fr: "Signal, par clé ou nom, comme pricing-page.")
    case .known:
      say(en: "Details.", fr: "Précisions.")
    case .question:
      say(
        en: "Question, by key or name; default: show all.",
        fr: "Question, par clé ou nom\u{A0}; par défaut\u{A0}: toutes les afficher.")
    case .answer:
      say(
        en: "Answer.",
        fr: "Réponse\u{A0}: unknown (inconnu), no (non), partly (en partie) ou yes (oui).")
    case .customersWords:
      say(en: "Quote from the customer.", fr: "Propos du client.")
    case .foundOut:
      say(
        en: "Date of the answer; default: today.",
        fr: "Date de la réponse\u{A0}; par défaut\u{A0}: aujourd’hui.")
    case .item:
      say(
        en: "Key of an item or milestone; default: show all.",
        fr: "Clé d’un point ou d’un jalon\u{A0}; par défaut\u{A0}: tous les afficher.")
    case .doneOn:
      say(
        en: "Completion date; default: today.",
        fr: "Date de réalisation\u{A0}; par défaut\u{A0}: aujourd’hui.")
    case .amountPaid:
      say(
        en: "Amount before tax, such as 12k, 1250.50 or \"900 USD\".",
        fr: "Montant hors taxes, comme 12k, 1250,50 ou \"900 USD\".")
    case .paidOn:
      say(en: "Date; default: today.", fr: "Date\u{A0}; par défaut\u{A0}: aujourd’hui.")
    case .firstDayWithout:
      say(
        en: "Churn date, the first day without the contract; default: today.",
        fr: "Date de départ, premier jour sans contrat\u{A0}; par défaut\u{A0}: aujourd’hui.")
    case .sequence:
      say(en: "Sequence, by key or name.", fr: "Séquence, par clé ou nom.")
    case .startedAt:
      say(
        en: "Start date or time; default: now.",
        fr: "Date ou heure de début\u{A0}; par défaut\u{A0}: maintenant.")
    }
  }

  /// The help of an argument of a file command.
  package func help(_ argument: ShellArgument.OfFile) -> String {
    switch argument {
    case .folder, .exampleBoard: manual(argument)
    case .created:
      say(
        en: "File to create; default: ./pipeline.json.",
        fr: "Fichier à créer\u{A0}; par défaut\u{A0}: ./pipeline.json.")
    case .cycle:
      say(
        en: "Sales cycle: short, standard or long; default: standard.",
        fr:
          "Cycle de vente\u{A0}: short (court), standard ou long\u{A0}; par défaut\u{A0}: standard."
      )
    case .boardName:
      say(
        en: "Board name; default: Pipeline.",
        fr: "Nom du tableau\u{A0}; par défaut\u{A0}: Pipeline."
      )
    case .currency:
      say(en: "Currency, such as EUR.", fr: "Devise, comme EUR.")
    case .systemZone:
      say(
        en: "Time zone; default: the system's.",
        fr: "Fuseau horaire\u{A0}; par défaut\u{A0}: celui du système.")
    case .holidays:
      say(
        en: "Public holidays and office hours of a country, such as FR; default: none.",
        fr: "Jours fériés et horaires d’un pays, comme FR\u{A0}; par défaut\u{A0}: aucun.")
    case .user:
      say(
        en: "Your name: first on the team, and kept as yours.",
        fr: "Votre nom\u{A0}: premier de l’équipe, et retenu comme le vôtre.")
    case .warnings:
      say(
        en: "Report all warnings, as errors.",
        fr: "Signaler tous les avertissements, comme des erreurs.")
    case .repair:
      say(
        en: "First fix what is unambiguous: byte order mark, line endings, layout.",
        fr:
          "Corriger d’abord ce qui est sans ambiguïté\u{A0}: marque d’ordre des octets, fins de ligne, mise en forme."
      )
    case .checkCanonical:
      say(
        en: "Exit with 1 if the file would change, without writing it.",
        fr: "Finir avec le code 1 si le fichier doit changer, sans l’écrire.")
    case .count:
      say(en: "Number of deals.", fr: "Nombre d’affaires.")
    case .seed:
      say(en: "Random seed.", fr: "Graine aléatoire.")
    case .written:
      say(en: "File to create.", fr: "Fichier à créer.")
    case .lastDay:
      say(
        en: "Last day of the data; default: today.",
        fr: "Dernier jour des données\u{A0}; par défaut\u{A0}: aujourd’hui.")
    case .zone:
      say(en: "Time zone.", fr: "Fuseau horaire.")
    case .format(let names):
      say(
        en: "Export format: \(names.joined(separator: ", ")).",
        fr: "Format de l’export\u{A0}: \(names.joined(separator: ", ")).")
    case .checked:
      say(
        en: "Board files; default: the board that would be opened. - is standard input.",
        fr:
          "Fichiers de tableaux\u{A0}; par défaut\u{A0}: le tableau qui serait ouvert. -\u{A0}: entrée standard."
      )
    case .exported:
      say(en: "What to export.", fr: "Données à exporter.")
    case .excel:
      say(
        en: "CSV for Excel: headings, separator and decimal mark of the language, byte order mark.",
        fr:
          "CSV pour Excel\u{A0}: en-têtes, séparateur et décimales de la langue, marque d’ordre des octets."
      )
    case .totals:
      say(
        en: "Add a row of totals, one per currency.",
        fr: "Ajouter une ligne de totaux, une par devise.")
    case .tasks:
      say(
        en: "With ics: next steps as tasks (VTODO).",
        fr: "Avec ics\u{A0}: relances en tâches (VTODO).")
    case .output:
      say(
        en: "File to write, never a board; default: standard output.",
        fr: "Fichier à écrire, jamais un tableau\u{A0}; par défaut\u{A0}: sortie standard.")
    case .reportFormat:
      say(
        en: "Format; default: by the name of the file, text without one.",
        fr: "Format\u{A0}; par défaut\u{A0}: d’après le nom du fichier, texte sans fichier.")
    case .mail:
      say(
        en: "Save as an e-mail draft (.eml, text and HTML); - for standard output.",
        fr:
          "Enregistrer un brouillon d’e-mail (.eml, texte et HTML)\u{A0}; - pour la sortie standard."
      )
    case .recipient:
      say(
        en: "With --eml: address to send it to; repeatable.",
        fr: "Avec --eml\u{A0}: adresse du destinataire\u{A0}; répétable.")
    case .reviewReport:
      say(
        en: "With --close: write the report of the review; .html, .md, .txt or .eml by its name.",
        fr:
          "Avec --close\u{A0}: écrire le rapport de la revue\u{A0}; .html, .md, .txt ou .eml selon son nom."
      )
    case .csv:
      say(
        en:
          "CSV, Excel (.xlsx), JSON or JSON Lines file, folder or .zip of CSV files, or - for standard "
          + "input.",
        fr:
          "Fichier CSV, Excel (.xlsx), JSON ou JSON Lines, dossier ou .zip de fichiers CSV, ou - pour "
          + "l’entrée standard.")
    case .sheet:
      say(
        en: "Sheet of an Excel file (name or number), or file of a folder or .zip.",
        fr: "Feuille d’un fichier Excel (nom ou numéro), ou fichier d’un dossier ou .zip.")
    case .currencyUnnamed:
      say(
        en: "Currency of amounts without one; default: the board's, else the file's.",
        fr:
          "Devise des montants qui n’en ont pas\u{A0}; par défaut\u{A0}: celle du tableau, sinon du fichier."
      )
    case .mapping:
      say(
        en:
          "Column and the field it fills, such as \"Deal value=amount\", or \"COLUMN=-\" to leave it out; "
          + "repeatable.",
        fr:
          "Colonne et champ qu’elle remplit, comme \"Deal value=amount\", ou \"COLONNE=-\" pour l’exclure"
          + "\u{A0}; répétable.")
    case .stageMapping:
      say(
        en:
          "Stage of the file and what it means: won, lost or a stage, such as \"Signed off=won\"; "
          + "repeatable; \"=STAGE\" for rows without one.",
        fr:
          "Étape du fichier et son sens\u{A0}: won, lost ou une étape, comme \"Validé=won\"\u{A0}; "
          + "répétable\u{A0}; \"=ÉTAPE\" pour les lignes qui n’en ont pas.")
    case .tables(let argument): help(argument)
    case .addStages:
      say(
        en: "Add the stages that the board does not have.",
        fr: "Ajouter les étapes que le tableau n’a pas.")
    case .updates:
      say(
        en: "Update the deals already on the board from the file.",
        fr: "Mettre à jour les affaires déjà dans le tableau d’après le fichier.")
    case .overwrites:
      say(
        en: "Update what was changed on the board since the last import too.",
        fr: "Mettre à jour aussi ce qui a été modifié dans le tableau depuis le dernier import.")
    case .onlyRows:
      say(
        en: "Import only rows with this value, such as \"Pipeline=Sales\"; repeatable.",
        fr:
          "N’importer que les lignes qui ont cette valeur, comme \"Pipeline=Ventes\"\u{A0}; répétable."
      )
    case .headerGiven:
      say(
        en: "Headings of a file without a header, separated by commas.",
        fr: "En-têtes d’un fichier qui n’en a pas, séparés par des virgules.")
    case .sourceProgram:
      say(
        en: "Name of the program the file is from, which keeps its ids apart from others.",
        fr: "Nom du logiciel d’origine, qui distingue ses identifiants de ceux des autres.")
    case .mappingFile:
      say(
        en: "File with these options, one a line, as --save-mapping writes it.",
        fr: "Fichier de ces options, une par ligne, comme --save-mapping l’écrit.")
    case .savedMapping:
      say(
        en: "Write the columns and options of this import to a file, for --mapping next time.",
        fr:
          "Écrire les colonnes et options de cet import dans un fichier, pour --mapping la prochaine fois."
      )
    case .newBoardZone:
      say(
        en: "Time zone of a new board; default: the system's.",
        fr: "Fuseau horaire d’un nouveau tableau\u{A0}; par défaut\u{A0}: celui du système.")
    case .dateOrder:
      say(
        en: "Order of ambiguous dates such as 03/04/2026.",
        fr:
          "Ordre des dates ambiguës comme 03/04/2026\u{A0}: dayFirst (jour), monthFirst (mois) ou yearFirst (année)."
      )
    case .decimalMark:
      say(
        en: "Decimal mark of ambiguous amounts such as 1,234.",
        fr: "Séparateur décimal des montants ambigus comme 1,234\u{A0}: point ou comma (virgule).")
    case .estimate:
      say(
        en: "Use the list price as the amount of open deals without one.",
        fr: "Utiliser le prix catalogue comme montant des affaires ouvertes qui n’en ont pas.")
    case .dryRun:
      say(en: "Preview without changing anything.", fr: "Simuler sans rien modifier.")
    case .planTaken:
      say(
        en: "Import without questions or confirmation on a terminal.",
        fr: "Importer sans question ni confirmation sur un terminal.")
    }
  }

  private func dealsThen(en english: String, fr french: String) -> String {
    say(
      en: "Deal ids or titles, then \(english); - reads ids from standard input.",
      fr: "Identifiants ou titres d’affaires, puis \(french)\u{A0}; "
        + "-\u{A0}: identifiants lus sur l’entrée standard.")
  }
}
