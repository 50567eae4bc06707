package import PipelineDomain

/// A day in a file, with its moment: the time given with it, else local midnight.
struct Moment: Equatable {
  var day: Day
  var at: Instant
}

/// A fact about the dates of a column that the file does not say by itself.
package enum DateReading: Hashable, Sendable {
  /// The order, as the example shows.
  case order(DateOrder, example: String)
  /// Years of two digits, the first of them as it was read.
  case century(String, Day)
  /// Days counted by a spreadsheet, the first of them as it was read.
  case serial(String, Day)
  /// Seconds or milliseconds since 1970.
  case epoch(String, Day)

  /// Returns true for a reading of the same kind.
  func isLike(_ other: DateReading) -> Bool {
    switch (self, other) {
    case (.order, .order), (.century, .century), (.serial, .serial), (.epoch, .epoch): true
    default: false
    }
  }
}

/// The dates of a file, each column with its own order of day, month and year.
///
/// A date with the year first is unambiguous. For 03/04/2026 the column is searched: one 25/12/2026 or
/// 12/25/2026 decides for all of it; a column without one takes the order given, else that of the others.
struct DateColumns {
  /// A column of dates.
  struct Column {
    var index: Int
    var heading: String
    var cells: [String]
  }

  private var orders: [Int: DateOrder] = [:]
  /// The moments of the cells of each column, read once however often they stand in it.
  private var moments: [Int: [String: Moment]] = [:]
  private let zone: Zone
  private let latestYear: Int
  /// The readings to report, by heading.
  private(set) var readings: [(heading: String, reading: DateReading)] = []

  /// Years of two digits are up to so many years ahead, as close dates are.
  static let yearsAhead = 20

  init(
    _ columns: [Column], order given: ImportOptions.DateOrder?, zone: Zone, now: Instant
  ) throws(ImportRefusal) {
    self.zone = zone
    latestYear = zone.day(of: now).civil.year + DateColumns.yearsAhead
    let columns = columns.map { column in
      var seen: Set<String> = []
      return Column(
        index: column.index, heading: column.heading,
        cells: column.cells.filter { seen.insert($0).inserted })
    }
    var open: [(column: Column, example: String)] = []
    for column in columns {
      let evidence = Evidence(column.cells, upTo: latestYear)
      if evidence.decided.count == 1, let (order, example) = evidence.decided.first {
        orders[column.index] = order
        readings.append((column.heading, .order(order, example: example)))
      } else if let given {
        orders[column.index] = given.order
      } else if let example = evidence.decided.values.first ?? evidence.open {
        guard evidence.decided.isEmpty else {
          throw .ambiguousDates(column: column.heading, example: evidence.open ?? example)
        }
        open.append((column, example))
      }
    }
    let decided = Set(orders.values)
    for (column, example) in open {
      guard decided.count == 1, let order = decided.first else {
        throw .ambiguousDates(column: column.heading, example: example)
      }
      orders[column.index] = order
    }
    for column in columns {
      readings += oddities(of: column).map { (column.heading, $0) }
      var known: [String: Moment] = [:]
      for cell in column.cells { known[cell] = read(cell, column: column.index) }
      moments[column.index] = known
    }
  }

  /// The order of the columns that show one; `nil` when they show none, or several.
  var order: ImportOptions.DateOrder? {
    let shown = Set(orders.values)
    return shown.count == 1
      ? ImportOptions.DateOrder.allCases.first { shown.contains($0.order) } : nil
  }

  /// Returns the moment of a cell, or `nil` when the text is no complete date: an impossible day, one without
  /// its year, and a relative day.
  func moment(_ text: String, column: Int) -> Moment? {
    moments[column]?[text] ?? read(text, column: column)
  }

  private func read(_ text: String, column: Int) -> Moment? {
    if let counted = counted(text) { return counted.moment }
    let order = orders[column] ?? .dayMonthYear
    let reading = { day($0, order) }
    guard let typed = MomentParser(in: zone).moment(text, reading: reading) else { return nil }
    return Moment(day: typed.day, at: typed.at ?? zone.instant(of: typed.day))
  }

  private func day(_ text: String, _ order: DateOrder) -> Day? {
    if let date = NumericDate(text.trimmed) { return date.day(order, upTo: latestYear) }
    guard
      case .day(let day)? = DateExpression(MonthNames.inEnglish(text), order: order)
    else { return nil }
    return day
  }

