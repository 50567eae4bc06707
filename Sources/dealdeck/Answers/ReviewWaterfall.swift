import PipelineDomain
import PipelineStore
import Wording

/// One waterfall as `review` tells it.
struct WaterfallAnswer {
  let waterfall: Waterfall

  init(_ waterfall: Waterfall) {
    self.waterfall = waterfall
  }

  /// Name, amount and count of each line, those of steps signed; a step of nothing is left out.
  func rows(_ words: any Vocabulary) -> [[String]] {
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

  /// Appends one JSON object; every step is there, zero when nothing made it.
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
