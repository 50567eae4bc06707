import PipelineDomain

/// A day told by a file, and the moment it stands for: the time told with it, else local midnight.
struct Moment: Equatable {
  var day: Day
  var at: Instant
}

/// Reads the dates of a file.
///
/// Year first is unmistakable. For 03/04/2026 all date columns are asked: one 25/12/2026 or
/// 12/25/2026 in any of them decides for the file.
struct DateReading {
  private let order: ImportOptions.DateOrder
  private let zone: Zone

  init(
    columns: [(heading: String, cells: [String])], order: ImportOptions.DateOrder?, zone: Zone
  ) throws(ImportFault) {
    self.zone = zone
    if let order {
      self.order = order
      return
    }
    var example: (heading: String, cell: String)?
    var isDayFirst = false
    var isMonthFirst = false
    for (heading, cells) in columns {
      for cell in cells {
        guard let parts = DateReading.numbers(cell.datePart), parts[0] <= 31, parts[2] > 31 else {
          continue
        }
        if parts[0] > 12 { isDayFirst = true }
        if parts[1] > 12 { isMonthFirst = true }
        if parts[0] != parts[1] { example = example ?? (heading, cell) }
      }
    }
    if let example, isDayFirst == isMonthFirst {
      throw .ambiguousDates(column: example.heading, example: example.cell)
    }
    self.order = isMonthFirst ? .monthFirst : .dayFirst
  }

  /// The moment, or `nil` when the text is no date: an impossible day and a year of two digits are none.
  func moment(_ text: String) -> Moment? {
    guard let day = day(text.datePart) else { return nil }
    let time = text.dropFirst(text.datePart.count + 1)
    guard !time.isEmpty else { return Moment(day: day, at: zone.instant(of: day)) }
    return moment(on: day, time: time)
  }

  private func day(_ text: Substring) -> Day? {
    guard let parts = DateReading.numbers(text) else { return nil }
    if text.prefix(4).allSatisfy(\.isNumber) {
      return Day(year: parts[0], month: parts[1], day: parts[2])
    }
    guard text.suffix(4).allSatisfy(\.isNumber) else { return nil }
    return switch order {
    case .dayFirst: Day(year: parts[2], month: parts[1], day: parts[0])
    case .monthFirst: Day(year: parts[2], month: parts[0], day: parts[1])
    }
  }

  /// Reads `14:30`, `14:30:05`, `14:30:05.000`, with `Z` or an offset such as `+02:00` behind it.
  private func moment(on day: Day, time: Substring) -> Moment? {
    let clock = time.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let parts = clock.prefix { $0 != "." }.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.count == 2 ? Int($0) : nil }
    guard numbers.count == parts.count, (2...3).contains(numbers.count), numbers[0] < 24,
      numbers[1] < 60, numbers.count == 2 || numbers[2] < 60
    else { return nil }
    let second = numbers.count == 3 ? numbers[2] : 0
    let suffix = time.dropFirst(clock.count)
    guard !suffix.isEmpty else {
      let at = zone.instant(of: day, hour: numbers[0], minute: numbers[1], second: second)
      return Moment(day: day, at: at)
    }
    guard let offset = DateReading.offset(suffix) else { return nil }
    let at = Zone.utc.instant(of: day, hour: numbers[0], minute: numbers[1], second: second)
      .adding(seconds: -offset)
    return Moment(day: zone.day(of: at), at: at)
  }

  /// Seconds east of Greenwich of `Z`, `+0200` or `+02:00`.
  private static func offset(_ text: Substring) -> Int64? {
    if text == "Z" { return 0 }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard let sign = text.first, "+-".contains(sign), digits.utf8.count == 4,
      let hours = Int64(digits.prefix(2)), let minutes = Int64(digits.suffix(2)), hours < 15,
      minutes < 60
    else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 3_600 + minutes * 60)
  }

  /// The three numbers of a date, in the order written.
  private static func numbers(_ text: Substring) -> [Int]? {
    let parts = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    let numbers = parts.compactMap { $0.utf8.count <= 4 && $0.first != "+" ? Int($0) : nil }
    return parts.count == 3 && numbers.count == 3 ? numbers : nil
  }
}

extension String {
  /// What precedes the time of day.
  fileprivate var datePart: Substring {
    prefix { $0 != "T" && $0 != " " }
  }
}