  /// Returns the moment that a number alone stands for: `20260105` and `20260105093000`, a day of a
  /// spreadsheet, seconds or milliseconds since 1970.
  private func counted(_ text: String) -> (moment: Moment, reading: DateReading?)? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }),
      let number = DecimalNumber(plain: text), number.digits > 0
    else { return nil }
    let whole = text.prefix { $0 != "." }
    let isWhole = whole.endIndex == text.endIndex
    switch whole.utf8.count {
    case 5 where whole >= "20000" && whole < "80000":
      guard let days = Int(whole) else { return nil }
      // The day before the first of 1900, and a leap day that 1900 did not have.
      guard let day = Day(year: 1899, month: 12, day: 30)?.adding(days: days) else { return nil }
      let unit = (0..<number.scale).reduce(Int128(1)) { unit, _ in unit * 10 }
      let fraction = Int128(number.digits) % unit
      let at = zone.instant(of: day).adding(seconds: Int64((fraction * 86_400 + unit / 2) / unit))
      return (Moment(day: day, at: at), .serial(text, day))
    case 8 where isWhole, 14 where isWhole:
      return compact(whole).map { ($0, nil) }
    case 10 where isWhole || number.scale <= 6, 13 where isWhole:
      guard let count = Int64(whole) else { return nil }
      let at = Instant(seconds: whole.utf8.count == 13 ? count / 1_000 : count)
      return (Moment(day: zone.day(of: at), at: at), .epoch(text, zone.day(of: at)))
    default: return nil
    }
  }

  /// Returns the moment of `20260105` or `20260105093000`.
  private func compact(_ text: Substring) -> Moment? {
    let numbers = text.utf8.map { Int($0) - 48 }
    func number(_ range: Range<Int>) -> Int { numbers[range].reduce(0) { $0 * 10 + $1 } }
    guard let day = Day(year: number(0..<4), month: number(4..<6), day: number(6..<8)),
      (1_900...2_100).contains(day.civil.year)
    else { return nil }
    guard numbers.count == 14 else { return Moment(day: day, at: zone.instant(of: day)) }
    let (hour, minute, second) = (number(8..<10), number(10..<12), number(12..<14))
    guard hour < 24, minute < 60, second < 60 else { return nil }
    return Moment(
      day: day, at: zone.instant(of: day, hour: hour, minute: minute, second: second))
  }

  /// Returns the readings of a column that are guesses, each once.
  private func oddities(of column: Column) -> [DateReading] {
    var found: [DateReading] = []
    for cell in column.cells where !cell.isEmpty {
      if let reading = counted(cell)?.reading {
        if !found.contains(where: { $0.isLike(reading) }) { found.append(reading) }
      } else if let date = NumericDate(cell.datePart), !date.hasWholeYear,
        let day = date.day(orders[column.index] ?? .dayMonthYear, upTo: latestYear),
        !found.contains(where: { $0.isLike(.century(cell, day)) })
      {
        found.append(.century(cell, day))
      }
    }
    return found
  }
}

/// The orders that the dates of a column allow.
private struct Evidence {
  /// The orders of dates that only one order allows, with an example each.
  var decided: [DateOrder: String] = [:]
  /// A date that several orders allow.
  var open: String?

  init(_ cells: [String], upTo latestYear: Int) {
    for cell in cells {
      guard let date = NumericDate(cell.datePart), !date.isYearFirst else { continue }
      let isShort = !date.hasWholeYear && cell.contains("-")
      let orders: [DateOrder] = [.dayMonthYear, .monthDayYear] + (isShort ? [.yearMonthDay] : [])
      let days = orders.compactMap { order in
        date.day(order, upTo: latestYear).map { (order: order, day: $0) }
      }
      if days.count == 1 {
        decided[days[0].order] = decided[days[0].order] ?? cell
      } else if Set(days.map(\.day)).count > 1 {
        open = open ?? cell
      }
    }
  }
}

extension String {
  /// The text before a clock time.
  var datePart: String { String(prefix { $0 != "T" && $0 != " " }) }
}

/// The names of months in the languages of files that people do not type here.
enum MonthNames {
  /// Returns the text with such a name in English.
  static func inEnglish(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x41 }) else { return text }
    let words = FoldedText(text).text.split(separator: " ").map { word -> String in
      let letters = word.prefix { $0.isLetter }
      guard letters.count >= 3, !["de", "del"].contains(letters) else {
        return ["de", "del"].contains(word) ? "" : String(word)
      }
      guard let month = names.firstIndex(where: { $0.contains { $0.hasPrefix(letters) } }) else {
        return String(word)
      }
      return english[month] + word.dropFirst(letters.count)
    }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static let english = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// German, Spanish, Italian, Portuguese and Dutch, folded, where they differ from English and French.
  private static let names = [
    ["januar", "januari", "enero", "gennaio", "janeiro"],
    ["februar", "februari", "febrero", "febbraio", "fevereiro"],
    ["marz", "maerz", "maart", "marzo", "marco"], ["abril", "aprile"],
    ["mayo", "maggio", "maio", "mei"], ["juni", "junio", "giugno", "junho"],
    ["juli", "julio", "luglio", "julho"], ["agosto", "augustus"],
    ["septiembre", "settembre", "setembro"], ["oktober", "octubre", "ottobre", "outubro"],
    ["noviembre", "novembro"], ["dezember", "diciembre", "dicembre", "dezembro"],
  ]
}
