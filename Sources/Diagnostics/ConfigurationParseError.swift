/// What is wrong with a configuration file, and where. The rest of the file applies.
package struct ConfigurationParseError: Error, Equatable, Sendable {
  /// Where.
  package let place: TextPosition
  /// What.
  package let fault: ConfigurationIssue

  /// That fault there.
  package init(place: TextPosition, fault: ConfigurationIssue) {
    self.place = place
    self.fault = fault
  }
}

/// What can be wrong with a configuration file.
package enum ConfigurationIssue: Equatable, Sendable {
  /// The file is there and cannot be read; the system says why.
  case unreadable(String)
  /// The text cannot go on as it does.
  case expected(Part)
  /// Lists in lists, more than so many.
  case tooDeep(limit: Int)
  /// The key or table is there a second time.
  case repeated(String)
  /// No key, command or role has this name.
  case unknownName(String, nearest: String?)
  /// The setting has no such value.
  case unknownValue(String, of: String, accepted: [String], nearest: String?)
  /// The setting is a text, and a list is given.
  case notAText(String)
  /// A filter under a name is a text, or a list of it and an order.
  case notAFilter(String)
  /// Keys are a list of texts.
  case notAList
  /// The text spells no key.
  case noKey(String)
  /// The text names no colour.
  case noColour(String, nearest: String?)
  /// The key asks for another command in the same place.
  case keyTaken(String, by: String)
  /// The key types something wherever the command exists.
  case keyTypes(String, command: String)
  /// The keys of the command are the digits.
  case digitsOnly(String)
  /// Without a key of its own everywhere, there would be no way to answer or to leave.
  case indispensable(String)

  /// What a text lacks.
  package enum Part: Equatable, Sendable, CaseIterable {
    case name, equals, value, closingQuote, escape, bracket, commaOrBracket, lineEnd
  }
}
