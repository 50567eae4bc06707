extension BoardNames {
  /// A board whose team speaks French, in the terms of the articles (002:18-30, 004:15-21).
  public static let french = BoardNames(
    stages: [
      "prospecting": "Prospection", "qualification": "Qualification", "discovery": "Découverte",
      "proposal": "Proposition", "negotiation": "Négociation", "won": "Gagnée", "lost": "Perdue",
      "disqualified": "Disqualifiée",
    ],
    playbooks: frenchPlaybooks,
    sales: "ventes",
    sources: ["recommandation", "inbound", "LinkedIn", "événement", "prospection", "partenaire"],
    lossReasons: [
      "prix", "calendrier", "concurrent", "pas de besoin", "pas de décision", "pas de réponse",
      "pas de budget",
    ],
    criteria: [
      "budget": "Budget", "authority": "Autorité", "need": "Besoin", "timing": "Échéance",
      "challenges": "Enjeux", "prioritization": "Priorité", "goals": "Objectifs", "plans": "Plans",
    ],
    signals: [
      "quote-request": "Demande de devis", "demo-request": "Demande de démo",
      "event": "Événement suivi", "webinar": "Webinaire suivi",
      "email-reply": "Réponse à un e-mail",
      "pricing-page": "Visite de la page des prix",
      "roi-calculator": "Téléchargement du calcul de ROI",
      "content-download": "Téléchargement d’un contenu", "email-click": "Clic dans un e-mail",
      "site-visit": "Temps passé sur le site", "email-open": "Ouverture d’un e-mail",
      "newsletter": "Inscription à la newsletter",
    ],
    scoringRules: [
      "size": "Taille de l’entreprise", "sector": "Secteur visé", "position": "Fonction du contact",
      "pricing-page": "Page des prix visitée", "roi-calculator": "Calcul de ROI téléchargé",
      "webinar": "Webinaire suivi", "email-opens": "Trois e-mails ouverts",
    ],
    rejectionReasons: [
      "outside-target": "Hors cible", "no-need": "Pas de besoin", "no-budget": "Pas de budget",
      "no-authority": "Ne décide pas", "too-early": "Trop tôt", "unreachable": "Injoignable",
      "duplicate": "Déjà connu", "wrong-details": "Coordonnées fausses",
    ],
    sequences: [
      "reminders": Cadence("Relances", ["relancer", "relancer, avec une offre"]),
      "nurturing": Cadence("Nurturing", (1...7).map { "e-mail \($0)" }),
    ])

  private static let frenchPlaybooks: [Stage.ID: Playbook] = [
    "prospecting": Playbook(
      objective: "Obtenir un premier échange avec quelqu’un de la cible",
      keyMessage: "Nous connaissons le problème que vous rencontrez",
      content: "Un article ou un webinaire sur l’un de ses problèmes",
      proof: "Un chiffre d’étude, avec sa source",
      nextStep: "Proposer un appel de 20 minutes",
      kpi: "meeting-rate",
      exitCriteria: ["Un contact a répondu", "L’entreprise est dans la cible"]),
    "qualification": Playbook(
      objective: "Savoir s’il y a une vraie chance, sinon écarter l’affaire",
      keyMessage: "Votre besoin est de ceux que nous résolvons",
      content: "Un comparatif des façons de le résoudre",
      proof: "Un client qui lui ressemble, nommé",
      nextStep: "Fixer un rendez-vous de découverte avec qui décide",
      kpi: "qualified-leads",
      exitCriteria: [
        "Le besoin est exprimé", "On sait qui décide", "Le budget et l’échéance sont demandés",
      ]),
    "discovery": Playbook(
      objective: "Comprendre le besoin, ce qu’il coûte aujourd’hui et comment se prend la décision",
      keyMessage: "Voici ce qui change pour vous",
      content: "Une étude de cas de son métier",
      proof: "Les chiffres de ce client, avant et après",
      nextStep: "Proposer une démo sur son propre cas",
      kpi: "stage-conversion",
      exitCriteria: [
        "Besoin confirmé par écrit", "Circuit de décision connu", "Fourchette de budget admise",
      ]),
    "proposal": Playbook(
      objective: "Faire admettre la valeur avant de parler du prix",
      keyMessage: "Voici ce que vous gagnez, et quand",
      content: "Une démo sur son cas, puis un essai",
      proof: "Le retour calculé sur ses chiffres",
      nextStep: "Parcourir la proposition ensemble et fixer le jour de la décision",
      kpi: "win-rate",
      exitCriteria: ["Proposition présentée", "Objections connues", "Jour de décision fixé"]),
    "negotiation": Playbook(
      objective: "Convenir de conditions qui plairont encore aux deux dans un an",
      keyMessage: "Le risque est faible et l’aide à portée de main",
      content: "Une proposition faite pour lui",
      proof: "Avis de clients, certificats et garanties",
      nextStep: "Envoyer le contrat et nommer le jour de la signature",
      kpi: "cycle-length",
      exitCriteria: ["Conditions convenues", "Signataire nommé", "Date de début fixée"]),
    "won": Playbook(
      objective: "Faire un client qui reste et recommande",
      keyMessage: "Vous avez fait le bon choix",
      content: "Un guide des 90 premiers jours",
      proof: "Ce qu’en ont tiré d’autres comme lui",
      nextStep: "Reprendre contact à 30, 60 et 90 jours",
      kpi: "retention-12m"),
  ]
}
