/// A public holiday of France, found by rule in any year.
///
/// Eleven are those of the whole country (Code du travail, L3133-1); the departments of Moselle,
/// Bas-Rhin and Haut-Rhin add Good Friday and 26 December (L3134-13).
public enum Holiday: String, Sendable, CaseIterable {
  case newYear, goodFriday, easterMonday, labourDay, victoryDay, ascension, whitMonday
  case bastilleDay, assumption, allSaints, armistice, christmas, secondChristmasDay

  /// A set of public holidays that has a name.
  public enum Region: String, Sendable, CaseIterable {
    case france, alsaceMoselle

    /// The holidays of the region.
    public var holidays: Set<Holiday> {
      switch self {
      case .france: Holiday.france
      case .alsaceMoselle: Holiday.alsaceMoselle
      }
    }
  }

  /// The eleven of L3133-1. A firm that works on Whit Monday takes it out of the set.
  public static let france = Set(allCases).subtracting([.goodFriday, .secondChristmasDay])

  /// The eleven and the two of Alsace and Moselle.
  public static let alsaceMoselle = Set(allCases)

  /// The day it falls on in a year; `nil` outside the years 1…9999.
  public func day(in year: Int) -> Day? {
    switch rule {
    case .fixed(let month, let day): Day(year: year, month: month, day: day)
    case .afterEaster(let days): Day.easter(of: year)?.adding(days: days)
    }
  }

  private enum Rule {
    case fixed(month: Int, day: Int)
    case afterEaster(Int)
  }

  private var rule: Rule {
    switch self {
    case .newYear: .fixed(month: 1, day: 1)
    case .goodFriday: .afterEaster(-2)
    case .easterMonday: .afterEaster(1)
    case .labourDay: .fixed(month: 5, day: 1)
    case .victoryDay: .fixed(month: 5, day: 8)
    case .ascension: .afterEaster(39)
    case .whitMonday: .afterEaster(50)
    case .bastilleDay: .fixed(month: 7, day: 14)
    case .assumption: .fixed(month: 8, day: 15)
    case .allSaints: .fixed(month: 11, day: 1)
    case .armistice: .fixed(month: 11, day: 11)
    case .christmas: .fixed(month: 12, day: 25)
    case .secondChristmasDay: .fixed(month: 12, day: 26)
    }
  }

  /// Returns true when it falls on a day whose calendar date and distance from Easter are given.
  private func falls(month: Int, day: Int, sinceEaster: Int?) -> Bool {
    switch rule {
    case .fixed(let ownMonth, let ownDay): month == ownMonth && day == ownDay
    case .afterEaster(let days): sinceEaster == days
    }
  }

  /// The first of `holidays`, in the order of the cases, that falls on a day: two can meet, as
  /// Ascension and Labour Day did in 2008.
  static func first(of holidays: Set<Holiday>, on day: Day) -> Holiday? {
    let (year, month, dayOfMonth) = day.civil
    let sinceEaster = Day.easter(of: year).map { day - $0 }
    return allCases.first {
      $0.falls(month: month, day: dayOfMonth, sinceEaster: sinceEaster) && holidays.contains($0)
    }
  }
}

extension Day {
  /// Easter Sunday of the Gregorian calendar; `nil` outside the years 1…9999.
  ///
  /// Source: the algorithm of Meeus, Jones and Butcher (Meeus, *Astronomical Algorithms*, ch. 8).
  public static func easter(of year: Int) -> Day? {
    guard (1...9999).contains(year) else { return nil }
    let (century, yearOfCentury) = (year / 100, year % 100)
    let goldenYear = year % 19
    let moonShift = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * goldenYear + century - century / 4 - moonShift + 15) % 30
    let weekdayShift =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let correction = (goldenYear + 11 * epact + 22 * weekdayShift) / 451
    let sinceMarch = epact + weekdayShift - 7 * correction + 114
    return Day(year: year, month: sinceMarch / 31, day: sinceMarch % 31 + 1)
  }
}
