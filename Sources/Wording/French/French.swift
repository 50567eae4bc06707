import PipelineDomain

/// French as French sales teams write it: `23,1 %`, `42 k€`; a deal is an `affaire`.
struct French: Vocabulary {
  let figures: Figures
  let dates: Dates
  let boardNames = BoardNames.french
  /// The keys that sentences name.
  let keys: KeyNames

  init(usesSymbols: Bool = true, keys: KeyNames = .none) {
    self.keys = keys.called(French.key)
    figures = Figures(
      decimalSeparator: ",", groupSeparator: "\u{202F}", day: "j", usesSymbols: usesSymbols)
    dates = Dates(
      months: [
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
        "déc.",
      ],
      weekdays: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."], today: "auj.",
      week: "semaine", first: "1er", day: "j", quarter: "T")
  }

  func count(_ number: Int, _ singular: String, _ plural: String) -> String {
    figures.whole(number) + " " + form(number, singular, plural)
  }

  /// The form that goes with a number: zero and one are singular.
  func form(_ number: Int, _ singular: String, _ plural: String) -> String {
    number.magnitude < 2 ? singular : plural
  }

  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " et " + last
  }

  func quoted(_ text: String) -> String { "«\u{A0}\(text)\u{A0}»" }

  var colon: String { "\u{A0}: " }

  var semicolon: String { "\u{A0}; " }

  /// That something else was probably meant.
  func suggestion(_ nearest: String?) -> String {
    nearest.map { "\u{A0}; vouliez-vous dire \($0)\u{A0}?" } ?? ""
  }

  /// The same, and something to know in any case.
  func suggestion(_ nearest: String?, then hint: String) -> String {
    nearest.map { suggestion($0) + " " + hint } ?? "\u{A0}; " + hint
  }
}
