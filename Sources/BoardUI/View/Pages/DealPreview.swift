import PipelineDomain
import TerminalKit
import Localization

extension Frame {

  /// Returns the summary that a rep needs to decide: the facts of the deal, its last activity, qualification
  /// and score, and the stage's playbook.
  func preview(of deal: Deal) -> [Line] {
    let stage = board.stage(of: deal)
    let days = board.freshness(of: deal, on: today, in: model.zone).stageDays
    let whereabouts = [
      board.organization(of: deal)?.name, deal.amount.map { words.figures.exact($0) },
      stage.map { words.standing(in: $0.name, days: days) }, deal.owner, deal.source,
    ]
    var lines = [
      Line(
        joining: [Line(deal.title, Style.text.bold)]
          + whereabouts.compactMap { $0 }.map { Line($0) }, separator: " · ")
    ]
    if let contact = contactLine(of: deal) {
      lines.append(caption(words.title(.contacts)).then(contact))
    }
    let events = deal.timeline
    if let last = events.last(where: \.isActivity) ?? events.last {
      let day = words.dates.plain(model.zone.day(of: last.at), near: today)
      lines.append(
        caption(words.title(.last)).then(day + "  " + last.by + "  ", .secondary)
          .then(words.event(last, of: deal, on: board, near: today)))
    }
    let grid = board.settings.qualification
    let answers = grid.criteria.map { criterion in
      "\(criterion.name) \(words.answer(deal.state(of: criterion.id)))"
    }
    lines.append(caption(grid.name).then(answers.joined(separator: " · ")))
    let score = board.score(of: deal, at: model.asOf, in: model.zone)
    lines.append(caption(words.title(.score)).then(words.score(score)))
    if let stage, !words.playbook(of: stage).isEmpty {
      lines.append(caption(words.title(.playbook)).then(words.playbook(of: stage)))
    }
    return lines
  }

  /// The person to talk to about a deal: the one to call when the next step is a call, else who weighs most.
  func contactLine(of deal: Deal) -> String? {
    if board.stage(of: deal)?.outcome == .open, let step = deal.nextStep, words.isCall(step),
      let contact = board.contactToCall(on: deal)
    {
      return words.call(contact)
    }
    return board.stakeholders(of: deal).first.map { person in
      ([person.contact.name] + words.reach(person)).joined(separator: ", ")
    }
  }

  func caption(_ text: String, width: Int = 18) -> Line {
    Line(padded(text, to: width), .secondary)
  }
}
