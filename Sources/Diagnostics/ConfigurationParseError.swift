/// An error in a configuration file, with its place. The rest of the file applies.
package struct ConfigurationParseError: Error, Equatable, Sendable {
  /// The place.
  package let place: TextPosition
  /// The error.
  package let fault: ConfigurationIssue

  /// Creates an error at a place.
  package init(place: TextPosition, fault: ConfigurationIssue) {
    self.place = place
    self.fault = fault
  }
}

/// The kinds of errors in a configuration file.
package enum ConfigurationIssue: Error, Equatable, Sendable {
  /// The file exists and cannot be read; the reason is that of the system.
  case unreadable(String)
  /// Something else was expected here.
  case expected(Part)
  /// Lists nested deeper than the limit.
  case tooDeep(limit: Int)
  /// The key or table is a duplicate.
  case repeated(String)
  /// No key, command or role has this name.
  case unknownName(String, nearest: String?)
  /// The setting has no such value.
  case unknownValue(String, of: String, accepted: [String], nearest: String?)
  /// The setting is a text, and a list is given.
  case notAText(String)
  /// A named filter must be a text, or a list of it and an order.
  case notAFilter(String)
  /// Keys must be a list of texts.
  case notAList
  /// The text is no key.
  case noKey(String)
  /// The text is no colour.
  case noColour(String, nearest: String?)
  /// The key is bound to another command in the same place.
  case keyTaken(String, by: String)
  /// The key is typed as text wherever the command exists.
  case keyTypes(String, command: String)
  /// The command is bound to the digits and cannot be changed.
  case digitsOnly(String)
  /// The command needs a key of its own everywhere, to answer or to leave.
  case indispensable(String)
  /// A hook or an own command is not as it must be.
  case program(ProgramIssue)

  /// The part of the text that is missing.
  package enum Part: Equatable, Sendable, CaseIterable {
    case name, equals, value, closingQuote, escape, bracket, commaOrBracket, lineEnd
  }
}
