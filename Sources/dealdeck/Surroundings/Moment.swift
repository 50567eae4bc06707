import PipelineDomain

/// A moment as people write it for a clock: RFC 3339 with `Z` or an offset, or a plain day, whose
/// noon in UTC falls on that day in nearly every zone.
struct Moment {
  /// The moment in UTC.
  let instant: Instant

  /// Reads the text; `nil` for anything else.
  init?(_ text: String) {
    if let day = Day(text) {
      instant = Zone.utc.instant(of: day, hour: 12)
      return
    }
    if let utc = Instant(text) {
      instant = utc
      return
    }
    guard let sign = text.dropFirst(19).first, sign == "+" || sign == "-",
      let local = Instant(text.prefix(19) + "Z")
    else { return nil }
    let offset = text.dropFirst(20).split(separator: ":")
    guard offset.count == 2, let hours = Int64(offset[0]), let minutes = Int64(offset[1]),
      (0..<24).contains(hours), (0..<60).contains(minutes)
    else { return nil }
    let seconds = hours * 3_600 + minutes * 60
    instant = local.adding(seconds: sign == "+" ? -seconds : seconds)
  }
}
