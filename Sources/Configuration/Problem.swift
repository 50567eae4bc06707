package import Diagnostics
package import Wording

/// What is wrong with a configuration file, and where. The rest of the file applies.
package struct Problem: Error, Equatable, Sendable {
  /// Where.
  package let place: TextPosition
  /// What.
  package let fault: ConfigurationFault

  /// That fault there.
  package init(place: TextPosition, fault: ConfigurationFault) {
    self.place = place
    self.fault = fault
  }
}
