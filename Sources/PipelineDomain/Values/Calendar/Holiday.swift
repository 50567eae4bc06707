/// A public holiday, found by rule in any year.
///
/// A day that several countries keep is one holiday, whatever it is called there; which ones a country keeps
/// is said by its `Region`.
public enum Holiday: String, Sendable, CaseIterable {
  case newYear, goodFriday, easterMonday, labourDay, victoryDay, ascension, whitMonday
  case bastilleDay, assumption, allSaints, armistice, christmas, secondChristmasDay
  case epiphany, corpusChristi, immaculateConception, europeDay
  case belgianNationalDay, swissNationalDay, luxembourgNationalDay, austrianNationalDay
  case earlyMayBankHoliday, springBankHoliday, summerBankHoliday
  case saintBrigid, saintPatrick, juneHoliday, augustHoliday, octoberHoliday
  case martinLutherKingDay, washingtonsBirthday, memorialDay, juneteenth, independenceDay
  case laborDay, columbusDay, veteransDay, thanksgiving
  case victoriaDay, canadaDay, truthAndReconciliation, canadianThanksgiving, remembranceDay
  case germanUnity
  case hispanicDay, spanishConstitution
  case italianLiberation, italianRepublic, saintFrancis
  case kingsDay, dutchLiberation
  case portugueseFreedom, portugalDay, portugueseRepublic, portugueseIndependence
  case christmasEveAfternoon, newYearsEveAfternoon

  /// The eleven of France (Code du travail, L3133-1). A firm that works on Whit Monday takes it out of the
  /// set.
  public static let france: Set<Holiday> = [
    .newYear, .easterMonday, .labourDay, .victoryDay, .ascension, .whitMonday, .bastilleDay,
    .assumption, .allSaints, .armistice, .christmas,
  ]

  /// The eleven and the two of Moselle, Bas-Rhin and Haut-Rhin (L3134-13).
  public static let alsaceMoselle = france.union([.goodFriday, .secondChristmasDay])

  /// The minute of the day at which work ends on a half day.
  static let noon = 720

  /// True when it is a half day: work ends at noon.
  public var isHalfDay: Bool {
    self == .christmasEveAfternoon || self == .newYearsEveAfternoon
  }

  /// The day it falls on in a year, before any substitution; `nil` in a year that does not have it, and
  /// outside the years 1…9999. O(days of a year).
  public func day(in year: Int) -> Day? {
    guard let first = Day(year: year, month: 1, day: 1) else { return nil }
    return (0..<366).lazy.map { first.adding(days: $0) }
      .first { $0.civil.year == year && falls(on: Date($0)) }
  }
}

extension Holiday {
  private enum Rule {
    case fixed(month: Int, day: Int)
    case afterEaster(Int)
    /// The first weekday of that kind from a date on: the second Monday of May is the first from the 8th on.
    case weekday(Int, from: Int, month: Int)
    /// On that date, a day earlier where it is a Sunday.
    case neverOnSunday(month: Int, day: Int)
  }

