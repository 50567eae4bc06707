import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `goal`: manages the targets and alerts of KPIs.
struct GoalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .goal, note: .goal,
    subcommands: [ListGoals.self, SetGoal.self, UnsetGoal.self], defaultSubcommand: ListGoals.self)
}

/// `goal list`: lists the targets and alerts that are set.
private struct ListGoals: ParsableCommand {
  static let configuration = CommandConfiguration(.goalList, named: "list")

  @OptionGroup var options: BoardOptions

  func run() throws {
    let opened = try OpenedBoard(options)
    let units = opened.units
    let goals = opened.board.settings.panel.goals.sorted { $0.key < $1.key }
    guard options.json else {
      options.show(
        goals.map { name, goal in opened.words.goalRow(name, goal, in: units(name)) })
      if goals.isEmpty { Output.line(opened.words.noGoal) }
      return
    }
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("goals")
      object.array { array in
        for (name, goal) in goals { array.goal(goal, of: name, in: units(name)) }
      }
    }
  }
}

/// `goal set`: sets the target of a KPI, or its alert.
private struct SetGoal: ParsableCommand {
  static let configuration = CommandConfiguration(.goalSet, named: "set")

  @OptionGroup var options: SetupOptions
  @Argument(help: .setup(.kpi), completion: Completions.goals) var kpi: String
  @Argument(help: .setup(.targetValue)) var value: String?
  @Option(help: .setup(.alert)) var alert: String?

  func run() throws {
    try options.change { opened, _ in
      let name = try opened.goalName(kpi)
      let unit = opened.units(name)
      guard value != nil || alert != nil else {
        throw CommandFailure.usage(opened.words.noGoalValue)
      }
      var setup = BoardSetup(opened.board.settings)
      var goal = setup.settings.panel.goals[name] ?? Panel.Goal()
      if let value { goal.target = try opened.goalValue(value, in: unit) }
      if let alert { goal.alert = try opened.goalValue(alert, in: unit) }
      setup.settings.panel.goals[name] = goal
      return (setup, .goalSet(name, goal, unit))
    }
  }
}

/// `goal unset`: removes the target and the alert of a KPI.
private struct UnsetGoal: ParsableCommand {
  static let configuration = CommandConfiguration(.goalUnset, named: "unset")

  @OptionGroup var options: SetupOptions
  @Argument(help: .setup(.kpi), completion: Completions.goals) var kpi: String

  func run() throws {
    try options.change { opened, _ in
      let name = try opened.goalName(kpi)
      var setup = BoardSetup(opened.board.settings)
      setup.settings.panel.goals[name] = nil
      return (setup, .goalUnset(name))
    }
  }
}

extension OpenedBoard {
  /// Returns the name a goal is set under: a KPI, or one with a stage or phase.
  fileprivate func goalName(_ text: String) throws -> String {
    let names = board.settings.goalNames
    guard let name = names.named(text, \.self) else {
      throw CommandFailure.usage(words.refusal(.noKPI(text, there: names)))
    }
    return name
  }

  /// The unit of the goal set under a name.
  fileprivate var units: (String) -> KPIValue.Unit {
    let facts = PipelineFacts(board, asOf: now, zone: zone)
    let period = Period(board.settings.panel.unit, containing: today)
    return { facts.unit(ofGoal: $0, in: period) }
  }

  /// Parses a value of a goal.
  fileprivate func goalValue(_ text: String, in unit: KPIValue.Unit) throws -> Ratio {
    guard let value = unit.goal(typed: text) else {
      throw CommandFailure.usage(words.notAGoal(text, in: unit))
    }
    return value
  }
}

extension JSONText {
  /// Writes the goal of a KPI in the unit of the file: percent for rates, minor units for money.
  fileprivate mutating func goal(_ goal: Panel.Goal, of name: String, in unit: KPIValue.Unit) {
    object(.line) {
      $0.key("alert")
      $0.number(goal.alert, in: .count)
      if let currency = unit.currency { $0.member("currency", currency.code) }
      $0.member("kpi", name)
      if let comparison = goal.comparison { $0.member("operator", comparison.rawValue) }
      $0.key("target")
      $0.number(goal.target, in: .count)
      $0.member("unit", unit.name)
    }
  }
}
