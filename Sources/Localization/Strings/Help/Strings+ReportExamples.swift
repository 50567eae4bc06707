extension Strings {
  /// The examples of reports, follow-up and files, in an order in which each can be run.
  var reportExamples: [ShellExample] {
    [
      example(
        "kpi", en: "All KPIs of the current period.",
        fr: "Tous les indicateurs de la période en cours."),
      example(
        "kpi win-rate --by source --period 2026", en: "The win rate of the year, by source.",
        fr: "Le taux de transformation de l’année, par source."),
      example(
        "kpi coverage --filter owner:me --json", en: "Your pipeline coverage, for a script.",
        fr: "Votre couverture du pipeline, pour un script."),
      example(
        "funnel --period 2026", en: "The funnel of the deals created this year.",
        fr: "Le tunnel des affaires créées cette année."),
      example(
        "funnel --by source", en: "Conversion by source.",
        fr: "La conversion par source."),
      example(
        "forecast --period 2026-Q4", en: "The quarter, month by month.",
        fr: "Le trimestre, mois par mois."),
      example(
        "forecast --by owner", en: "The forecast of each owner.",
        fr: "La prévision de chaque responsable."),
      example(
        "forecast --what-if win-rate=30 --what-if won=4sjf",
        en: "The forecast if two things change.",
        fr: "La prévision si deux choses changent."),
      example(
        "report --output report.html", en: "A page for the browser or the printer.",
        fr: "Une page pour le navigateur ou l’imprimante."),
      example(
        "report --eml report.eml --to boss@example.com --period 2026-Q4",
        en: "An e-mail draft about the quarter.",
        fr: "Un brouillon d’e-mail sur le trimestre."),
      example(
        "score 'Scanner 3D 2027'", en: "Fit, engagement and response times of a lead.",
        fr: "Adéquation, engagement et délais de réponse d’un lead."),
      example(
        "triage --owner me", en: "Your deals that need attention.",
        fr: "Vos affaires à traiter."),
      example(
        "triage --format csv --limit 10", en: "The ten most urgent, for a spreadsheet.",
        fr: "Les dix plus urgentes, pour un tableur."),
      example(
        "risk --filter 'amount>10k'", en: "Large deals at risk.",
        fr: "Les grosses affaires à risque."),
      example(
        "risk --backtest", en: "How well risk predicted past closings.",
        fr: "La fiabilité du risque sur les clôtures passées."),
      example(
        "review --since 2026-11-09", en: "Everything that changed since that day.",
        fr: "Tout ce qui a changé depuis ce jour."),
      example(
        "review --close --note 'Two deals pushed to Q1' --report review.md",
        en: "The review closed, with its report.",
        fr: "La revue clôturée, avec son rapport."),
      example(
        "agenda --owner me --days 7", en: "Your next steps of the coming week.",
        fr: "Vos relances de la semaine à venir."),
      example(
        "agenda --due --count", en: "How much is due, for a shell prompt.",
        fr: "Le nombre d’actions du jour, pour une invite de commande."),
      example(
        "init sales.json --currency USD --holidays US --user 'Ana Costa'",
        en: "A board in dollars, without questions.",
        fr: "Un tableau en dollars, sans questions."),
      example(
        "check", en: "Errors and warnings of your board.",
        fr: "Erreurs et avertissements de votre tableau."),
      example(
        "check --strict sales.json", en: "Warnings as errors, as a pre-commit hook does.",
        fr: "Avertissements traités en erreurs, comme avant un commit."),
      example(
        "doctor", en: "Faults of terminal, files and board, each with its remedy.",
        fr: "Les défauts du terminal, des fichiers et du tableau, avec leur remède."),
      example(
        "fmt", en: "The board file as canonical JSON.",
        fr: "Le fichier du tableau en JSON canonique."),
      example(
        "fmt --check", en: "An error if the file would change, as before a commit.",
        fr: "Une erreur si le fichier devait changer, comme avant un commit."),
      example(
        "export --output deals.csv", en: "Every deal, for a spreadsheet.",
        fr: "Toutes les affaires, pour un tableur."),
      example(
        "export contacts --excel --output contacts.csv", en: "Contacts, for Excel.",
        fr: "Les contacts, pour Excel."),
      example(
        "export --format ics --owner me --output agenda.ics",
        en: "Your next steps and close dates, for a calendar.",
        fr: "Vos relances et dates de clôture, pour un agenda."),
      example(
        "import deals.csv --dry-run", en: "The plan of an import, nothing changed.",
        fr: "Le plan d’un import, sans rien changer."),
      example(
        "import deals.csv --update --yes", en: "Known deals updated, new ones added.",
        fr: "Affaires connues mises à jour, nouvelles ajoutées."),
      example(
        "generate --deals 200 --seed 3 --file generated.json", en: "The same 200 deals every time.",
        fr: "Les mêmes 200 affaires à chaque fois."),
    ]
  }
}
