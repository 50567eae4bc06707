import PipelineDomain

/// A language of the program; the raw value is its name in files and options.
///
/// ``Strings`` has each text in every language: one that is lacking does not compile.
package enum Language: String, Sendable, CaseIterable {
  /// English, as written in Britain.
  case english = "en"
  /// French, as written in France.
  case french = "fr"

  /// The language of a locale as POSIX names it: `fr_FR.UTF-8`; `nil` for one that is not spoken
  /// here, and for `C`.
  package init?(locale: String) {
    let name = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }
    self.init(rawValue: name.lowercased())
  }
}
