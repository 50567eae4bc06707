import PipelineDomain

extension English {
  func question(_ question: Question) -> String {
    switch question {
    case .win: "Won"
    case .lose: "Lost because"
    case .disqualify: "Disqualified because"
    case .nextStep: "Next step"
    case .log: "Log"
    case .complete: "Done, and next"
    case .snooze: "Snooze"
    case .assign: "Owner"
    case .edit: "Edit"
    case .add: "New deal"
    case .search: "Search"
    case .remark: "Note for the review"
    case .closeReview: "Close the review"
    case .overrule: "Changed by two"
    case .qualify: "Found out"
    case .invoice: "Invoiced"
    case .collect: "Collected"
    case .filter: "Filter"
    case .saveView: "Save the filter"
    }
  }

  func label(_ label: Label) -> String {
    switch label {
    case .field(let field): self.field(field)
    case .reason: "reason"
    case .date: "date"
    case .step: "step"
    case .kind: "what"
    case .note: "note"
    case .search, .command: "/"
    case .until: "until"
    case .decision: "which holds"
    case .answer: "answer"
    case .filter: "filter"
    case .viewName: "name"
    case .place: "for"
    case .replace: "replace it"
    }
  }

  func example(_ label: Label) -> String {
    switch label {
    case .field(let field):
      field.kind == .money ? "12k, 1250.50, 2M" : field.isDay ? example(.date) : ""
    case .date: "today, fri, +3d, 24/11"
    case .until: "mon, +3d, +2w, 24/11"
    case .step: "call fri, demo 24/11"
    case .reason, .kind, .note, .search, .command, .decision, .viewName, .place, .replace,
      .answer:
      ""
    case .filter:
      "owner:me amount>10k stale -won\(keys(.help, in: .filter) { "; \($0) lists the fields" })"
    }
  }

  var choosing: String { "type to choose" }

  var suggesting: String {
    "type a name\(keys(.caretRight, in: .prompt) { "; \($0) completes it" })"
  }

  func title(_ title: Title) -> String {
    switch title {
    case .moveTo: "Move to"
    case .goTo: "Go to"
    case .why: "Why this mark"
    case .help: "Keys"
    case .playbook: "Playbook"
    case .timeInStages: "Time in stages"
    case .timeline: "Timeline"
    case .leftOut: "Excluded"
    case .deals: "Deals"
    case .goal: "Goal"
    case .trend: "Trend"
    case .triage: "Triage"
    case .allDone: "Nothing is left. What was done:"
    case .last: "Last"
    case .score: "Score"
    case .palette: "Commands"
    case .noCommand: "No command fits."
    case .review: "Review"
    case .funnel: "Funnel"
    case .forecast: "Forecast"
    case .chances: "Chance to win, stage by stage"
    case .levers: "What if"
    case .field: "In the field"
    case .action: "What to do"
    case .alert: "Alert"
    case .noTimeline: "Nothing is recorded yet."
    case .noKeys: "No key matches."
    case .narrow: "type to narrow"
    case .sort: "Sort by"
    case .saveView: "save this filter as…"
    case .themes: "Theme"
    case .narrowTo: "Only"
    case .views: "Saved filters"
    case .filterFields: "Fields"
    case .filterMarks: "Words by themselves; any other is looked for in the deal"
    case .noCandidates: "nothing to complete"
    case .firstOfColumn: "first deal of the column"
    case .catalogue: "All KPIs"
    case .inPanel: "in the panel"
    case .preset: "Show the KPIs for"
    case .agenda: "Agenda"
    case .nothingDue: "Nothing is due."
    case .boardsOwn: "the board’s own choice"
    }
  }
}
