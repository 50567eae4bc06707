/// The names on a new board. They are the team's own words from its first day on, so they are in its
/// language; files and commands use keys, which no language changes.
public struct BoardNames: Sendable {
  /// The name of a sequence and of each of its steps.
  struct Cadence {
    let name: String
    let steps: [String]

    init(_ name: String, _ steps: [String]) {
      self.name = name
      self.steps = steps
    }
  }

  /// The stages of a new board.
  public let stages: [Stage.ID: String]
  let playbooks: [Stage.ID: Playbook]
  /// The sales team, as data owner.
  public let sales: String
  /// The sources of deals.
  public let sources: [String]
  /// The loss reasons, the most usual first.
  public let lossReasons: [String]
  // Anything without a name here keeps the published one, which is English.
  var criteria: [Qualification.Criterion.ID: String] = [:]
  var signals: [SignalKind.ID: String] = [:]
  var scoringRules: [ScoringRule.ID: String] = [:]
  var rejectionReasons: [RejectionReason.ID: String] = [:]
  var sequences: [ContactSequence.ID: Cadence] = [:]
}

extension Settings {
  /// Names the default criteria, signals, scoring rules, rejection reasons and sequences in the team's
  /// language.
  public mutating func name(by names: BoardNames) {
    qualification.criteria.call(\.id, \.name, by: names.criteria)
    signals.kinds.call(\.id, \.name, by: names.signals)
    scoring.fit.rules.call(\.id, \.name, by: names.scoringRules)
    scoring.engagement.rules.call(\.id, \.name, by: names.scoringRules)
    handOver.rejectionReasons.call(\.id, \.name, by: names.rejectionReasons)
    sequences = sequences.map { sequence in
      names.sequences[sequence.id].flatMap { sequence.renamed(to: $0) } ?? sequence
    }
  }
}

extension Array {
  /// Names the elements that have a name.
  fileprivate mutating func call<ID>(
    _ id: KeyPath<Element, ID>, _ name: WritableKeyPath<Element, String>, by names: [ID: String]
  ) {
    for index in indices {
      if let text = names[self[index][keyPath: id]] { self[index][keyPath: name] = text }
    }
  }
}

extension ContactSequence {
  /// The sequence at the same hours, with other names.
  fileprivate func renamed(to names: BoardNames.Cadence) -> ContactSequence? {
    ContactSequence(
      id: id, name: names.name,
      steps: zip(names.steps, steps).map { Step($0, afterHours: $1.afterHours) })
  }
}

extension BoardNames {
  /// The names for a team that speaks English.
  public static let english = BoardNames(
    stages: [
      "prospecting": "Prospecting", "qualification": "Qualification", "discovery": "Discovery",
      "proposal": "Proposal", "negotiation": "Negotiation", "won": "Won", "lost": "Lost",
      "disqualified": "Disqualified",
    ],
    playbooks: [
      "prospecting": .prospecting, "qualification": .qualification, "discovery": .discovery,
      "proposal": .proposal, "negotiation": .negotiation, "won": .won,
    ],
    sales: "sales",
    sources: ["referral", "inbound", "LinkedIn", "event", "outbound", "partner"],
    lossReasons: [
      "price", "timing", "competitor", "no need", "no decision", "no answer", "no budget",
    ])
}

extension Playbook {
  fileprivate static let prospecting = Playbook(
    objective: "Get a first meeting with a target contact",
    keyMessage: "We know the problem you are facing",
    content: "An article or webinar on one of their problems",
    proof: "A figure from a study, with its source",
    nextStep: "Propose a 20-minute call",
    kpi: "meeting-rate",
    exitCriteria: ["A contact has replied", "The company fits the target"])

  fileprivate static let qualification = Playbook(
    objective: "Confirm a real opportunity, or disqualify it",
    keyMessage: "Your need is one that we solve",
    content: "A comparison of solutions",
    proof: "A named reference customer like them",
    nextStep: "Book a discovery meeting with the decision maker",
    kpi: "qualified-leads",
    exitCriteria: ["Need stated", "Decision maker known", "Budget and timing discussed"])

  fileprivate static let discovery = Playbook(
    objective: "Understand the need, its cost today and the decision process",
    keyMessage: "Here is what changes for you",
    content: "A case study from their industry",
    proof: "Before-and-after figures of that customer",
    nextStep: "Propose a demo of their use case",
    kpi: "stage-conversion",
    exitCriteria: ["Need confirmed in writing", "Decision process known", "Budget range agreed"])

