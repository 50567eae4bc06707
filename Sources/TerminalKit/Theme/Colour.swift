/// A foreground colour.
package enum Colour: Hashable, Sendable {
  /// One of xterm's 256; the first sixteen are what the user's terminal makes of them.
  case index(UInt8)
  /// Red, green and blue, from the high byte to the low.
  case rgb(UInt32)

  /// Reads a colour as configuration files spell it: an index (`75`), a name of the first sixteen
  /// (`red`, `bright-blue`), or `#5fafff`. `nil` when the text names none.
  package init?(_ spelling: String) {
    if let index = UInt8(spelling) {
      self = .index(index)
    } else if let index = Colour.names.firstIndex(of: spelling) {
      self = .index(UInt8(index))
    } else if spelling.hasPrefix("#"), spelling.count == 7, !spelling.contains("+"),
      let rgb = UInt32(spelling.dropFirst(), radix: 16)
    {
      self = .rgb(rgb)
    } else {
      return nil
    }
  }

  /// The names of the first sixteen, by index.
  package static let names: [String] = {
    let hues = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    return hues + hues.map { "bright-" + $0 }
  }()

  /// As ``init(_:)`` reads it.
  package var spelling: String {
    switch self {
    case .index(let index): return "\(index)"
    case .rgb(let rgb):
      let digits = String(rgb, radix: 16)
      return "#" + String(repeating: "0", count: 6 - min(6, digits.count)) + digits
    }
  }

  /// The number the terminal knows the colour by, or the nearest; `nil` when it has none like it.
  package func number(in depth: ColourDepth) -> Int32? {
    switch (depth, self) {
    case (.none, _), (.few, .rgb): nil
    case (.few, .index(let index)): index < 8 ? Int32(index) : nil
    case (.indexed, .index(let index)): Int32(index)
    case (.indexed, .rgb(let rgb)): Int32(Colour.nearest(to: rgb))
    case (.direct, .index(let index)): index < 8 ? Int32(index) : Int32(Colour.rgb(of: index))
    case (.direct, .rgb(let rgb)): Int32(rgb)
    }
  }

  /// The red, green and blue of one of xterm's 256 colours, the first sixteen as xterm ships them.
  package static func rgb(of index: UInt8) -> UInt32 {
    switch index {
    case 0..<16: return basic[Int(index)]
    case 16..<232:
      let level = { (step: UInt32) in step == 0 ? 0 : 55 + 40 * step }
      let cube = UInt32(index) - 16
      return level(cube / 36) << 16 | level(cube / 6 % 6) << 8 | level(cube % 6)
    default:
      return (8 + 10 * (UInt32(index) - 232)) * 0x010101
    }
  }

  private static let basic: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  /// The colour of the cube or of the greys that differs least. Those before look different everywhere.
  private static func nearest(to rgb: UInt32) -> UInt8 {
    let distance = { (index: UInt8) in
      let other = Colour.rgb(of: index)
      return [16, 8, 0].reduce(0) { sum, shift in
        let difference = Int(rgb >> shift & 0xFF) - Int(other >> shift & 0xFF)
        return sum + difference * difference
      }
    }
    return (UInt8(16)...UInt8.max).min { distance($0) < distance($1) } ?? 16
  }
}
