extension KPIText {
  /// The KPIs in English, by id.
  static let english: [String: KPIText] = [
    "open-value": KPIText(
      name: "Open pipeline", short: "Open",
      definition: "The amounts of all open deals, before tax.",
      how: "sum of open amounts"),
    "weighted-value": KPIText(
      name: "Weighted pipeline", short: "Weighted",
      definition: "Open amounts, each times its win probability.",
      how: "sum of amount × probability"),
    "win-rate": KPIText(
      name: "Win rate", short: "Win",
      definition: "Won deals among those won or lost in the period; disqualified deals excluded.",
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
      name: "Sales cycle", short: "Cycle",
      definition:
        "Days from the first qualified stage (SQL or later) to signature, for deals won in "
        + "the period; the median.",
      how: "median"),
    "time-in-stage": KPIText(
      name: "Time in stage", short: "In stage",
      definition:
        "Days deals spend in a stage, all visits together, current ones included; the "
        + "median.",
      how: "median of stays, ended and current"),
    "velocity": KPIText(
      name: "Velocity", short: "Velocity",
      definition:
        "Revenue the pipeline brings per day: open qualified deals × win rate × average deal "
        + "size ÷ sales cycle, all of qualified deals. Win rate, deal size and cycle are of "
        + "the last twelve months, or of all time with fewer than twenty deals closed in them."),
    "average-deal": KPIText(
      name: "Average deal size", short: "Average",
      definition: "Won amounts ÷ won deals of the period.",
      terms: ("won", "deals"), single: ("won", "deal")),
    "stage-conversion": KPIText(
      name: "Stage conversion", short: "Convert",
      definition: "Of the deals that entered a stage in the period, the share that advanced.",
      terms: ("advanced", "entered")),
    "funnel-conversion": KPIText(
      name: "Funnel conversion", short: "Funnel",
      definition:
        "Of the deals that entered a phase of the funnel in the period, the share that "
        + "advanced.",
      terms: ("advanced", "entered")),
    "no-next-step": KPIText(
      name: "No next step", short: "No step",
      definition: "Open deals without a next step.",
      terms: ("without", "open")),
    "stale-share": KPIText(
      name: "Stale deals", short: "Stale",
      definition: "Open deals without activity for longer than their stage allows.",
      terms: ("stale", "open")),
    "signed": KPIText(
      name: "Closed won", short: "Won",
      definition: "The amounts of the deals won in the period.",
      how: "sum of won amounts"),
    "invoiced": KPIText(
      name: "Invoiced", short: "Invoiced",
      definition: "Invoices of the period on won deals, before tax.",
      how: "sum of invoices"),
    "collected": KPIText(
      name: "Collected", short: "Collected",
      definition: "Payments of the period on won deals, before tax.",
      how: "sum of payments"),
    "margin": KPIText(
      name: "Margin", short: "Margin",
      definition:
        "The share of the amounts won in the period left after costs; deals without a cost "
        + "excluded.",
      terms: ("left after costs", "won")),
    "loss-by-stage": KPIText(
      name: "Losses by stage", short: "Losses",
      definition: "The stages in which the deals of the period were lost."),
    "loss-reasons": KPIText(
      name: "Loss reasons", short: "Reasons",
      definition: "The reasons the deals of the period were lost."),
    "activities": KPIText(
      name: "Activities", short: "Activity",
      definition: "Activities logged in the period."),
    "coverage": KPIText(
      name: "Pipeline coverage", short: "Coverage",
      definition: "Open pipeline with a close date in the period ÷ quota to go.",
      terms: ("open", "quota to go")),
    "slippage": KPIText(
      name: "Slipped deals", short: "Slipped",
      definition:
        "Of the deals due to close in the period, the share still open at its end, or now, "
        + "with a later, missing or past close date.",
      terms: ("slipped", "due")),
    "push-count": KPIText(
      name: "Close date pushes", short: "Pushes",
      definition: "The number of times close dates were pushed in the period.",
      how: "close dates pushed"),
    "leads": KPIText(name: "Leads", short: "Leads", definition: "Deals created in the period."),
    "qualified-leads": KPIText(
      name: "Qualified leads", short: "Qualified",
      definition: "Deals that became qualified (SQL, or won) in the period."),
    "mql-to-sql": KPIText(
      name: "MQL to SQL", short: "MQL→SQL",
      definition: "Of the deals that became MQL in the period, the share that became SQL since.",
      terms: ("SQL", "MQL")),
    "cac": KPIText(
      name: "Acquisition cost", short: "CAC",
      definition:
        "Marketing and sales costs of the full months of the period ÷ new customers in them.",
      terms: ("spent", "new customers"), single: ("spent", "new customer"),
      cases: ("new customer", "new customers")),
    "cpl": KPIText(
      name: "Cost per lead", short: "CPL",
      definition: "Marketing costs of the full months of the period ÷ deals created in them.",
      terms: ("spent", "leads"), single: ("spent", "lead"), cases: ("lead", "leads")),
    "roi": KPIText(
      name: "Marketing ROI", short: "ROI",
      definition: "Revenue of marketing-sourced deals less marketing cost, ÷ that cost.",
      terms: ("net return", "spent")),
    "ltv": KPIText(
      name: "Lifetime value", short: "LTV",
      definition:
        "Gross margin a customer brings over their lifetime, five years at most; revenue "
        + "where the margin is unknown.",
      how: "monthly revenue × margin × lifetime", cases: ("customer", "customers")),
    "ltv-cac": KPIText(
      name: "LTV to CAC", short: "LTV/CAC",
      definition:
        "Lifetime value of customers with recurring revenue ÷ acquisition cost of all new "
        + "customers.",
      how: "lifetime value ÷ acquisition cost", cases: ("customer", "customers")),
    "payback": KPIText(
      name: "CAC payback", short: "Payback",
      definition: "Months for a customer with recurring revenue to pay back the acquisition cost.",
      how: "acquisition cost ÷ (monthly revenue × margin)", cases: ("customer", "customers")),
    "retention-6m": KPIText(
      name: "Retention 6 mo", short: "Ret. 6 mo",
      definition: "Of the customers of six months before, the share retained.",
      terms: ("retained", "customers at start"), single: ("retained", "customer at start")),
    "retention-12m": KPIText(
      name: "Retention 12 mo", short: "Ret. 1 yr",
      definition: "Of the customers of twelve months before, the share retained.",
      terms: ("retained", "customers at start"), single: ("retained", "customer at start")),
    "churn": KPIText(
      name: "Churn", short: "Churn",
      definition: "Of the customers at the start of the period, the share that churned.",
      terms: ("churned", "customers at start"), single: ("churned", "customer at start")),
    "marketing-sourced": KPIText(
      name: "Marketing-sourced", short: "Sourced",
      definition: "Of the opportunities of the period, the share that came from marketing.",
      terms: ("from marketing", "opportunities"), single: ("from marketing", "opportunity")),
    "marketing-influenced": KPIText(
      name: "Mktg-influenced", short: "Influence",
      definition:
        "Of the opportunities of the period, the share that marketing reached beforehand.",
      terms: ("reached", "opportunities"), single: ("reached", "opportunity")),
    "meeting-rate": KPIText(
      name: "Meeting rate", short: "Meetings",
      definition: "Of the deals first contacted in the period, the share with a meeting since.",
      terms: ("met", "contacted")),
    "first-response": KPIText(
      name: "First response", short: "Response",
      definition:
        "Business hours from the arrival of a lead to the first contact; the median, "
        + "unanswered leads included.",
      how: "median response time, open ones included"),
    "sla-compliance": KPIText(
      name: "SLA compliance", short: "SLA",
      definition:
        "Of the SLA targets due in the period, the share met; a lead lost or disqualified "
        + "without contact counts as missed.",
      terms: ("met", "due")),
    "forecast": KPIText(
      name: "Forecast", short: "Forecast",
      definition:
        "Closed won in the period, plus open amounts due to close in it, each times its "
        + "probability.",
      how: "won + sum of amount × probability"),
    "engagement": KPIText(
      name: "Engagement", short: "Engaged",
      definition: "Open deals with a signal in the period.",
      terms: ("with a signal", "open")),
  ]
}
