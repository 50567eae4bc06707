/// A change of how a board is set up: its settings after it, and the changes of deals and records that go
/// with it. All of them are saved together, and undone as one.
public struct BoardSetup: Equatable, Sendable {
  /// The settings after it, records apart.
  public var settings: Settings
  /// The changes of deals and records, in the order they are to be made.
  public var changes: [Change]

  /// A change of settings, with the changes that go with it.
  public init(_ settings: Settings, changes: [Change] = []) {
    self.settings = settings
    self.changes = changes
  }

  /// The number of deals it changes.
  public var dealCount: Int { Set(changes.deals).count }
}

/// A reason for which a board cannot be set up so. Nothing changed.
public enum SetupRefusal: Error, Equatable, Sendable {
  case blankName
  /// A field of choices has none.
  case noChoices
  /// The board has a stage or a name in the list that is called so.
  case nameTaken(String)
  /// So many deals stand in the stage, and nothing says where they go.
  case stageInUse(Stage, deals: Int)
  /// So many deals stand in the stages of the pipeline, closed ones among them.
  case pipelineInUse(Pipeline, deals: Int)
  /// A stage was to be merged into, or placed beside, itself.
  case sameStage(Stage)
  /// Deals keep their outcome, so one stage cannot take those of the other.
  case outcomesDiffer(Stage, Stage)
  /// The stages are of two pipelines, and only stages of one have an order.
  case pipelinesDiffer(Stage, Stage)
  /// The board needs a stage with that outcome, and this is the only one.
  case onlyStage(Stage)
  /// The stage is kept for history alone.
  case retiredStage(Stage)
  /// The member owns so many open deals, and nobody is named to take them over.
  case ownsDeals(String, count: Int)
  /// A member was to hand over to themselves.
  case sameMember(String)
  /// A name was to be merged into itself.
  case sameName(String)
}

extension Settings {
  /// A name for something new in the settings, without blanks at its ends.
  ///
  /// - Parameter taken: The names beside it; one that differs in case, accents and blanks alone is the same.
  func newName(_ name: String, beside taken: [String]) throws(SetupRefusal) -> String {
    let name = name.trimmed
    guard !name.isEmpty else { throw .blankName }
    if let known = taken.named(name, \.self) { throw .nameTaken(known) }
    return name
  }
}
