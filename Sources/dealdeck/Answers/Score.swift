import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `score`: the points of a deal rule by rule, the follow-up they call for, and its SLA targets.
struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(.score)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.deal), completion: Completions.deals) var deal: String

  func run() throws {
    let opened = try OpenedBoard(options)
    let deal = try opened.deal(matching: deal)
    let answer = ScoreAnswer(deal: deal, opened: opened)
    guard options.json else {
      for line in answer.lines(isPlain: options.plain) { Output.line(line) }
      return
    }
    Output.json { answer.append(to: &$0) }
  }
}

/// A score and the SLA targets, in words and in JSON.
private struct ScoreAnswer {
  let deal: Deal
  let opened: OpenedBoard
  let score: LeadScore
  let slaTargets: [(rule: SLARule, state: SLAState)]

  init(deal: Deal, opened: OpenedBoard) {
    self.deal = deal
    self.opened = opened
    score = opened.board.score(of: deal, at: opened.now, in: opened.zone)
    slaTargets = opened.board.serviceLevels(of: deal, at: opened.now, in: opened.zone)
  }

  private var sides: [(name: String, side: LeadScore.Side)] {
    [("fit", score.fit), ("engagement", score.engagement)]
  }

  func lines(isPlain: Bool) -> [String] {
    let words = opened.words
    let rows = [(true, score.fit), (false, score.engagement)].flatMap { isFit, side in
      [[words.side(isFit: isFit), "\(side.points)", words.cap(side.cap), ""]]
        + side.lines.map { ["", "\($0.points)", self.name(of: $0.rule), words.ground($0.ground)] }
    }
    let replies = deal.replyRate
    let answered = replies.sent > 0 ? [words.replies(replies)] : []
    return [words.score(score, of: deal.title)]
      + Table(rows: rows, rightAligned: [1], isPlain: isPlain).lines
      + answered
      + Table(
        rows: slaTargets.map { rule, state in
          [words.slaName(rule.id, on: opened.board), words.serviceLevel(state, in: opened.zone)]
        }, isPlain: isPlain
      ).lines
  }

  private func name(of id: ScoringRule.ID) -> String {
    let model = opened.board.settings.scoring
    return (model.fit.rules + model.engagement.rules).first { $0.id == id }?.name ?? id.text
  }

  func append(to object: inout JSONText) {
    object.member("asOf", opened.now.description)
    object.member("deal", deal.id.text)
    object.member("model", score.version.model.text)
    object.member("version", score.version.number)
    object.member("total", score.total)
    object.member("temperature", score.temperature.rawValue)
    object.member("action", score.temperature.response.rawValue)
    object.member("urgent", score.isUrgent)
    for (name, side) in sides {
      object.key(name)
      object.object {
        $0.member("points", side.points)
        $0.member("earned", side.earned)
        $0.member("cap", side.cap)
        $0.key("rules")
        $0.array { for line in side.lines { $0.scoreLine(line, self.name(of: line.rule)) } }
      }
    }
    object.key("replies")
    object.object(.line) {
      $0.member("engaged", deal.replyRate.isEngaged)
      $0.member("replies", deal.replyRate.replies)
      $0.member("sent", deal.replyRate.sent)
    }
    object.key("sla")
    object.array { for (rule, state) in slaTargets { $0.slaTarget(rule, state) } }
  }
}

extension JSONText {
  fileprivate mutating func scoreLine(_ line: LeadScore.Line, _ name: String) {
    object(.line) {
      $0.member("rule", line.rule.text)
      $0.member("name", name)
      $0.member("points", line.points)
      $0.member("undecayed", line.undecayed)
      if let latest = line.latest { $0.member("latest", latest.description) }
      switch line.ground {
      case .values(let values):
        $0.key("values")
        $0.array { for value in values { $0.string(value) } }
      case .events(let seen, let needed):
        $0.member("seen", seen)
        $0.member("needed", needed)
      }
    }
  }

  fileprivate mutating func slaTarget(_ rule: SLARule, _ state: SLAState) {
    object(.line) {
      $0.member("rule", rule.id.text)
      $0.member("state", state.name)
      if let deadline = state.deadline { $0.member("deadline", deadline.description) }
      switch state {
      case .met(let at, _): $0.member("answered", at.description)
      case .missed(_, let answered?): $0.member("answered", answered.description)
      case .notStarted, .untimed, .running, .missed: break
      }
    }
  }
}

extension SLAState {
  /// The word in JSON.
  fileprivate var name: String {
    switch self {
    case .notStarted: "notStarted"
    case .untimed: "untimed"
    case .running: "running"
    case .met: "met"
    case .missed: "missed"
    }
  }
}
