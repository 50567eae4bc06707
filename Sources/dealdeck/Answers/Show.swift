import ArgumentParser
import PipelineDomain
import PipelineStore
import Wording

/// `show`: one deal, whole.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(.show)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.deal)) var deal: String
  @Option(parsing: .unconditional, help: .board(.asOf)) var asOf: String?

  func run() throws {
    let opened = try OpenedBoard(options, asOf: asOf)
    let deal = try opened.deal(matching: deal)
    guard options.json else {
      return tell(deal, opened)
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

  /// How mature a deal is by the definitions of the team, and what sales said to it.
  private func handOver(of deal: Deal, _ opened: OpenedBoard) -> String {
    let candidate = opened.board.candidate(deal, at: opened.now, in: opened.zone)
    let maturity = opened.board.settings.handOver.maturity(of: candidate).rawValue
    guard let verdict = deal.handOver else { return maturity }
    return maturity + opened.words.semicolon
      + opened.words.verdict(verdict, on: opened.board, near: opened.today)
  }

  private func tell(_ deal: Deal, _ opened: OpenedBoard) {
    let (board, words) = (opened.board, opened.words)
    let freshness = board.freshness(of: deal, on: opened.today, in: opened.zone)
    let fields: [(Field, String?)] = [
      (.organization, board.organization(of: deal)?.name),
      (.stage, board.stage(of: deal)?.name ?? deal.stage.text),
      (.amount, deal.amount.map(words.figures.exact)),
      (.probability, "\(board.probability(of: deal)) %"),
      (.owner, deal.owner),
      (.source, deal.source),
      (.persona, deal.persona),
      (.expectedClose, deal.expectedClose?.description),
      (.createdOn, deal.creationDay(in: opened.zone)?.description),
      (.closedOn, deal.closedOn?.description),
      (.lossReason, deal.lossReason),
      (.nextStep, deal.nextStep.map(words.due)),
      (.handOver, handOver(of: deal, opened)),
      (.tags, deal.tags.isEmpty ? nil : deal.tags.joined(separator: ", ")),
      (.notes, deal.notes.isEmpty ? nil : deal.notes),
    ]
    let explained = words.reasons(
      for: freshness, of: deal, on: board, near: opened.today, in: opened.zone)
    var facts: [(String, String)] = [(words.keyCaption, deal.id.text)]
    facts += fields.compactMap { field, value in value.map { (words.caption(field), $0) } }
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
    let timeline = deal.timeline.map { event in
      let text = words.event(event, of: deal, on: board, near: opened.today)
      return [event.at.description, event.by, text]
    }
    Output.line(deal.title)
    options.tell(facts.map { [$0, $1] })
    options.tellGap()
    options.tell(timeline)
  }
}
