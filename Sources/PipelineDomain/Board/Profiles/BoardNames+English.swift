extension BoardNames {
  /// A board whose team speaks English.
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
    objective: "Get a first conversation with someone who fits the target",
    keyMessage: "We know the problem you are facing",
    content: "An article or webinar on one problem of theirs",
    proof: "A figure from a study, with its source",
    nextStep: "Propose a 20-minute call",
    kpi: "meeting-rate",
    exitCriteria: ["A contact has answered", "The company fits the target"])

  fileprivate static let qualification = Playbook(
    objective: "Find out whether there is a real chance, and set it aside if not",
    keyMessage: "Your need is one that we solve",
    content: "A comparison of the ways to solve it",
    proof: "A customer like them, by name",
    nextStep: "Agree on a discovery meeting with whoever decides",
    kpi: "qualified-leads",
    exitCriteria: ["The need is stated", "Who decides is known", "Budget and timing are asked"])

  fileprivate static let discovery = Playbook(
    objective: "Understand the need, what it costs today and how they will decide",
    keyMessage: "Here is what changes for you",
    content: "A case study of their trade",
    proof: "Figures of that customer, before and after",
    nextStep: "Propose a demo on their own case",
    kpi: "stage-conversion",
    exitCriteria: ["Need confirmed in writing", "Decision process known", "Budget range agreed"])

  fileprivate static let proposal = Playbook(
    objective: "Have the value agreed before the price is discussed",
    keyMessage: "This is what you gain, and when",
    content: "A demo on their own case, then a trial",
    proof: "The return on their own figures",
    nextStep: "Walk through the proposal together and set the decision day",
    kpi: "win-rate",
    exitCriteria: ["Proposal presented", "Objections known", "Decision day set"])

  fileprivate static let negotiation = Playbook(
    objective: "Agree on terms that both sides will still like next year",
    keyMessage: "The risk is low and help is at hand",
    content: "A proposal made for them",
    proof: "Reviews of customers, certificates and guarantees",
    nextStep: "Send the contract and name the day of signature",
    kpi: "cycle-length",
    exitCriteria: ["Terms agreed", "Signatory named", "Start date set"])

  fileprivate static let won = Playbook(
    objective: "Make a customer who stays and recommends",
    keyMessage: "You made the right choice",
    content: "A guide to the first 90 days",
    proof: "What others like them got out of it",
    nextStep: "Follow up after 30, 60 and 90 days",
    kpi: "retention-12m")
}
