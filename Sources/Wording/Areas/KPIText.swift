/// What is said of one KPI.
package struct KPIText: Sendable {
  /// Its name.
  package let name: String
  /// At most nine letters.
  package let short: String
  /// What it is, in a sentence or two.
  package let definition: String
  /// What its two terms count, where it is a fraction.
  var terms = ("", "")
  /// The same of a single one, where that differs.
  var single: (String, String)?
  /// How it comes about, where it is none.
  var how = ""
  /// What it rests on, one and many of them, where that is not deals.
  var cases: (one: String, many: String)?
}
