extension English {
  /// The mouse is listened to, or not.
  public func mouse(isOn: Bool) -> String {
    isOn
      ? "The mouse is on; with Shift held, the terminal selects text itself."
      : "The mouse is off: the terminal selects text itself."
  }

  /// Deals are being dragged.
  public func dragging(_ deals: Mention) -> String {
    wayOut(deals) + "Drag onto a column: \(named(deals))."
  }

  /// Deals are over a stage.
  public func dropping(_ deals: Mention, on stage: String) -> String {
    wayOut(deals) + "Drop on \(stage): \(named(deals))."
  }

  /// It stands first, where no window cuts it.
  private func wayOut(_ deals: Mention) -> String {
    keys(.back) { "\($0) keeps \(deals.isOne ? "it" : "them"). " }
  }

  /// Deals stay where they were.
  public func dragEnded(_ deals: Mention) -> String {
    "Nothing moved: \(named(deals)) \(deals.isOne ? "stays" : "stay") in place."
  }

  /// How to make a move in spite of what was said.
  public var sameDropAgain: String { "Dropped there again, it moves anyway." }
}
