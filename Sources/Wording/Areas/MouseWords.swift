/// What is said of what the mouse does.
package protocol MouseWords {
  /// The mouse is listened to, or the terminal has it for its own selection.
  func mouse(isOn: Bool) -> String
  /// Deals are being dragged, and are over nothing that takes them.
  func dragging(_ deals: Mention) -> String
  /// Deals are being dragged, and are over a stage.
  func dropping(_ deals: Mention, on stage: String) -> String
  /// Deals that were dragged stay where they were.
  func dragEnded(_ deals: Mention) -> String
  /// How to make a move in spite of what was said: the counterpart of ``sameKeyAgain``.
  var sameDropAgain: String { get }
}
