import PipelineDomain

/// An activity of a deal in a table of its own.
struct RelatedActivity {
  var kind: Activity.Kind
  var subject: String
  /// The moment it was done.
  var done: Moment?
  /// The day it is due; `nil` for one that was done.
  var due: Day?
  /// The name of its owner, empty when it is not known.
  var owner: String
}

/// The past of deals in the tables beside them: the stages they entered and their activities, by the key of the
/// deal.
struct RelatedHistory {
  /// The stages entered, in the order of time.
  private var entries: [String: [(stage: String, at: Moment)]] = [:]
  /// The stages that deals began in, as far as their first change tells.
  private var beginnings: [String: (stage: String, until: Instant)] = [:]
  private var activities: [String: [RelatedActivity]] = [:]
  private let order: ImportOptions.DateOrder?
  private let zone: Zone
  private let now: Instant

  /// Reads the past of the deals of a table.
  ///
  /// - Parameters:
  ///   - id: The column with the keys of the deals.
  ///   - order: The order of dates that show none.
  init(
    _ tables: RelatedTables, of id: Int?, in deals: CSVTable, order: ImportOptions.DateOrder?,
    options: ImportOptions, log: inout ImportIssueLog
  ) throws(ImportRefusal) {
    (self.order, zone, now) = (order, options.zone, options.now)
    guard !tables.isEmpty else { return }
    let keys = Set(deals.rows.lazy.map { RelatedTable.key($0[id]) })
    let file = deals.name
    for table in tables.tables(.stageHistory) {
      let dates = try dates([.at], of: table, table.rows)
      for row in linked(table, to: keys, in: file, log: &log) {
        guard let at = dates.moment(.at, row, log: &log) else { continue }
        enter(table.text(.stage, row), at, table.key(.deal, row))
      }
    }
    let told = Set(entries.keys)
    for table in tables.tables(.fieldHistory) {
      let rows = linked(table, to: keys, in: file, log: &log).filter {
        ["stagename", "stage", "dealstage"].contains(table.text(.field, $0).foldedLetters)
      }
      let dates = try dates([.at], of: table, rows)
      for row in rows where !told.contains(table.key(.deal, row)) {
        guard let at = dates.moment(.at, row, log: &log) else { continue }
        let (deal, old) = (table.key(.deal, row), table.text(.old, row))
        enter(table.text(.new, row), at, deal)
        if !old.isEmpty, beginnings[deal].map({ at.at < $0.until }) ?? true {
          beginnings[deal] = (old, at.at)
        }
      }
    }
    for deal in Array(entries.keys) { entries[deal]?.sort { $0.at.at < $1.at.at } }
    for table in tables.tables(.activities) {
      let dates = try dates([.due, .doneAt], of: table, table.rows)
      for row in linked(table, to: keys, in: file, log: &log) {
        take(activity(row, of: table, dates, tables, log: &log), row, of: table, log: &log)
      }
    }
    for table in tables.tables(.notes) {
      let dates = try dates([.at], of: table, table.rows)
      for row in linked(table, to: keys, in: file, log: &log) {
        let texts = [table.text(.subject, row), table.text(.body, row)].map(\.withoutMarkup)
        let note = RelatedActivity(
          kind: .note, subject: texts.filter { !$0.isEmpty }.joined(separator: ": ").inOneLine,
          done: dates.moment(.at, row, log: &log),
          owner: RelatedHistory.owner(row, of: table, tables))
        take(note, row, of: table, log: &log)
      }
    }
  }

  /// Returns the stages that the deal of a key entered.
  func entries(of key: String) -> [(stage: String, at: Moment)] { entries[key] ?? [] }

  /// Returns the stage that the deal of a key began in, as far as its first change tells.
  func beginning(of key: String) -> String? { beginnings[key]?.stage }

  /// Returns the names of the stages of the deal of a key.
  func stages(of key: String) -> [String] {
    entries.isEmpty ? [] : [beginning(of: key)].compactMap(\.self) + entries(of: key).map(\.stage)
  }

  /// Returns the activities of the deal of a key, in the order of their files.
  func activities(of key: String) -> [RelatedActivity] { activities[key] ?? [] }

  /// True when no table tells the past of a deal.
  var isEmpty: Bool { entries.isEmpty && activities.isEmpty }

  private mutating func enter(_ stage: String, _ at: Moment, _ deal: String) {
    guard !stage.isEmpty else { return }
    entries[deal, default: []].append((stage, at))
  }

  /// Keeps an activity; one of which the day is not known, or is still to come though it was done, is told.
  private mutating func take(
    _ activity: RelatedActivity, _ row: CSVTable.Row, of table: RelatedTable,
    log: inout ImportIssueLog
  ) {
    guard activity.due != nil || activity.done.map({ $0.at <= now }) ?? false else {
      return log.note(.activityUndated, in: table.table.name, line: row.line)
    }
    activities[table.key(.deal, row), default: []].append(activity)
  }

