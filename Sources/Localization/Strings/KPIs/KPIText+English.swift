extension KPIText {
  /// The KPIs in English, by id.
  static let english: [String: KPIText] = [
    "open-value": KPIText(
      name: "Open value", short: "Open",
      definition: "The amounts of all open deals, before tax.", how: "sum of open amounts"),
    "weighted-value": KPIText(
      name: "Weighted value", short: "Weighted",
      definition: "Open amounts, each times its chance. An expectation, not a promise.",
      how: "sum of amount × chance"),
    "win-rate": KPIText(
      name: "Win rate", short: "Win",
      definition: "Won deals among those won or lost in the period. Disqualified deals stay out.",
      terms: ("won", "won or lost")),
    "win-rate-value": KPIText(
      name: "Win rate by value", short: "Win value",
      definition: "Won amounts among those won or lost in the period.",
      terms: ("won", "won or lost")),
    "cohort-win-rate": KPIText(
      name: "Cohort win rate", short: "Cohort",
      definition: "Of the deals created in the period, the share won so far.",
      terms: ("won so far", "created")),
    "cycle-length": KPIText(
      name: "Cycle", short: "Cycle",
      definition:
        "Days from the first qualified stage (SQL or further) to signature of the deals won in the "
        + "period; the median.",
      how: "median"),
    "time-in-stage": KPIText(
      name: "Time in stage", short: "In stage",
      definition:
        "Days deals spend in a stage, all their visits together; the median. Stays that go on count.",
      how: "median of stays, ended and running"),
    "velocity": KPIText(
      name: "Velocity", short: "Velocity",
      definition: "What the pipeline brings a day: open qualified deals × win rate × average deal "
        + "÷ cycle, all of qualified deals. Rate, deal and cycle are of the last twelve months, or "
        + "of all time when fewer than twenty deals were decided in them."),
    "average-deal": KPIText(
      name: "Average deal", short: "Average",
      definition: "Won amounts over won deals of the period.", terms: ("won", "deals"),
      single: ("won", "deal")),
    "stage-conversion": KPIText(
      name: "Stage conversion", short: "Convert",
      definition: "Of the deals that entered a stage in the period, the share that went on.",
      terms: ("went on", "entered")),
    "funnel-conversion": KPIText(
      name: "Funnel conversion", short: "Funnel",
      definition: "Of the deals that entered a phase of the funnel in the period, the share that "
        + "went on.",
      terms: ("went on", "entered")),
    "no-next-step": KPIText(
      name: "No next step", short: "No next",
      definition: "Open deals on which nothing is planned.", terms: ("without", "open")),
    "stale-share": KPIText(
      name: "Stale share", short: "Stale",
      definition: "Open deals left alone longer than their stage allows.",
      terms: ("stale", "open")),
    "signed": KPIText(
      name: "Signed", short: "Signed",
      definition: "The amounts of the deals won in the period.", how: "sum of won amounts"),
    "invoiced": KPIText(
      name: "Invoiced", short: "Invoiced",
      definition: "What was invoiced in the period on signed deals, before tax.",
      how: "sum of invoices"),
    "collected": KPIText(
      name: "Collected", short: "Collected",
      definition: "What came in in the period on signed deals, before tax.",
      how: "sum of payments"),
    "margin": KPIText(
      name: "Margin", short: "Margin",
      definition:
        "What costs leave of the amounts won in the period; deals without a cost stay out.",
      terms: ("left after costs", "won")),
    "loss-by-stage": KPIText(
      name: "Losses by stage", short: "Losses",
      definition: "Where the deals lost in the period stood when they were lost."),
    "loss-reasons": KPIText(
      name: "Loss reasons", short: "Reasons",
      definition: "Why the deals of the period were lost."),
    "activities": KPIText(
      name: "Activities", short: "Activity",
      definition: "What people did on deals in the period."),
    "coverage": KPIText(
      name: "Coverage", short: "Coverage",
      definition: "Open deals with a close date in the period over what its quota still lacks.",
      terms: ("open", "still lacking")),
    "slippage": KPIText(
      name: "Slippage", short: "Slippage",
      definition: "Of the deals dated to close in the period, the share that is open at its end, "
        + "or now, with a later date, no date, or a date that has passed.",
      terms: ("slipped", "expected")),
    "push-count": KPIText(
      name: "Pushes", short: "Pushes",
      definition: "How often expected closes were put off in the period.",
      how: "later days set"),
    "leads": KPIText(
      name: "Leads", short: "Leads", definition: "Deals created in the period."),
    "qualified-leads": KPIText(
      name: "Qualified leads", short: "Qualified",
      definition: "Deals that became qualified (SQL, or won) in the period."),
    "mql-to-sql": KPIText(
      name: "MQL to SQL", short: "MQL→SQL",
      definition: "Of the deals that became MQL in the period, the share that became SQL since.",
      terms: ("SQL", "MQL")),
    "cac": KPIText(
      name: "Acquisition cost", short: "CAC",
      definition: "Marketing and sales costs of the whole months of the period over the customers "
        + "who signed for the first time in them.",
      terms: ("spent", "new customers"), single: ("spent", "new customer"),
      cases: ("new customer", "new customers")),
    "cpl": KPIText(
      name: "Cost per lead", short: "CPL",
      definition:
        "Marketing costs of the whole months of the period over the deals created in them.",
      terms: ("spent", "leads"), single: ("spent", "lead"), cases: ("lead", "leads")),
    "roi": KPIText(
      name: "Marketing ROI", short: "ROI",
      definition: "Revenue of the deals marketing won, less its cost, over that cost.",
      terms: ("earned beyond the cost", "spent")),
    "ltv": KPIText(
      name: "Lifetime value", short: "LTV",
      definition:
        "What a customer brings while they stay, five years at most, in gross margin where "
        + "one is known.",
      how: "monthly revenue × margin × lifetime", cases: ("customer", "customers")),
    "ltv-cac": KPIText(
      name: "LTV to CAC", short: "LTV/CAC",
      definition:
        "Lifetime value of customers with recurring revenue ÷ acquisition cost of all new "
        + "customers.",
      how: "lifetime value ÷ cost of acquisition", cases: ("customer", "customers")),
    "payback": KPIText(
      name: "CAC payback", short: "Payback",
      definition:
        "Months a customer with recurring revenue takes to earn back the acquisition cost "
        + "of a new customer.",
      how: "cost of acquisition ÷ (monthly revenue × margin)", cases: ("customer", "customers")),
    "retention-6m": KPIText(
      name: "Retention 6 mo", short: "Keep 6 mo",
      definition: "Of the customers of six months before, the share that still are.",
      terms: ("still there", "customers then"), single: ("still there", "customer then")),
    "retention-12m": KPIText(
      name: "Retention 12 mo", short: "Keep 1 yr",
      definition: "Of the customers of twelve months before, the share that still are.",
      terms: ("still there", "customers then"), single: ("still there", "customer then")),
    "churn": KPIText(
      name: "Churn", short: "Churn",
      definition: "Of the customers the period began with, the share that left.",
      terms: ("left", "customers then"), single: ("left", "customer then")),
    "marketing-sourced": KPIText(
      name: "Marketing-sourced", short: "Sourced",
      definition: "Of the opportunities of the period, the share that came from marketing.",
      terms: ("from marketing", "opportunities"), single: ("from marketing", "opportunity")),
    "marketing-influenced": KPIText(
      name: "Mktg-influenced", short: "Influence",
      definition:
        "Of the opportunities of the period, the share marketing touched before they were "
        + "one.",
      terms: ("touched", "opportunities"), single: ("touched", "opportunity")),
    "meeting-rate": KPIText(
      name: "Meeting rate", short: "Meetings",
      definition: "Of the deals first contacted in the period, the share that met since.",
      terms: ("met", "contacted")),
    "first-response": KPIText(
      name: "First response", short: "Response",
      definition: "Business hours from the arrival of the period’s leads to the first contact; the "
        + "median. Those never answered count as waiting.",
      how: "median of waits, answered and running"),
    "sla-compliance": KPIText(
      name: "SLA compliance", short: "SLA",
      definition:
        "Of the SLA targets that fell due in the period, the share met by a contact. Lost or "
        + "disqualified without one is missed.",
      terms: ("met", "due")),
    "forecast": KPIText(
      name: "Forecast", short: "Forecast",
      definition:
        "What is won in the period, and open amounts expected in it, each times its chance.",
      how: "won + sum of amount × chance"),
    "engagement": KPIText(
      name: "Engagement", short: "Engaged",
      definition: "Open deals with a signal in the period. Signals are noted, not computed.",
      terms: ("with a signal", "open")),
  ]
}
