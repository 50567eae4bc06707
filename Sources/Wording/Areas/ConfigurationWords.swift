package import Diagnostics

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
