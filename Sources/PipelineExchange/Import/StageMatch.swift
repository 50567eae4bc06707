import PipelineDomain

/// A lookup of the stage of a row among those of a board.
struct StageMatch {
  /// The stage of a deal, and its stage before it was closed.
  struct Place {
    var stage: Stage
    /// An open stage; the same as `stage` for an open deal.
    var before: Stage
    var isClosed: Bool { stage.outcome != .open }
  }

  private let settings: Settings
  private let aliases: StageAliases
  /// The stages by the letters of keys and names, for other spellings of programs.
  private let named: [String: Stage]
  /// The stages of the names looked up so far.
  private var found: [String: Stage?] = [:]

  init(_ settings: Settings, _ aliases: StageAliases) {
    self.settings = settings
    self.aliases = aliases
    named = Dictionary(
      settings.stages.flatMap { stage in
        [stage.id.text, stage.name].map { (StageNames.letters($0), stage) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the first stage of a closed deal when the file has none: of the pipeline it was closed in.
  private func entry(besides final: Stage) -> Stage? {
    let open = settings.openStages(of: settings.pipeline(of: final))
    return open.first(where: \.lifecycle.isQualified) ?? open.first
  }

  /// Returns the open stage of that name.
  func openStage(_ name: String) -> Stage? {
    stage(name).flatMap { $0.outcome == .open ? $0 : nil }
  }

  /// Returns the stage a user would mean by that text; a number is a key of another program.
  private func stage(_ text: String) -> Stage? {
    let text = aliases.meaning(of: text)
    return settings.stage(named: text) ?? named[StageNames.letters(text)]
  }

  /// Returns the stage of that name, else the one of the outcome that the name tells.
  func meaning(of text: String) -> Stage? {
    stage(text)
      ?? StageNames.closing(aliases.meaning(of: text)).flatMap { settings.stage(for: $0) }
  }

  mutating func place(of row: ImportRow) throws(ImportIssue.Refusal) -> Place {
    let text = row.text(.stage)
    let named = found[text] ?? meaning(of: text)
    found.updateValue(named, forKey: text)
    let unknown = ImportIssue.Refusal.refused(.unknownStage(Stage.ID(text)))
    guard text.isEmpty || named != nil else { throw unknown }
    if let named, named.outcome != .open, let outcome = row.outcome, outcome != named.outcome,
      [outcome, named.outcome].contains(where: { $0 == .won || $0 == .open })
    {
      throw .contradiction(stage: text, outcome)
    }
    let outcome = row.outcome ?? named?.outcome ?? .open
    guard outcome != .open else {
      if row.isClosed { throw .noOutcome(stage: text) }
      guard let stage = named ?? settings.openStages.first else { throw .refused(.noStage(.open)) }
      guard !stage.isRetired else { throw .refused(.retiredStage(stage.id)) }
      return Place(stage: stage, before: stage)
    }
    // A separate status leaves the stage column to show the last stage reached.
    let isOpenStage = named?.outcome == .open
    let final =
      named?.outcome == outcome
      ? named
      : named.flatMap { settings.stage(for: outcome, beside: $0.id) }
        ?? settings.stage(for: outcome)
    guard let final else { throw .refused(.noStage(outcome)) }
    guard !final.isRetired else { throw .refused(.retiredStage(final.id)) }
    guard let before = isOpenStage ? named : entry(besides: final) else {
      throw .refused(.noStage(.open))
    }
    return Place(stage: final, before: before)
  }

  /// Returns the outcome of the stage of a deal on the board; `nil` for a stage it does not have.
  func outcome(of deal: Deal) -> Stage.Outcome? {
    settings.stages.first { $0.id == deal.stage }?.outcome
  }

  /// Returns the first open stage of the pipeline of a stage.
  func first(of stage: Stage) -> Stage? {
    settings.openStages(of: settings.pipeline(of: stage)).first
  }
}

/// The stages or outcomes that stages of a file stand for, as the user gave them.
struct StageAliases {
  private let meanings: [String: String]

  init(_ stages: [String: String]) {
    meanings = Dictionary(
      stages.map { ($0.key.foldedLetters, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the name that a name stands for; itself when none was given.
  func meaning(of name: String) -> String {
    meanings.isEmpty ? name : meanings[name.foldedLetters] ?? name
  }

  /// Returns true for a stage that was said to be itself: it is added to a board that lacks it.
  func keeps(_ name: String) -> Bool {
    meanings[name.foldedLetters].map { $0.foldedLetters == name.foldedLetters } ?? false
  }

  /// The names that others stand for.
  var targets: [String] { meanings.values.filter { !$0.isEmpty }.sorted() }
}
