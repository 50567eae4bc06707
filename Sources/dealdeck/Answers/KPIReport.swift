import PipelineDomain
import PipelineStore
import Localization

/// The figures of a board over a period, whole and by group, with their alerts.
struct KPIReport {
  let opened: OpenedBoard
  let period: Period
  let facts: PipelineFacts
  private let alerts: [AlertResult]
  let answers: [KPIAnswer]
  let grouping: Grouping?
  let groups: [(key: String?, answers: [KPIAnswer])]
  let listsDeals: Bool
  private let isPlain: Bool

  init(
    _ kpis: [KPI], of opened: OpenedBoard, _ figured: FiguredBoard, over period: Period,
    by grouping: Grouping?, listsDeals: Bool, isPlain: Bool
  ) {
    let facts = figured.facts
    let alerts = facts.alerts(over: period)
    let answers = { (facts: PipelineFacts, alerts: [AlertResult]) in
      kpis.map { KPIAnswer($0, facts, period, alerts) }
    }
    self.opened = opened
    self.period = period
    self.facts = facts
    self.alerts = alerts
    self.answers = answers(facts, alerts)
    self.grouping = grouping
    groups = (grouping.map(figured.groups) ?? []).map { key, group in
      (key, answers(group.facts, []))
    }
    self.listsDeals = listsDeals
    self.isPlain = isPlain
  }

  /// Prints the report for people; KPIs asked for by name come with their advice.
  func show(isWhole: Bool) {
    let (words, settings) = (opened.words, facts.settings)
    Output.line(words.seen(settings.name, period, on: opened.today, near: opened.presentDay))
    table(answers, isWhole: isWhole)
    if let grouping {
      for (key, answers) in groups {
        if !isPlain { Output.line("") }
        Output.line(words.group(key, of: grouping))
        table(answers, isWhole: true)
      }
    }
    if isWhole {
      for alert in alerts where alert.state == .raised {
        Output.line(words.alert(alert, on: settings))
      }
    }
    let shown = Set(answers.map(\.figure.kpi))
    for alert in facts.trendAlerts where isWhole || shown.contains(alert.kpi) {
      Output.line(words.trend(alert, on: settings))
    }
  }

  private func table(_ answers: [KPIAnswer], isWhole: Bool) {
    let words = opened.words
    let rows = answers.map { answer in
      let figure = answer.figure
      let basis =
        figure.caveat == nil ? answer.reason.map { words.reason($0) } : words.basis(figure)
      let day = figure.asOf == facts.asOf ? "" : " · " + words.asOf(stateDay)
      return [figure.kpi, words.value(of: figure), (basis ?? words.basis(figure)) + day]
    }
    for (line, answer) in zip(
      Table(rows: rows, rightAligned: [1], isPlain: isPlain).lines, answers)
    {
      Output.line(line)
      let remarks =
        isWhole ? [] : answer.lines(words, on: facts.settings, near: opened.presentDay)
      let exclusions = answer.exclusions(words, on: opened.board)
      for line in (exclusions.map { [$0] } ?? []) + remarks {
        Output.line((isPlain ? "" : "  ") + line)
      }
    }
  }

  /// The reference day of state figures when it is not the day asked for: the last of the period.
  private var stateDay: String {
    opened.words.dates.medium(period.end.adding(days: -1), near: opened.presentDay)
  }

  /// Prints the report as JSON.
  func tellScript() {
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("alerts")
      object.array { array in
        for alert in alerts { array.alert(alert, in: facts.settings.currency) }
      }
      object.key("kpis")
      append(answers, to: &object)
      if let grouping {
        object.member("by", grouping.rawValue)
        object.key("groups")
        object.array { array in
          for (key, answers) in groups {
            array.object { group in
              group.key("key")
              group.optional(key)
              group.key("kpis")
              append(answers, to: &group)
            }
          }
        }
      }
      object.key("period")
      object.object(.line) { $0.bounds(of: period) }
      object.key("trends")
      object.array { array in
        for alert in facts.trendAlerts {
          array.trend(alert, Language.english.words(), on: facts.settings)
        }
      }
    }
  }

  private func append(_ answers: [KPIAnswer], to text: inout JSONText) {
    text.array { array in
      for answer in answers {
        answer.append(to: &array, withDeals: listsDeals, on: facts.settings)
      }
    }
  }
}
