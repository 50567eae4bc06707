import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Adds the requirements of the stage's gate, met and unmet.
  func addGate(of deal: Deal, in stage: Stage, to page: inout Page, _ width: Int) {
    let requirements = stage.outcome == .open ? stage.gate.requirements : []
    guard !requirements.isEmpty else { return }
    let candidate = board.candidate(deal, at: model.asOf, in: model.zone)
    page.addSection(words.toLeave(stage.name))
    for requirement in requirements {
      let shortfall = candidate.shortfall(of: requirement)
      var line = state(words.item(isDone: shortfall == nil), shortfall == nil ? .done : .missing)
        .then(words.requirement(requirement, on: board))
      if let found = shortfall?.found { line = line.then(" (\(words.figures.whole(found)))") }
      if case .checked(let item) = requirement, let mark = deal.checklist[item.id] {
        line = line.then("  \(mark.by), \(words.dates.plain(mark.day, near: today))", .secondary)
      }
      page.add(line, part: part(of: requirement))
    }
  }

  private func part(of requirement: Requirement) -> DealPart? {
    switch requirement {
    case .checked(let item): return .item(item.id)
    case .known(let attribute):
      if let field = board.settings.field(CustomField.ID(attribute.name), on: .deal) {
        return .custom(field)
      }
      return Field(named: attribute.name).flatMap { $0.isTyped(.open) ? .field($0) : nil }
    case .score, .fit, .intent, .signal, .activity, .qualified: return nil
    }
  }

  /// Adds the answers to the board's qualification questions, with the customer's words.
  func addQualification(of deal: Deal, to page: inout Page) {
    let grid = board.settings.qualification
    guard !grid.criteria.isEmpty else { return }
    page.addSection(words.sum(deal.tally(in: grid), of: grid.name))
    let names = min(18, (grid.criteria.map { DisplayWidth.of($0.name) }.max() ?? 0) + 2)
    for criterion in grid.criteria {
      let answer = deal.qualification.answers[criterion.id]
      let known = deal.state(of: criterion.id)
      var line = state(words.answer(known), known.sign).then(padded(criterion.name, to: names))
      if let answer {
        line = line.then(answer.note.isEmpty ? "" : answer.note + "  ")
          .then("\(answer.by), \(words.dates.plain(answer.day, near: today))", .secondary)
      } else if known == .yes {
        line = line.then(words.list(board.decisionMakers(of: deal)))
      }
      page.add(line, part: .criterion(criterion.id))
    }
  }

  /// Adds the points, rule by rule.
  func addScore(of deal: Deal, to page: inout Page) {
    let model = board.settings.scoring
    let rules = model.fit.rules + model.engagement.rules
    guard !rules.isEmpty else { return }
    let score = board.score(of: deal, at: self.model.asOf, in: self.model.zone)
    page.addSection("\(words.title(.score)) · \(words.score(score))")
    for (isFit, side) in [(true, score.fit), (false, score.engagement)] {
      for line in side.lines where line.points != 0 {
        let name = rules.first { $0.id == line.rule }?.name ?? line.rule.text
        page.add(
          Line(right(words.figures.whole(line.points), in: 4) + "  ", Style.text.bold)
            .then(padded(words.side(isFit: isFit), to: 12), .secondary).then(name)
            .then("  " + words.ground(line.ground), .secondary))
      }
      if side.earned > side.points {
        page.add(
          Line(right(words.figures.whole(side.points), in: 4) + "  ", Style.text.bold)
            .then(padded(words.side(isFit: isFit), to: 12), .secondary).then(words.cap(side.cap)))
      }
    }
  }

  /// Returns a state as sign and word.
  func state(_ word: String, _ sign: Sign) -> Line {
    Line("\(glyph(sign)) ", sign.style).then(padded(word, to: 11), sign.style)
  }
}

extension Qualification.Answer.State {
  /// The sign of an answer.
  fileprivate var sign: Sign {
    switch self {
    case .yes: .done
    case .partly: Sign(glyph: "~", ascii: "~", style: .attention)
    case .no: Sign(glyph: "✗", ascii: "x", style: .bad)
    case .unknown: Sign(glyph: "?", ascii: "?", style: .secondary)
    }
  }
}
