public import ArgumentParser
public import PipelineDomain

// Words of the domain that are typed as arguments.

/// One of few words, taken whatever its case and accents.
public protocol ChoiceArgument: ExpressibleByArgument, CaseIterable, RawRepresentable
where RawValue == String {}

extension ChoiceArgument {
  /// The choice of that word; `nil` for any other.
  public init?(argument: String) {
    guard let choice = Self.allCases.named(argument, \.rawValue) else { return nil }
    self = choice
  }
}

extension Activity.Kind: ChoiceArgument {}

extension Cost.Kind: ChoiceArgument {}

extension Experiment.Decision.Choice: ChoiceArgument {}

extension Grouping: ChoiceArgument {}

/// Typed as `FR`, or as files name them.
extension Holiday.Region: ExpressibleByArgument {
  /// The region of that word; `nil` for any other.
  public init?(argument: String) {
    self.init(rawValue: argument == "FR" ? Holiday.Region.france.rawValue : argument)
  }

  /// The words, the shortest first.
  public static var allValueStrings: [String] { ["FR"] + allCases.map(\.rawValue) }
}

extension Preset: ChoiceArgument {}

extension Qualification.Answer.State: ChoiceArgument {}

extension Stage.Phase: ChoiceArgument {}
