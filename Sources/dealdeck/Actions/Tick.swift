import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `tick`: checks off items of checklists, and milestones after the signature.
struct Tick: ParsableCommand {
  static let configuration = CommandConfiguration(.tick)

  @OptionGroup var options: BoardOptions
  @Argument(help: .deal(.deal), completion: Completions.deals) var deal: String
  @Argument(help: .deal(.item))
  var item: String?
  @Option(parsing: .unconditional, help: .deal(.doneOn)) var on: String?

  func run() throws {
    var opened = try OpenedBoard(options)
    let before = try opened.deal(matching: deal)
    let tasks = opened.tasks(of: before)
    guard let item else { return show(tasks, before, opened) }
    guard let task = tasks.meant(by: item, key: \.key, name: \.shown.text) else {
      throw CommandFailure.refused(
        opened.words.refusal(.noChecklistItem(item, there: tasks.map(\.key))))
    }
    let day = try on.map { try opened.typed.day($0, on: opened.today) } ?? opened.today
    guard day <= opened.today else {
      throw CommandFailure.refused(opened.words.refusal(.stillToCome("\(day)", .tick)))
    }
    let action: Action =
      task.isMilestone
      ? .reach(MilestoneRule.ID(task.key), on: day)
      : .checkOff(
        ChecklistItem.ID(task.key),
        ChecklistItem.Mark(ChecklistItem.ID(task.key), on: day, by: ProcessEnvironment.author()))
    let after = try opened.act(action, on: before, path: options.path)
    opened.answer(after, .ticked(task.shown.text, on: after.title), json: options.json)
  }

  private func show(_ tasks: [Task], _ deal: Deal, _ opened: OpenedBoard) {
    guard options.json else {
      Output.line(deal.title)
      let rows = tasks.map { [$0.key, $0.shown.text, $0.shown.state, $0.day?.description ?? ""] }
      options.show(rows)
      return
    }
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.member("deal", deal.id.text)
      object.key("items")
      object.array { array in
        for task in tasks {
          array.object(.line) {
            $0.member("id", task.key)
            $0.member("text", task.text)
            $0.member("kind", task.isMilestone ? "milestone" : "checklist")
            $0.member("state", task.state)
            if let day = task.day { $0.member(task.isDone ? "doneOn" : "due", day.description) }
          }
        }
      }
    }
  }
}

/// A task to be checked off by a person.
private struct Task {
  var key: String
  var text: String
  var state: String
  /// The text and the state in the user's language.
  var shown: (text: String, state: String)
  /// The day it was done, else the one it is due.
  var day: Day?
  var isDone: Bool
  var isMilestone: Bool
}

extension OpenedBoard {
  /// Returns the items of the gates of open stages, each once, then the milestones of a customer.
  fileprivate func tasks(of deal: Deal) -> [Task] {
    var tasks: [Task] = []
    for requirement in board.settings.openStages.flatMap(\.gate.requirements) {
      guard case .checked(let item) = requirement,
        !tasks.contains(where: { $0.key == item.id.text })
      else { continue }
      let mark = deal.checklist[item.id]
      tasks.append(
        Task(
          key: item.id.text, text: item.text, state: mark == nil ? "open" : "done",
          shown: (item.text, words.item(isDone: mark != nil)),
          day: mark?.day, isDone: mark != nil, isMilestone: false))
    }
    guard let record = board.afterSale(of: deal, in: zone) else { return tasks }
    return tasks
      + board.settings.afterSale.milestones(of: record, on: today).map { milestone in
        let waits = milestone.isBlocked ? ", waits for the survey" : ""
        return Task(
          key: milestone.rule.id.text, text: milestone.rule.kind.rawValue + waits,
          state: milestone.state.rawValue,
          shown: (
            words.milestone(milestone.rule.kind, isBlocked: milestone.isBlocked),
            words.milestone(milestone.state)
          ), day: milestone.doneOn ?? milestone.due,
          isDone: milestone.doneOn != nil, isMilestone: true)
      }
  }
}
