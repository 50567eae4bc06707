/// An argument or option of a command, explained by its help; shared ones are listed once.
package enum ShellArgument {
  /// Arguments about the board, its deals and its periods.
  package enum OfBoard: Sendable, CaseIterable {
    case file, json, language, theme
    /// A file that is opened or checked in its place, and so is never the standard input.
    case fileInPlace
    /// One line per result, setting or deal.
    case plain, plainSettings, plainBoard
    /// Commands line by line instead of the screen.
    case linear
    /// The format of a list, of an export, and the choice of its columns and rows.
    case listFormat, fileFormat, columns, sort, limit
    /// The choice of deals.
    case filter, owner, stage, closedToo, staleOnly
    /// The choice of time; `past` is that of the board on screen.
    case period, asOf, past, daysAhead, since, until
    case due, count, notify
    case closeReview, remark, backtest
    case kpis, preset, dealsBehind, figuresBy, forecastBy, whatIf, funnelBy, reached, strictFunnel
  }

  /// Arguments of deal commands.
  package enum OfDeal: Sendable, CaseIterable {
    case deal, deals, dealsAndStage, dealsAndOwner, dealsAndActivity, dealsAndStep, wonDeal,
      changedDeal, deleted, duplicate,
      takenField
    /// Fields of a new deal with a default; other fields have their own meaning.
    case newTitle, newCompany, newOwner, newStage, sector, employees
    case assignee, toStage, anywayMove, anywayClose, anywayAccept, anywayUndo, skipUndo, newName,
      editor
    case happenedOn, signedFor, whyLost, whyDisqualified, whyRejected, comesBack, thenNext
    case outcome, happenedAt, due
    case signal, known, question, answer, customersWords, foundOut, item, doneOn
    case customField, every, untilDay, again, cloneTitle
    case amountPaid, paidOn, firstDayWithout, sequence, startedAt
  }

  /// Arguments of the commands on contacts, and of those that link them to deals.
  package enum OfContact: Sendable, CaseIterable {
    case contact, spent, newName, name, organization, title, email, phone, speaks, notes
    case doNotContact, mayContact, deal, role, newOrganization, anyway, found
    case link, unlink, with, purged, redact, purgeCount
  }

  /// Arguments of the commands on organizations.
  package enum OfOrganization: Sendable, CaseIterable {
    case organization, spent, name, sector, country, employees, parent, found
  }

  /// Arguments of record commands.
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

  /// Arguments of commands that set the board up.
  package enum OfSetup: Sendable, CaseIterable {
    case dryRun, newName, listedName, mergedInto
    case pipeline, modelPipeline, pipelineOfStage
    case stage, target, probability, cooling, stale, phase, outcome, before, after, first, last
    case member, role, manager, quota, quotaPeriod, heir
    case kpi, targetValue, alert
    case field, fieldKind, fieldSubject, choice
  }

  /// Options of the import of costs, quotas and rates.
  package enum OfTables: Sendable {
    case kind, value, name, newNames
  }

  /// Arguments of file commands.
  package enum OfFile: Sendable {
    /// The folder of the manual, and the board of the documents.
    case folder, exampleBoard
    case created, cycle, boardName, currency, systemZone, holidays, user
    case warnings, repair, checkCanonical
    case count, seed, written, lastDay, zone
    /// With the names of all formats.
    case format([String])
    case checked, exported, excel, totals, tasks, output
    case reportFormat, mail, recipient, reviewReport
    case csv, currencyUnnamed, mapping, stageMapping, addStages, updates, overwrites, onlyRows
    case headerGiven, sheet, sourceProgram, mappingFile, savedMapping
    case tables(OfTables)
    case newBoardZone, dateOrder, decimalMark, estimate, dryRun, planTaken
  }
}

/// A heading under which help lists options; those of the command itself are in none.
package enum OptionSection: String, CaseIterable, Sendable {
  /// The deals and the time that are looked at.
  case selection
  /// The form of the answer.
  case output
  /// The options of nearly all commands.
  case general
}

extension ShellArgument.OfBoard {
  /// The section that lists it as an option; `nil` for one of the command itself.
  package var section: OptionSection? {
    switch self {
    case .filter, .owner, .stage, .closedToo, .staleOnly, .period, .asOf, .past, .daysAhead,
      .since, .until, .due:
      .selection
    case .count, .notify, .json, .plain, .plainSettings, .plainBoard, .linear, .listFormat,
      .fileFormat, .columns, .sort,
      .limit, .dealsBehind:
      .output
    case .file, .language, .theme: .general
    case .fileInPlace, .closeReview, .remark, .backtest, .kpis, .preset, .figuresBy, .forecastBy,
      .whatIf,
      .funnelBy, .reached, .strictFunnel:
      nil
    }
  }
}

extension ShellArgument.OfFile {
  /// The section that lists it as an option; `nil` for one of the command itself.
  package var section: OptionSection? {
    switch self {
    case .excel, .totals, .tasks, .output, .reportFormat, .mail, .recipient: .output
    default: nil
    }
  }
}
