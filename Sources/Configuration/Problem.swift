public import Wording

/// What is wrong with a configuration file, and where. The rest of the file applies.
public struct Problem: Equatable, Sendable {
  /// Where.
  public let place: TextPlace
  /// What.
  public let fault: ConfigurationFault

  /// That fault there.
  public init(place: TextPlace, fault: ConfigurationFault) {
    self.place = place
    self.fault = fault
  }
}
