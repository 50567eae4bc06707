import PipelineDomain

/// The cells of a table of costs, quotas or rates, with the parsers of their months, days, amounts and rates.
struct RecordCells {
  /// A cell with an amount or a rate, and its row.
  struct Entry {
    let row: CSVTable.Row
    /// The column of the amount or rate.
    let index: Int
    /// The meaning of that column where it is one of several.
    let spread: SpreadColumn?
  }

  /// The entries in the order of the file; blank cells of several columns left out.
  let entries: [Entry]
  /// The amounts or rates.
  let amounts: AmountColumn
  /// The currency of amounts that name none.
  let currency: Currency
  private let meanings: RecordMeanings
  private let dates: DateColumns

  init(
    of table: CSVTable, rows: [CSVTable.Row], _ meanings: RecordMeanings, kind: ImportKind,
    home: Currency, options: ImportOptions, log: inout ImportIssueLog
  ) throws(ImportRefusal) {
    self.meanings = meanings
    let value = meanings.index(meanings.spreadField)
    entries = rows.flatMap { row in
      guard value == nil else { return [Entry(row: row, index: value ?? 0, spread: nil)] }
      return meanings.spread.filter { !row[$0.index].isEmpty }.map {
        Entry(row: row, index: $0.index, spread: $0.column)
      }
    }
    let first = value ?? meanings.spread.first?.index ?? 0
    let heading = table.header.indices.contains(first) ? table.header[first] : ""
    amounts = try AmountColumn(
      column: heading, cells: entries.lazy.map { $0.row[$0.index] }, mark: options.decimalMark,
      beginsDecimals: kind == .rates)
    let bare = options.currency ?? home
    let named = meanings.named[first] ?? []
    if named.count > 1, !named.contains(bare) {
      throw .sharedCurrencySign(column: heading, example: heading, currencies: named)
    }
    currency = named.count == 1 ? named[0] : bare
    if kind != .rates, !meanings.has(.currency) { try amounts.check(currency, column: heading) }
    let dated = [RecordField.day, .month, .period].compactMap(meanings.index)
    for index in dated {
      // One of each column shows how the others are read.
      let short = rows.lazy.map { $0[index] }.first {
        PeriodText.period($0) != nil && PeriodText.hasShortYear($0)
      }
      if let short, let period = PeriodText.period(short) {
        log.note(
          .datesRead(.century(short, period.start)), in: table.name, column: table.header[index])
      }
    }
    dates = try DateColumns(
      dated.map { index in
        DateColumns.Column(
          index: index, heading: table.header[index],
          cells: rows.map { PeriodText.period($0[index]) == nil ? $0[index] : "" })
      }, order: options.dateOrder, zone: options.zone, now: options.now)
    for (heading, reading) in dates.readings {
      log.note(.datesRead(reading), in: table.name, column: heading)
    }
  }

  /// Returns the cell of a field, else the value given for all rows.
  func text(_ field: RecordField, _ entry: Entry) -> String { meanings.text(field, entry.row) }

  /// Returns the month of a cost.
  func month(_ entry: Entry) throws(ImportIssue.Refusal) -> Day {
    if case .period(let period)? = entry.spread { return period.start }
    let text = try filled(.month, entry)
    if let period = PeriodText.period(text, year: self.text(.year, entry), unit: .month) {
      guard period.unit == .month else { throw .unreadableCell(.month, text) }
      return period.start
    }
    return try day(text, .month)
  }

  /// Returns the month, quarter or year of a quota; `nil` for every quarter.
  func period(_ entry: Entry) throws(ImportIssue.Refusal) -> Period? {
    if case .period(let period)? = entry.spread { return period }
    let year = self.text(.year, entry)
    let units: [(RecordField, Period.Unit?)] = [
      (.period, nil), (.month, .month), (.quarter, .quarter),
    ]
    let found = units.first { !self.text($0.0, entry).isEmpty }
    guard let (field, unit) = found ?? (year.isEmpty ? nil : (.year, .year)) else {
      throw .missing(.period)
    }
    let text = self.text(field, entry)
    if RecordCells.everyQuarter.contains(text.foldedLetters) { return nil }
    let period =
      field == .year
      ? PeriodText.period(text) : PeriodText.period(text, year: year, unit: unit)
    guard let period else { throw .unreadableCell(field, text) }
    return period
  }

