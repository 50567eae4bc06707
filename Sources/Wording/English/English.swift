import PipelineDomain

/// English, with the spacing of the SI: `23.1 %`, `42 k€`.
struct English: Vocabulary {
  let figures: Figures
  let dates: Dates
  let boardNames = BoardNames.english
  /// The keys that sentences name.
  let keys: KeyNames

  init(usesSymbols: Bool = true, keys: KeyNames = .none) {
    self.keys = keys
    figures = Figures(
      decimalSeparator: ".", groupSeparator: ",", day: "d", usesSymbols: usesSymbols)
    dates = Dates(
      months: [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
      ],
      weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], today: "today", week: "week",
      first: "1", day: "d", quarter: "Q")
  }

  func count(_ number: Int, _ singular: String, _ plural: String) -> String {
    figures.whole(number) + " " + (number == 1 ? singular : plural)
  }

  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  func quoted(_ text: String) -> String { "“\(text)”" }

  var colon: String { ": " }

  var semicolon: String { "; " }

  /// That something else was probably meant.
  func suggestion(_ nearest: String?) -> String {
    nearest.map { "; did you mean \($0)?" } ?? ""
  }

  /// The same, and something to know in any case.
  func suggestion(_ nearest: String?, then hint: String) -> String {
    nearest.map { suggestion($0) + " " + hint } ?? "; " + hint
  }
}
