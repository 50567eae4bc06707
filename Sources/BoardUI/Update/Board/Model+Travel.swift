package import PipelineDomain
import Localization

extension Model {
  /// The day of the present, whatever day is shown.
  var presentDay: Day { zone.day(of: travel?.present?.now ?? now) }

  /// The day shown, or about to be shown.
  var shownDay: Day { zone.day(of: travel?.moment ?? now) }

  /// The first day of the year 1: before it no day has a name.
  private static let firstDay = Day(ordinal: -719_162)

  /// Goes so many days back or forward, to the end of that day; the present day is the present.
  mutating func travel(byDays days: Int) {
    let day = max(shownDay.adding(days: days), Model.firstDay)
    guard day < presentDay else {
      return travel == nil && days > 0 ? say(words.noLaterDay) : returnToPresent()
    }
    travel(to: zone.instant(of: day.adding(days: 1)).adding(seconds: -1))
  }

  /// Shows the board as it was at the end of a moment of the past, once nothing else is pending; future
  /// moments are the present. O(1) here, O(deals + history) on `.idle`.
  package mutating func travel(to moment: Instant) {
    guard moment < travel?.present?.now ?? now else { return returnToPresent() }
    if travel == nil { travel = Travel(to: moment) }
    travel?.moment = moment
    travel?.isDue = true
    say(words.travelled(to: shownDay, near: presentDay))
  }

  /// Has the past that is shown computed again, because the present board changed.
  mutating func outdatePast() {
    travel?.isDue = true
  }

  /// Shows the board at the moment travelled to.
  mutating func arrive() {
    guard var travel, travel.isDue else { return }
    let deal = cursor.deal
    let present = travel.present ?? scene
    travel.isDue = false
    board = present.board.backdated(in: zone).asOf(travel.moment)
    now = travel.moment
    travel.present = present
    self.travel = travel
    (panel.results, panel.closed) = ([], [:])
    rebuild()
    if let deal { placeCursor(on: deal) }
    settleViews()
  }

  /// Shows the present again, as it was left, with the changes since.
  mutating func returnToPresent() {
    guard var travel = travel.take() else { return }
    if var present = travel.present.take() {
      exchange(&present)
      panel.isDue = true
      // A filter or an order chosen in the past applies in the present.
      if columns.arrangement != arrangement { arrange() }
      revealCursor()
      settleViews()
    }
    say(words.returned)
  }

  /// Changes the present, also while the past is shown. Layers over the board belong to the moment shown,
  /// and are left alone.
  mutating func inPresent<T>(_ act: (inout Model) -> T) -> T {
    guard var away = travel, var present = away.present.take() else { return act(&self) }
    // The present has no other reference, so that changing it copies nothing.
    travel = nil
    let views = (mode, beneath)
    (mode, beneath) = (.board, [])
    exchange(&present)
    let answer = act(&self)
    exchange(&present)
    (mode, beneath) = views
    away.present = present
    travel = away
    return answer
  }

  /// Brings the layers over the board to the moment shown now.
  private mutating func settleViews() {
    leaveMissing()
    changeScreens { $0.arrive(in: $1) }
  }
}
