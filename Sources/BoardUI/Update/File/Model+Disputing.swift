package import PipelineDomain
import Wording

extension Model {
  /// Remembers to ask which of two values holds, when they are two.
  mutating func dispute(_ operations: [Operation], _ conflict: Conflict) {
    guard case .changedSince(let id, let field, _, let found, let wanted) = conflict,
      found != wanted
    else { return }
    disputes.append(
      Dispute(deal: id, field: field, theirs: found, mine: wanted, operations: operations))
  }

  /// Remembers to ask the same of edits, of a field each that changed after they were begun.
  mutating func dispute(_ edits: [PipelineDomain.Operation]) {
    for edit in edits {
      guard let change = edit.entry.changes.first else { continue }
      disputes.append(
        Dispute(
          deal: edit.deal, field: change.field, theirs: change.before, mine: change.after,
          operations: [edit]))
    }
    guard let deal = edits.first.flatMap({ board[$0.deal] }) else { return }
    say(changedElsewhere(deal), .problem)
  }

  /// Asks which of two values holds, as soon as the present is shown and no text is
  /// typed into something else; answers whether it does.
  mutating func takeUpDispute() -> Bool {
    guard !disputes.isEmpty, travel == nil, !place.takesText, !mode.awaitsKey else { return false }
    let dispute = disputes.removeFirst()
    guard board[dispute.deal]?.isRemoved == false else { return false }
    let choices = choices(of: dispute)
    enter(
      .prompt(
        Prompt(.overrule(dispute), [.init(.decision, kind: .choice(choices), text: choices[0])])))
    return true
  }

  /// To keep what is there, then to put the own value again.
  private func choices(of dispute: Dispute) -> [String] {
    let board = board.naming(dispute.operations)
    let texts = [dispute.theirs, dispute.mine].map {
      words.value($0, of: dispute.field, on: board, near: today)
    }
    return [words.keepTheirs(texts[0]), words.putMine(texts[1])]
  }

  /// Leaves what is there, or plans what was not made on the deal as it is now, and makes it.
  mutating func settle(_ dispute: Dispute, _ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    guard let choice = prompt.input(.decision)?.choice else {
      throw WrongAnswer(
        field: .decision,
        text: words.notAChoice(
          prompt.input(.decision)?.answer ?? "", among: choices(of: dispute)))
    }
    leave()
    guard choice == 1, var deal = board[dispute.deal] else {
      say(words.theirsStays)
      return []
    }
    var operations: [Operation] = []
    for operation in dispute.operations {
      var alone = Board(settings: board.settings, organizations: [], deals: [deal])
      guard let again = alone.overruling(operation, stamp: stamp()) else { continue }
      do {
        try alone.apply(again)
      } catch {
        say(words.conflict(error, by: nil, on: board, near: today), .problem)
        return []
      }
      operations.append(again)
      deal = alone[dispute.deal] ?? deal
    }
    guard !operations.isEmpty else { return [] }
    return make(operations, saying: words.overruled(deal.title))
  }
}

extension Board {
  /// The board with the organizations that operations would add, so that all they hold has a name.
  package func naming(_ operations: [PipelineDomain.Operation]) -> Board {
    var board = self
    for case let new? in operations.map(\.newOrganization) { board.put(new) }
    return board
  }
}

extension Mode {
  /// Whether the next key completes another one.
  fileprivate var awaitsKey: Bool {
    if case .prefix = self { true } else { false }
  }
}
