package import PipelineDomain

extension Strings {
  /// The sentence that describes a setting; empty where its name is enough.
  package func meaning(of entry: SettingEntry) -> String {
    let group = Self.group(of: entry.kind)
    return say(
      en: Self.englishSettings[group] ?? entry.summary,
      fr: Self.frenchSettings[group] ?? entry.summary)
  }

  /// The key of a description that several kinds of settings share.
  private static func group(of kind: String) -> String {
    if kind.hasPrefix("calendar.hours.") { return "calendar.hours" }
    let parts = kind.split(separator: ".")
    guard parts.first == "scoring", parts.count > 2 else { return kind }
    return (parts.contains("rules") ? "scoring.rules." : "scoring.") + (parts.last ?? "")
  }

  /// The descriptions that name words of the file where the file format is described.
  private static let englishSettings: [String: String] = [
    "stages.*.pipeline": "Its pipeline; the first when missing.",
    "stages.*.retired": "Yes when kept for history only: no column, no deals.",
    "kpis.order": "KPIs shown, in order, unless a preset is chosen.",
    "kpis.contacts":
      "Contacts that count in the meeting rate: reached (call, meeting, demo) or attempted (e-mails too); reached when missing.",
    "sla.*.points": "Score that starts the clock.",
    "qualification.review.afterStageChange":
      "Yes when answers are out of date after a stage change.",
    "qualification.review.afterActivity":
      "Yes when answers are out of date after each logged activity.",
    "signals.*.intent": "Yes for buying intent.",
    "scoring.comparison": "Comparison with the points; at least when missing.",
    "scoring.rules.perOccurrence": "Yes when every event gives points.",
    "scoring.hotWithoutFit": "Yes when a prospect without fit can be hot.",
    "marketing.lagByCycle":
      "Yes when customers are compared with costs of one median sales cycle earlier.",
  ]

