/// The words of the calendar as people type them, English and French, folded (``FoldedText``).
enum CalendarWords {
  /// ISO weekday 1…7 of a name or of its first letters, three at least.
  static func weekday(_ word: some StringProtocol) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return weekdays.firstIndex { $0.contains { $0.hasPrefix(word) } }.map { $0 + 1 }
  }

  /// The month 1…12 of a name or of its first letters, three at least, that begin no other: not `jui`.
  static func month(_ word: some StringProtocol) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    let found = months.indices.filter { months[$0].contains { $0.hasPrefix(word) } }
    return found.count == 1 ? found[0] + 1 : nil
  }

  /// How many days from today a word is.
  static func days(_ word: String) -> Int? { days[word] }

  /// The week, month, quarter or year that a word names.
  static func period(_ word: some StringProtocol) -> Period.Unit? { periods[String(word)] }

  /// The unit of a distance that a word or its first letter names.
  static func unit(_ word: some StringProtocol) -> DateExpression.Unit? { units[String(word)] }

  /// The one after (1) or before (-1) that a word asks for.
  static func turn(_ word: some StringProtocol) -> Int? { turns[String(word)] }

  /// The English names, by which a day is told again.
  static func name(ofWeekday weekday: Int) -> String { weekdays[weekday - 1][0] }
  static func name(ofMonth month: Int) -> String { months[month - 1][0] }

  private static let weekdays = [
    ["monday", "lundi"], ["tuesday", "mardi"], ["wednesday", "mercredi"], ["thursday", "jeudi"],
    ["friday", "vendredi"], ["saturday", "samedi"], ["sunday", "dimanche"],
  ]

  private static let months = [
    ["january", "janvier"], ["february", "fevrier"], ["march", "mars"], ["april", "avril"],
    ["may", "mai"], ["june", "juin"], ["july", "juillet"], ["august", "aout"],
    ["september", "septembre"], ["october", "octobre"], ["november", "novembre"],
    ["december", "decembre"],
  ]

  private static let days = [
    "today": 0, "tomorrow": 1, "yesterday": -1, "tod": 0, "tom": 1,
    "aujourd'hui": 0, "auj": 0, "demain": 1, "dem": 1, "hier": -1,
    "apres-demain": 2, "avant-hier": -2,
  ]

  private static let periods: [String: Period.Unit] = [
    "week": .week, "month": .month, "quarter": .quarter, "year": .year,
    "semaine": .week, "mois": .month, "trimestre": .quarter, "annee": .year,
  ]

  private static let units: [String: DateExpression.Unit] = [
    "d": .days, "day": .days, "days": .days, "j": .days, "jour": .days, "jours": .days,
    "w": .weeks, "week": .weeks, "weeks": .weeks, "s": .weeks, "semaine": .weeks,
    "semaines": .weeks, "m": .months, "month": .months, "months": .months, "mois": .months,
    "y": .years, "year": .years, "years": .years, "a": .years, "an": .years, "ans": .years,
    "annee": .years, "annees": .years,
  ]

  private static let turns = [
    "next": 1, "last": -1, "previous": -1, "prochain": 1, "prochaine": 1, "dernier": -1,
    "derniere": -1,
  ]
}
