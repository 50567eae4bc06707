/// What is said of one KPI.
struct KPIText {
  /// Its name.
  let name: String
  /// At most nine letters.
  let short: String
  /// What it is, in a sentence or two.
  let definition: String
  /// What its two terms count, where it is a fraction.
  var terms = ("", "")
  /// How it comes about, where it is none.
  var how = ""
  /// What it rests on, one and many of them, where that is not deals.
  var cases: (one: String, many: String)?
}
