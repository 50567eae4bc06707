import PipelineDomain
import Localization

extension Model {
  /// Begins a search at the cursor.
  mutating func beginSearch() {
    searchOrigin = SearchOrigin(cursor: cursor, search: search)
    ask(.search)
  }

  /// Goes to the first match at or after the origin of the search, as the text is typed.
  mutating func followSearch() {
    guard case .prompt(var prompt) = mode, let origin = searchOrigin else { return }
    let text = prompt.focused.text
    cursor = origin.cursor
    settleCursor()
    search = text.isEmpty ? nil : Search(text: text)
    guard search != nil else { return }
    if let match = match(1, isHereFirst: true) {
      placeCursor(on: match.deal)
    } else {
      prompt.problem = words.noMatch(text)
      mode = .prompt(prompt)
    }
  }

  /// Ends the typing with the matches highlighted; a search that found nothing is off.
  mutating func keepSearch() {
    guard case .prompt(let prompt) = mode else { return }
    leave()
    searchOrigin = nil
    guard prompt.problem != nil else { return }
    search = nil
    say(words.noMatch(prompt.focused.text), .problem)
  }

  /// Goes back to the origin of the search.
  mutating func giveUpSearch() {
    guard let origin = searchOrigin else { return }
    search = origin.search
    cursor = origin.cursor
    searchOrigin = nil
    settleCursor()
  }

  /// Goes to the next (1) or previous (−1) match, wrapping at the ends of the board.
  mutating func goToMatch(_ step: Int) {
    guard let search else { return }
    guard let match = match(step, isHereFirst: false) else {
      return say(words.noMatch(search.text), .problem)
    }
    placeCursor(on: match.deal)
    if match.isWrapped { say(words.wrapped) }
  }

  /// Returns the nearest match on the board, column by column. O(deals) when it is far.
  private func match(_ step: Int, isHereFirst: Bool) -> (deal: Deal.ID, isWrapped: Bool)? {
    let shown = visibleColumns.map { columns.all[$0].deals }
    let places = Array(shown.joined())
    guard !places.isEmpty else { return nil }
    let before = shown.prefix(cursor.column).reduce(0) { $0 + $1.count }
    // In an empty column the search starts before the next one's first deal.
    let here = before + (cursorRow ?? (step > 0 && !isHereFirst ? -1 : 0))
    for distance in (isHereFirst ? 0 : 1)..<(places.count + 1) {
      let place = here + step * distance
      let wrapped = ((place % places.count) + places.count) % places.count
      let deal = board.deals[places[wrapped]]
      if isFound(deal) { return (deal.id, place != wrapped) }
    }
    return nil
  }
}
