import TerminalKit
import Wording

extension Frame {
  /// The keys that act here.
  func drawHints(on canvas: inout Canvas) {
    canvas.write(Line("? all keys", .focus), in: layout.hints.inset(columns: margin))
  }
}
