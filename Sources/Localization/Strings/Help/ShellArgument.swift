/// What is typed after a command, as its help explains it. What several commands take is here once.
package enum ShellArgument {
  /// How a board is found, looked at and answered for.
  package enum OfBoard: Sendable, CaseIterable {
    case file, json, language, theme
    /// One line for each answer, setting or deal.
    case plain, plainSettings, plainBoard
    /// Which deals are meant.
    case filter, owner, stage, closedToo, staleOnly
    /// Which time is meant; `past` is that of the board on the screen.
    case period, asOf, past, daysAhead, since, until
    case closeReview, remark
    case kpis, preset, dealsBehind, figuresBy, forecastBy, funnelBy, reached, strictFunnel
  }

  /// What a change of a deal is told.
  package enum OfDeal: Sendable, CaseIterable {
    case deal, wonDeal, changedDeal
    /// The fields of a new deal that say what holds without them; others are told by their meaning.
    case newTitle, newCompany, newOwner, newStage, sector, employees
    case assignee, toStage, anywayMove, anywayClose, anywayAccept, anywayUndo, skipUndo, newName
    case happenedOn, signedFor, whyLost, whyDisqualified, whyRejected, comesBack, thenNext
    case activity, outcome, happenedAt, step, due
    case signal, known, question, answer, customersWords, foundOut, item, doneOn
    case amountPaid, paidOn, firstDayWithout, sequence, startedAt
  }

  /// What a record beside the deals is told.
  package enum OfRecord: Sendable, CaseIterable {
    case id, firstDay, lastDay, why
    case month, cost, channel, spender, purpose
    case source, audience, hook, callToAction
    case hypothesis, variable, variant, improvedStage, segment, length
    case control, treated, measuredOn, decision
    case persona, pains, criteria, objections, probableStep
    case planItem
    case rateDay, fromCurrency, toCurrency, rate
    case settingPath, settingValue
  }

  /// What commands on files are told.
  package enum OfFile: Sendable {
    case created, cycle, boardName, currency, systemZone, holidays
    case warnings, repair, checkCanonical
    case count, seed, written, lastDayTold, zone
    /// With the names of the formats there are.
    case format([String])
    case csv, currencyUnnamed, mapping, newBoardZone, dateOrder, decimalMark, estimate, dryRun
  }
}