  private func activity(
    _ row: CSVTable.Row, of table: RelatedTable, _ dates: RelatedDates, _ tables: RelatedTables,
    log: inout ImportIssueLog
  ) -> RelatedActivity {
    let due = dates.moment(.due, row, log: &log)
    let doneAt = dates.moment(.doneAt, row, log: &log)
    // Events have no state: those of the past took place.
    let isDone =
      doneAt != nil || RelatedHistory.isDone(table.text(.isDone, row))
      || !table.has(.isDone) && due.map { $0.at <= now } ?? false
    let subject = table.text(.subject, row).inOneLine
    return RelatedActivity(
      kind: RelatedHistory.kind(of: table, row, subject), subject: subject,
      done: isDone ? doneAt ?? due : nil, due: isDone ? nil : due?.day,
      owner: RelatedHistory.owner(row, of: table, tables))
  }

  /// Returns the rows that belong to a deal; those of other deals are told.
  private func linked(
    _ table: RelatedTable, to keys: Set<String>, in file: String, log: inout ImportIssueLog
  ) -> [CSVTable.Row] {
    table.rows.filter { row in
      let deal = table.key(.deal, row)
      guard !deal.isEmpty, !keys.contains(deal) else { return !deal.isEmpty }
      log.note(
        .noSuchDeal(in: file), in: table.table.name, column: table.heading(.deal), line: row.line)
      return false
    }
  }

  private static func owner(
    _ row: CSVTable.Row, of table: RelatedTable, _ tables: RelatedTables
  ) -> String {
    tables.user(table.key(.owner, row)) ?? table.text(.ownerName, row)
  }

  private static func isDone(_ text: String) -> Bool {
    Bool(typed: text)
      ?? ["done", "completed", "complete", "closed", "held", "termine", "terminee", "erledigt"]
      .contains(text.foldedLetters)
  }

  /// Returns the kind of an activity by its type, else by the first word of its subject.
  private static func kind(
    of table: RelatedTable, _ row: CSVTable.Row, _ subject: String
  ) -> Activity.Kind {
    let first = subject.split(separator: " ").first.map(String.init) ?? ""
    for word in [table.text(.kind, row), table.text(.subkind, row), first] {
      switch word.foldedLetters {
      case "call", "phonecall", "appel", "anruf": return .call
      case "email", "mail", "listemail": return .email
      case "meeting", "event", "lunch", "reunion", "rendezvous", "termin": return .meeting
      case "demo", "demonstration": return .demo
      default: continue
      }
    }
    return table.heading(.due)?.foldedLetters == "startdatetime" ? .meeting : .note
  }

  private func dates(
    _ columns: [RelatedTable.Column], of table: RelatedTable, _ rows: [CSVTable.Row]
  ) throws(ImportRefusal) -> RelatedDates {
    let columns = columns.filter(table.has)
    return RelatedDates(
      table: table, columns: columns,
      dates: try DateColumns(
        columns.enumerated().map { index, column in
          DateColumns.Column(
            index: index, heading: table.heading(column) ?? "",
            cells: rows.map { table.text(column, $0) })
        }, order: order, zone: zone, now: now))
  }
}

/// The dates of some columns of a table.
private struct RelatedDates {
  let table: RelatedTable
  let columns: [RelatedTable.Column]
  let dates: DateColumns

  /// Returns the date of a row, `nil` for a blank cell; one that cannot be read is told.
  func moment(
    _ column: RelatedTable.Column, _ row: CSVTable.Row, log: inout ImportIssueLog
  ) -> Moment? {
    let text = table.text(column, row)
    guard !text.isEmpty, !BlankWords.meansNoDate(text), let index = columns.firstIndex(of: column)
    else { return nil }
    let moment = dates.moment(text, column: index)
    if moment == nil {
      log.note(
        .dropped(.day(text)), in: table.table.name, column: table.heading(column), line: row.line)
    }
    return moment
  }
}

extension String {
  /// The text of a note that a program keeps as HTML.
  fileprivate var withoutMarkup: String {
    guard contains("</") || contains("<br") else { return self }
    var text = ""
    var isTag = false
    for character in self {
      switch character {
      case "<":
        isTag = true
        text += " "
      case ">" where isTag: isTag = false
      default: if !isTag { text.append(character) }
      }
    }
    for (entity, sign) in [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] {
      text = text.replacing(entity, with: sign)
    }
    return text.split(separator: " ").joined(separator: " ")
  }

  /// The text without line breaks, as activities and next steps are.
  fileprivate var inOneLine: String {
    split(whereSeparator: \.isNewline).map { String($0).trimmed }.joined(separator: " ").trimmed
  }
}