  private var rule: Rule {
    switch self {
    case .newYear: .fixed(month: 1, day: 1)
    case .epiphany: .fixed(month: 1, day: 6)
    case .goodFriday: .afterEaster(-2)
    case .easterMonday: .afterEaster(1)
    case .ascension: .afterEaster(39)
    case .whitMonday: .afterEaster(50)
    case .corpusChristi: .afterEaster(60)
    case .labourDay: .fixed(month: 5, day: 1)
    case .victoryDay: .fixed(month: 5, day: 8)
    case .europeDay: .fixed(month: 5, day: 9)
    case .bastilleDay: .fixed(month: 7, day: 14)
    case .assumption: .fixed(month: 8, day: 15)
    case .allSaints: .fixed(month: 11, day: 1)
    case .armistice, .veteransDay, .remembranceDay: .fixed(month: 11, day: 11)
    case .immaculateConception: .fixed(month: 12, day: 8)
    case .christmas: .fixed(month: 12, day: 25)
    case .secondChristmasDay: .fixed(month: 12, day: 26)
    case .christmasEveAfternoon: .fixed(month: 12, day: 24)
    case .newYearsEveAfternoon: .fixed(month: 12, day: 31)
    case .belgianNationalDay: .fixed(month: 7, day: 21)
    case .swissNationalDay: .fixed(month: 8, day: 1)
    case .luxembourgNationalDay: .fixed(month: 6, day: 23)
    case .austrianNationalDay: .fixed(month: 10, day: 26)
    case .germanUnity: .fixed(month: 10, day: 3)
    case .saintPatrick: .fixed(month: 3, day: 17)
    case .juneteenth: .fixed(month: 6, day: 19)
    case .independenceDay: .fixed(month: 7, day: 4)
    case .canadaDay: .fixed(month: 7, day: 1)
    case .truthAndReconciliation: .fixed(month: 9, day: 30)
    case .hispanicDay: .fixed(month: 10, day: 12)
    case .spanishConstitution: .fixed(month: 12, day: 6)
    case .italianLiberation, .portugueseFreedom: .fixed(month: 4, day: 25)
    case .italianRepublic: .fixed(month: 6, day: 2)
    case .saintFrancis: .fixed(month: 10, day: 4)
    case .dutchLiberation: .fixed(month: 5, day: 5)
    case .portugalDay: .fixed(month: 6, day: 10)
    case .portugueseRepublic: .fixed(month: 10, day: 5)
    case .portugueseIndependence: .fixed(month: 12, day: 1)
    case .kingsDay: .neverOnSunday(month: 4, day: 27)
    case .martinLutherKingDay: .weekday(1, from: 15, month: 1)
    case .saintBrigid: .weekday(1, from: 1, month: 2)
    case .washingtonsBirthday: .weekday(1, from: 15, month: 2)
    case .earlyMayBankHoliday: .weekday(1, from: 1, month: 5)
    case .victoriaDay: .weekday(1, from: 18, month: 5)
    case .springBankHoliday, .memorialDay: .weekday(1, from: 25, month: 5)
    case .juneHoliday: .weekday(1, from: 1, month: 6)
    case .augustHoliday: .weekday(1, from: 1, month: 8)
    case .summerBankHoliday: .weekday(1, from: 25, month: 8)
    case .laborDay: .weekday(1, from: 1, month: 9)
    case .columbusDay, .canadianThanksgiving: .weekday(1, from: 8, month: 10)
    case .octoberHoliday: .weekday(1, from: 25, month: 10)
    case .thanksgiving: .weekday(4, from: 22, month: 11)
    }
  }

  /// Returns true for a year in which the law has it.
  private func isKept(in year: Int) -> Bool {
    switch self {
    case .europeDay: year >= 2019
    case .juneteenth, .truthAndReconciliation: year >= 2021
    case .saintBrigid: year >= 2023
    case .saintFrancis: year >= 2026
    // Most collective agreements of the Netherlands have it every fifth year.
    case .dutchLiberation: year.isMultiple(of: 5)
    default: true
    }
  }

  /// True when it has a date, so that it may fall on a weekend, and on another day instead.
  var isDated: Bool { if case .fixed = rule { true } else { false } }

  /// A day in the terms of the rules.
  private struct Date {
    let year, month, day, weekday: Int
    let sinceEaster: Int?

    init(_ day: Day) {
      (year, month, self.day) = day.civil
      weekday = day.weekday
      sinceEaster = Day.easter(of: year).map { day - $0 }
    }
  }

  private func falls(on date: Date) -> Bool {
    guard isKept(in: date.year) else { return false }
    // Saint Brigid's day is 1 February itself when that is a Friday (Organisation of Working Time Act, 1997).
    if self == .saintBrigid, date.month == 2, date.day <= 4,
      (date.weekday + 7 - date.day) % 7 == 4
    {
      return date.day == 1
    }
    switch rule {
    case .fixed(let month, let day): return date.month == month && date.day == day
    case .afterEaster(let days): return date.sinceEaster == days
    case .weekday(let weekday, let first, let month):
      return date.month == month && date.weekday == weekday
        && (first..<first + 7).contains(date.day)
    case .neverOnSunday(let month, let day):
      guard date.month == month else { return false }
      return date.day == day ? date.weekday != 7 : date.day == day - 1 && date.weekday == 6
    }
  }

  /// The first of these that falls on a day: two can meet, as Ascension and Labour Day did in 2008.
  static func first(of holidays: [Holiday], on day: Day) -> Holiday? {
    guard !holidays.isEmpty else { return nil }
    let date = Date(day)
    return holidays.first { $0.falls(on: date) }
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
