public import ArgumentParser
public import PipelineDomain
import Localization

// Words of the domain that are typed as arguments.

/// One of few words, accepted ignoring case and accents.
public protocol ChoiceArgument: ExpressibleByArgument, CaseIterable, RawRepresentable
where RawValue == String {}

extension ChoiceArgument {
  /// Creates the choice of that word; `nil` for any other.
  public init?(argument: String) {
    guard let choice = Self.allCases.named(argument, \.rawValue) else { return nil }
    self = choice
  }
}

/// Parsed by its name in files, or by its name in a language.
extension Activity.Kind: ChoiceArgument {
  /// Creates the kind of that word; `nil` for any other.
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

extension CustomField.Kind: ChoiceArgument {}

extension CustomField.Subject: ChoiceArgument {}

/// The name of a grouping: one of the program's, or a custom field of the board, which is not open yet.
struct GroupingChoice: ExpressibleByArgument {
  let text: String

  init?(argument: String) { text = argument }

  static var allValueStrings: [String] { Grouping.allCases.map(\.rawValue) }
}

/// Parsed as the code of the country, or by its name in files.
extension Holiday.Region: ExpressibleByArgument {
  /// Creates the region of that word; `nil` for any other.
  public init?(argument: String) {
    guard let region = Self(rawValue: argument) ?? Self(code: argument) else { return nil }
    self = region
  }

  /// The codes, and the names of regions that have none of their own.
  public static var allValueStrings: [String] {
    allCases.map { Self(code: $0.code) == $0 ? $0.code : $0.rawValue }
  }
}

extension Preset: ChoiceArgument {}

extension Qualification.Answer.State: ChoiceArgument {}

extension Stage.Outcome: ChoiceArgument {}

extension Stage.Phase: ChoiceArgument {}

/// InputParser as files name it, or as it is called in a language, of which its beginning will do.
extension StakeholderRole: ExpressibleByArgument {
  /// The role of that word; `nil` for any other.
  public init?(argument: String) {
    let found = Language.allCases.lazy.compactMap { $0.words().role(named: argument) }
    guard let role = found.first else { return nil }
    self = role
  }
}
