import PipelineExchange

extension English {
  func summary(_ summary: ImportSummary) -> String {
    "\(summary.isDryRun ? "Would add" : "Added") \(count(summary.added, "deal", "deals")) of "
      + "\(count(summary.rows, "row", "rows")) to \(summary.file)"
      + (summary.known > 0
        ? "; \(figures.whole(summary.known)) \(summary.known == 1 ? "was" : "were") there already"
        : "")
      + (summary.refused > 0 ? "; \(figures.whole(summary.refused)) refused" : "") + "."
  }

  func columns(_ columns: [String]) -> String {
    "Columns: \(columns.joined(separator: ", "))."
  }

  func column(_ heading: String) -> String { "column \(heading)" }

  func lines(_ number: Int, first: [Int], others: Int) -> String {
    "\(count(number, "row", "rows")) (lines \(first.map(String.init).joined(separator: ", "))"
      + (others > 0 ? " and \(figures.whole(others)) more)" : ")")
  }

  func note(_ finding: Finding.Kind, column: String?) -> String {
    switch finding {
    case .encoding(let encoding): "read as \(encoding.rawValue)"
    case .columnIgnored: "column not used; --map \(argument("\(column ?? "")=FIELD")) uses it"
    case .refused(let refusal): "row refused: \(self.refusal(refusal))"
    case .alreadyThere: "on the board already; left as it is"
    case .deletedAtSource: "marked as deleted; left out"
    case .blank(let field): "no \(field.name); the deal is kept without"
    case .untitled: "no title; called by its product and organization, or by its id"
    case .noTitles:
      "no column tells titles; deals are called by product and organization, or by their id;"
        + " --map 'COLUMN=title' names one"
    case .readAs(let from, let to): "“\(from)” read as “\(to)”"
    case .zeroIsUnknown: "0 on a deal that is not won read as unknown"
    case .noAmount: "no amount; the deal counts in no sum"
    case .estimated: "amount taken from the price list, tagged as estimated"
    case .undated: "no date at all; the deal is kept, and nothing can be counted from it"
    case .creationUnknown: "only the closing is dated"
    case .closedAhead: "closed on a day that is still to come; kept, correct it"
    case .stageDatesDisagree:
      "the days of its stages end in another stage than the one it is in; not used"
    case .nextStepWithoutDay(let what): "next step “\(what)” has no day; left out"
    case .nextStepUnnamed: "only the day of the next step is told; called “activity”"
    case .ownerOutsideTeam(let name): "\(name) is not in the team"
    case .stageMade(let name, let outcome): "stage \(name) made, \(self.outcome(outcome))"
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

  func fault(_ fault: ImportFault) -> String {
    switch fault {
    case .unknownColumn(let name): "no column “\(name)”, as --map says"
    case .noTitleColumn(let found):
      "no column tells what a deal is called; --map 'COLUMN=title' says which of "
        + found.joined(separator: ", ")
    case .ambiguousDates(let column, let example):
      "column \(column): “\(example)” leaves the order of day and month open; "
        + "--dates dayFirst or monthFirst says it"
    case .ambiguousAmounts(let column, let example):
      "column \(column): “\(example)” leaves the decimal mark open; --decimals point or comma says it"
    }
  }

  func fault(_ fault: CSVFault.Kind) -> String {
    switch fault {
    case .empty: "the file holds no row; export it again"
    case .unterminatedQuote: "a quote is opened here and never closed; close it or double it"
    case .textAfterQuote: "text follows a closing quote; double quotes that belong to the text"
    }
  }

  private func refusal(_ refusal: Finding.Refusal) -> String {
    switch refusal {
    case .noTitle: "nothing to call the deal by"
    case .unreadableDate(let text): "“\(text)” is no date"
    case .unreadableAmount(let text): "“\(text)” is no amount"
    case .negativeAmount(let text): "“\(text)” is a negative amount"
    case .unreadableProbability(let text): "“\(text)” is no chance from 0 to 100"
    case .unreadableCurrency(let text): "“\(text)” is no currency code"
    case .unreadableFlag(let text): "“\(text)” is neither yes nor no"
    case .unknownStatus(let text): "“\(text)” is neither open, won nor lost"
    case .unknownStage(let text): "the board has no stage “\(text)”"
    case .noClosingDay: "closed, and no day of closing is told"
    case .tooManyCells: "more cells than the header has columns"
    case .sameKey(let line): "the same id as line \(line)"
    }
  }
}
