import PipelineDomain
import PipelineStore
import Wording

extension JSONText {
  /// Writes what an alert that was set says, as one object; a threshold of money is in the board's
  /// currency.
  mutating func alarm(_ alarm: Alarm, in home: Currency) {
    object { object in
      if alarm.unit.currency != nil { object.member("currency", home.code) }
      object.member("key", alarm.key)
      object.member("operator", alarm.comparison.rawValue)
      object.member("state", alarm.state.rawValue)
      object.key("threshold")
      object.number(alarm.goal.alert, in: .count)
      object.key("window")
      if let window = alarm.goal.window {
        object.object(.line) {
          $0.member("count", window.count)
          $0.member("rule", window.rule.rawValue)
          $0.member("unit", window.unit.rawValue)
        }
      } else {
        object.null()
      }
      object.key("figures")
      object.array { array in
        for figure in alarm.figures {
          array.object(.line) {
            $0.member("n", figure.n)
            $0.member("period", figure.period.description)
            $0.key("value")
            $0.number(figure.value, in: alarm.unit)
            if let currency = alarm.unit.currency { $0.member("currency", currency.code) }
          }
        }
      }
    }
  }

  /// Writes a sign of trouble as one object.
  mutating func trend(_ alert: TrendAlert, _ words: any Vocabulary, on settings: Settings) {
    object { object in
      object.key("after")
      object.number(alert.after, in: alert.unit)
      object.key("before")
      object.number(alert.before, in: alert.unit)
      object.member("cause", alert.cause.rawValue)
      if let currency = alert.unit.currency { object.member("currency", currency.code) }
      object.member("kpi", alert.kpi)
      object.member("message", words.trend(alert, on: settings))
      object.member("period", alert.period.description)
      object.member("sign", alert.sign.name)
      if case .conversion(let stage) = alert.sign { object.member("stage", stage.text) }
      object.member("unit", alert.unit.name)
    }
  }
}

extension TrendAlert.Sign {
  /// The word scripts read.
  fileprivate var name: String {
    switch self {
    case .activity: "activity"
    case .newDeals: "newDeals"
    case .demos: "demos"
    case .openRate: "openRate"
    case .conversion: "conversion"
    case .acquisitionCost: "acquisitionCost"
    }
  }
}
