import PipelineDomain
import PipelineStore
import Localization

/// The figures of a board over a period, whole and by group, with what they warn of.
struct KPIReport {
  private let opened: OpenedBoard
  private let period: Period
  private let ledger: Ledger
  private let alarms: [Alarm]
  private let answers: [KPIAnswer]
  private let grouping: Grouping?
  private let groups: [(key: String?, answers: [KPIAnswer])]
  private let listsDeals: Bool
  private let isPlain: Bool

  init(
    _ kpis: [KPI], of opened: OpenedBoard, _ figured: FiguredBoard, over period: Period,
    by grouping: Grouping?, listsDeals: Bool, isPlain: Bool
  ) {
    let ledger = figured.ledger
    let alarms = ledger.alarms(over: period)
    let answers = { (ledger: Ledger, alarms: [Alarm]) in
      kpis.map { KPIAnswer($0, ledger, period, alarms) }
    }
    self.opened = opened
    self.period = period
    self.ledger = ledger
    self.alarms = alarms
    self.answers = answers(ledger, alarms)
    self.grouping = grouping
    groups = (grouping.map(figured.groups) ?? []).map { key, group in
      (key, answers(group.ledger, []))
    }
    self.listsDeals = listsDeals
    self.isPlain = isPlain
  }

  /// Tells people; of KPIs that were asked for by name, what the board suggests comes with each.
  func tell(isWhole: Bool) {
    let (words, settings) = (opened.words, ledger.settings)
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
      for alarm in alarms where alarm.state == .raised {
        Output.line(words.alarm(alarm, on: settings))
      }
    }
    let told = Set(answers.map(\.measure.kpi))
    for alert in ledger.trendAlerts where isWhole || told.contains(alert.kpi) {
      Output.line(words.trend(alert, on: settings))
    }
  }

  private func table(_ answers: [KPIAnswer], isWhole: Bool) {
    let words = opened.words
    let rows = answers.map { answer in
      let measure = answer.measure
      let value = measure.value.map { words.value($0, in: measure.unit, of: measure.n) }
      let basis =
        measure.caveat == nil ? answer.reason.map { words.reason($0) } : words.basis(measure)
      let day = measure.asOf == ledger.asOf ? "" : " · " + words.asOf(stateDay)
      return [measure.kpi, value ?? words.unavailable, (basis ?? words.basis(measure)) + day]
    }
    for (line, answer) in zip(
      Table(rows: rows, rightAligned: [1], isPlain: isPlain).lines, answers)
    {
      Output.line(line)
      let remarks =
        isWhole ? [] : answer.lines(words, on: ledger.settings, near: opened.presentDay)
      let exclusions = answer.exclusions(words, on: opened.board)
      for line in (exclusions.map { [$0] } ?? []) + remarks {
        Output.line((isPlain ? "" : "  ") + line)
      }
    }
  }

  /// The day state figures speak of where it is not the day asked for: the last of the period.
  private var stateDay: String {
    opened.words.dates.medium(period.end.adding(days: -1), near: opened.presentDay)
  }

  /// Tells scripts.
  func tellScript() {
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("alerts")
      object.array { array in
        for alarm in alarms { array.alarm(alarm, in: ledger.settings.currency) }
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
        for alert in ledger.trendAlerts {
          array.trend(alert, Language.english.words(), on: ledger.settings)
        }
      }
    }
  }

  private func append(_ answers: [KPIAnswer], to text: inout JSONText) {
    text.array { array in
      for answer in answers {
        answer.append(to: &array, withDeals: listsDeals, on: ledger.settings)
      }
    }
  }
}
