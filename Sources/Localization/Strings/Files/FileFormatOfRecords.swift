/// The French of the phrases on the records and the deals of a board file.
enum FileFormatOfRecords {
  static let french: [String: String] = [
    "A custom field.": "Un champ personnalisé.",
    "Choices, in order, of a field of that type.":
      "Choix, dans l’ordre, d’un champ de ce type.",
    "Key in filters and files, kept when the field is renamed.":
      "Clé dans les filtres et les fichiers, conservée quand le champ est renommé.",
    "Type of its values.": "Type de ses valeurs.",
    "Displayed name.": "Nom affiché.",
    "Records that have the field.": "Fiches qui ont le champ.",
    "True when customers are compared with costs of one median sales cycle earlier.":
      "Vrai quand les clients sont rapportés aux coûts d’un cycle de vente médian plus tôt.",
    "Months, up to the end of the period, over which ROI is measured; those of the period when missing.":
      "Mois, jusqu’à la fin de la période, sur lesquels le ROI est mesuré\u{A0}; ceux de la période à défaut.",
    "Signal types attributed to marketing; content, mailings and events when missing.":
      "Types de signaux attribués au marketing\u{A0}; à défaut contenus, envois et événements.",
    "Sources owned by marketing; none when missing.":
      "Sources du marketing\u{A0}; aucune à défaut.",
    "A marketing campaign over one source.": "Une campagne marketing par une source.",
    "Time of entry; it counts from then on.":
      "Moment de la saisie\u{A0}; compte à partir de là.",
    "Target audience.": "Cible.",
    "Author.": "Auteur.",
    "Call to action.": "Appel à l’action.",
    "Last day; none when missing.": "Dernier jour\u{A0}; aucun à défaut.",
    "Hook: the problem it opens with.": "Accroche\u{A0}: le problème par lequel elle commence.",
    "Random key.": "Clé aléatoire.",
    "Source of its leads, as on deals.": "Source de ses leads, comme sur les affaires.",
    "First day.": "Premier jour.",
    "True when removed: kept, not counted.":
      "Vrai une fois retiré\u{A0}: conservé, plus compté.",
    "A contact.": "Un contact.",
    "True when they asked not to be contacted.":
      "Vrai pour qui a demandé à ne plus être contacté.",
    "E-mail address, as typed.": "Adresse e-mail, telle que saisie.",
    "Values of custom fields, by key; numbers and dates as text.":
      "Valeurs des champs personnalisés, par clé\u{A0}; nombres et dates en texte.",
    "Language they are spoken to in, such as fr.":
      "Langue dans laquelle lui parler, comme fr.",
    "Notes.": "Notes.",
    "Organization they work for, by key.": "Organisation de travail, par clé.",
    "Phone number, as typed.": "Numéro de téléphone, tel que saisi.",
    "Who erased their data for good, and when.":
      "Qui a effacé définitivement ses données, et quand.",
    "Job title.": "Fonction.",
    "An erasure of a person’s data.": "Un effacement des données d’une personne.",
    "An acquisition cost, by month and channel.":
      "Un coût d’acquisition, par mois et par canal.",
    "Source it was spent on; all when missing.": "Source concernée\u{A0}; toutes à défaut.",
    "Cost type.": "Type de coût.",
    "Month.": "Mois.",
    "Purpose.": "Objet.",
    "A test of one change in one stage.": "Un test d’un seul changement à une étape.",
    "Decision on an experiment.": "Décision sur un test.",
    "Date of measurement, 14 to 28 days after the first day.":
      "Date de la mesure, 14 à 28 jours après le premier jour.",
    "Expected effect, and why.": "Effet attendu, et pourquoi.",
    "Result of an experiment.": "Résultat d’un test.",
    "Segment tested; everyone when missing.": "Segment testé\u{A0}; tout le monde à défaut.",
    "Key of the stage to improve.": "Clé de l’étape à améliorer.",
    "Variable: the one thing that changes.": "Variable\u{A0}: la seule chose qui change.",
    "New value of the variable.": "Nouvelle valeur de la variable.",
    "Control group.": "Groupe témoin.",
    "Date of measurement.": "Date de la mesure.",
    "Variant group.": "Groupe de la variante.",
    "Counts of one group of an experiment.": "Comptes d’un groupe d’un test.",
    "Number of successes.": "Nombre de succès.",
    "Number of trials.": "Nombre d’essais.",
    "Decision.": "Décision.",
    "Reason.": "Motif.",
    "Date of the decision.": "Date de la décision.",
    "A buyer persona.": "Un persona.",
    "Decision criteria, three at most.": "Critères de décision, trois au plus.",
    "Name, as used on deals.": "Nom, tel qu’il figure sur les affaires.",
    "Likely next step.": "Relance probable.",
    "Common objections, two at most.": "Objections courantes, deux au plus.",
    "Pain points, three at most.": "Points de douleur, trois au plus.",
    "A 90-day plan; its items follow from the first day.":
      "Un plan de 90 jours\u{A0}; ses points découlent du premier jour.",
    "Items checked off.": "Points cochés.",
    "A checked-off item.": "Un point coché.",
    "An exchange rate, valid from a date.":
      "Un taux de change, valable à partir d’une date.",
    "First day it applies.": "Premier jour où il vaut.",
    "Currency to convert from.": "Devise de départ.",
    "Value of one unit of `from` in `to`, above zero.":
      "Valeur d’une unité de `from` en `to`, au-dessus de zéro.",
    "Currency to convert to.": "Devise d’arrivée.",
    "A closed pipeline review.": "Une revue de pipeline clôturée.",
    "Review note.": "Note de la revue.",
    "Start of the period reviewed.": "Début de la période passée en revue.",
    "End of the period reviewed; the next review starts there.":
      "Fin de la période passée en revue\u{A0}; la suivante commence là.",
    "Deals reviewed.": "Affaires passées en revue.",
    "A reviewed deal.": "Une affaire passée en revue.",
    "Key of the deal.": "Clé de l’affaire.",
    "Outcome.": "Issue.",
    "Note on the deal.": "Note sur l’affaire.",
    "Most urgent reason it needed attention; missing for none.":
      "Motif le plus urgent de la traiter\u{A0}; absent s’il n’y en a pas.",
    "A saved filter.": "Un filtre enregistré.",
    "Time saved.": "Moment de l’enregistrement.",
    "Filter, such as owner:me stale.": "Filtre, comme owner:me stale.",
    "Sort order of the cards; unchanged when missing.":
      "Tri des cartes\u{A0}; inchangé à défaut.",
    "True when deleted: kept, not shown.":
      "Vrai une fois supprimé\u{A0}: conservé, plus affiché.",
    "A change of a record.": "Un changement d’une fiche.",
    "Record before the change; missing when it was added.":
      "La fiche avant le changement\u{A0}; absente si elle a été ajoutée.",
    "Id of the first change made together with it.":
      "Identifiant du premier changement fait avec lui.",
    "Random key, unique in the board.": "Clé aléatoire, unique dans le tableau.",
    "List of the record.": "Liste de la fiche.",
    "Key of the record.": "Clé de la fiche.",
    "Revision number among all changes of the board, those of deals included.":
      "Numéro de révision parmi tous les changements du tableau, affaires comprises.",
    "Id of the change it undoes.": "Identifiant du changement qu’il annule.",
    "A company or institution.": "Une entreprise ou une institution.",
    "Country.": "Pays.",
    "Number of employees.": "Effectif.",
    "Organization it belongs to, by key.": "Organisation mère, par clé.",
    "Sector.": "Secteur.",
    "A change of a setting.": "Un changement d’un réglage.",
    "Value after, likewise.": "Valeur après, de même.",
    "Value before, as `settings get` prints it; missing for the default.":
      "Valeur avant, comme `settings get` l’affiche\u{A0}; absente pour la valeur par défaut.",
    "Path of the setting: names separated by dots, list elements by id or name.":
      "Chemin du réglage\u{A0}: noms séparés par des points, éléments de liste par identifiant ou nom.",
    "A deal.": "Une affaire.",
    "Activities, in the order of their entry.": "Activités, dans l’ordre de leur saisie.",
    "Amount, before tax.": "Montant, hors taxes.",
    "Exit criteria checked off, by item.": "Critères de sortie cochés, par point.",
    "Day it was closed.": "Jour de la clôture.",
    "Contacts noted on the deal alone.": "Contacts notés sur la seule affaire.",
    "Cost of delivery.": "Coût de réalisation.",
    "Creation date, when earlier than its entry; KPIs count from it.":
      "Date de création, si elle précède la saisie\u{A0}; les indicateurs comptent à partir d’elle.",
    "Contract end date, by which a renewal is due.":
      "Échéance du contrat, date limite du renouvellement.",
    "Close date.": "Date de clôture.",
    "Forecast category, in place of that of the probability.":
      "Catégorie de prévision, à la place de celle de la probabilité.",
    "Latest sales decision on the lead.": "Dernière décision des ventes sur le lead.",
    "Every change, oldest first.": "Tous les changements, du plus ancien au plus récent.",
    "Churn reason.": "Motif du départ.",
    "Churn date.": "Date du départ.",
    "Loss reason, of disqualified deals too.":
      "Motif de perte, des affaires disqualifiées aussi.",
    "Deals that were merged into it, by key.":
      "Affaires fusionnées dans celle-ci, par clé.",
    "Dates of completed post-sale steps, by milestone.":
      "Dates des étapes après-vente faites, par étape.",
    "Next step.": "Relance.",
    "Organization, by key.": "Organisation, par clé.",
    "Owner, a member of the team.": "Responsable, membre de l’équipe.",
    "Invoices and payments, in the order of their entry.":
      "Factures et règlements, dans l’ordre de leur saisie.",
    "Buyer persona.": "Persona.",
    "Win probability in percent, in place of the stage's.":
      "Probabilité en pour cent, à la place de celle de l’étape.",
    "Qualification answers, by question.": "Réponses de qualification, par question.",
    "Position among the deals of its stage.": "Rang parmi les affaires de son étape.",
    "Monthly recurring revenue.": "Revenu mensuel récurrent.",
    "Interval at which the next step comes back, and the last day it may be due.":
      "Intervalle auquel la relance revient, et dernier jour où elle peut tomber.",
    "Signals, in the order of their entry.": "Signaux, dans l’ordre de leur saisie.",
    "Day until which it is snoozed.": "Jour jusqu’auquel elle est reportée.",
    "Source.": "Source.",
    "Stage, by key.": "Étape, par clé.",
    "Contacts at the organization, each with their role, by key.":
      "Contacts de l’organisation, chacun avec son rôle, par clé.",
    "Tags.": "Étiquettes.",
    "Deal title.": "Titre de l’affaire.",
    "Deal of the same customer it is an upsell of, by key.":
      "Affaire du même client dont elle est la vente additionnelle, par clé.",
    "Day from which the customer's usage is stable.":
      "Jour à partir duquel l’usage du client est stable.",
    "A person noted on the deal alone.": "Une personne notée sur la seule affaire.",
    "E-mail address.": "Adresse e-mail.",
    "Phone number.": "Numéro de téléphone.",
    "Description.": "Description.",
    "A sales decision on a lead.": "Une décision des ventes sur un lead.",
    "Unmet criteria that were overridden.": "Critères non remplis et passés outre.",
    "Key of the rejection reason; required when rejected or nurtured.":
      "Clé du motif de refus\u{A0}; obligatoire pour un refus ou un nurturing.",
    "Return date of a nurtured lead.": "Date de retour d’un lead en nurturing.",
    "Answer to a qualification question.": "Réponse à une question de qualification.",
    "Quote from the customer.": "Mots du client.",
    "Answer; unknown differs from no.": "Réponse\u{A0}; unknown n’est pas no.",
    "An activity on the deal.": "Une activité sur l’affaire.",
    "Contact it was with, by key.": "Contact concerné, par clé.",
    "Type.": "Type.",
    "True when undone.": "Vrai une fois annulé.",
    "A buying signal.": "Un signal d’achat.",
    "Key of a signal type.": "Clé d’un type de signal.",
    "A note.": "Une note.",
    "An invoice or payment, before tax.": "Une facture ou un règlement, hors taxes.",
    "Invoice or payment.": "Facture ou règlement.",
    "A change.": "Un changement.",
    "Id of the first of the changes made, and undone, together; on that one too.":
      "Identifiant du premier des changements faits, et annulés, ensemble\u{A0}; sur celui-là aussi.",
    "Value of each field before and after; null for none.":
      "Valeur de chaque champ avant et après\u{A0}; null pour aucune.",
    "Unmet exit criteria that were overridden.":
      "Critères de sortie non remplis et passés outre.",
    "Revision number among all changes of the board.":
      "Numéro de révision parmi tous les changements du tableau.",
    "Values before the change, by field, that changes lacks, such as the e-mail of a removed contact.":
      "Valeurs avant le changement, par champ, que changes n’a pas, comme l’e-mail d’un contact retiré.",
  ]
}
