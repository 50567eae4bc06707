package import PipelineDomain

extension Model {
  /// The columns on the board, in order: the open stages and the closed ones that are unfolded.
  package var visibleStages: [Stage] {
    visibleColumns.map { board.settings.stages[$0] }
  }

  /// The column the cursor is in; `nil` only on a board without open stages.
  package var stageUnderCursor: Stage? {
    let columns = visibleColumns
    return columns.indices.contains(cursor.column)
      ? board.settings.stages[columns[cursor.column]] : nil
  }

  /// Returns the deals of a stage, as places in `board.deals`, in the order shown.
  package func deals(in stage: Stage.ID) -> [Int] {
    board.settings.position(of: stage).map { columns.all[$0].deals } ?? []
  }

  /// The deal that commands act on: the one that is open, explained or at hand in a list, else the one
  /// under the cursor.
  package var subject: Deal? { subjectID.flatMap { board[$0] } }

  /// The id of that deal.
  var subjectID: Deal.ID? {
    let top = screens.first { !$0.traits.isDisjoint(with: [.deals, .oneDeal]) }
    return (top.map(\.deal) ?? cursor.deal).flatMap { board.index(of: $0) == nil ? nil : $0 }
  }

  /// Returns true when the deal matches the search.
  package func isFound(_ deal: Deal) -> Bool {
    guard let needle = search?.needle, !needle.isEmpty else { return false }
    let settings = board.settings
    let fields = [deal.title, deal.owner ?? "", deal.notes] + deal.tags + deal.contacts.map(\.name)
    return fields.contains(where: needle.isFound)
      || deal.stakeholders.keys.contains { id in
        settings.contacts.current(id).map { settings.isFound(needle, in: $0) } ?? false
      }
      || board.organization(of: deal).map { settings.isFound(needle, in: $0) } ?? false
      || settings.isFound(needle, in: deal.customFields, on: .deal)
  }

  /// Returns true when a stage has a column: it is of the pipeline shown, `nil` for all, and open or unfolded.
  func isVisible(_ stage: Stage, in pipeline: Pipeline.ID?) -> Bool {
    (stage.outcome == .open || unfolded.contains(stage.outcome))
      && (pipeline.map { board.settings.pipeline(of: stage) == $0 } ?? true)
  }

  /// Returns the nearest open stage before (`step` −1) or after (1) the one of a deal, in its pipeline.
  func openStage(_ step: Int, from deal: Deal) -> Stage? {
    let stages = board.settings.stages
    guard var position = board.settings.position(of: deal.stage) else { return nil }
    repeat {
      position += step
    } while stages.indices.contains(position)
      && (stages[position].outcome != .open || stages[position].isRetired
        || !board.settings.arePeers(stages[position].id, deal.stage))
    return stages.indices.contains(position) ? stages[position] : nil
  }
}
