import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `show`: one deal in full.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(.show)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.deal), completion: Completions.deals) var deal: String
  @Option(parsing: .unconditional, help: .board(.asOf)) var asOf: String?

  func run() throws {
    let opened = try OpenedBoard(options, asOf: asOf)
    let deal = try opened.deal(matching: deal)
    guard options.json else {
      return show(deal, opened)
    }
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("deal")
      DealAnswer(deal: deal, opened: opened).append(to: &object, withHistory: true)
      if let persona = deal.persona.flatMap(opened.board.settings.persona(named:)) {
        object.key("persona")
        PersonaAnswer(persona: persona, words: opened.words).append(to: &object)
      }
      if let campaign = opened.board.campaign(of: deal, in: opened.zone) {
        object.key("campaign")
        object.campaign(campaign)
      }
    }
  }

  /// Returns the maturity of a deal by the team's definitions, and the decision of sales on it.
  private func handOver(of deal: Deal, _ opened: OpenedBoard) -> String {
    let candidate = opened.board.candidate(deal, at: opened.now, in: opened.zone)
    let maturity = opened.board.settings.handOver.maturity(of: candidate).rawValue
    guard let verdict = deal.handOver else { return maturity }
    return maturity + opened.words.semicolon
      + opened.words.verdict(verdict, on: opened.board, near: opened.today)
  }

  /// Returns the value of a field, days in a form that commands accept; `nil` for an empty one.
  private func value(of field: Field, in deal: Deal, _ opened: OpenedBoard) -> String? {
    let (board, words) = (opened.board, opened.words)
    switch (field, deal[field]) {
    case (.probability, _): return "\(board.probability(of: deal))" + words.figures.percentSign
    case (.createdOn, _): return deal.creationDay(in: opened.zone)?.description
    case (.handOver, _): return handOver(of: deal, opened)
    case (_, .none): return nil
    case (_, .step(let step)): return words.due(step)
    case (_, .day(let day)): return day.description
    case (_, let value): return words.value(value, of: field, on: board, near: opened.today)
    }
  }

  private func show(_ deal: Deal, _ opened: OpenedBoard) {
    let (board, words) = (opened.board, opened.words)
    let freshness = board.freshness(of: deal, on: opened.today, in: opened.zone)
    let explained = words.reasons(
      for: freshness, of: deal, on: board, near: opened.today, in: opened.zone)
    var facts: [(String, String)] = [(words.keyCaption, deal.id.text)]
    facts += Field.allCases.filter { $0.isFact && $0 != .title }.compactMap { field in
      value(of: field, in: deal, opened).map { (words.caption(field), $0) }
    }
    facts += board.settings.fields.filter { $0.subject != .contact }.compactMap { field in
      let texts = board.values(of: field, for: deal).map { words.value($0, near: opened.today) }
      return texts.isEmpty ? nil : (field.name, texts.joined(separator: ", "))
    }
    facts += board.stakeholders(of: deal).map { person in
      (
        words.contactCaption,
        ([person.contact.name] + words.reach(person)).joined(separator: ", ")
      )
    }
    facts += SaleAnswer(deal: deal, opened: opened).facts
    facts.append((words.freshnessCaption, explained.joined(separator: " ")))
    if let persona = deal.persona.flatMap(board.settings.persona(named:)) {
      facts += PersonaAnswer(persona: persona, words: words).facts.compactMap { name, value in
        value.map { (name, $0) }
      }
    }
    if let campaign = board.campaign(of: deal, in: opened.zone) {
      facts.append((words.campaignCaption, words.campaign(campaign)))
    }
    let timeline = board.timeline(of: deal).map { event, deal in
      let text = words.event(event, of: deal, on: board, near: opened.today)
      return [event.at.description, event.by, text]
    }
    Output.line(deal.title)
    options.show(facts.map { [$0, $1] })
    options.tellGap()
    options.show(timeline)
  }
}
