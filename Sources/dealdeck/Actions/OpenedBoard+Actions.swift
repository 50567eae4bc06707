import Diagnostics
import PipelineDomain
import PipelineStore
import Wording

extension OpenedBoard {
  /// A stamp for one change made now by this user.
  func stamp(_ random: inout SeededRandom) -> Stamp {
    Stamp(id: HistoryEntry.ID(random.identifier()), at: clock, by: Surroundings.author())
  }

  /// Does one action on a deal and puts it on disk.
  ///
  /// - Parameter isOverriding: Whether a move is made although a gate lacks something, which then
  ///   goes on record.
  mutating func act(
    _ action: Action, on deal: Deal, path: String, isOverriding: Bool = false
  ) throws -> Deal {
    try commit(path: path) { opened, random in
      var change = try opened.board.change(
        action, on: deal.id, stamp: opened.stamp(&random))
      try change.checkClosing(on: opened.today)
      change.entry.overridden = try opened.overridden(by: change, isOverriding)
      return change
    }
  }

  /// The keys of what gates ask for and a change sets aside; refused unless that is meant.
  private func overridden(by change: Change, _ isOverriding: Bool) throws -> [String] {
    guard case .text(let target)? = change.entry.change(of: .stage)?.after,
      let deal = board.deal(of: change)
    else { return [] }
    let obstacles = board.obstacles(for: deal, to: Stage.ID(target), at: now, in: zone)
    guard obstacles.isEmpty || isOverriding else {
      let missing = words.obstacles(obstacles, of: deal.title, on: board)
      throw Failure.refused("\(missing) \(words.anyway)")
    }
    return obstacles.map(\.shortfall.requirement.key)
  }

  /// Plans a change of a deal on the board as it is, and puts it on disk.
  ///
  /// A command says what it wants, not what it saw: when somebody else changed the same field in
  /// between, it is planned again on the fresh board.
  mutating func commit(
    path: String, _ plan: (OpenedBoard, inout SeededRandom) throws -> Change
  ) throws -> Deal {
    try repeating(path: path) { opened, random in
      let change = try plan(opened, &random)
      try opened.board.checkCreation(by: change, on: opened.today, in: opened.zone)
      try opened.keep([opened.board.movingCreation(by: change, in: opened.zone)])
      guard let deal = opened.board.deal(of: change) else {
        throw Failure.refused(opened.words.complaint(.dealGone))
      }
      return deal
    }
  }

  /// Puts changes on disk, all or none.
  mutating func keep(_ changes: [Change]) throws {
    let commit = try store.commit(changes)
    if let fresh = commit.board { board = fresh }
    for deal in commit.changed { board.put(deal) }
    for change in changes {
      if let organization = change.newOrganization { board.put(organization) }
      if let record = change.record { board.settings.put(record) }
    }
    warn(of: commit)
  }

  func warn(of commit: Commit) {
    guard !commit.isDurable else { return }
    Output.diagnose("dealdeck: \(words.complaint(.unconfirmed))")
  }

  /// Does what is wanted, again on the fresh board when somebody else was faster; tells what stands
  /// against it in words.
  mutating func repeating<Result>(
    path: String, _ attempt: (inout OpenedBoard, inout SeededRandom) throws -> Result
  ) throws -> Result {
    var random = SeededRandom(seed: Surroundings.seed())
    var last: Conflict?
    while true {
      do {
        return try attempt(&self, &random)
      } catch let refusal as Refusal {
        throw Failure.refused(words.refusal(refusal, on: board))
      } catch StoreError.conflict(let conflict, let author) {
        // What conflicts with the fresh board too, as an undo may, would do so for ever.
        guard conflict != last else {
          throw Failure.refused(words.conflict(conflict, by: author, on: board, near: today))
        }
        last = conflict
        try reread(path)
      } catch let error as StoreError {
        throw Failure(error, at: path, words)
      }
    }
  }

  /// Tells what was done, in words or in JSON.
  func answer(_ deal: Deal, _ reply: Reply, json: Bool) {
    guard json else {
      let moved = deal.history.last?.creationMoved
      let sentences = [reply] + [moved.map { Reply.backdated($0) }].compactMap(\.self)
      Output.line(sentences.map(words.reply).joined(separator: " "))
      return
    }
    Output.json { object in
      object.member("asOf", now.description)
      object.key("deal")
      DealAnswer(deal: deal, opened: self).append(to: &object)
      if let entry = deal.history.last { object.member("entry", entry.id.text) }
      object.member("saved", true)
    }
  }
}