  fileprivate static let proposal = Playbook(
    objective: "Agree on the value before discussing the price",
    keyMessage: "This is what you gain, and when",
    content: "A demo of their use case, then a trial",
    proof: "ROI on their own figures",
    nextStep: "Present the proposal and set a decision date",
    kpi: "win-rate",
    exitCriteria: ["Proposal presented", "Objections known", "Decision date set"])

  fileprivate static let negotiation = Playbook(
    objective: "Agree on terms that suit both sides",
    keyMessage: "Low risk, with support at every step",
    content: "A tailored proposal",
    proof: "Customer reviews, certifications and guarantees",
    nextStep: "Send the contract and set a signing date",
    kpi: "cycle-length",
    exitCriteria: ["Terms agreed", "Signatory named", "Start date set"])

  fileprivate static let won = Playbook(
    objective: "Retain the customer and earn referrals",
    keyMessage: "You made the right choice",
    content: "A guide to the first 90 days",
    proof: "Results of similar customers",
    nextStep: "Follow up after 30, 60 and 90 days",
    kpi: "retention-12m")
}

extension BoardNames {
  /// The names for a team that speaks French, in the terms of the articles (002:18-30, 004:15-21).
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
      "no-authority": "Pas décideur", "too-early": "Trop tôt", "unreachable": "Injoignable",
      "duplicate": "Doublon", "wrong-details": "Coordonnées erronées",
    ],
    sequences: [
      "reminders": Cadence("Relances", ["relance", "relance avec une offre"]),
      "nurturing": Cadence("Nurturing", (1...7).map { "e-mail \($0)" }),
    ])

  private static let frenchPlaybooks: [Stage.ID: Playbook] = [
    "prospecting": Playbook(
      objective: "Obtenir un premier échange avec un contact de la cible",
      keyMessage: "Nous connaissons le problème que vous rencontrez",
      content: "Un article ou un webinaire sur l’un de ses problèmes",
      proof: "Un chiffre d’étude, avec sa source",
      nextStep: "Proposer un appel de 20 minutes",
      kpi: "meeting-rate",
      exitCriteria: ["Un contact a répondu", "L’entreprise est dans la cible"]),
    "qualification": Playbook(
      objective: "Confirmer une vraie opportunité, sinon disqualifier",
      keyMessage: "Nous savons répondre à votre besoin",
      content: "Un comparatif des solutions",
      proof: "Une référence client comparable",
      nextStep: "Fixer un rendez-vous de découverte avec le décideur",
      kpi: "qualified-leads",
      exitCriteria: [
        "Besoin exprimé", "Décideur identifié", "Budget et échéance abordés",
      ]),
    "discovery": Playbook(
      objective: "Comprendre le besoin, son coût actuel et le circuit de décision",
      keyMessage: "Voici ce qui change pour vous",
      content: "Une étude de cas de son secteur",
      proof: "Les chiffres de ce client, avant et après",
      nextStep: "Proposer une démo sur son cas",
      kpi: "stage-conversion",
      exitCriteria: [
        "Besoin confirmé par écrit", "Circuit de décision connu", "Fourchette de budget validée",
      ]),
    "proposal": Playbook(
      objective: "Valider la valeur avant de parler du prix",
      keyMessage: "Voici ce que vous gagnez, et quand",
      content: "Une démo sur son cas, puis un essai",
      proof: "Le ROI calculé sur ses chiffres",
      nextStep: "Présenter la proposition et fixer une date de décision",
      kpi: "win-rate",
      exitCriteria: ["Proposition présentée", "Objections connues", "Date de décision fixée"]),
    "negotiation": Playbook(
      objective: "Convenir de conditions bonnes pour les deux parties",
      keyMessage: "Un risque faible, un accompagnement à chaque étape",
      content: "Une proposition sur mesure",
      proof: "Avis clients, certifications et garanties",
      nextStep: "Envoyer le contrat et fixer la date de signature",
      kpi: "cycle-length",
      exitCriteria: ["Conditions convenues", "Signataire désigné", "Date de début fixée"]),
    "won": Playbook(
      objective: "Fidéliser le client et obtenir des recommandations",
      keyMessage: "Vous avez fait le bon choix",
      content: "Un guide des 90 premiers jours",
      proof: "Les résultats de clients comparables",
      nextStep: "Reprendre contact à 30, 60 et 90 jours",
      kpi: "retention-12m"),
  ]
}
