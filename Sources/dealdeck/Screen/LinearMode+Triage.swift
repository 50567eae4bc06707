import PipelineDomain
import Localization

extension LinearMode {
  /// Goes through the deals that need attention, one after the other; a change goes on to the next one.
  mutating func review(_ triage: Triage) throws {
    let opened = try OpenedBoard(triage.options)
    let (answers, head) = try triage.found(on: opened)
    let queue = answers.map(\.exception.deal)
    deals = queue
    Output.line(head)
    if !queue.isEmpty { Output.line(words.linearTriageHint) }
    var place = 0
    while place < queue.count {
      let opened = try OpenedBoard(triage.options)
      guard let deal = opened.board[queue[place]], !deal.isRemoved else {
        place += 1
        continue
      }
      Output.line("\(place + 1). " + opened.inWords(deal))
      Output.line("  " + answers[place].urgency)
      guard let line = ask("\(place + 1)/\(queue.count)") else { return }
      switch line.trimmed.lowercased() {
      case "", "skip", "ok", "passer", "vu": place += 1
      case "back", "retour": place = max(0, place - 1)
      case "stop", "quit", "q", "quitter":
        return Output.line(words.linearStopped(place, of: queue.count))
      case "?", "help", "aide": words.linearTriageHelp.forEach(Output.line)
      default:
        let performed = run(line, queue, current: deal.id)
        if let performed, performed.dropFirst().first == deal.id.text, performed.first != "show",
          performed.first != "score", performed.first != "undo", performed.first != "redo"
        {
          place += 1
        }
      }
    }
    Output.line(words.linearStopped(queue.count, of: queue.count))
  }
}
