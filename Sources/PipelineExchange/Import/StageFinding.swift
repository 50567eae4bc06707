import PipelineDomain

/// Finds the stage a row means among those of a board.
struct StageFinding {
  /// Where a deal stands, and where it stood before it was closed.
  struct Place {
    var stage: Stage
    /// An open stage; the same as `stage` for an open deal.
    var before: Stage
    var isClosed: Bool { stage.outcome != .open }
  }

  private let settings: Settings
  private let named: [String: Stage]
  /// Where a closed deal is taken to have begun when the file does not tell.
  private let entry: Stage?

  init(_ settings: Settings) {
    self.settings = settings
    named = Dictionary(
      settings.stages.flatMap { [($0.id.text.foldedLetters, $0), ($0.name.foldedLetters, $0)] },
      uniquingKeysWith: { first, _ in first })
    entry = settings.openStages.first(where: \.lifecycle.isQualified) ?? settings.openStages.first
  }

  /// The open stage of that name.
  func openStage(_ name: String) -> Stage? {
    named[name.foldedLetters].flatMap { $0.outcome == .open ? $0 : nil }
  }

  func place(of row: ImportRow) throws(Finding.Refusal) -> Place {
    let known = StageNames.closing(row.text(.stage)).flatMap { settings.stage(for: $0) }
    let told = named[row.text(.stage).foldedLetters] ?? known
    guard row.text(.stage).isEmpty || told != nil else { throw .unknownStage(row.text(.stage)) }
    let outcome = row.outcome ?? told?.outcome ?? .open
    guard outcome != .open else {
      let stage = told ?? settings.openStages.first
      guard let stage, stage.outcome == .open, !stage.isRetired else {
        throw .unknownStage(row.text(.stage))
      }
      return Place(stage: stage, before: stage)
    }
    // A status of its own leaves the stage to tell how far the deal came.
    let isOpenStage = told?.outcome == .open
    let final = told?.outcome == outcome ? told : settings.stage(for: outcome)
    guard let final, !final.isRetired, let before = isOpenStage ? told : entry else {
      throw .unknownStage(row.text(.stage).isEmpty ? outcome.rawValue : row.text(.stage))
    }
    return Place(stage: final, before: before)
  }
}
