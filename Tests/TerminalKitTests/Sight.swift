import Foundation

/// A colour as eyes take it in: linear light, red, green and blue from 0 to 1.
struct Sight {
  let light: [Double]

  init(_ rgb: UInt32) {
    light = [16, 8, 0].map { shift in
      let value = Double(rgb >> shift & 0xFF) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
  }

  private init(light: [Double]) {
    self.light = light
  }

  private var luminance: Double { 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] }

  /// The contrast ratio of WCAG 2.
  func contrast(to other: Sight) -> Double {
    let (dim, bright) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (bright + 0.05) / (dim + 0.05)
  }

  /// The kinds of colour vision.
  enum Kind: CaseIterable {
    case usual, protan, deutan
  }

  /// The colour as those eyes see it (Viénot, Brettel and Mollon, 1999).
  func seen(by kind: Kind) -> Sight {
    let (red, green, blue) = (light[0], light[1], light[2])
    switch kind {
    case .usual: return self
    case .protan:
      let mixed = 0.11238 * red + 0.88762 * green
      return Sight(light: [mixed, mixed, max(0, 0.00401 * (red - green) + blue)])
    case .deutan:
      let mixed = 0.29275 * red + 0.70725 * green
      return Sight(light: [mixed, mixed, max(0, 0.02234 * (green - red) + blue)])
    }
  }

  /// The distance of CIE 1976 L*a*b*.
  func distance(to other: Sight) -> Double {
    zip(lab, other.lab).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  private var lab: [Double] {
    let (red, green, blue) = (light[0], light[1], light[2])
    let curve = { (value: Double) in value > 0.008856 ? cbrt(value) : 7.787 * value + 16.0 / 116 }
    let x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505)
    let y = curve(luminance)
    let z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }
}
