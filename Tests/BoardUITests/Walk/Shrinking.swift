/// The fewest of the elements, in their order, that still fail: none of them can be left out alone.
///
/// Halves are left out first, then ever smaller parts (Zeller and Hildebrandt 2002, ddmin). Gives up
/// after `limit` tries with what it has.
func shrunk<Element>(
  _ elements: [Element], limit: Int = 300, failing: ([Element]) -> Bool
) -> [Element] {
  var kept = elements
  var part = max(1, kept.count / 2)
  var tries = 0
  while tries < limit {
    var start = 0
    var isSmaller = false
    while start < kept.count, tries < limit {
      let end = min(start + part, kept.count)
      let rest = Array(kept[..<start] + kept[end...])
      tries += 1
      if failing(rest) {
        kept = rest
        isSmaller = true
      } else {
        start = end
      }
    }
    if part == 1, !isSmaller { return kept }
    if !isSmaller || part > kept.count { part = max(1, part / 2) }
  }
  return kept
}
