extension Holiday {
  /// A country whose public holidays and office hours a team may keep; the raw value is the name in files.
  ///
  /// The holidays are those of the whole country. Where nearly all of it keeps a day that a part may replace,
  /// as Spain does Epiphany, it is among them; those of states, cantons, regions and towns are not.
  public enum Region: String, Sendable, CaseIterable {
    case france, alsaceMoselle, belgium, switzerland, luxembourg, canada, unitedKingdom, ireland
    case unitedStates, germany, austria, spain, italy, netherlands, portugal

    /// The holidays of the region.
    public var holidays: Set<Holiday> {
      switch self {
      case .france: Holiday.france
      case .alsaceMoselle: Holiday.alsaceMoselle
      // Law of 4 January 1974, royal decree of 18 April 1974.
      case .belgium:
        [
          .newYear, .easterMonday, .labourDay, .ascension, .whitMonday, .belgianNationalDay,
          .assumption, .allSaints, .armistice, .christmas,
        ]
      // The federal day, and the three that every canton keeps.
      case .switzerland: [.newYear, .ascension, .swissNationalDay, .christmas]
      // Code du travail, L. 232-2.
      case .luxembourg:
        [
          .newYear, .easterMonday, .labourDay, .europeDay, .ascension, .whitMonday,
          .luxembourgNationalDay, .assumption, .allSaints, .christmas, .secondChristmasDay,
        ]
      // Canada Labour Code, section 166.
      case .canada:
        [
          .newYear, .goodFriday, .victoriaDay, .canadaDay, .laborDay, .truthAndReconciliation,
          .canadianThanksgiving, .remembranceDay, .christmas, .secondChristmasDay,
        ]
      // Those of England and Wales (Banking and Financial Dealings Act 1971).
      case .unitedKingdom:
        [
          .newYear, .goodFriday, .easterMonday, .earlyMayBankHoliday, .springBankHoliday,
          .summerBankHoliday, .christmas, .secondChristmasDay,
        ]
      // Organisation of Working Time Act 1997, second schedule.
      case .ireland:
        [
          .newYear, .saintBrigid, .saintPatrick, .easterMonday, .earlyMayBankHoliday, .juneHoliday,
          .augustHoliday, .octoberHoliday, .christmas, .secondChristmasDay,
        ]
      // 5 U.S.C. 6103.
      case .unitedStates:
        [
          .newYear, .martinLutherKingDay, .washingtonsBirthday, .memorialDay, .juneteenth,
          .independenceDay, .laborDay, .columbusDay, .veteransDay, .thanksgiving, .christmas,
        ]
      // The nine that all states have, and the afternoons that are usually free.
      case .germany:
        [
          .newYear, .goodFriday, .easterMonday, .labourDay, .ascension, .whitMonday, .germanUnity,
          .christmas, .secondChristmasDay, .christmasEveAfternoon, .newYearsEveAfternoon,
        ]
      // Arbeitsruhegesetz, § 7, and the afternoons of most collective agreements.
      case .austria:
        [
          .newYear, .epiphany, .easterMonday, .labourDay, .ascension, .whitMonday, .corpusChristi,
          .assumption, .austrianNationalDay, .allSaints, .immaculateConception, .christmas,
          .secondChristmasDay, .christmasEveAfternoon, .newYearsEveAfternoon,
        ]
      // Real Decreto 2001/1983, article 45.
      case .spain:
        [
          .newYear, .epiphany, .goodFriday, .labourDay, .assumption, .hispanicDay, .allSaints,
          .spanishConstitution, .immaculateConception, .christmas,
        ]
      // Legge 260/1949 as amended, and legge 151/2025 for Saint Francis.
      case .italy:
        [
          .newYear, .epiphany, .easterMonday, .italianLiberation, .labourDay, .italianRepublic,
          .assumption, .saintFrancis, .allSaints, .immaculateConception, .christmas,
          .secondChristmasDay,
        ]
      // Algemene termijnenwet, article 3.
      case .netherlands:
        [
          .newYear, .easterMonday, .kingsDay, .dutchLiberation, .ascension, .whitMonday,
          .christmas, .secondChristmasDay,
        ]
      // Código do Trabalho, article 234.
      case .portugal:
        [
          .newYear, .goodFriday, .portugueseFreedom, .labourDay, .corpusChristi, .portugalDay,
          .assumption, .portugueseRepublic, .allSaints, .portugueseIndependence,
          .immaculateConception, .christmas,
        ]
      }
    }

