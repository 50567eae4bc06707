extension Strings {
  /// The examples of commands on records, in an order in which each can be run.
  var recordExamples: [ShellExample] {
    [
      example(
        "contact list", en: "Contacts with organization, phone and e-mail.",
        fr: "Les contacts, avec organisation, téléphone et e-mail."),
      example(
        "contact add 'Claire Dupin' --organization Ostéa --title CFO --new --deal 46be --role champion",
        en: "A contact at a new organization, and their role on a deal.",
        fr: "Un contact dans une nouvelle organisation, et son rôle sur une affaire."),
      example(
        "contact edit uj75 --phone '+33 1 99 00 38 22'", en: "A new phone number.",
        fr: "Un nouveau numéro de téléphone."),
      example(
        "contact merge 4ggv mpsc", en: "A duplicate merged into the other contact.",
        fr: "Un doublon fusionné dans l’autre contact."),
      example(
        "contact remove 7mah", en: "A contact that left the company.",
        fr: "Un contact qui a quitté la société."),
      example(
        "purge sdk7", en: "What would be erased, numbered.",
        fr: "Ce qui serait effacé, numéroté."),
      example(
        "organization list Ardoise", en: "Organizations with “Ardoise” in the name.",
        fr: "Les organisations dont le nom contient «\u{A0}Ardoise\u{A0}»."),
      example(
        "organization show 'Val d’Or Agro'", en: "An organization with contacts and deals.",
        fr: "Une organisation, ses contacts et ses affaires."),
      example(
        "organization edit 'Val d’Or Agro' --sector 'food industry' --employees 250",
        en: "A new sector and headcount.",
        fr: "Un nouveau secteur et un nouvel effectif."),
      example(
        "organization merge 'Ardoise Bâtiment' 'Ardoise Industrie' --dry-run",
        en: "What a merge would change.",
        fr: "Ce qu’une fusion changerait."),
      example(
        "organization remove 'Ardoise Transports'", en: "An organization to the bin.",
        fr: "Une organisation mise à la corbeille."),
      example(
        "cost list", en: "Costs with totals by month and channel.",
        fr: "Les coûts, avec totaux par mois et par canal."),
      example(
        "cost add 2026-11 1200 --kind marketing --channel LinkedIn",
        en: "What a channel cost this month.",
        fr: "Le coût d’un canal ce mois-ci."),
      example(
        "cost remove 9wn3", en: "A cost entered by mistake.",
        fr: "Un coût saisi par erreur."),
      example(
        "rate add 2026-11-01 USD EUR 0.8642", en: "The value of a dollar from that day on.",
        fr: "La valeur d’un dollar à partir de ce jour."),
      example(
        "rate list", en: "Exchange rates by date.",
        fr: "Les taux de change par date."),
      example(
        "rate remove \"$(dealdeck rate list --plain | cut -d';' -f1)\"",
        en: "The only rate, by the id that the list shows.",
        fr: "Le seul taux, par l’identifiant que donne la liste."),
      example(
        "campaign list", en: "Campaigns with their deals.",
        fr: "Les campagnes et leurs affaires."),
      example(
        "campaign add event --audience 'Plant managers' --hook 'Downtime' --call 'Book a visit'",
        en: "A campaign from today on.",
        fr: "Une campagne à partir d’aujourd’hui."),
      example(
        "campaign remove c7xd", en: "A campaign entered by mistake.",
        fr: "Une campagne saisie par erreur."),
      example(
        "experiment list", en: "Experiments with their results.",
        fr: "Les tests et leurs résultats."),
      example(
        "experiment start 'A shorter call gets more meetings' --variable length --variant '10 minutes' --stage qualification",
        en: "One change in one stage, for three weeks.",
        fr: "Un seul changement à une étape, pendant trois semaines."),
      example(
        "experiment measure 8x62 --control 41/320 --variant 67/311",
        en: "Successes and trials of both groups.",
        fr: "Succès et essais des deux groupes."),
      example(
        "experiment decide 8ghw abandon --note 'Customers set their own dates'",
        en: "An experiment stopped, and why.",
        fr: "Un test arrêté, avec le motif."),
      example(
        "persona list", en: "Personas with pain points and objections.",
        fr: "Les personas, avec points de douleur et objections."),
      example(
        "persona add 'IT manager' --pain 'Too many tools' --criterion Security --objection 'No time'",
        en: "A persona with what matters to them.",
        fr: "Un persona et ce qui compte pour lui."),
      example(
        "persona remove 04q8", en: "A persona no longer targeted.",
        fr: "Un persona qui n’est plus ciblé."),
      example(
        "plan start 2027-01-04", en: "A plan from that day on.",
        fr: "Un plan à partir de ce jour."),
      example(
        "plan done audit", en: "The funnel audit, done today.",
        fr: "L’audit du tunnel, fait aujourd’hui."),
      example(
        "plan show", en: "What is done, due and overdue.",
        fr: "Ce qui est fait, à faire et en retard."),
    ]
  }
}
