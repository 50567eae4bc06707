import PipelineDomain
import TerminalKit
import Localization

/// The assumptions of the forecast below it: figures, and outcomes of the largest deals.
struct WhatIfBox: ListScreen {
  static let place = KeyPlace.whatIf
  static let traits: ScreenTraits = []
  static let commands = Set<Command>(joining: .ofLists, .ofOverlays)
  static let rowCommand = Command.raiseAssumption
  static let rows = [
    CommandTable.Row(
      .whatIf, "tab enter", in: [.forecast], .look, unless: { $0.forecast?.whatIfRefusal }
    ) { model in
      guard let forecast = model.forecast else { return }
      model.push(WhatIfBox(before: forecast.whatIf))
    },
    CommandTable.Row(.lowerAssumption, "h left", in: [.whatIf], .answer) { $0.assume(up: false) },
    CommandTable.Row(.raiseAssumption, "l right", in: [.whatIf], .answer) { $0.assume(up: true) },
    CommandTable.Row(.resetAssumptions, "0", in: [.whatIf], .answer) {
      $0.forecast?.assume(WhatIf())
    },
    CommandTable.Row(.choose, "enter", in: [.whatIf], .answer) { $0.leave() },
  ]
  static let hints: [[Command]] = [
    [.lowerAssumption, .raiseAssumption], [.down, .up], [.choose], [.back], [.resetAssumptions],
  ]

  /// The assumptions restored when these are cancelled.
  let before: WhatIf
  var cursor = ListCursor()

  init(before: WhatIf) { self.before = before }

  func count(in model: Model) -> Int {
    WhatIf.Assumption.allCases.count + (model.forecast?.content?.largest.count ?? 0)
  }

  func shownRows(in frame: Frame) -> Int { max(1, frame.model.size.rows - 7) }

  func drawRows(in frame: Frame, on canvas: inout Canvas) -> Rect { frame.draw(self, on: &canvas) }

  func back(from model: inout Model) {
    model.forecast?.assume(before)
    model.leave()
  }
}

extension ForecastPage {
  /// The reason why nothing can be assumed.
  fileprivate var whatIfRefusal: KeyRefusal? {
    content?.forecast.isOver == true ? .periodOver : nil
  }
}

extension Model {
  /// Changes the assumption at hand to the next value above or below.
  fileprivate mutating func assume(up isUp: Bool) {
    guard let row = self[WhatIfBox.self]?.cursor.row, let content = forecast?.content,
      var whatIf = forecast?.whatIf
    else { return }
    let figures = WhatIf.Assumption.allCases
    if figures.indices.contains(row) {
      whatIf.step(figures[row], up: isUp, from: content.simulation.baseline)
    } else if content.largest.indices.contains(row - figures.count) {
      whatIf.step(content.largest[row - figures.count], up: isUp)
    }
    forecast?.assume(whatIf)
  }
}
