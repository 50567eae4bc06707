import Diagnostics
import PipelineDomain
import PipelineStore
import Localization

extension OpenedBoard {
  /// Returns metadata for one change made now by this user.
  func metadata(_ random: inout SeededRandom) -> ChangeMetadata {
    ChangeMetadata(
      id: HistoryEntry.ID(random.identifier()), at: clock, by: ProcessEnvironment.author())
  }

  /// Performs one action on a deal and puts it on disk.
  mutating func act(
    _ action: Action, on deal: Deal, path: String, accepting accepted: Acceptance = Acceptance()
  ) throws -> Deal {
    try commit(path: path, accepting: accepted) { opened, random in
      try opened.board.change(action, on: deal.id, metadata: opened.metadata(&random))
    }
  }

  /// Performs an action on each of some deals, as one change, and puts it on disk.
  mutating func act(
    on deals: [Deal], path: String, accepting accepted: Acceptance = Acceptance(),
    _ action: (Deal, OpenedBoard) throws -> Action
  ) throws -> [Deal] {
    try repeating(path: path) { opened, random in
      let actions = try deals.map { deal in
        (deal.id, try action(opened.board[deal.id] ?? deal, opened))
      }
      let planned = Dictionary(actions, uniquingKeysWith: { first, _ in first })
      let known = opened
      try opened.save(
        known.board.plan(
          on: actions.map(\.0), at: known.now, in: known.zone, by: ProcessEnvironment.author(),
          metadata: { known.metadata(&random) }, accepting: accepted.takes
        ) { planned[$0] ?? .edit([]) })
      return deals.compactMap { opened.board[$0.id] }
    }
  }

  /// Plans a change of a deal on the board as it is, and puts it on disk.
  ///
  /// A command states its result, not the values it read: when somebody else changed the same field in
  /// between, it is planned again on the fresh board.
  mutating func commit(
    path: String, accepting accepted: Acceptance = Acceptance(),
    _ plan: (OpenedBoard, inout SeededRandom) throws -> Change
  ) throws -> Deal {
    try commitAll(path: path, accepting: accepted) { opened, random in
      [try plan(opened, &random)]
    }
  }

  /// Plans changes made together, the last of them of a deal, and puts them on disk; as ``commit``.
  mutating func commitAll(
    path: String, accepting accepted: Acceptance = Acceptance(),
    _ plan: (OpenedBoard, inout SeededRandom) throws -> [Change]
  ) throws -> Deal {
    try repeating(path: path) { opened, random in
      let changes = try plan(opened, &random)
      try opened.save(
        opened.board.settled(
          changes, at: opened.now, in: opened.zone, by: ProcessEnvironment.author(),
          accepting: accepted.takes))
      guard let deal = changes.last.flatMap(opened.board.deal) else {
        throw CommandFailure.refused(opened.words.refusal(.dealGone))
      }
      return deal
    }
  }

  /// Plans changes of each of some deals, each on the board as those before it leave it, and puts them on disk as
  /// one change; as ``commit``.
  mutating func commitAll(
    on deals: [Deal], path: String, accepting accepted: Acceptance = Acceptance(),
    _ plan: (Deal, OpenedBoard, inout SeededRandom) throws -> [Change]
  ) throws -> [Deal] {
    try repeating(path: path) { opened, random in
      var planned = opened
      let changes = try deals.flatMap { deal in
        let changes = try plan(planned.board[deal.id] ?? deal, planned, &random)
        for change in changes { try planned.board.apply(change) }
        return changes
      }
      try opened.save(
        opened.board.settled(
          changes, at: opened.now, in: opened.zone, by: ProcessEnvironment.author(),
          accepting: accepted.takes))
      return deals.compactMap { opened.board[$0.id] }
    }
  }

  /// Puts changes on disk, all or none.
  mutating func save(_ changes: [Change]) throws {
    try checkCanSave()
    let commit = try store.commit(changes)
    if let fresh = commit.board { board = fresh }
    for deal in commit.changed { board.put(deal) }
    for change in changes {
      if let organization = change.newOrganization { board.put(organization) }
      if let record = change.record { board.put(record) }
    }
    warn(of: commit)
  }

  func warn(of commit: Commit) {
    guard !commit.isDurable else { return }
    Output.warn(words.refusal(.unconfirmed))
  }

  /// Runs an attempt, again on the fresh board when somebody else was faster; throws objections as text.
  mutating func repeating<Result>(
    path: String, _ attempt: (inout OpenedBoard, inout SeededRandom) throws -> Result
  ) throws -> Result {
    var random = SeededRandom(seed: ProcessEnvironment.seed())
    var last: Conflict?
    while true {
      do {
        return try attempt(&self, &random)
      } catch let refusal as Refusal {
        throw CommandFailure.refused(words.refusal(refusal, on: board))
      } catch let objection as Objection {
        throw CommandFailure.refused(message(objection))
      } catch StoreError.conflict(let conflict, let author) {
        // A change that conflicts with the fresh board too, as an undo may, would do so every time.
        guard conflict != last else {
          throw CommandFailure.refused(words.conflict(conflict, by: author, on: board, near: today))
        }
        last = conflict
        try reread(path)
      } catch let error as StoreError {
        throw CommandFailure(error, at: path, words)
      }
    }
  }

  /// Returns the text of an objection, and the option that overrides it.
  func message(_ objection: Objection) -> String {
    switch objection {
    case .refused(let refusal): words.refusal(refusal, on: board)
    case .shortfalls(let unmetCriteria, let id):
      words.unmetCriteria(unmetCriteria, of: board[id]?.title ?? "", on: board) + " " + words.anyway
    case .newName(let field, let name):
      words.newName(name, for: field, among: board.settings.names(for: field)) + " "
        + words.takenAsNew
    case .duplicateContact(let id, let match):
      words.duplicate(board.settings.contacts[id]?.name ?? id.text, match) + " "
        + words.duplicateAnyway
    }
  }

  /// Prints the results of one change of several deals, a line a deal, or one answer in JSON.
  func answer(_ deals: [Deal], json: Bool, _ reply: (Deal) -> Reply) {
    if deals.count == 1, let deal = deals.first { return answer(deal, reply(deal), json: json) }
    guard json else { return deals.forEach { answer($0, reply($0), json: false) } }
    Output.json { object in
      object.member("asOf", now.description)
      object.key("deals")
      object.array { array in
        for deal in deals { DealAnswer(deal: deal, opened: self).append(to: &array) }
      }
      object.member("saved", true)
    }
  }

  /// Prints the result, in words or in JSON.
  ///
  /// - Parameter saved: False when nothing had to be changed.
  func answer(_ deal: Deal, _ reply: Reply, json: Bool, saved: Bool = true) {
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
      object.member("saved", saved)
    }
  }
}

/// The objections that a command overrides.
struct Acceptance {
  /// `--anyway`: moves despite unmet gates.
  var shortfalls = false
  /// `--new`: names that the board does not know.
  var newNames = false
  /// `--anyway`: enters a contact that is likely there already.
  var duplicates = false

  func takes(_ objection: Objection) -> Bool {
    switch objection {
    case .refused: false
    case .shortfalls: shortfalls
    case .newName: newNames
    case .duplicateContact: duplicates
    }
  }
}
