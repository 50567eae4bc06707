import PipelineDomain

extension Model {
  /// The screens from the top down.
  var screens: [any Screen] { ([mode] + beneath.reversed()).compactMap(\.screen) }

  /// The screen of a type that is on top or nearest beneath; setting replaces it, if there is one.
  subscript<S: Screen>(_ type: S.Type) -> S? {
    get {
      if case .screen(let top as S) = mode { return top }
      return beneath.reversed().lazy.compactMap { $0.screen as? S }.first
    }
    set {
      guard let newValue else { return }
      if mode.screen is S { return mode = .screen(newValue) }
      guard let index = beneath.lastIndex(where: { $0.screen is S }) else { return }
      beneath[index] = .screen(newValue)
    }
  }

  /// Changes every screen, the top one last.
  mutating func changeScreens(_ change: (inout any Screen, Model) -> Void) {
    guard mode.screen != nil || !beneath.isEmpty else { return }
    let model = self
    beneath = beneath.map { $0.changed { change(&$0, model) } }
    mode = mode.changed { change(&$0, model) }
  }

  /// Changes the screen that takes the keys, if one does.
  mutating func changeTop(_ change: (inout any Screen, Model) -> Void) {
    let model = self
    mode = mode.changed { change(&$0, model) }
  }

  /// Computes a portion of the uppermost screen of such traits that has work due; `false` when there is
  /// none.
  mutating func readScreens(of isMeant: (ScreenTraits) -> Bool) -> Bool {
    for place in (0...beneath.count).reversed() {
      let mode = place == beneath.count ? mode : beneath[place]
      guard case .screen(var screen) = mode, screen.due > 0, isMeant(screen.traits) else {
        continue
      }
      screen.read(from: self)
      if place == beneath.count {
        self.mode = .screen(screen)
      } else {
        beneath[place] = .screen(screen)
      }
      return true
    }
    return false
  }

  /// Lays a screen over the present one; a prefix that led there ends.
  mutating func push(_ screen: some Screen) {
    if case .prefix = mode { leave() }
    enter(.screen(screen))
  }

  /// Opens a list of deals, without the marks of the board.
  mutating func pushList(_ list: some Screen) {
    (marks, rangeStart) = ([], nil)
    push(list)
  }

  /// Lays a mode over the present one.
  mutating func enter(_ mode: Mode) {
    if self.mode != .board { beneath.append(self.mode) }
    self.mode = mode
  }

  /// Returns to the mode beneath the present one.
  mutating func leave() {
    mode = beneath.popLast() ?? .board
  }
}

extension Mode {
  fileprivate func changed(_ change: (inout any Screen) -> Void) -> Mode {
    guard case .screen(var screen) = self else { return self }
    change(&screen)
    return .screen(screen)
  }
}
