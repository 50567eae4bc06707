import PipelineDomain

extension English {
  func reply(_ reply: RecordReply) -> String {
    switch reply {
    case .takenBack(let id): "Took back \(record(id.list)) \(id.key)."
    case .costAdded(let amount, let kind, let period, let key):
      "Added \(figures.exact(amount)) of \(self.kind(kind)) in \(period) as \(key)."
    case .rateAdded(let day, let from, let worth, let to, let key):
      "From \(day) on, 1 \(from.code) is \(decimal(worth)) \(to.code) (\(key))."
    case .campaignAdded(let key): "Wrote down campaign \(key)."
    case .settingChanged(let path, let value, let former):
      "Set \(path) to \(orNothing(value)) (was \(orNothing(former)))."
    case .personaKept(let name, let key): "Wrote down \(name) as \(key)."
    case .experimentStarted(let key, let stage, let start, let end):
      "Experiment \(key) runs in \(stage) from \(start), measured on \(end)."
    case .experimentDecided(let key, let choice): "Experiment \(key): \(decision(choice))."
    case .planBegun(let day): "A plan of ninety days begins on \(day)."
    case .planTicked(let item): "Ticked off \(item)."
    }
  }

  func complaint(_ complaint: RecordComplaint) -> String {
    switch complaint {
    case .notOne(let text, let count, let list):
      "“\(text)” is \(count == 0 ? "none" : figures.whole(count)) of the \(list.rawValue); "
        + "give its whole id"
    case .notARate(let text): "“\(text)” is no rate; write a decimal number, such as 0.8642"
    case .unfitRate: "a rate is positive, and between two currencies that differ"
    case .notASource(let name): "\(name) is not a source of this board"
    case .resultAhead(let day): "\(day) is still to come; a result has the day it was measured"
    case .mayBeChance: "the difference may be chance; a larger sample would tell"
    case .noPlan: "no plan was begun; `dealdeck plan start` begins one"
    case .notInPlan(let item, let there):
      "the plan has no “\(item)”; it has \(there.joined(separator: ", "))"
    case .noSequence(let text, let there):
      "no sequence “\(text)”; the board has \(there.joined(separator: ", "))"
    case .sequenceOver(let name): "every step of “\(name)” is over"
    }
  }

  func kind(_ kind: Cost.Kind) -> String {
    switch kind {
    case .marketing: "marketing"
    case .sales: "sales"
    }
  }

  var noCost: String { "No cost is written down." }

  var personaStepCaption: String { "probable next step" }

  var toBeMeasured: String { "to be measured" }

  func plan(from start: Day) -> String { "Plan of ninety days from \(start)" }

  func planItem(_ mark: ChecklistItem.Mark?, isLate: Bool) -> String {
    mark.map { "done on \($0.day) by \($0.by)" } ?? (isLate ? "late" : "open")
  }

  func stuckLeads(_ count: Int) -> String {
    "Leads that came no stage further in seven days: \(figures.whole(count))"
  }

  func since(_ day: Day) -> String { "since \(day)" }

  /// The value of a setting, or that there is none.
  private func orNothing(_ value: String?) -> String {
    value.flatMap { $0.isEmpty ? nil : $0 } ?? "nothing"
  }
}
