import PipelineDomain

extension SyntheticTexts {
  /// A board whose team speaks English.
  package static let english = SyntheticTexts(
    board: "Sample", names: .english,
    settingAside: ["no need", "no budget", "no answer"],
    marketing: ["inbound", "LinkedIn", "event"],
    costs: ["content and search", "campaigns", "booths and travel"],
    salesCost: "salaries and tools",
    sectors: [:], countries: [:],
    roles: ["CEO", "CFO", "IT", "operations", "purchasing"],
    titleEndings: [" · phase 2", " · lot 3", " 2027"],
    tags: ["saas", "renewal", "public", "key"],
    notes: [
      "budget validated for Q1", "wants a demo on their data", "decision in two weeks",
      "compares with one competitor", "waiting for the CFO", "likes the service level",
      "asks for three references", "left a message", "legal reads the contract", "price is tight",
    ],
    farewells: ["price", "service level", "went in-house", "competitor", "closed down"],
    steps: [
      ["call", "intro e-mail", "call back"],
      ["call", "qualify budget", "meeting"],
      ["demo", "visit", "meeting"],
      ["send quote", "call", "present the proposal"],
      ["contract review", "call", "signature"],
    ],
    pipelines: ("New business", "Renewals"),
    renewalStages: ["Upcoming", "In discussion", "Offer sent", "Renewed", "Not renewed"],
    renewalSteps: [
      ["call", "review usage", "call back"], ["meeting", "call", "send the renewal offer"],
      ["call", "signature", "call back"],
    ],
    renewal: " (renewal)", fields: ("Region", "Seats", "Account tier"),
    regions: ["Île-de-France", "Auvergne-Rhône-Alpes", "Occitanie", "Grand Est"],
    personas: [
      Persona.PersonaText(
        name: "Finance director",
        pains: [
          "Closing takes two weeks", "Figures differ from tool to tool", "No forecast to trust",
        ],
        criteria: ["Return within a year", "References in the trade", "A fixed price"],
        objections: ["Not in this year's budget", "Our ERP does that"],
        nextStep: "Show the ROI on their own figures"),
      Persona.PersonaText(
        name: "Head of operations",
        pains: ["Work done twice", "No view of overdue work", "Training newcomers"],
        criteria: ["Fast start", "Easy to use", "Help in their language"],
        objections: ["No time to change", "The team will not follow"],
        nextStep: "Demo one of their use cases"),
    ],
    campaign: (
      audience: "Finance directors of SMEs", hook: "Closing the books takes two weeks",
      callToAction: "Download the checklist"
    ),
    decided: (
      hypothesis: "A shorter form brings more contacts", variable: "fields of the form",
      variant: "4 instead of 10", decision: "more contacts, as many of them qualified"
    ),
    running: (
      hypothesis: "A set decision date shortens the last stage",
      variable: "last page of the proposal", variant: "asks for a date"
    ),
    review: "Overdue next steps first; two close dates to confirm")
}
