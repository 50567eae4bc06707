import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `agenda`: next steps, SLA targets, milestones and close dates, by day.
struct AgendaList: ParsableCommand {
  static let configuration = CommandConfiguration(.agenda)

  @OptionGroup var options: BoardOptions
  @Option(help: .board(.daysAhead).ofNumber) var days = 14
  @OptionGroup var whose: OwnerOptions
  @Option(parsing: .unconditional, help: .board(.asOf)) var asOf: String?
  @OptionGroup var filtering: FilterOptions

  func run() throws {
    let opened = try OpenedBoard(options)
    guard (0...3_650).contains(days) else {
      throw CommandFailure.usage(opened.words.refusal(.tooFarAhead(days: days)))
    }
    let (board, moment) = try opened.seen(asOf: asOf)
    let filter = try filtering.filter(for: opened)
    let kept = board.restricted(to: filter, in: opened.context(of: board, at: moment))
    let agenda = kept.agenda(
      at: moment, in: opened.zone, days: days, owner: whose.owner(on: opened))
    if options.json {
      show(agenda, on: board, at: moment)
    } else {
      show(agenda, on: board, opened)
    }
  }

  private func show(_ agenda: Agenda, on board: Board, _ opened: OpenedBoard) {
    let words = opened.words
    Output.line(
      words.agenda(
        of: board.settings.name, from: agenda.today, to: agenda.last, near: opened.presentDay))
    let rows = agenda.entries.compactMap { entry in
      DealMention(entry.deal, on: board).map { mention in
        [words.section(agenda.section(of: entry.day)), entry.day.description]
          + mention.columns(words) + mention.whereabouts(words) + [
            words.item(entry.item, on: board, in: opened.zone)
          ]
      }
    }
    options.show(rows, rightAligned: [5])
  }

  private func show(_ agenda: Agenda, on board: Board, at moment: Instant) {
    Output.json { object in
      object.member("asOf", moment.description)
      object.member("until", agenda.last.description)
      object.key("entries")
      object.array { array in
        for entry in agenda.entries {
          guard let mention = DealMention(entry.deal, on: board) else { continue }
          array.object { object in
            mention.append(to: &object)
            object.member("day", entry.day.description)
            object.member("section", agenda.section(of: entry.day).rawValue)
            switch entry.item {
            case .step(let what):
              object.member("kind", "step")
              object.member("what", what)
            case .closing: object.member("kind", "closing")
            case .nurtureBack: object.member("kind", "nurtureBack")
            case .slaTarget(let rule, let deadline):
              object.member("kind", "promise")
              object.member("rule", rule.text)
              object.member("deadline", deadline.description)
            case .milestone(let rule, let kind):
              object.member("kind", "milestone")
              object.member("rule", rule.text)
              object.member("milestone", kind.rawValue)
            }
          }
        }
      }
    }
  }
}
