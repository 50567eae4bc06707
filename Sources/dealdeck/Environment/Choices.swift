public import ArgumentParser
public import PipelineDomain
import Localization

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

/// InputParser as files name it, or as it is called in a language.
extension Activity.Kind: ChoiceArgument {
  /// The kind of that word; `nil` for any other.
  public init?(argument: String) {
    let kinds = Activity.Kind.allCases
    let called = Language.allCases.lazy.compactMap { language in
      kinds.named(argument) { language.words().activity($0) }
    }
    guard let kind = kinds.named(argument, \.rawValue) ?? called.first else { return nil }
    self = kind
  }
}

extension Cost.Kind: ChoiceArgument {}

extension Experiment.Decision.Choice: ChoiceArgument {}

extension Grouping: ChoiceArgument {}

/// InputParser as `FR`, or as files name them.
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
