extension English {
  func help(_ argument: ShellArgument.OfBoard) -> String {
    switch argument {
    case .file: "The board's file."
    case .json: "Answer in JSON."
    case .language: "The language of answers; else the configuration's, the file's, the locale's."
    case .theme:
      "The colours; else the configuration's, else those of the ground that is found out."
    case .plain: "One line an answer, without columns: for screen readers and for `cut`."
    case .plainSettings: "One line a setting, without columns."
    case .plainBoard: "Tell the board in words, one line a deal, and exit."
    case .filter:
      """
      Only the deals this keeps, such as "owner:me amount>10k stale"; @NAME is a saved one. \
      docs/filter.md tells all.
      """
    case .owner: "Only deals of this owner; `me` is you."
    case .stage: "Only deals of this stage."
    case .closedToo: "Closed deals too."
    case .staleOnly: "Only stale deals."
    case .period: "2026, 2026-Q4, 2026-11, 2026-W47, a day, or 2026-10-01..2026-12-31."
    case .asOf: "The day or moment to look from; by default now."
    case .past: "The day or moment of the past to show; by default now."
    case .daysAhead: "How many days to look ahead after today, 0 to 3650."
    case .since:
      "The first day, such as 2026-11-09, or the moment before; by default the last review, or seven"
        + " days."
    case .until: "The last day or moment; by default now."
    case .closeReview: "Close the review: the next one goes on from here."
    case .remark: "What to remember of it, when it is closed."
    case .kpis: "Which; by default all."
    case .preset: "Those of a preset: rep, sme, scale-up, growth, profitability, loyalty, …"
    case .dealsBehind: "With --json: list the deals behind each figure."
    case .figuresBy: "The figures of each source, owner, persona, sector or customer too."
    case .forecastBy: "A forecast each."
    case .funnelBy: "A funnel each."
    case .reached:
      "Follow the deals that reached this phase in the period, not those created in it."
    case .strictFunnel: "Every phase in turn: a skipped one ends a deal's way."
    }
  }

  func help(_ argument: ShellArgument.OfRecord) -> String {
    switch argument {
    case .id: "Its id, or the start of one."
    case .firstDay: "The first day; by default today."
    case .lastDay: "The last day; by default none."
    case .why: "Why."
    case .month: "The month, such as 2026-11."
    case .cost: "How much, before tax, in the board's currency."
    case .channel: "The source of deals it paid for; by default all of them."
    case .spender: "Who spent it: marketing or sales."
    case .purpose: "What for."
    case .source: "Where its leads come from, one of the board's sources."
    case .audience: "Whom it speaks to before all others."
    case .hook: "The problem it opens with."
    case .callToAction: "The call to action; exactly one."
    case .hypothesis: "What is expected, and why."
    case .variable: "The one thing that changes."
    case .variant: "What it is changed to."
    case .improvedStage: "The stage it is to improve."
    case .segment: "Whom it is tried on; by default everybody."
    case .length: "How many days it runs, 14 to 28."
    case .control: "Without the change: successes of trials, as 12/120."
    case .treated: "With it: successes of trials, as 30/118."
    case .measuredOn: "The day it was measured; by default today."
    case .decision: "generalise, iterate or abandon."
    case .persona: "The name that deals call them by."
    case .pains: "What hurts; up to three times."
    case .criteria: "What they choose by; up to three times."
    case .objections: "What they object; up to twice."
    case .probableStep: "The most probable next step with them."
    case .settingPath: "The path, such as stages.discovery.rotAfterDays."
    case .settingValue: "The value: a word, a number, words with commas between them, or JSON."
    case .planItem: "The key of the item, such as audit."
    case .rateDay: "The first day it holds."
    case .fromCurrency: "The currency changed, such as USD."
    case .toCurrency: "The currency it is changed to, such as EUR."
    case .rate: "Units of the second for one of the first, such as 0.8642."
    }
  }
}