    /// The day off for a holiday that falls on a weekend.
    public var observance: Observance {
      switch self {
      case .unitedKingdom, .ireland, .canada: .nextWeekday
      case .unitedStates: .nearestWeekday
      default: .onTheDay
      }
    }

    /// The calendar of the region: its usual office hours from Monday to Friday, and its holidays.
    public var calendar: BusinessCalendar {
      BusinessCalendar.standard.opening(officeHours).keeping(holidays, observance)
    }

    private var officeHours: OpeningWindow? {
      switch self {
      case .germany, .austria, .switzerland: OpeningWindow(opens: 480, closes: 1_020)
      case .netherlands: OpeningWindow(opens: 510, closes: 1_020)
      case .unitedStates, .canada: OpeningWindow(opens: 540, closes: 1_020)
      case .unitedKingdom, .ireland, .belgium: OpeningWindow(opens: 540, closes: 1_050)
      case .france, .alsaceMoselle, .luxembourg, .spain, .italy, .portugal:
        OpeningWindow(opens: 540, closes: 1_080)
      }
    }
  }

  /// The day off for a holiday with a date that falls on a weekend.
  public enum Observance: String, Sendable, CaseIterable {
    /// None.
    case onTheDay
    /// The next weekday that is no holiday itself.
    case nextWeekday
    /// The Friday before a Saturday, the Monday after a Sunday.
    case nearestWeekday
  }
}

extension Holiday.Region {
  /// The code of the country, as `FR`; that of France for its region.
  public var code: String {
    switch self {
    case .france, .alsaceMoselle: "FR"
    case .belgium: "BE"
    case .switzerland: "CH"
    case .luxembourg: "LU"
    case .canada: "CA"
    case .unitedKingdom: "UK"
    case .ireland: "IE"
    case .unitedStates: "US"
    case .germany: "DE"
    case .austria: "AT"
    case .spain: "ES"
    case .italy: "IT"
    case .netherlands: "NL"
    case .portugal: "PT"
    }
  }

  /// The currency of the country.
  public var currency: Currency {
    let code =
      switch self {
      case .switzerland: "CHF"
      case .canada: "CAD"
      case .unitedKingdom: "GBP"
      case .unitedStates: "USD"
      default: "EUR"
      }
    return Currency(code) ?? .euro
  }

  /// The region of a country's code, ignoring case; `GB` is the United Kingdom as well.
  public init?(code: some StringProtocol) {
    let code = code.uppercased()
    let found = Self.allCases.first { $0.code == (code == "GB" ? "UK" : code) }
    guard let found else { return nil }
    self = found
  }

  /// The region of a time zone, or else of the country in the name of a locale, as `fr_BE.UTF-8`; `nil` where
  /// neither tells.
  public static func suggested(timeZone: String, locale: String?) -> Self? {
    let country = locale.flatMap { name in
      name.prefix { $0 != "." && $0 != "@" }.split(separator: "_").dropFirst().first
    }
    return zones[timeZone] ?? country.flatMap { Self(code: $0) }
  }

  private static let zones: [String: Self] = {
    let names: [Self: [String]] = [
      .france: ["Europe/Paris"], .belgium: ["Europe/Brussels"],
      .switzerland: ["Europe/Zurich"], .luxembourg: ["Europe/Luxembourg"],
      .canada: ["Toronto", "Montreal", "Halifax", "Winnipeg", "Regina", "Edmonton", "Vancouver"]
        .map { "America/\($0)" } + ["America/St_Johns"],
      .unitedKingdom: ["Europe/London", "GB"], .ireland: ["Europe/Dublin"],
      .unitedStates: [
        "New_York", "Detroit", "Chicago", "Denver", "Boise", "Phoenix", "Los_Angeles", "Anchorage",
        "Indiana/Indianapolis", "Kentucky/Louisville",
      ].map { "America/\($0)" } + ["Pacific/Honolulu"],
      .germany: ["Europe/Berlin"], .austria: ["Europe/Vienna"],
      .spain: ["Europe/Madrid", "Atlantic/Canary"], .italy: ["Europe/Rome"],
      .netherlands: ["Europe/Amsterdam"],
      .portugal: ["Europe/Lisbon", "Atlantic/Madeira", "Atlantic/Azores"],
    ]
    return names.reduce(into: [:]) { zones, entry in
      for name in entry.value { zones[name] = entry.key }
    }
  }()
}
