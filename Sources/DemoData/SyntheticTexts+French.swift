import PipelineDomain

extension SyntheticTexts {
  /// A board whose team speaks French.
  package static let french = SyntheticTexts(
    board: "Exemple", names: .french,
    settingAside: ["pas de besoin", "pas de budget", "pas de réponse"],
    marketing: ["inbound", "LinkedIn", "événement"],
    costs: ["contenus et référencement", "campagnes", "stands et déplacements"],
    salesCost: "salaires et outils",
    sectors: [
      "energy": "énergie", "logistics": "logistique", "services": "services", "health": "santé",
      "industry": "industrie", "retail": "distribution", "construction": "bâtiment",
      "software": "logiciel", "education": "éducation", "food": "agroalimentaire",
      "insurance": "assurance",
    ],
    countries: ["Japan": "Japon", "China": "Chine", "Korea": "Corée"],
    roles: ["direction", "DAF", "DSI", "opérations", "achats"],
    titleEndings: [" · phase 2", " · lot 3", " 2027"],
    tags: ["saas", "renouvellement", "public", "clé"],
    notes: [
      "budget validé pour le T1", "veut une démo sur ses données", "décision dans deux semaines",
      "compare avec un concurrent", "attend le DAF", "apprécie le niveau de service",
      "demande trois références", "message laissé", "le juridique lit le contrat", "prix serré",
    ],
    farewells: ["prix", "niveau de service", "repris en interne", "concurrent", "cessation"],
    steps: [
      ["appel", "e-mail d’intro", "rappel"],
      ["appel", "point budget", "rendez-vous"],
      ["démo", "visite", "rendez-vous"],
      ["envoi du devis", "appel", "présenter l’offre"],
      ["relire le contrat", "appel", "signature"],
    ],
    pipelines: ("Nouvelles affaires", "Renouvellements"),
    renewalStages: ["À venir", "En discussion", "Offre envoyée", "Renouvelé", "Non renouvelé"],
    renewalSteps: [
      ["appel", "point d’usage", "rappel"], ["rendez-vous", "appel", "envoyer l’offre"],
      ["appel", "signature", "rappel"],
    ],
    renewal: " (renouvellement)", fields: ("Région", "Postes", "Segment client"),
    regions: ["Île-de-France", "Auvergne-Rhône-Alpes", "Occitanie", "Grand Est"],
    personas: [
      Persona.PersonaText(
        name: "Directeur financier",
        pains: [
          "La clôture prend deux semaines", "Les chiffres diffèrent d’un outil à l’autre",
          "Aucune prévision fiable",
        ],
        criteria: ["Retour en moins d’un an", "Références du métier", "Un prix fixe"],
        objections: ["Pas au budget de l’année", "Notre ERP le fait"],
        nextStep: "Montrer le ROI sur ses propres chiffres"),
      Persona.PersonaText(
        name: "Responsable des opérations",
        pains: ["Travail fait deux fois", "Aucune vue des retards", "Former les nouveaux"],
        criteria: ["Démarrage rapide", "Simple à utiliser", "Une aide dans sa langue"],
        objections: ["Pas le temps de changer", "L’équipe ne suivra pas"],
        nextStep: "Démo sur l’un de ses cas"),
    ],
    campaign: (
      audience: "Directeurs financiers de PME", hook: "La clôture prend deux semaines",
      callToAction: "Télécharger la liste de contrôle"
    ),
    decided: (
      hypothesis: "Un formulaire plus court amène plus de contacts",
      variable: "champs du formulaire", variant: "4 au lieu de 10",
      decision: "plus de contacts, autant de qualifiés"
    ),
    running: (
      hypothesis: "Une date de décision fixée raccourcit la dernière étape",
      variable: "dernière page de la proposition", variant: "demande une date"
    ),
    review: "D’abord les relances en retard ; deux dates de clôture à confirmer")
}
