import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `plan`: manages the 90-day plan and its monthly tasks.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .plan, subcommands: [ShowPlan.self, StartPlan.self, TickPlan.self],
    defaultSubcommand: ShowPlan.self)
}

/// `plan start`: starts a plan.
private struct StartPlan: ParsableCommand {
  static let configuration = CommandConfiguration(.planStart, named: "start")

  @OptionGroup var options: BoardOptions
  @Argument(help: .record(.firstDay)) var day: String?

  func run() throws {
    var opened = try OpenedBoard(options)
    let start = try day.map { try opened.typed.day($0, on: opened.today) } ?? opened.today
    let id = try opened.save(path: options.path) { _, key, metadata in
      .plan(ActionPlan(id: ActionPlan.ID(key), start: start, at: metadata.at, by: metadata.by))
    }
    opened.answer(id, .planStarted(start), json: options.json)
  }
}

/// `plan done`: checks an item off.
private struct TickPlan: ParsableCommand {
  static let configuration = CommandConfiguration(.planDone, named: "done")

  @OptionGroup var options: BoardOptions
  @Argument(help: .record(.planItem)) var item: String
  @Option(parsing: .unconditional, help: .deal(.doneOn)) var on: String?

  func run() throws {
    var opened = try OpenedBoard(options)
    let day = try on.map { try opened.typed.day($0, on: opened.today) } ?? opened.today
    guard day <= opened.today else {
      throw CommandFailure.refused(opened.words.refusal(.stillToCome("\(day)", .tick)))
    }
    let record = try opened.save(path: options.path) { opened, _, metadata in
      guard var plan = opened.board.settings.currentPlan else {
        throw CommandFailure.refused(opened.words.refusal(.noPlan))
      }
      let items = plan.items(in: opened.board.settings.calendar).map(\.id)
      guard let id = items.named(item, \.text) else {
        throw CommandFailure.refused(
          opened.words.refusal(.notInPlan(item, there: items.map(\.text))))
      }
      plan.done[id] = ChecklistItem.Mark(id, on: day, by: metadata.by)
      return .plan(plan)
    }
    opened.answer(record, .planItemDone(item), json: options.json)
  }
}

/// `plan show`: shows the items of the plan, and the leads that do not advance.
private struct ShowPlan: ParsableCommand {
  static let configuration = CommandConfiguration(.planShow, named: "show")

  @OptionGroup var options: BoardOptions
  @Option(parsing: .unconditional, help: .board(.asOf)) var asOf: String?

  func run() throws {
    let opened = try OpenedBoard(options, asOf: asOf)
    let plan = opened.board.settings.currentPlan
    let items = plan?.items(in: opened.board.settings.calendar) ?? []
    let leads = opened.board.backdated(in: opened.zone).stuckLeads(at: opened.now)
    if options.json {
      tellScript(plan, items, leads, opened)
    } else {
      show(plan, items, leads, opened)
    }
  }

  private func show(
    _ plan: ActionPlan?, _ items: [ActionPlan.Item], _ leads: [StuckLead], _ opened: OpenedBoard
  ) {
    let words = opened.words
    Output.line(plan.map { words.plan(from: $0.start) } ?? words.refusal(.noPlan))
    let rows = items.map { item in
      [
        item.id.text, item.due.description,
        words.planItem(plan?.done[item.id], isLate: item.due < opened.today), words.task(item),
      ]
    }
    options.show(rows)
    options.tellGap()
    Output.line(words.stuckLeads(leads.count))
    let stuck = leads.compactMap { lead in
      DealMention(lead.deal, on: opened.board).map { mention in
        mention.columns(words) + mention.whereabouts(words)
          + [lead.advanced.map { words.since(opened.zone.day(of: $0)) } ?? ""]
      }
    }
    options.show(stuck, rightAligned: [3])
  }

  private func tellScript(
    _ plan: ActionPlan?, _ items: [ActionPlan.Item], _ leads: [StuckLead], _ opened: OpenedBoard
  ) {
    Output.json { object in
      object.member("asOf", opened.now.description)
      if let plan { object.member("start", plan.start.description) }
      object.key("items")
      object.array { array in
        for item in items {
          let mark = plan?.done[item.id]
          array.object(.line) {
            $0.member("due", item.due.description)
            $0.member("id", item.id.text)
            if let opens = item.opens { $0.member("opens", opens.description) }
            if let mark { $0.member("doneOn", mark.day.description) }
            if let mark { $0.member("by", mark.by) }
            $0.member("late", mark == nil && item.due < opened.today)
          }
        }
      }
      object.key("stuckLeads")
      object.array { array in
        for lead in leads {
          guard let mention = DealMention(lead.deal, on: opened.board) else { continue }
          array.object { object in
            mention.append(to: &object)
            if let advanced = lead.advanced { object.member("advanced", advanced.description) }
          }
        }
      }
    }
  }
}
