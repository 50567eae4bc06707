import ArgumentParser
import BoardUI
import PipelineDomain
import Localization

/// `accept`: accepts a lead from marketing.
struct Accept: ParsableCommand {
  static let configuration = CommandConfiguration(.accept, note: .accept)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.deal), completion: Completions.deals) var deal: String
  @Flag(help: .deal(.anywayAccept)) var anyway = false

  func run() throws {
    try options.decide(on: deal, isOverriding: anyway) { _ in
      .accepted
    } reply: { deal, board in
      .accepted(deal.title, stage: board.stage(of: deal)?.name ?? deal.stage.text)
    }
  }
}

/// `reject`: rejects a lead for good.
struct Reject: ParsableCommand {
  static let configuration = CommandConfiguration(.reject)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.deal), completion: Completions.deals) var deal: String
  @Option(help: .deal(.whyRejected)) var reason: String

  func run() throws {
    try options.decide(on: deal) { opened in
      .rejected(opened.rejectionReason(reason))
    } reply: { deal, _ in
      .rejected(deal.title, because: deal.lossReason ?? reason)
    }
  }
}

/// `nurture`: returns a lead to marketing until a day.
struct Nurture: ParsableCommand {
  static let configuration = CommandConfiguration(.nurture, note: .nurture)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.deal), completion: Completions.deals) var deal: String
  @Option(help: .deal(.whyRejected)) var reason: String
  @Option(help: .deal(.comesBack)) var until: String
  @Option(help: .deal(.thenNext)) var step: String?

  func run() throws {
    try options.decide(on: deal, step: step) { opened in
      .nurtured(
        opened.rejectionReason(reason),
        until: try opened.typed.day(until, on: opened.today, .ahead))
    } reply: { deal, _ in
      .nurtured(deal.title, until: deal.nurturedUntil)
    }
  }
}

extension BoardOptions {
  /// Records a decision on a lead as of today, and prints the result.
  fileprivate func decide(
    on reference: String, isOverriding: Bool = false, step: String? = nil,
    _ answer: (OpenedBoard) throws -> LeadDecision.Answer, reply: (Deal, Board) -> Reply
  ) throws {
    var opened = try OpenedBoard(self)
    let before = try opened.deal(matching: reference)
    let decision = try opened.decision(
      try answer(opened), on: before, isOverriding: isOverriding)
    let after = try opened.act(
      .decide(decision, step: step ?? opened.words.comeback), on: before, path: path,
      accepting: Acceptance(shortfalls: isOverriding))
    opened.answer(after, reply(after, opened.board), json: json)
  }
}

extension OpenedBoard {
  /// Returns the key of the reason given by key or by name; as typed for an unknown one.
  fileprivate func rejectionReason(_ reference: String) -> RejectionReason.ID {
    let reasons = board.settings.handOver.rejectionReasons
    return reasons.meant(by: reference, key: \.id.text, name: \.name)?.id
      ?? RejectionReason.ID(reference)
  }

  fileprivate func decision(
    _ answer: LeadDecision.Answer, on deal: Deal, isOverriding: Bool
  ) throws -> LeadDecision {
    let candidate = board.candidate(deal, at: now, in: zone)
    do throws(LeadHandoff.Refusal) {
      return try board.settings.handOver.decide(
        answer, on: candidate, today: today, by: ProcessEnvironment.author(),
        isOverriding: isOverriding)
    } catch {
      var text = words.refusal(error, of: deal.title, on: board)
      if case .incomplete = error { text += " " + words.anyway }
      throw CommandFailure.refused(text)
    }
  }
}