  /// Returns the first day of a rate.
  func day(_ entry: Entry) throws(ImportIssue.Refusal) -> Day {
    let text = try filled(.day, entry)
    if let period = PeriodText.period(text), period.unit == .month { return period.start }
    return try day(text, .day)
  }

  /// Returns the amount of a cell.
  ///
  /// - Parameter isRounded: Set for more decimals than the currency has.
  func money(_ entry: Entry, isRounded: inout Bool) throws(ImportIssue.Refusal) -> Money {
    let text = entry.row[entry.index]
    guard !text.isEmpty else { throw .missing(.amount) }
    let named = self.text(.currency, entry)
    let currency = named.isEmpty ? currency : try self.currency(named)
    return try amounts.money(text, in: currency, isRounded: &isRounded)
  }

  /// Returns the currencies of a rate, and its value.
  func rate(
    _ entry: Entry
  ) throws(ImportIssue.Refusal) -> (from: Currency, to: Currency, rate: Ratio) {
    let text = entry.row[entry.index]
    guard !text.isEmpty else { throw .missing(.rate) }
    guard let rate = WrittenNumber(text)?.number(decimalSign: amounts.decimalSign)?.ratio,
      rate > Ratio(0)
    else { throw .unreadableCell(.rate, text) }
    if case .pair(let from, let to)? = entry.spread { return (from, to, rate) }
    let pair = self.text(.pair, entry)
    if !pair.isEmpty {
      guard let (from, to) = SpreadColumn.pair(pair) else { throw .unreadableCell(.pair, pair) }
      return (from, to, rate)
    }
    let (from, to) = (self.text(.from, entry), self.text(.to, entry))
    let other: Currency? =
      if case .currency(let currency)? = entry.spread { currency } else {
        try self.text(.currency, entry).isEmpty
          ? nil : currency(self.text(.currency, entry))
      }
    guard let source = from.isEmpty ? other : try currency(from) else { throw .missing(.from) }
    guard let target = to.isEmpty ? other : try currency(to) else { throw .missing(.to) }
    return (source, target, rate)
  }

  private func currency(_ text: String) throws(ImportIssue.Refusal) -> Currency {
    let named = AmountParser.currencies(named: text)
    guard named.count == 1 else {
      throw named.isEmpty ? .unreadableCurrency(text) : .sharedSign(text, named)
    }
    return named[0]
  }

  private func filled(
    _ field: RecordField, _ entry: Entry
  ) throws(ImportIssue.Refusal) -> String {
    let text = self.text(field, entry)
    guard !text.isEmpty else { throw .missing(field) }
    return text
  }

  private func day(_ text: String, _ field: RecordField) throws(ImportIssue.Refusal) -> Day {
    // A value given for all rows has no column that could tell the order.
    let day =
      meanings.index(field).flatMap { dates.moment(text, column: $0)?.day } ?? Day(text)
    guard let day else { throw .unreadableCell(field, text) }
    return day
  }

  /// The words for every quarter, folded.
  private static let everyQuarter: Set<String> = [
    "quarter", "quarterly", "everyquarter", "trimestre", "trimestriel", "chaquetrimestre",
  ]
}

extension AmountColumn {
  /// Refuses amounts whose sign is that of several currencies, unless the currency is one of them. Among amounts
  /// that name theirs, a few of an unknown one are refused row by row.
  func check(_ currency: Currency?, column: String) throws(ImportRefusal) {
    guard let (sign, shared) = sharedSign, !(currency.map(shared.contains) ?? false),
      currencies.allSatisfy({ $0.count > 1 })
    else { return }
    throw .sharedCurrencySign(column: column, example: sign, currencies: shared)
  }

  /// Returns an amount of the column.
  ///
  /// - Parameter isRounded: Set for more decimals than its currency has.
  func money(
    _ text: String, in currency: Currency, isRounded: inout Bool
  ) throws(ImportIssue.Refusal) -> Money {
    let amounts = AmountParser(currency, decimalSign: decimalSign)
    if let money = amounts.money(text) { return money }
    guard let money = amounts.roundedMoney(text) else {
      let shared = AmountParser.currencies(in: text)
      throw shared.count > 1 ? .sharedSign(text, shared) : .unreadable(.amount(text))
    }
    isRounded = true
    return money
  }
}
