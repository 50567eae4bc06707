extension Strings {
  /// A phrase of the file format, by its English, which stands with the declared members of the file.
  package func fileFormat(_ english: String) -> String {
    say(
      en: english,
      fr: FileFormatOfSettings.french[english] ?? FileFormatOfRecords.french[english] ?? english)
  }
}

/// The French of the phrases on values and on the settings of a board file.
enum FileFormatOfSettings {
  static let french: [String: String] = [
    "anything": "n’importe quoi",
    "text": "texte",
    "three letters": "trois lettres",
    "a day": "un jour",
    "a moment in UTC": "un moment en UTC",
    "digits and small letters": "chiffres et minuscules",
    "a month": "un mois",
    "a month, a quarter or a year": "un mois, un trimestre ou une année",
    "hours": "des heures",
    "a day, or the first and the last": "un jour, ou le premier et le dernier",
    "an interval: days, weeks or months, and the last day":
      "un intervalle\u{A0}: jours, semaines ou mois, et le dernier jour",
    "a whole number from": "un entier à partir de",
    "a whole number": "un entier",
    "or": "ou",
    "a decimal number, quoted": "un nombre décimal, entre guillemets",
    "list: ": "liste\u{A0}: ",
    "ids of KPIs": "identifiants d’indicateurs",
    "by key: ": "par clé\u{A0}: ",
    "by KPI: ": "par indicateur\u{A0}: ",
    "This schema, for editors.": "Ce schéma, pour les éditeurs.",
    "Unlisted members are kept unchanged.":
      "Les membres absents de la liste sont conservés tels quels.",
    "Post-sale steps; onboarding at 30, 60 and 90 days, a survey, quarterly reviews and a referral request when missing.":
      "Étapes après-vente\u{A0}; à défaut, accueil à 30, 60 et 90 jours, enquête, points trimestriels et demande de recommandation.",
    "Business hours; Monday to Friday, 09:00-18:00, when missing.":
      "Heures ouvrées\u{A0}; à défaut, du lundi au vendredi, 09:00-18:00.",
    "Marketing campaigns.": "Campagnes marketing.",
    "Contacts of the organizations.": "Contacts des organisations.",
    "Acquisition costs.": "Coûts d’acquisition.",
    "ISO 4217 code of totals and of amounts without a currency; EUR when missing.":
      "Code ISO 4217 des totaux et des montants sans devise\u{A0}; EUR à défaut.",
    "Deals, by random key.": "Affaires, par clé aléatoire.",
    "Experiments.": "Tests.",
    "Fields every open deal needs, each with its data owner.":
      "Champs exigés de toute affaire ouverte, chacun avec son responsable des données.",
    "Custom fields, in the order shown.":
      "Champs personnalisés, dans l’ordre d’affichage.",
    "Required follow-ups; when missing, two business days after a demo.":
      "Relances obligatoires\u{A0}; à défaut, deux jours ouvrés après une démo.",
    "Lead handoff from marketing to sales; defaults for missing members.":
      "Transmission des leads du marketing aux ventes\u{A0}; valeurs par défaut pour les membres absents.",
    "Changes of settings, of the lists above and of organizations, oldest first.":
      "Changements des réglages, des listes ci-dessus et des organisations, du plus ancien au plus récent.",
    "The KPI panel: KPIs shown, with their targets.":
      "Le panneau des indicateurs\u{A0}: ceux affichés, avec leurs objectifs.",
    "Preferred language.": "Langue préférée.",
    "Loss reasons, most common first.": "Motifs de perte, les plus courants d’abord.",
    "Basis of customer lifetime value; margin where one is known, else revenue, when missing.":
      "Base de la valeur vie client\u{A0}; à défaut, la marge si elle est connue, sinon le CA.",
    "Marketing attribution: sources, signals and costs.":
      "Attribution au marketing\u{A0}: sources, signaux et coûts.",
    "Name of the board.": "Nom du tableau.",
    "Organizations, by random key.": "Organisations, par clé aléatoire.",
    "Buyer personas.": "Personas.",
    "Pipelines, the usual one first; a single one when missing.":
      "Pipelines, l’habituel d’abord\u{A0}; un seul à défaut.",
    "90-day plans.": "Plans de 90 jours.",
    "Qualification grid; BANT when missing.": "Grille de qualification\u{A0}; BANT à défaut.",
    "Exchange rates.": "Taux de change.",
    "Closed pipeline reviews.": "Revues de pipeline clôturées.",
    "Lead scoring; the default model, without SLA targets, when missing.":
      "Score des leads\u{A0}; à défaut, le modèle standard, sans délais de réponse.",
    "Cadences; when missing, two reminders after 24 and 72 hours, and seven e-mails over 21 days.":
      "Séquences\u{A0}; à défaut, deux rappels après 24 et 72 heures, et sept e-mails sur 21 jours.",
    "Buying signal types; the default ones when missing.":
      "Types de signaux d’achat\u{A0}; les types standard à défaut.",
    "The SLA targets; none when missing.": "Les délais de réponse\u{A0}; aucun à défaut.",
    "Sources of deals.": "Sources des affaires.",
    "Stages, in order.": "Étapes, dans l’ordre.",
    "Staleness clock: since the last activity, since it entered its stage, or since any change.":
      "Calcul de l’inactivité\u{A0}: depuis la dernière activité, l’entrée dans l’étape, ou tout changement.",
    "Team.": "Équipe.",
    "IANA time zone of days; UTC when missing.":
      "Fuseau horaire IANA des jours\u{A0}; UTC à défaut.",
    "Format version; files of a later version open read-only.":
      "Version du format\u{A0}; un fichier d’une version ultérieure s’ouvre en lecture seule.",
    "Saved filters, used as @name.": "Filtres enregistrés, employés par @nom.",
    "A sales process with stages of its own.":
      "Un processus de vente avec ses propres étapes.",
    "Key, kept when the pipeline is renamed.":
      "Clé, conservée quand le pipeline est renommé.",
    "Name.": "Nom.",
    "A column of the board.": "Une colonne du tableau.",
    "Exit criteria, all required; none when missing.":
      "Critères de sortie, tous exigés\u{A0}; aucun à défaut.",
    "Key, kept when the stage is renamed.": "Clé, conservée quand l’étape est renommée.",
    "Lifecycle of its deals.": "Cycle de vie de ses affaires.",
    "Column heading.": "Titre de la colonne.",
    "Outcome of its deals.": "Issue de ses affaires.",
    "Phase of the funnel.": "Phase du tunnel.",
    "Key of its pipeline; the first when missing.":
      "Clé de son pipeline\u{A0}; le premier à défaut.",
    "Playbook of a stage.": "Guide de vente d’une étape.",
    "Win probability, in percent.": "Probabilité, en pour cent.",
    "True when kept for history only: no column, no deals.":
      "Vrai quand elle n’est gardée que pour l’historique\u{A0}: ni colonne, ni affaires.",
    "Days without activity after which a deal is stale.":
      "Jours sans activité au bout desquels une affaire est dormante.",
    "Days without activity after which a deal is cooling.":
      "Jours sans activité au bout desquels une affaire est à surveiller.",
    "An exit criterion: exactly one member.":
      "Un critère de sortie\u{A0}: exactement un membre.",
    "An activity of one of these types.": "Une activité d’un de ces types.",
    "A manual checklist item.": "Un point à cocher à la main.",
    "A score threshold.": "Un seuil de score.",
    "True to require a signal of buying intent.":
      "Vrai pour exiger un signal d’intention d’achat.",
    "A known attribute: a deal field, sector, country, employees or contactRole.":
      "Une donnée connue\u{A0}: un champ de l’affaire, sector, country, employees ou contactRole.",
    "True to require a validated qualification.":
      "Vrai pour exiger une qualification validée.",
    "A signal of one of these types.": "Un signal d’un de ces types.",
    "Comparison with the points; atLeast when missing.":
      "Comparaison avec les points\u{A0}; atLeast à défaut.",
    "Points.": "Points.",
    "Key.": "Clé.",
    "Task.": "Tâche.",
    "Content to show or send.": "Contenu à montrer ou à envoyer.",
    "Exit criteria, in words.": "Critères de sortie, en toutes lettres.",
    "Key message.": "Message clé.",
    "KPI of the stage.": "Indicateur de l’étape.",
    "Next step to propose.": "Relance à proposer.",
    "Objective.": "Objectif.",
    "Proof point.": "Preuve.",
    "A member of the team.": "Un membre de l’équipe.",
    "Name of the manager.": "Nom du responsable hiérarchique.",
    "Name, as used as owner of deals.":
      "Nom, tel qu’il figure comme responsable d’affaires.",
    "Quarterly quota.": "Quota trimestriel.",
    "Quotas of periods of their own, which hold instead of the quarterly one.":
      "Quotas de périodes particulières, à la place du quota trimestriel.",
    "Role.": "Fonction.",
    "An amount; in the board's currency when none is given.":
      "Un montant\u{A0}; dans la devise du tableau si aucune n’est donnée.",
    "Minor units: cents for EUR, yen for JPY.":
      "Plus petite unité\u{A0}: centimes pour EUR, yens pour JPY.",
    "The quota of a month, a quarter or a year.":
      "Le quota d’un mois, d’un trimestre ou d’une année.",
    "Month, quarter or year.": "Mois, trimestre ou année.",
    "Contacts that count in meeting-rate: reached (call, meeting, demo) or attempted (e-mails too); reached when missing.":
      "Contacts comptés par meeting-rate\u{A0}: reached (appel, réunion, démo) ou attempted (e-mails aussi)\u{A0}; reached à défaut.",
    "Drop in percent from which a trend raises an alert; 30 when missing.":
      "Baisse en pour cent à partir de laquelle une tendance alerte\u{A0}; 30 à défaut.",
    "Targets and alerts by KPI id, or by id and part: funnel-conversion.attract, stage-conversion.discovery.":
      "Objectifs et alertes par identifiant d’indicateur, ou par identifiant et partie\u{A0}: funnel-conversion.attract, stage-conversion.discovery.",
    "Maximum number of KPIs shown; 7 when missing.":
      "Nombre maximal d’indicateurs affichés\u{A0}; 7 à défaut.",
    "Ids of the KPIs shown, without a preset; unknown ids are ignored.":
      "Identifiants des indicateurs affichés, sans jeu choisi\u{A0}; les inconnus sont ignorés.",
    "KPI preset, in place of order.": "Jeu d’indicateurs, à la place de order.",
    "Period of the panel.": "Période du panneau.",
    "A target and an alert, in the unit of the KPI: percent for rates, days, hours, minor units for money.":
      "Un objectif et une alerte, dans l’unité de l’indicateur\u{A0}: pour cent, jours, heures, centimes pour les montants.",
    "Alert limit.": "Seuil d’alerte.",
    "Comparison that raises the alert; strictly on the wrong side when missing.":
      "Comparaison qui alerte\u{A0}; à défaut, strictement du mauvais côté.",
    "Target value.": "Valeur visée.",
    "Last complete periods before today in which the alert must hold, with ten cases each. Without it, the alert checks the period shown, as it always does for KPIs of the open pipeline.":
      "Dernières périodes complètes avant aujourd’hui où l’alerte doit être vraie, avec dix cas chacune. Sans elles, l’alerte porte sur la période affichée, comme toujours pour les indicateurs du pipeline en cours.",
    "Number of periods.": "Nombre de périodes.",
    "Alert in each period, or pooled over all of them; each when missing.":
      "Alerte dans chaque période, ou sur leur ensemble\u{A0}; chacune à défaut.",
    "Calendar unit.": "Unité de calendrier.",
    "Company closing days.": "Jours de fermeture de l’entreprise.",
    "Public holidays: those of a country, or a list; none when missing, except on a French board in Europe/Paris, which has those of France.":
      "Jours fériés\u{A0}: ceux d’un pays, ou une liste\u{A0}; aucun à défaut, sauf sur un tableau en français à Europe/Paris, qui a ceux de la France.",
    "Opening hours by weekday; a missing weekday is closed.":
      "Heures d’ouverture par jour de la semaine\u{A0}; un jour absent est fermé.",
    "Day off for a holiday on a weekend; when missing, that of the country, or none.":
      "Jour chômé pour un férié tombant le week-end\u{A0}; à défaut, celui du pays, ou aucun.",
    "Opening hours, without overlaps.": "Heures d’ouverture, sans chevauchement.",
    "An SLA target.": "Un délai de réponse.",
    "Clock of the minutes; when missing, opening hours below 24 hours, else business days.":
      "Décompte des minutes\u{A0}; à défaut, heures d’ouverture sous 24 heures, sinon jours ouvrés.",
    "Time to first response, in minutes.": "Délai de première réponse, en minutes.",
    "Score that starts the clock of scoreReached.":
      "Score qui lance le décompte de scoreReached.",
    "Event that starts the clock.": "Événement qui lance le décompte.",
    "Criteria for handing a lead over, all required.":
      "Critères de transmission d’un lead, tous exigés.",
    "Criteria of an MQL, all required.": "Critères d’un MQL, tous exigés.",
    "Reasons for rejecting a lead, most common first.":
      "Motifs de refus d’un lead, les plus courants d’abord.",
    "Criteria of an SQL, all required.": "Critères d’un SQL, tous exigés.",
    "A reason for rejecting a lead.": "Un motif de refus d’un lead.",
    "Display name.": "Nom affiché.",
    "Questions, in order.": "Questions, dans l’ordre.",
    "Number of yes answers that qualify a deal.":
      "Nombre de oui qui qualifie une affaire.",
    "Expiry of answers; after 90 days and a stage change when missing.":
      "Péremption des réponses\u{A0}; à défaut, après 90 jours et un changement d’étape.",
    "A question.": "Une question.",
    "Key, shared by grids with the same question.":
      "Clé, commune aux grilles qui ont la même question.",
    "True when answers are out of date after each logged activity.":
      "Vrai quand les réponses sont périmées après chaque activité notée.",
    "True when answers are out of date after a stage change.":
      "Vrai quand les réponses sont périmées après un changement d’étape.",
    "Days after which an answer is out of date; never when missing.":
      "Jours au bout desquels une réponse est périmée\u{A0}; jamais à défaut.",
    "A type of buying signal.": "Un type de signal d’achat.",
    "True for buying intent.": "Vrai pour une intention d’achat.",
    "Buyer's state of mind.": "État d’esprit de l’acheteur.",
    "Number from which it is strong; never when missing.":
      "Nombre à partir duquel il est fort\u{A0}; jamais à défaut.",
    "One side of a score.": "Un volet d’un score.",
    "Half-life of engagement points, in days; none when missing.":
      "Demi-vie des points d’engagement, en jours\u{A0}; aucune à défaut.",
    "Score from which a prospect is hot; 70 when missing.":
      "Score à partir duquel un prospect est chaud\u{A0}; 70 à défaut.",
    "True when a prospect without fit can be hot.":
      "Vrai quand un prospect sans adéquation peut être chaud.",
    "Key of the model.": "Clé du modèle.",
    "Score from which a hot prospect is urgent; never when missing.":
      "Score à partir duquel un prospect chaud est urgent\u{A0}; jamais à défaut.",
    "Minutes to contact an urgent prospect; 30 when missing.":
      "Minutes pour joindre un prospect urgent\u{A0}; 30 à défaut.",
    "Version of the model, raised when a weight changes.":
      "Version du modèle, augmentée quand un poids change.",
    "Score from which a prospect is warm; 40 when missing.":
      "Score à partir duquel un prospect est tiède\u{A0}; 40 à défaut.",
    "Maximum points.": "Points au plus.",
    "Scoring rules.": "Règles de score.",
    "A scoring rule: exactly one of attribute, signals, activities.":
      "Une règle de score\u{A0}: exactement un membre parmi attribute, signals, activities.",
    "Activity types that count.": "Types d’activités qui comptent.",
    "Number of events needed; 1 when missing.":
      "Nombre d’événements nécessaires\u{A0}; 1 à défaut.",
    "Minimum.": "Minimum.",
    "Accepted values; any when missing.": "Valeurs acceptées\u{A0}; toutes à défaut.",
    "True when every event gives points.": "Vrai quand chaque événement donne des points.",
    "Points it gives.": "Points qu’elle donne.",
    "Signal types that count.": "Types de signaux qui comptent.",
    "Maximum.": "Maximum.",
    "A post-sale step: exactly one of days, everyMonths, daysAfterStableUsage.":
      "Une étape après-vente\u{A0}: exactement un membre parmi days, everyMonths, daysAfterStableUsage.",
    "Days after the signature.": "Jours après la signature.",
    "Days after usage became stable.": "Jours après la stabilisation de l’usage.",
    "Interval in months, repeated.": "Intervalle en mois, répété.",
    "Step.": "Étape.",
    "A required follow-up of an activity.": "Une relance obligatoire après une activité.",
    "Activity.": "Activité.",
    "Business days within which to follow up.": "Jours ouvrés pour relancer.",
    "A cadence: messages or calls at set times after a start.":
      "Une séquence\u{A0}: messages ou appels à des délais fixés après un début.",
    "Steps in ascending order of time, at least one.":
      "Actions par délai croissant, au moins une.",
    "One message or call.": "Un message ou un appel.",
    "Hours after the start, nights and weekends included.":
      "Heures après le début, nuits et week-ends compris.",
    "Message or call.": "Message ou appel.",
  ]
}
