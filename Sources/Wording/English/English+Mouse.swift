extension English {
  func mouse(isOn: Bool) -> String {
    isOn
      ? "The mouse is on; with Shift held, the terminal selects text itself."
      : "The mouse is off: the terminal selects text itself."
  }

  func dragging(_ deals: Mention) -> String {
    wayOut(deals) + "Drag onto a column: \(named(deals))."
  }

  func dropping(_ deals: Mention, on stage: String) -> String {
    wayOut(deals) + "Drop on \(stage): \(named(deals))."
  }

  /// It stands first, where no window cuts it.
  private func wayOut(_ deals: Mention) -> String {
    keys(.back) { "\($0) keeps \(deals.isOne ? "it" : "them"). " }
  }

  func dragEnded(_ deals: Mention) -> String {
    "Nothing moved: \(named(deals)) \(deals.isOne ? "stays" : "stay") in place."
  }

  var sameDropAgain: String { "Dropped there again, it moves anyway." }
}
