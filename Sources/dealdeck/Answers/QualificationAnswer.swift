import PipelineDomain
import PipelineStore
import Localization

/// The qualification of a deal, question by question, and the questions to ask again.
struct QualificationAnswer {
  let deal: Deal
  let opened: OpenedBoard

  private var grid: Qualification.Grid { opened.board.settings.qualification }
  private var tally: Qualification.Tally { deal.tally(in: grid) }

  private var decisionMakers: [String] { opened.board.decisionMakers(of: deal) }

  private var prompts: [Qualification.Prompt] {
    deal.qualification.prompts(
      in: grid, by: opened.board.settings.qualificationReview, on: opened.today,
      stageEntry: (deal.backdated(in: opened.zone) ?? deal).visits.last.map {
        opened.zone.day(of: $0.entered)
      },
      lastActivity: deal.activities.filter { !$0.isWithdrawn }.map(\.at).max()
        .map { opened.zone.day(of: $0) })
  }

  /// Returns one line per question, then the sum and the questions to ask again.
  func lines(isPlain: Bool) -> [String] {
    let words = opened.words
    let rows = grid.criteria.map { criterion in
      let answer = deal.qualification.answers[criterion.id]
      let state = deal.state(of: criterion.id)
      return [
        criterion.id.text, criterion.name, words.answer(state), answer?.day.description ?? "",
        answer?.by ?? "", answer?.note ?? (state == .yes ? words.list(decisionMakers) : ""),
      ]
    }
    return [deal.title] + Table(rows: rows, isPlain: isPlain).lines
      + [words.sum(tally, of: grid.name)]
      + prompts.map { prompt in
        let reasons = prompt.reasons.map { words.reason($0, near: opened.today) }
        return words.askAgain(prompt.criterion.text, because: reasons)
      }
  }

  /// Appends the qualification as members of a JSON object.
  func append(to object: inout JSONText) {
    let asked = Set(prompts.map(\.criterion))
    object.member("asOf", opened.now.description)
    object.member("deal", deal.id.text)
    object.member("grid", grid.id.text)
    object.member("verdict", tally.verdict.rawValue)
    object.member("yes", tally.yes)
    object.member("neededYes", tally.neededYes)
    object.member("known", tally.known)
    object.key("answers")
    object.array { array in
      for criterion in grid.criteria {
        let answer = deal.qualification.answers[criterion.id]
        array.object(.line) {
          $0.member("criterion", criterion.id.text)
          $0.member("name", criterion.name)
          $0.member("state", deal.state(of: criterion.id).rawValue)
          $0.member("askAgain", asked.contains(criterion.id))
          guard let answer else {
            let state = deal.state(of: criterion.id)
            if state == .yes { $0.member("contact", decisionMakers.joined(separator: ", ")) }
            return
          }
          $0.member("on", answer.day.description)
          $0.member("by", answer.by)
          $0.member("note", answer.note)
        }
      }
    }
  }
}
