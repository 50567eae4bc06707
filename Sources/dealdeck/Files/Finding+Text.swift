import PipelineDomain
import PipelineExchange

extension Finding {
  /// What was done, in a sentence.
  var text: String {
    switch kind {
    case .encoding(let encoding): "read as \(encoding.rawValue)"
    case .columnIgnored: "column not used; --map \"\(column ?? "")=FIELD\" uses it"
    case .refused(let refusal): "row refused: \(refusal.text)"
    case .alreadyThere: "on the board already; left as it is"
    case .deletedAtSource: "marked as deleted; left out"
    case .blank(let field): "no \(field.rawValue); the deal is kept without"
    case .readAs(let from, let to): "“\(from)” read as “\(to)”"
    case .zeroIsUnknown: "0 on a deal that is not won read as unknown"
    case .noAmount: "no amount; the deal counts in no sum"
    case .estimated: "amount taken from the price list, tagged as estimated"
    case .undated: "no date at all; the deal is kept, and nothing can be counted from"
    case .creationUnknown: "only the closing is dated"
    case .stageDatesDisagree:
      "the days of its stages end in another stage than the one it is in; not used"
    case .nextStepWithoutDay(let what): "next step “\(what)” has no day; left out"
    case .nextStepUnnamed: "only the day of the next step is told; called “activity”"
    case .ownerOutsideTeam(let name): "\(name) is not in the team"
    case .stageMade(let name, let outcome): "stage \(name) made, \(outcome.rawValue)"
    case .stageAssumedOpen(let name):
      "stage \(name) made and taken as open; change `outcome` in the file if deals end there"
    case .probabilityFromHistory(let stage, let percent, let won, let closed):
      "chance of \(stage): \(percent) %, from \(won) won of \(closed) closed"
    case .probabilityAssumed(let stage, let percent):
      "chance of \(stage): \(percent) %, a guess: too few deals are closed"
    case .thresholdsFromHistory(let stage, let warm, let rot, let won):
      "\(stage) cools after \(warm) and rots after \(rot) days: p75 and p90 of \(won) won cycles"
    }
  }
}

extension Finding.Refusal {
  fileprivate var text: String {
    switch self {
    case .noTitle: "nothing to call the deal by"
    case .unreadableDate(let text): "“\(text)” is no date"
    case .unreadableAmount(let text): "“\(text)” is no amount"
    case .unreadableProbability(let text): "“\(text)” is no chance from 0 to 100"
    case .unreadableCurrency(let text): "“\(text)” is no currency code"
    case .unreadableFlag(let text): "“\(text)” is neither yes nor no"
    case .unknownStatus(let text): "“\(text)” is neither open, won nor lost"
    case .unknownStage(let text): "the board has no stage “\(text)”"
    case .noClosingDay: "closed, and no day of closing is told"
    case .closedBeforeCreated: "closed before it was created"
    case .tooManyCells: "more cells than the header has columns"
    case .sameKey(let line): "the same id as line \(line)"
    }
  }
}

extension ImportFault {
  /// Why nothing was imported, and what to do.
  var text: String {
    switch self {
    case .unknownColumn(let name): "no column “\(name)”, as --map says"
    case .noTitleColumn(let found):
      "no column tells what a deal is called; --map COLUMN=title says which of "
        + found.joined(separator: ", ")
    case .ambiguousDates(let column, let example):
      "column \(column): “\(example)” leaves the order of day and month open; "
        + "--dates dayFirst or monthFirst says it"
    case .ambiguousAmounts(let column, let example):
      "column \(column): “\(example)” leaves the decimal mark open; --decimals point or comma says it"
    }
  }
}
