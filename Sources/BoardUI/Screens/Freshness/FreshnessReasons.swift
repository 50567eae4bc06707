import PipelineDomain
import TerminalKit
import Localization

/// The reasons for the mark of a deal, beside its card.
struct FreshnessReasons: Screen {
  static let place = KeyPlace.freshness
  static let traits: ScreenTraits = [.oneDeal, .yielding]
  static let commands = Set<Command>(joining: .ofDeal, .ofViews)
  static let rows = [
    CommandTable.Row(.freshness, "i", in: [.board], .look, unless: { $0.dealRefusal }) {
      if let subject = $0.subject { $0.push(FreshnessReasons(id: subject.id)) }
    }
  ]
  static let hints: [[Command]] = [
    [.back], [.nextStep], [.log], [.moveBack, .moveOn], [.win], [.lose],
  ]

  let id: Deal.ID

  var deal: Deal.ID? { id }

  /// Draws the days without activity, their limit, and the last activity that reset them.
  func draw(in frame: Frame, on canvas: inout Canvas) {
    guard let deal = frame.board[id] else { return }
    let zone = frame.model.zone
    let freshness = frame.board.freshness(of: deal, on: frame.today, in: zone)
    let reasons = frame.words.reasons(
      for: freshness, of: deal, on: frame.board, near: frame.today, in: zone)
    let room = min(76, frame.model.size.columns - 4)
    var lines: [Line] = []
    for (index, reason) in reasons.enumerated() {
      let style: Style =
        index == 0 ? Style(freshness.state.sign.style.role, isBold: true) : .text
      lines += wrapped(reason, to: room).map { Line($0, style) }
    }
    if let risk = frame.model.risk(of: deal) {
      let texts = frame.words.explanation(of: risk, on: frame.board.settings)
      for (index, text) in texts.enumerated() {
        if index == 0 { lines.append(.blank) }
        lines += wrapped(text, to: room).map { Line($0, index == 0 ? Style.text.bold : .text) }
      }
    }
    frame.drawAtSpot(lines, title: Line(" \(deal.title) ", .heading), on: &canvas)
  }

  func hit(_ point: Point, in frame: Frame) -> Hit? { frame.uncoveredHint(point) }
}
