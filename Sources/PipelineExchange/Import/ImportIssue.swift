package import PipelineDomain

/// An action or omission of an import on the content of a file; all of them are reported.
package struct ImportIssue: Hashable, Sendable {
  /// The kinds of issues, as facts.
  package enum Kind: Hashable, Sendable {
    /// The file departs from plain CSV, and was read all the same.
    case oddity(CSVTable.Oddity)
    /// The heading means other things too; the column was taken for that field.
    case columnGuessed(ImportField)
    /// The dates of the column were read so.
    case datesRead(DateReading)
    /// The percentages of the column are shares of one.
    case sharesRead
    /// Amounts name no currency, and were read in that.
    case currencyAssumed(Currency)
    /// The row has the month, channel and kind of another: their amounts are added.
    case addedUp
    /// The amount on the board, or the rate, is not that of the file, and changes.
    case amountChanged(from: Money, to: Money)
    case rateChanged(from: Ratio, to: Ratio)
    /// The rate of a currency in itself tells nothing.
    case rateOfItself(Currency)
    /// The name was added to the team.
    case memberAdded(String)
    /// The table beside that of the deals was read for that, or has nothing that is read.
    case tableRead(RelatedRole), tableIgnored
    /// The table of that name has no row of the key.
    case keyUnknown(in: String)
    /// No table has the rows of these keys.
    case tableMissing(RelatedRole)
    /// An earlier row of another name has the key.
    case keyTwice
    /// The table of deals of that name has no deal of the key.
    case noSuchDeal(in: String)
    /// The day of an activity is not known, or is still to come though it was done.
    case activityUndated
    /// The deal entered a stage before the day it was created.
    case enteredBeforeCreation
    /// The cell was read as blank.
    case meansNothing(String)
    /// The amount was rounded to the decimals of its currency.
    case rounded
    /// The cell is unreadable; the deal is kept without.
    case dropped(FieldParser.ParseError)
    /// The row is the header again, a total or a footer, or not among those asked for.
    case repeatedHeader, footer, filteredOut
    /// The row is archived in the source, and is no loss.
    case archivedAtSource
    /// An open deal has a loss reason.
    case lossReasonOfOpen
    /// The stages before the present one are not in the file; the first was assumed.
    case firstStageAssumed
    /// The day of the last change was taken for that of the last activity.
    case touchedByChange
    /// The deal of that key on the board has another title and organization: it is another deal.
    case sameKeyOtherDeal
    /// The rows are of several pipelines, and come into one.
    case pipelinesJoined([String])
    /// The column is unknown, or another column has the same field.
    case columnIgnored
    /// The row did not become a deal.
    case refused(Refusal)
    /// The deal is on the board: it stays unchanged.
    case alreadyThere
    /// The row has no key; the deal was recognized by title, organization and creation.
    case knownByName
    /// The field was changed on the board since the last import; it keeps that value.
    case editedHere(Field)
    /// The row is marked as deleted in the source.
    case deletedAtSource
    /// The cell is blank; the deal is kept without.
    case blank(ImportField)
    /// The title is blank; it is made of the product and organization, or the key.
    case untitled
    /// No column has titles: they are all made so.
    case noTitles
    /// A spelling was replaced by that of the side table.
    case readAs(from: String, to: String)
    /// Zero on a deal that is not won was read as unknown.
    case zeroIsUnknown
    /// The deal has no amount.
    case noAmount
    /// The amount was taken from the price list.
    case estimated
    /// Neither the day of creation nor the day of closing is known: its history is empty.
    case undated
    /// Only the day of closing is known.
    case creationUnknown
    /// It is closed on a future day.
    case closedAhead
    /// The days of the stage entries end in another stage than that of the deal: not used.
    case stageDatesDisagree
    /// A next step without a day was dropped.
    case nextStepWithoutDay(String)
    /// Only the day of the next step is given; it was called an activity.
    case nextStepUnnamed
    /// The name is new for the field, and would need confirmation if it were typed; an owner was added to the
    /// team of a new board.
    case newName(Field, String)
    /// The stage was added to the new board.
    case stageMade(String, Stage.Outcome)
    /// The stage was added to the new board; it is not known to be open, and was assumed so.
    case stageAssumedOpen(String)
    /// The stage's probability is the win rate of the closed deals in the file.
    case probabilityFromHistory(stage: String, percent: Int, won: Int, closed: Int)
    /// The stage's probability is a guess: fewer than twenty deals are closed.
    case probabilityAssumed(stage: String, percent: Int)
    /// The stage's thresholds are the 75th and 90th percentile of that many won cycles.
    case thresholdsFromHistory(stage: String, warm: Int, rot: Int, won: Int)
  }

  /// The reason a row cannot be a deal. It can be corrected in the file and imported again: deals already on
  /// the board are left alone.
  package enum Refusal: Error, Hashable {
    /// A cell is no value of its field, as a typed value may be none.
    case unreadable(FieldParser.ParseError)
    /// The board refuses such a deal from any source.
    case refused(PipelineDomain.Refusal)
    case unreadableCurrency(String)
    case unreadableFlag(String)
    /// The sign of the amount is that of several currencies.
    case sharedSign(String, [Currency])
    case unknownStatus(String)
    /// The stage closes the deal otherwise than the status or a flag.
    case contradiction(stage: String, Stage.Outcome)
    /// It is closed, and nothing tells whether it was won: not even its stage.
    case noOutcome(stage: String)
    /// It is closed without a day of closing.
    case noClosingDay
    /// It has more cells than the header names.
    case tooManyCells
    /// A cell of a cost, a quota or a rate is none of its field, or blank.
    case unreadableCell(RecordField, String)
    case missing(RecordField)
    /// The board has no such channel or member.
    case unknownName(String, Field.NameList)
    /// An earlier row has the quota of that member and period, or the rate of that day.
    case repeated(asLine: Int)
    /// So many costs of that month, channel and kind are on the board, and add up to another amount.
    case severalThere(Int)
    /// An earlier row has the same key.
    case sameKey(asLine: Int)
  }

  /// The kind of the issue.
  package var kind: Kind
  /// The name of the file.
  package var file: String
  /// The heading, when the issue is about one column.
  package var column: String?
  /// The lines, ascending; empty when the issue is about the file.
  package var lines: [Int]
}

