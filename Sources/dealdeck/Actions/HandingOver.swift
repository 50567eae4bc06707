import ArgumentParser
import BoardUI
import PipelineDomain
import Wording

/// `accept`: sales takes a lead over from marketing.
struct Accept: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Accept a lead that marketing hands over.",
    discussion: """
      A lead is ready when it is an MQL by the board's definition and what goes with it is known. \
      Accepted, it enters the first stage of SQLs unless it is there already.
      """)

  @OptionGroup var options: BoardOptions
  @Argument(help: "The deal.") var deal: String
  @Flag(help: "Accept it although something is missing, on record.") var anyway = false

  func run() throws {
    try options.decide(on: deal, isOverriding: anyway) { _ in
      .accepted
    } reply: { deal, board in
      .accepted(deal.title, stage: board.stage(of: deal)?.name ?? deal.stage.text)
    }
  }
}

/// `reject`: sales turns a lead down for good.
struct Reject: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turn a lead down, for one of the agreed reasons; it is disqualified.")

  @OptionGroup var options: BoardOptions
  @Argument(help: "The deal.") var deal: String
  @Option(help: "Why: the key of one of the board's rejection reasons.") var reason: String

  func run() throws {
    try options.decide(on: deal) { _ in
      .rejected(HandOver.RejectionReason.ID(reason))
    } reply: { deal, _ in
      .rejected(deal.title, because: deal.lossReason ?? reason)
    }
  }
}

/// `nurture`: marketing keeps a lead warm until a day.
struct Nurture: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Give a lead back to marketing until a day.",
    discussion: """
      Until then it stands neither in triage nor in the list of open deals; on the day it is back in \
      triage and agenda. It stays open and counts in every figure; --filter -nurtured leaves it out.
      """)

  @OptionGroup var options: BoardOptions
  @Argument(help: "The deal.") var deal: String
  @Option(help: "Why: the key of one of the board's rejection reasons.") var reason: String
  @Option(help: "The day it comes back: 2027-01-15, +3m, 15/01.") var until: String
  @Option(help: "What is next on that day; by default to take it up again.") var step: String?

  func run() throws {
    try options.decide(on: deal, step: step) { opened in
      .nurtured(
        HandOver.RejectionReason.ID(reason),
        until: try opened.typed.day(until, on: opened.today, .ahead))
    } reply: { deal, _ in
      .nurtured(deal.title, until: deal.nurturedUntil)
    }
  }
}

extension BoardOptions {
  /// Takes a decision on a lead as of today, and tells so.
  fileprivate func decide(
    on reference: String, isOverriding: Bool = false, step: String? = nil,
    _ decision: (OpenedBoard) throws -> HandOver.Decision, reply: (Deal, Board) -> Reply
  ) throws {
    var opened = try OpenedBoard(self)
    let before = try opened.deal(matching: reference)
    let verdict = try opened.verdict(
      try decision(opened), on: before, isOverriding: isOverriding)
    let after = try opened.act(
      .decide(verdict, step: step ?? opened.words.comeback), on: before, path: path,
      isOverriding: isOverriding)
    opened.answer(after, reply(after, opened.board), json: json)
  }
}

extension OpenedBoard {
  fileprivate func verdict(
    _ decision: HandOver.Decision, on deal: Deal, isOverriding: Bool
  ) throws -> HandOver.Verdict {
    let candidate = board.candidate(deal, at: now, in: zone)
    do throws(HandOver.Refusal) {
      return try board.settings.handOver.verdict(
        decision, on: candidate, today: today, by: Surroundings.author(),
        isOverriding: isOverriding)
    } catch {
      var text = words.refusal(error, of: deal.title, on: board)
      if case .incomplete = error { text += " " + words.anyway }
      throw Failure.refused(text)
    }
  }
}
