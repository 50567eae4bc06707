import PipelineDomain
import TerminalKit
import Localization

extension Model {
  /// Copies the thing under the cursor to the clipboard: the text of a page, a KPI, else the deals acted on,
  /// one line each.
  mutating func copyAtHand() -> [Effect] {
    guard let text = copied else { return [] }
    say(words.copied(text))
    return [.copy(text)]
  }

  var copyRefusal: KeyRefusal? {
    if place == .panel { return panel.results.isEmpty ? .noFigures : nil }
    let isOfDeals = mode.screen.map { !$0.traits.isDisjoint(with: [.deals, .oneDeal]) } ?? true
    guard isOfDeals, let refusal = dealRefusal else { return nil }
    return mode.screen?.copied(in: Frame(self)) == nil ? refusal : nil
  }

  private var copied: String? {
    let frame = Frame(self)
    if let text = mode.screen?.copied(in: frame) { return text }
    if place == .panel, panel.results.indices.contains(panel.row) {
      return frame.sentence(on: panel.results[panel.row].figure)
    }
    return subjects.isEmpty ? nil : subjects.map { frame.sentence(on: $0) }.joined(separator: "\n")
  }
}

extension Frame {
  /// Returns a KPI in one line: its name, its period, its formula.
  func sentence(on figure: KPIValue) -> String {
    let parts = [
      words.name(ofKPI: figure.kpi), words.dates.period(figure.period), words.formula(figure),
    ]
    return parts.joined(separator: " · ")
  }

  /// Returns a deal in one line.
  fileprivate func sentence(on deal: Deal) -> String {
    let parts = [
      deal.title, board.organization(of: deal)?.name, deal.amount.map { words.figures.exact($0) },
      words.stageName(deal.stage, on: board.settings), deal.owner,
      deal.expectedClose.map { words.dates.plain($0, near: today) },
    ]
    return SafeText.pasteable(parts.compactMap { $0 }.joined(separator: " · "))
  }
}