  private static let frenchSettings: [String: String] = [
    "name": "Nom du tableau.",
    "currency": "Code ISO 4217 des totaux et des montants sans devise\u{A0}; EUR par défaut.",
    "timeZone": "Fuseau horaire IANA des jours\u{A0}; UTC par défaut.",
    "language": "Langue préférée.",
    "staleness":
      "Inactivité comptée depuis la dernière activité, l’entrée dans l’étape ou le dernier changement.",
    "pipelines.*.name": "Nom.",
    "stages.*.pipeline": "Son pipeline\u{A0}; le premier par défaut.",
    "stages.*.name": "Titre de la colonne.",
    "stages.*.phase": "Phase du tunnel.",
    "stages.*.lifecycle": "Cycle de vie de ses affaires.",
    "stages.*.outcome": "Issue de ses affaires.",
    "stages.*.probability": "Probabilité de gain, en pour cent.",
    "stages.*.warmAfterDays": "Jours sans activité après lesquels une affaire est à surveiller.",
    "stages.*.rotAfterDays": "Jours sans activité après lesquels une affaire est dormante.",
    "stages.*.retired": "oui\u{A0}: gardée pour l’historique seul, sans colonne ni affaires.",
    "stages.*.gate": "Critères de sortie, tous exigés\u{A0}; aucun par défaut.",
    "stages.*.playbook.objective": "Objectif.",
    "stages.*.playbook.keyMessage": "Message clé.",
    "stages.*.playbook.content": "Contenu à montrer ou à envoyer.",
    "stages.*.playbook.proof": "Preuve.",
    "stages.*.playbook.nextStep": "Relance à proposer.",
    "stages.*.playbook.kpi": "Indicateur de l’étape.",
    "stages.*.playbook.exitCriteria": "Critères de sortie, en toutes lettres.",
    "team.*.name": "Nom, tel qu’il figure comme responsable.",
    "team.*.role": "Rôle.",
    "team.*.manager": "Nom du manager.",
    "team.*.quota": "Quota trimestriel.",
    "team.*.quotas": "Quotas par période, à la place du quota trimestriel.",
    "sources": "Sources des affaires.",
    "lossReasons": "Motifs de perte, les plus fréquents d’abord.",
    "kpis.order":
      "Indicateurs affichés, dans l’ordre, si aucun jeu d’indicateurs n’est choisi.",
    "kpis.unit": "Période du volet.",
    "kpis.preset": "Jeu d’indicateurs, à la place de la liste.",
    "kpis.most": "Nombre maximal d’indicateurs affichés\u{A0}; 7 par défaut.",
    "kpis.contacts":
      "Contacts comptés dans le taux de rendez-vous\u{A0}: joints (appel, rendez-vous, démo) ou tentés (e-mails aussi)\u{A0}; joints par défaut.",
    "kpis.fall":
      "Baisse, en pour cent, à partir de laquelle une tendance alerte\u{A0}; 30 par défaut.",
    "kpis.goals.*.target": "Valeur à atteindre.",
    "kpis.goals.*.alert": "Seuil d’alerte.",
    "kpis.goals.*.operator":
      "Comparaison qui alerte\u{A0}; strictement du mauvais côté par défaut.",
    "calendar.hours": "Heures d’ouverture, sans chevauchement.",
    "calendar.holidays":
      "Jours fériés\u{A0}: ceux d’un pays, ou une liste\u{A0}; aucun par défaut, sauf ceux de France pour un tableau en français à l’heure de Paris.",
    "calendar.observance":
      "Jour chômé pour un jour férié de week-end\u{A0}; par défaut, selon le pays.",
    "calendar.closures": "Jours de fermeture de l’entreprise.",
    "sla.*.trigger": "Événement qui lance le décompte.",
    "sla.*.minutes": "Délai de première réponse, en minutes.",
    "sla.*.points": "Score qui lance le décompte au score atteint.",
    "sla.*.clock":
      "Décompte des minutes\u{A0}; par défaut, heures d’ouverture sous 24 heures, sinon jours ouvrés.",
    "handOver.mql": "Critères d’un MQL, tous exigés.",
    "handOver.sql": "Critères d’un SQL, tous exigés.",
    "handOver.checklist": "Éléments exigés pour transmettre un lead.",
    "handOver.rejectionReasons.*.name": "Nom affiché.",
    "qualification.id": "Identifiant.",
    "qualification.name": "Nom affiché.",
    "qualification.criteria.*.name": "Nom affiché.",
    "qualification.neededYes": "Nombre de oui qui qualifient une affaire.",
    "qualification.review.maximumAgeDays":
      "Jours après lesquels une réponse est à actualiser\u{A0}; jamais par défaut.",
    "qualification.review.afterStageChange":
      "oui\u{A0}: les réponses sont à actualiser après un changement d’étape.",
    "qualification.review.afterActivity":
      "oui\u{A0}: les réponses sont à actualiser après chaque activité.",
    "signals.*.name": "Nom affiché.",
    "signals.*.strongFrom": "Nombre à partir duquel il est fort\u{A0}; jamais par défaut.",
    "signals.*.intent": "oui\u{A0}: intention d’achat.",
    "signals.*.meaning": "État d’esprit de l’acheteur.",
    "scoring.model": "Identifiant du modèle.",
    "scoring.version": "Version du modèle, relevée quand un poids change.",
    "scoring.rules.name": "Nom affiché.",
    "scoring.rules.points": "Points attribués.",
    "scoring.rules.attribute":
      "Attribut connu\u{A0}: un champ de l’affaire, sector, country, employees ou contactRole.",
    "scoring.rules.oneOf": "Valeurs acceptées\u{A0}; toutes par défaut.",
    "scoring.rules.from": "Minimum.",
    "scoring.rules.to": "Maximum.",
    "scoring.rules.signals": "Types de signaux comptés.",
    "scoring.rules.activities": "Types d’activités comptés.",
    "scoring.rules.atLeast": "Nombre d’événements nécessaires\u{A0}; 1 par défaut.",
    "scoring.rules.perOccurrence": "oui\u{A0}: chaque événement donne des points.",
    "scoring.cap": "Points maximum.",
    "scoring.halfLifeDays": "Demi-vie des points d’engagement, en jours\u{A0}; aucune par défaut.",
    "scoring.points": "Points.",
    "scoring.comparison": "Comparaison avec les points\u{A0}; au moins par défaut.",
    "scoring.urgentMinutes": "Minutes pour contacter un prospect urgent\u{A0}; 30 par défaut.",
    "scoring.hotWithoutFit": "oui\u{A0}: un prospect sans adéquation peut être chaud.",
    "afterSale.*.kind": "Étape.",
    "afterSale.*.days": "Jours après la signature.",
    "afterSale.*.everyMonths": "Intervalle en mois, répété.",
    "afterSale.*.daysAfterStableUsage": "Jours après le début d’un usage stable.",
    "followUps": "Suites obligatoires\u{A0}; par défaut, deux jours ouvrés après une démo.",
    "sequences.*.name": "Nom affiché.",
    "sequences.*.steps": "Étapes dans l’ordre du temps, une au moins.",
    "fieldOwners.*":
      "Champs exigés de toute affaire en cours, chacun avec le responsable de la donnée.",
    "fields.*.name": "Nom affiché.",
    "fields.*.kind": "Type des valeurs.",
    "fields.*.on": "Fiches qui ont le champ.",
    "fields.*.choices": "Choix, dans l’ordre, d’un champ de ce type.",
    "marketing.sources": "Sources du marketing\u{A0}; aucune par défaut.",
    "marketing.signals":
      "Types de signaux attribués au marketing\u{A0}; contenus, mailings et événements par défaut.",
    "marketing.returnMonths":
      "Mois, jusqu’à la fin de la période, sur lesquels le ROI est mesuré\u{A0}; ceux de la période par défaut.",
    "marketing.lagByCycle":
      "oui\u{A0}: les clients sont rapportés aux coûts d’un cycle de vente médian plus tôt.",
    "ltvBasis": "Base de la valeur vie client\u{A0}; la marge où elle est connue, sinon le CA.",
  ]
}
