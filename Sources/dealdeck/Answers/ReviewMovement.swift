import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// One movement of a deal in the output of `review`.
struct MovementAnswer {
  let mention: DealMention
  let movement: Movement
  let today: Day

  /// The columns shown unless others are asked for.
  static let table = ["kind", "deal", "title", "organization", "amount", "detail", "owner"]

  /// The kind of movement, the deal, the old and new value, its time and its author.
  static func columns(_ words: Strings) -> [ExportColumn<MovementAnswer>] {
    [
      .init(.kind, words) { answer in
        let kind = answer.movement.event.kind
        return ExportCell(.text(kind.name), shown: words.kind(kind))
      }
    ] + ExportColumn.mention(words) { $0.mention } + [
      .init(.detail, words) { answer in
        ExportCell(
          words.detail(of: answer.movement.event, on: answer.mention.board, near: answer.today))
      },
      .init(.at, words) { answer in answer.movement.at.map { ExportCell(.moment($0)) } ?? .blank },
      .init(.by, words) { ExportCell($0.movement.by) },
    ]
  }

  /// Appends one JSON object; the amount is that of the end, `from` and `to` are the values changed.
  func append(to text: inout JSONText) {
    text.object { object in
      mention.append(to: &object)
      object.member("kind", movement.event.kind.name)
      if let at = movement.at { object.member("at", at.description) }
      if let author = movement.by { object.member("by", author) }
      appendFacts(to: &object)
    }
  }

  private func appendFacts(to object: inout JSONText) {
    switch movement.event {
    case .new, .removed, .restored: break
    case .advanced(let old, let new), .movedBack(let old, let new),
      .changedPipeline(let old, let new):
      object.member("from", old.text)
      object.member("to", new.text)
    case .slipped(let old, let new, let pushes, let leaving):
      object.member("from", old.description)
      object.member("to", new.description)
      object.member("pushes", pushes)
      object.member("leavesPeriod", leaving != nil)
    case .pulledIn(let old, let new, let entering):
      object.member("from", old.description)
      object.member("to", new.description)
      object.member("entersPeriod", entering != nil)
    case .amountUp(let old, let new), .amountDown(let old, let new):
      append(old, as: "from", to: &object)
      append(new, as: "to", to: &object)
    case .currencyChanged(let old, let new):
      append(old, as: "from", to: &object)
      append(new, as: "to", to: &object)
    case .won(let stage):
      if let stage { object.member("from", stage.text) }
    case .lost(let stage, let reason), .disqualified(let stage, let reason):
      if let stage { object.member("from", stage.text) }
      if let reason { object.member("reason", reason) }
    case .reopened(let stage): object.member("to", stage.text)
    case .stalled(let days, let isStale):
      if let days { object.member("idleDays", days) }
      object.member("isStale", isStale)
    case .ownerChanged(let old, let new):
      if let old { object.member("from", old) }
      if let new { object.member("to", new) }
    case .recategorized(let old, let new, let percent):
      if let old { object.member("from", old.rawValue) }
      if let new { object.member("to", new.rawValue) }
      object.member("probability", percent)
      object.member("byProbability", ForecastCategory(percent: percent).rawValue)
    }
  }

  private func append(_ money: Money?, as name: String, to object: inout JSONText) {
    guard let money else { return }
    object.key(name)
    object.object(.line) {
      $0.member("amount", money.minorUnits)
      $0.member("currency", money.currency.code)
    }
  }
}

extension PipelineReview {
  /// Returns the number of changes of each kind: `slipped 2, won 1`.
  func counts(_ words: Strings) -> String {
    Movement.Kind.allCases.compactMap { kind -> String? in
      let count = movements.count { $0.event.kind == kind }
      return count == 0 ? nil : "\(words.kind(kind)) \(count)"
    }.joined(separator: ", ")
  }
}

extension Movement.Kind {
  /// The word in JSON.
  var name: String {
    switch self {
    case .slipped: "slipped"
    case .movedBack: "movedBack"
    case .changedPipeline: "changedPipeline"
    case .amountDown: "amountDown"
    case .currencyChanged: "currencyChanged"
    case .stalled: "stalled"
    case .lost: "lost"
    case .disqualified: "disqualified"
    case .won: "won"
    case .reopened: "reopened"
    case .new: "new"
    case .advanced: "advanced"
    case .pulledIn: "pulledIn"
    case .amountUp: "amountUp"
    case .ownerChanged: "ownerChanged"
    case .recategorized: "categoryChanged"
    case .removed: "removed"
    case .restored: "restored"
    }
  }
}

/// One waterfall in the output of `review`.
struct WaterfallAnswer {
  let waterfall: Waterfall

  init(_ waterfall: Waterfall) {
    self.waterfall = waterfall
  }

  /// Returns name, amount and count of each line, those of steps signed; an empty step is left out.
  func rows(_ words: Strings) -> [[String]] {
    let row = { (name: String, sum: Waterfall.Sum, isStep: Bool) in
      let text = words.figures.exact(Ratio(sum.minorUnits), waterfall.currency)
      return [name, (isStep && sum.minorUnits > 0 ? "+" : "") + text, "\(sum.count)"]
    }
    let steps = Waterfall.Step.allCases.compactMap { step in
      waterfall.steps[step].map { row(words.step(step), $0, true) }
    }
    return [row(words.openingPipeline, waterfall.opening, false)] + steps
      + [row(words.closingPipeline, waterfall.closing, false)]
  }

  /// Appends one JSON object with every step; an empty one is zero.
  func append(to text: inout JSONText) {
    text.object { object in
      object.member("currency", waterfall.currency.code)
      append(waterfall.opening, as: "opening", to: &object)
      append(waterfall.closing, as: "closing", to: &object)
      object.key("steps")
      object.object { steps in
        for step in Waterfall.Step.allCases {
          append(waterfall.steps[step], as: step.rawValue, to: &steps)
        }
      }
    }
  }

  private func append(_ sum: Waterfall.Sum?, as name: String, to object: inout JSONText) {
    object.key(name)
    object.object(.line) {
      $0.member("amount", sum?.minorUnits ?? 0)
      $0.member("count", sum?.count ?? 0)
      $0.member("currency", waterfall.currency.code)
    }
  }
}
