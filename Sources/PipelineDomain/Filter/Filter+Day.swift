extension Filter {
  /// A day or a run of days, some of which depend on today.
  public enum DayValue: Hashable, Sendable {
    /// `2026-11-20`, `2026-11`, `2026-Q4`, `2026-W47`, `2026`, `2026-10-01..2026-12-31`.
    case period(Period)
    /// `today`, `+3d`, `-2w`, `+1m`: so many units from today.
    case fromToday(Int, Unit)
    /// `week`, `month`, `quarter`, `year`: the one that holds today.
    case current(Period.Unit)
    /// `q4`: that quarter, 1…4, of the year that holds today.
    case quarter(Int)

    /// What is counted from today.
    public enum Unit: String, Sendable, CaseIterable {
      case days = "d"
      case weeks = "w"
      case months = "m"
    }

    /// Reads one of the forms above, whatever the case; `nil` for anything else. French initials
    /// count too: `+3j`, `+2s`.
    public init?(_ text: String) {
      let word = text.lowercased()
      if let count = ["today": 0, "tomorrow": 1, "yesterday": -1][word] {
        self = .fromToday(count, .days)
      } else if let unit = Period.Unit(rawValue: word) {
        self = .current(unit)
      } else if let quarter = (1...4).first(where: { word == "q\($0)" }) {
        self = .quarter(quarter)
      } else if let period = Period(text) {
        self = .period(period)
      } else if let relative = DayValue(relative: word) {
        self = relative
      } else {
        return nil
      }
    }

    private init?(relative word: String) {
      guard let sign = word.first, sign == "+" || sign == "-", let letter = word.last else {
        return nil
      }
      let unit: Unit? = ["j": .days, "s": .weeks][letter] ?? Unit(rawValue: String(letter))
      let digits = word.dropFirst().dropLast()
      guard let unit, (1...4).contains(digits.utf8.count),
        digits.utf8.allSatisfy({ (48...57).contains($0) }), let count = Int(digits)
      else { return nil }
      self = .fromToday(sign == "-" ? -count : count, count == 0 ? .days : unit)
    }

    /// The first day and the day after the last, seen from a day.
    func span(on today: Day) -> (start: Day, end: Day) {
      switch self {
      case .period(let period): return (period.start, period.end)
      case .current(let unit):
        let period = Period(unit, containing: today)
        return (period.start, period.end)
      case .quarter(let number):
        let start = Period(.year, containing: today).start.adding(months: 3 * (number - 1))
        return (start, start.adding(months: 3))
      case .fromToday(let count, let unit):
        let day =
          switch unit {
          case .days: today.adding(days: count)
          case .weeks: today.adding(days: 7 * count)
          case .months: today.adding(months: count)
          }
        return (day, day.adding(days: 1))
      }
    }
  }
}

extension Filter.DayValue: CustomStringConvertible {
  /// The text that reads back as this.
  public var description: String {
    switch self {
    case .period(let period): period.description
    case .fromToday(0, _): "today"
    case .fromToday(let count, let unit): "\(count < 0 ? "-" : "+")\(abs(count))\(unit.rawValue)"
    case .current(let unit): unit.rawValue
    case .quarter(let number): "q\(number)"
    }
  }
}
