public import PipelineDomain

/// English, with the spacing of the SI: `23.1 %`, `42 k€`.
public struct English: Vocabulary {
  /// How English writes numbers and amounts.
  public let figures: Figures
  /// How English writes days and times.
  public let dates: Dates
  /// A new board in English.
  public let boardNames = BoardNames.english
  /// The keys that sentences name.
  let keys: KeyNames

  /// English; `usesSymbols` is whether currencies are shown by symbols where they have one,
  /// `keys` are those that sentences name.
  public init(usesSymbols: Bool = true, keys: KeyNames = .none) {
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

  /// `1 day`, `2 days`.
  public func count(_ number: Int, _ singular: String, _ plural: String) -> String {
    figures.whole(number) + " " + (number == 1 ? singular : plural)
  }

  /// `a, b and c`.
  public func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// `“Audit”`.
  public func quoted(_ text: String) -> String { "“\(text)”" }

  /// `SLA: missed`.
  public var colon: String { ": " }

  /// `late; stale`.
  public var semicolon: String { "; " }

  /// That something else was probably meant.
  func suggestion(_ nearest: String?) -> String {
    nearest.map { "; did you mean \($0)?" } ?? ""
  }

  /// The same, and something to know in any case.
  func suggestion(_ nearest: String?, then hint: String) -> String {
    nearest.map { suggestion($0) + " " + hint } ?? "; " + hint
  }
}
