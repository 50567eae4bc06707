import PipelineDomain
import TerminalKit
import Localization

/// The values that every view needs to draw one frame.
struct Frame {
  let model: Model
  let layout: BoardLayout
  let words: Strings
  let today: Day

  init(_ model: Model) {
    self.model = model
    layout = model.layout
    words = model.words
    today = model.today
  }

  var board: Board { model.board }

  /// The period of the panel.
  var period: Period { model.panelPeriod }

  /// Returns a sign in the form that the terminal can show.
  func glyph(_ sign: Sign) -> String {
    model.isUnicode ? sign.glyph : sign.ascii
  }
}
