/// What can be wrong with a configuration file.
package enum ConfigurationFault: Equatable, Sendable {
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

/// Where the value of a setting comes from.
package enum SettingOrigin: Equatable, Sendable {
  /// Nothing was said.
  case standard
  /// A line of the configuration file.
  case file(String, line: Int)
  /// A variable of the environment.
  case environment(String)
  /// An option of the command.
  case option(String)
}

/// What is said of configuration.
package protocol ConfigurationWords {
  /// What is wrong and what to do about it.
  func fault(_ fault: ConfigurationFault) -> String
  /// The first problem, with its place, and that there are so many more.
  func problems(_ first: String, others: Int) -> String
  /// Where a value comes from.
  func origin(_ origin: SettingOrigin) -> String
  /// Why the file is not written to: the text is not UTF-8, or would not say what it was to say.
  func notWritten(_ path: String) -> String
  /// There is no place for a configuration.
  var noConfigurationPlace: String { get }
  /// What stands for a setting without a value.
  var notSet: String { get }
  /// Where the configuration is, or would be.
  func configurationFile(_ path: String, exists: Bool) -> String
}
