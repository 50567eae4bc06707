import ArgumentParser
import PipelineDomain
import Wording

/// The option of every list that can be of one owner's deals alone.
struct OwnerOptions: ParsableArguments {
  @Option(name: [.customShort("w"), .long], help: .board(.owner)) var owner: String?

  /// The owner asked for; one whom nobody on the board can be is told, and has no deal.
  func owner(on opened: OpenedBoard) -> String? {
    guard let owner = owner.map(OpenedBoard.owner) else { return nil }
    if !owner.isEmpty { opened.tellWhenNobody(is: owner, FoldedText(owner).isAll) }
    return owner
  }
}

extension OpenedBoard {
  /// Tells, beside an answer that will be empty, that nobody of the team and no owner of a deal is
  /// the one meant by a name.
  func tellWhenNobody(is name: String, _ isMeant: (String) -> Bool) {
    let known = Set(
      board.settings.team.map(\.name)
        + board.deals.lazy.filter { !$0.isRemoved }.compactMap(\.owner))
    guard !known.contains(where: isMeant) else { return }
    let complaint = Complaint.nobody(name, nearest: nearest(to: name, of: known.sorted()))
    Output.diagnose("dealdeck: \(words.complaint(complaint))")
  }
}
