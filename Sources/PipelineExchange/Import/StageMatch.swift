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
  /// The stages by the letters of keys and names, for other spellings of programs.
  private let named: [String: Stage]
  init(_ settings: Settings) {
    self.settings = settings
    named = Dictionary(
      settings.stages.flatMap { [($0.id.text.foldedLetters, $0), ($0.name.foldedLetters, $0)] },
      uniquingKeysWith: { first, _ in first })
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
    settings.stage(named: text) ?? named[text.foldedLetters]
  }

  func place(of row: ImportRow) throws(ImportIssue.Refusal) -> Place {
    let known = StageNames.closing(row.text(.stage)).flatMap { settings.stage(for: $0) }
    let named = stage(row.text(.stage)) ?? known
    let unknown = ImportIssue.Refusal.refused(.unknownStage(Stage.ID(row.text(.stage))))
    guard row.text(.stage).isEmpty || named != nil else { throw unknown }
    let outcome = row.outcome ?? named?.outcome ?? .open
    guard outcome != .open else {
      guard let stage = named ?? settings.openStages.first else { throw .refused(.noStage(.open)) }
      guard stage.outcome == .open else { throw unknown }
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
}
