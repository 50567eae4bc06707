extension Strings {
  /// The examples of commands on the board and its deals, in an order in which each can be run.
  var dealExamples: [ShellExample] {
    [
      example(
        "open team.json", en: "Another board.",
        fr: "Un autre tableau."),
      example(
        "open --plain", en: "The board as text, one line per deal.",
        fr: "Le tableau en texte, une ligne par affaire."),
      example(
        "open --linear", en: "The board line by line, for a screen reader.",
        fr: "Le tableau ligne par ligne, pour un lecteur d’écran."),
      example(
        "demo", en: "A board of invented deals, to try the program.",
        fr: "Des affaires fictives, pour essayer le programme."),
      example(
        "list --owner me --sort -amount", en: "Your open deals, largest first.",
        fr: "Vos affaires ouvertes, par montant décroissant."),
      example(
        "list --filter 'stale amount>2k'", en: "Stale deals above €2k.",
        fr: "Les affaires dormantes de plus de 2\u{202F}k€."),
      example(
        "list --format csv --columns title,stage,amount", en: "A table for a spreadsheet.",
        fr: "Un fichier CSV pour un tableur."),
      example(
        "show 'Scanner 3D 2027'", en: "A deal by its title.",
        fr: "Une affaire par son titre."),
      example(
        "show 46be --json", en: "A deal by the first characters of its id, for a script.",
        fr: "Une affaire par le début de son identifiant, pour un script."),
      example(
        "add 'Radio network' --organization Ostéa --amount 12k --close +30d --new",
        en: "A deal in the first stage, for a new organization.",
        fr: "Une affaire à la première étape, pour une nouvelle organisation."),
      example(
        "add 'Fibre audit' --stage proposal --owner 'Inès Moreau' --source referral",
        en: "A deal in a later stage, for a colleague.",
        fr: "Une affaire à une étape suivante, pour une collègue."),
      example(
        "clone 'Scanner 3D 2027' --title 'Scanner 3D 2028'", en: "The same deal for next year.",
        fr: "La même affaire pour l’an prochain."),
      example(
        "edit 'Scanner 3D 2027' --amount 18k --close 2026-12-15",
        en: "A new amount and close date.",
        fr: "Un nouveau montant et une nouvelle date de clôture."),
      example(
        "edit 46be 59dz --tags saas", en: "The same tag on two deals.",
        fr: "La même étiquette sur deux affaires."),
      example(
        "edit 46be --field region=Occitanie", en: "The value of a custom field.",
        fr: "La valeur d’un champ personnalisé."),
      example(
        "move 'Scanner 3D 2027' discovery", en: "To a stage by its key.",
        fr: "Vers une étape, par sa clé."),
      example(
        "move 46be 59dz 2 --anyway",
        en: "Two deals to the second stage, despite unmet exit criteria.",
        fr: "Deux affaires à la deuxième étape, malgré des critères de sortie non remplis."),
      example(
        "won 'Éclairage LED 2027' --amount 9500", en: "Won, with the signed amount.",
        fr: "Gagnée, au montant signé."),
      example(
        "lost acwy5 --reason price --note '20% above a competitor'",
        en: "Lost, with reason and details.",
        fr: "Perdue, avec le motif et des précisions."),
      example(
        "disqualify 2tz5 --reason 'no budget'", en: "Not an opportunity, and why.",
        fr: "Sans suite possible, avec le motif."),
      example(
        "log 'Scanner 3D 2027' call --note 'Budget approved'", en: "A call and its outcome.",
        fr: "Un appel et son résultat."),
      example(
        "log 46be 59dz email --at yesterday", en: "Yesterday’s e-mail, on two deals.",
        fr: "L’e-mail d’hier, sur deux affaires."),
      example(
        "next 'Scanner 3D 2027' 'call back' --due fri", en: "A call due on Friday.",
        fr: "Un appel à passer vendredi."),
      example(
        "next 59dz newsletter --due mon --every 2w",
        en: "A next step that repeats every two weeks.",
        fr: "Une relance qui revient toutes les deux semaines."),
      example(
        "log 59dz call --next 'send the quote' --due fri", en: "A call, and the next step.",
        fr: "Un appel et la relance."),
      example(
        "snooze 46be 59dz --until mon", en: "Two deals hidden from triage until Monday.",
        fr: "Deux affaires reportées à lundi."),
      example(
        "assign 46be 59dz 'Inès Moreau'", en: "Two deals to a colleague.",
        fr: "Deux affaires à une collègue."),
      example(
        "qualify 'Scanner 3D 2027'", en: "Questions and answers so far.",
        fr: "Les questions et les réponses connues."),
      example(
        "qualify 'Scanner 3D 2027' budget yes --note '20k in the plan for 2027'",
        en: "An answer, with the customer’s words.",
        fr: "Une réponse, avec les mots du client."),
      example(
        "signal 'Scanner 3D 2027' pricing-page", en: "A visit to the pricing page.",
        fr: "Une visite de la page des tarifs."),
      example(
        "tick 'Tableau de bord · phase 2'", en: "Post-sale steps, done and due.",
        fr: "Les étapes après-vente, faites et à faire."),
      example(
        "tick 'Tableau de bord · phase 2' day-30", en: "A post-sale milestone, done today.",
        fr: "Une étape après-vente, faite aujourd’hui."),
      example(
        "accept usny --anyway", en: "A lead accepted despite missing information.",
        fr: "Un lead accepté malgré des informations manquantes."),
      example(
        "reject n45j --reason no-need", en: "A lead without a need.",
        fr: "Un lead sans besoin."),
      example(
        "nurture a5ac --reason too-early --until +3m",
        en: "A lead that comes back in three months.",
        fr: "Un lead qui revient dans trois mois."),
      example(
        "invoice 'Tableau de bord · phase 2' 2500 --on 2026-11-18", en: "An invoice of that date.",
        fr: "Une facture à cette date."),
      example(
        "collect 'Tableau de bord · phase 2' 2500", en: "A payment received today.",
        fr: "Un règlement reçu aujourd’hui."),
      example(
        "left 'Tableau de bord · phase 2' --reason price --on 2026-11-30",
        en: "A customer lost over price.",
        fr: "Un client perdu à cause du prix."),
      example(
        "renew 'Audit SEO · lot 3'", en: "The renewal of a contract that ends soon.",
        fr: "Le renouvellement d’un contrat bientôt à échéance."),
      example(
        "sequence list", en: "Every sequence, with its steps and delays.",
        fr: "Toutes les séquences, leurs actions et leurs délais."),
      example(
        "sequence plan 46be reminders", en: "Reminders on a deal, from now on.",
        fr: "Les rappels sur une affaire, à partir de maintenant."),
      example(
        "merge tmwc dbx9 --dry-run", en: "What a merge would change, side by side.",
        fr: "Ce qu’une fusion changerait, côte à côte."),
      example(
        "merge tmwc dbx9 --take amount", en: "A duplicate merged, with its amount.",
        fr: "Un doublon fusionné, en reprenant son montant."),
      example(
        "delete 59dz --dry-run", en: "What a deletion would change.",
        fr: "Ce qu’une suppression changerait."),
      example(
        "delete 59dz", en: "A deal to the bin.",
        fr: "Une affaire mise à la corbeille."),
      example(
        "bin", en: "Deleted deals, contacts and organizations.",
        fr: "Affaires, contacts et organisations supprimés."),
      example(
        "restore 59dz", en: "A deal out of the bin.",
        fr: "Une affaire sortie de la corbeille."),
      example(
        "undo", en: "Your latest change, whatever it was.",
        fr: "Votre dernier changement, quel qu’il soit."),
      example(
        "redo", en: "The change you just undid.",
        fr: "Le changement que vous venez d’annuler."),
      example(
        "undo 'Scanner 3D 2027'", en: "Your latest change of one deal.",
        fr: "Votre dernier changement d’une affaire."),
    ]
  }
}
