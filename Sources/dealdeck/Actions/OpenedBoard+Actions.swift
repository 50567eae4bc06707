import PipelineDomain
import PipelineStore
import Wording

extension OpenedBoard {
  /// A stamp for one change made now by this user.
  func stamp(_ random: inout SeededRandom) -> Stamp {
    Stamp(id: HistoryEntry.ID(random.identifier()), at: now, by: Surroundings.author())
  }

  /// Does one action on a deal and puts it on disk.
  mutating func act(_ action: Action, on deal: Deal, path: String) throws -> Deal {
    try commit(path: path) { opened, random in
      try opened.board.operation(action, on: deal.id, stamp: opened.stamp(&random))
    }
  }

  /// Plans an operation on the board as it is, and puts it on disk.
  ///
  /// A command says what it wants, not what it saw: when somebody else changed the same field in
  /// between, it is planned again on the fresh board.
  mutating func commit(
    path: String, _ plan: (OpenedBoard, inout SeededRandom) throws -> Operation
  ) throws -> Deal {
    var random = SeededRandom(seed: Surroundings.seed())
    while true {
      do {
        let operation = try plan(self, &random)
        let commit = try store.commit([operation])
        for deal in commit.changed { board.put(deal) }
        if let organization = operation.newOrganization { board.put(organization) }
        if !commit.isDurable {
          Output.diagnose("dealdeck: saved, but the disk did not confirm the directory")
        }
        guard let deal = board[operation.deal] else { throw Failure.refused("the deal is gone") }
        return deal
      } catch let refusal as Refusal {
        throw Failure.refused(words.refusal(refusal, on: board))
      } catch StoreError.conflict {
        self = try OpenedBoard(path)
      } catch let error as StoreError {
        throw Failure(error, at: path)
      }
    }
  }

  /// Tells what was done, in words or in JSON.
  func answer(_ deal: Deal, done: String, json: Bool) {
    guard json else {
      Output.line(done)
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
