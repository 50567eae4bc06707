import Testing

@testable import TerminalKit

struct ColourSchemeTests {
  /// Themes with colours, on the backgrounds that they are shown on.
  static let shown: [(Theme, Ground)] = [
    (.automatic, .dark), (.automatic, .light), (.dark, .dark), (.light, .light),
    (.highContrast, .dark), (.highContrast, .light), (.colourBlind, .dark), (.colourBlind, .light),
  ]

  @Test(arguments: shown)
  func `every role looks like no other`(theme: Theme, ground: Ground) {
    let looks = Role.allCases.map {
      ColourScheme(theme).style(of: $0, ground: ground, depth: .indexed)
    }
    for (index, style) in looks.enumerated() {
      #expect(!looks[..<index].contains(style), "\(Role.allCases[index])")
    }
  }

  @Test(arguments: shown)
  func `every colour can be read on its ground`(theme: Theme, ground: Ground) throws {
    let floor = theme == .highContrast ? 7.0 : 4.5
    for role in Role.allCases {
      let style = ColourScheme(theme).style(of: role, ground: ground, depth: .indexed)
      guard case .index(let index) = style.colour else { continue }
      let contrast = Sight(Colour.rgb(of: index)).contrast(
        to: Sight(ground == .dark ? 0x000000 : 0xFFFFFF))
      #expect(contrast >= floor, "\(role) \(contrast)")
    }
  }

  @Test(arguments: shown, [Sight.Kind.usual, .protan, .deutan])
  func `good, attention and bad stay apart for eyes that mix red and green`(
    shown: (Theme, Ground), kind: Sight.Kind
  ) throws {
    let colours = try [Role.good, .attention, .bad].map { role in
      let style = ColourScheme(shown.0).style(of: role, ground: shown.1, depth: .indexed)
      guard case .index(let index)? = style.colour else { throw Missing(role: role) }
      return Sight(Colour.rgb(of: index)).seen(by: kind)
    }
    for (one, other) in [(0, 1), (0, 2), (1, 2)] {
      #expect(colours[one].distance(to: colours[other]) >= 20)
    }
  }

  @Test(arguments: [ColourDepth.none, .few, .indexed, .direct])
  func `monochrome has no colour, and sets apart what is more than text`(depth: ColourDepth) {
    for role in Role.allCases {
      let style = ColourScheme(.monochrome, colours: [.bad: .index(1)]).style(
        of: role, ground: .dark, depth: depth)
      #expect(style.colour == nil)
      #expect(style.isBold == (role != .text && role != .secondary))
    }
  }

  @Test(arguments: Theme.allCases)
  func `with few colours nothing depends on one that cannot be read everywhere`(theme: Theme) {
    for ground in [Ground.unknown, .light] {
      for role in Role.allCases {
        let style = ColourScheme(theme).style(of: role, ground: ground, depth: .few)
        let isReadable =
          style.colour == nil || style.colour == .index(1)
          || (theme == .dark && style.colour == .index(3))
        #expect(isReadable)
        #expect(style.isBold == (role != .text && role != .secondary))
      }
    }
  }

  @Test func `a colour of the user's stands in the place of the theme's, where it can be shown`() {
    let scheme = ColourScheme(.dark, colours: [.bad: .rgb(0xFF0000), .text: .index(200)])
    #expect(scheme.style(of: .bad, ground: .dark, depth: .direct).colour == .rgb(0xFF0000))
    #expect(scheme.style(of: .bad, ground: .dark, depth: .few).colour == .index(1))
    #expect(scheme.style(of: .text, ground: .dark, depth: .indexed).colour == .index(200))
    #expect(scheme.style(of: .text, ground: .dark, depth: .few).colour == nil)
  }

  private struct Missing: Error {
    let role: Role
  }
}

struct ColourTests {
  @Test(
    arguments: [
      ("75", .index(75)), ("red", .index(1)), ("bright-blue", .index(12)),
      ("#5fafff", .rgb(0x5FAFFF)),
      ("#FFFFFF", .rgb(0xFFFFFF)),
    ] as [(String, Colour)])
  func `a colour is an index, a name or a number`(text: String, colour: Colour) {
    #expect(Colour(text) == colour)
    #expect(Colour(colour.spelling) == colour)
  }

  @Test(arguments: ["", "256", "-1", "Red", "#fff", "#gggggg", "#+fffff", "rouge"])
  func `anything else is none`(text: String) {
    #expect(Colour(text) == nil)
  }

  @Test func `a terminal of 256 colours shows the nearest`() {
    #expect(Colour.rgb(0x5FAFFF).number(in: .indexed) == 75)
    #expect(Colour.rgb(0x5EB0FE).number(in: .indexed) == 75)
    #expect(Colour.index(75).number(in: .direct) == 0x5FAFFF)
    #expect(Colour.rgb(0x5FAFFF).number(in: .few) == nil)
  }
}
