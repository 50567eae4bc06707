/// A range of values over so many cells, of eight steps each; values outside are clamped to its ends.
struct Scale: Equatable {
  let low: Double
  let high: Double
  let room: Int

  init(from low: Double = 0, to high: Double, room: Int) {
    (self.low, self.high, self.room) = (low, high, max(0, room))
  }

  /// Returns the eighths of cells below a value; one at least when it is above the low end.
  func eighths(_ value: Double) -> Int {
    let share = share(of: value)
    guard share > 0, room > 0 else { return 0 }
    return max(1, Int((share * Double(8 * room)).rounded()))
  }

  /// Returns the whole cells below a value.
  func cells(_ value: Double) -> Int { Int((share(of: value) * Double(room)).rounded()) }

  /// Returns the cell of a value, counted from the low end.
  func cell(of value: Double) -> Int {
    max(0, min(room - 1, Int(share(of: value) * Double(room))))
  }

  /// Returns the cells between two values: one at least when they differ, before the first when the second
  /// is lower.
  func span(from first: Double, to second: Double) -> Range<Int> {
    let (start, end) = (cells(first), cells(second))
    guard first != second, room > 0 else { return start..<start }
    if first < second {
      let lower = min(start, room - 1)
      return lower..<max(end, lower + 1)
    }
    let upper = max(start, 1)
    return min(end, upper - 1)..<upper
  }

  /// Returns the end cells of values laid one after the other.
  func ends(ofStacked values: [Double]) -> [Int] {
    var sum = low
    return values.map { value in
      sum += max(0, value)
      return cells(sum)
    }
  }

  private func share(of value: Double) -> Double {
    guard high > low, value > low else { return 0 }
    return min(1, (value - low) / (high - low))
  }

  /// Round ends that hold all the values and are two steps apart at least, and the step between them.
  static func ends(around values: [Double]) -> (low: Double, high: Double) {
    guard let least = values.min(), let most = values.max() else { return (0, 1) }
    guard least < most || least != 0 else { return (0, 1) }
    let spread = most > least ? most - least : most.magnitude
    let step = step(above: spread / 4)
    let low = (least / step).rounded(.down) * step
    let high = (most / step).rounded(.up) * step
    return low < high ? (low, high) : (low - step, low + step)
  }

  /// Returns the least of 1, 2, 2.5 and 5, times a power of ten, that is no less than a length.
  private static func step(above length: Double) -> Double {
    guard length > 0, length.isFinite else { return 1 }
    var power = 1.0
    while power > length { power /= 10 }
    while power * 10 <= length { power *= 10 }
    return [1, 2, 2.5, 5, 10].map { $0 * power }.first { $0 >= length } ?? 10 * power
  }
}

/// Returns a bar to the right, to an eighth of a cell.
func bar(eighths: Int) -> String {
  let steps = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
  return String(repeating: "█", count: max(0, eighths) / 8) + steps[max(0, eighths) % 8]
}

/// Returns a step of a bar that grows upwards, of one to eight eighths.
func column(eighths: Int) -> Character {
  let steps: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  return steps[max(1, min(8, eighths)) - 1]
}

/// Returns the shade of a count among others, in four steps up to the most; `nil` for zero.
func shade(_ count: Int, of most: Int) -> Character? {
  guard count > 0, most > 0 else { return nil }
  let shades: [Character] = ["░", "▒", "▓", "█"]
  return shades[(min(count, most) * 4 + most - 1) / most - 1]
}
