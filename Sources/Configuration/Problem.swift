public import Diagnostics
public import Wording

/// What is wrong with a configuration file, and where. The rest of the file applies.
public struct Problem: Error, Equatable, Sendable {
  /// Where.
  public let place: TextPosition
  /// What.
  public let fault: ConfigurationFault

  /// That fault there.
  public init(place: TextPosition, fault: ConfigurationFault) {
    self.place = place
    self.fault = fault
  }
}
