public import ArgumentParser
public import PipelineDomain

// Words of the domain that are typed as arguments.

extension Grouping: ExpressibleByArgument {}

/// Typed as `FR`, or as files name them.
extension Holiday.Region: ExpressibleByArgument {
  /// The region of that word; `nil` for any other.
  public init?(argument: String) {
    self.init(rawValue: argument == "FR" ? Holiday.Region.france.rawValue : argument)
  }

  /// The words, the shortest first.
  public static var allValueStrings: [String] { ["FR"] + allCases.map(\.rawValue) }
}

extension Preset: ExpressibleByArgument {}

extension Stage.Phase: ExpressibleByArgument {}