extension ImportIssue.Kind {
  /// True for what the plan shows by itself: ignored columns, stages, the encoding.
  package var isInPlan: Bool {
    switch self {
    case .columnIgnored, .stageMade, .oddity(.encoding): true
    default: false
    }
  }
}

/// A log of issues that merges those of one kind.
struct ImportIssueLog {
  private var issues: [ImportIssue] = []
  private var positions: [ImportIssue: Int] = [:]

  /// Returns the issues about a file as a whole first, then the others by first line and column; within
  /// these in the order of the log.
  func sorted(by header: [String]) -> [ImportIssue] {
    let places = Dictionary(
      header.enumerated().map { ($0.element, $0.offset + 1) }, uniquingKeysWith: min)
    let key = { (issue: ImportIssue) in
      (issue.lines.first ?? 0, issue.column.flatMap { places[$0] } ?? 0)
    }
    return issues.enumerated().sorted { left, right in
      let (one, other) = (key(left.element), key(right.element))
      return (one.0, one.1, left.offset) < (other.0, other.1, right.offset)
    }.map(\.element)
  }

  /// Notes an oddity of a table.
  mutating func note(_ finding: CSVTable.Finding, in file: String) {
    guard !finding.lines.isEmpty else { return note(.oddity(finding.oddity), in: file) }
    for line in finding.lines { note(.oddity(finding.oddity), in: file, line: line) }
  }

  mutating func note(
    _ kind: ImportIssue.Kind, in file: String, column: String? = nil, line: Int? = nil
  ) {
    let issue = ImportIssue(kind: kind, file: file, column: column, lines: [])
    let position = positions[issue] ?? issues.count
    if position == issues.count {
      positions[issue] = position
      issues.append(issue)
    }
    if let line { issues[position].lines.append(line) }
  }
}
