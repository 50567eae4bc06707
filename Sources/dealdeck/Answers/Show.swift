import ArgumentParser
import PipelineDomain
import PipelineStore
import Wording

/// `show`: one deal, whole.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Show one deal with its history.")

  @OptionGroup var options: BoardOptions
  @Argument(help: "The deal.") var deal: String
  @Option(help: "The day or moment to look from; by default now.") var asOf: String?

  func run() throws {
    let opened = try OpenedBoard(options.path, asOf: asOf)
    let deal = try opened.board.deal(matching: deal)
    guard options.json else {
      for line in lines(of: deal, opened) { Output.line(line) }
      return
    }
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("deal")
      DealAnswer(deal: deal, opened: opened).append(to: &object, withHistory: true)
      if let persona = deal.persona.flatMap(opened.board.settings.persona(named:)) {
        object.key("persona")
        PersonaAnswer(persona, words: opened.words).append(to: &object)
      }
    }
  }

  private func lines(of deal: Deal, _ opened: OpenedBoard) -> [String] {
    let board = opened.board
    let freshness = board.freshness(of: deal, on: opened.today, in: opened.zone)
    var facts: [(String, String?)] = [
      ("Id", deal.id.text),
      ("Organization", board.organization(of: deal)?.name),
      ("Stage", board.stage(of: deal)?.name ?? deal.stage.text),
      ("Amount", deal.amount.map(opened.words.figures.exact)),
      ("Chance", "\(board.probability(of: deal)) %"),
      ("Owner", deal.owner),
      ("Source", deal.source),
      ("Persona", deal.persona),
      ("Expected close", deal.expectedClose?.description),
      ("Closed on", deal.closedOn?.description),
      ("Reason", deal.lossReason),
      ("Next step", deal.nextStep.map { "\($0.what) by \($0.due)" }),
      ("Tags", deal.tags.isEmpty ? nil : deal.tags.joined(separator: ", ")),
      ("Notes", deal.notes.isEmpty ? nil : deal.notes),
    ]
    facts += SaleAnswer(deal: deal, opened: opened).facts
    let explained = opened.words.reasons(
      for: freshness, of: deal, on: board, near: opened.today, in: opened.zone)
    facts.append(("Freshness", explained.joined(separator: " ")))
    if let persona = deal.persona.flatMap(board.settings.persona(named:)) {
      facts += PersonaAnswer(persona, words: opened.words).facts
    }
    let table = Table(rows: facts.compactMap { name, value in value.map { [name, $0] } })
    let timeline = deal.timeline.map { event in
      let text = opened.words.event(event, of: deal, on: board, near: opened.today)
      return [event.at.description, event.by, text]
    }
    return [deal.title] + table.lines + [""]
      + Table(rows: timeline).lines
  }
}
