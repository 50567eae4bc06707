import BoardUI
import Testing

@testable import Configuration

struct ConfigurationTextTests {
  private static let mine = OwnView(name: "mine", filter: "owner:me \"big\"", order: "amount")
  private static let line = #"mine = ["owner:me \"big\"", "amount"]"#

  private func kept(_ view: OwnView, in text: String) -> String {
    var edited = ConfigurationText(text)
    edited.keep(view)
    return edited.text
  }

  @Test(arguments: [
    ("", "[views]\nLINE\n"),
    ("theme = \"dark\" # so\n", "theme = \"dark\" # so\n\n[views]\nLINE\n"),
    ("theme = \"dark\"", "theme = \"dark\"\n\n[views]\nLINE\n"),
    ("[views] # kept\nb = \"won\"\n", "[views] # kept\nLINE\nb = \"won\"\n"),
    ("[views]", "[views]\nLINE"),
    ("[views]\r\n# é\r\n[keys]\r\n", "[views]\r\nLINE\r\n# é\r\n[keys]\r\n"),
    ("views.b = \"won\" # b\n[keys]\n", "views.b = \"won\" # b\nviews.LINE\n[keys]\n"),
    ("[views]\nmine = [ # two\n \"x\",\n] # end\n", "[views]\nLINE # end\n"),
    ("[views]\n  \"mine\"='x'# end\n", "[views]\n  \"mine\"=VALUE# end\n"),
    ("oops\n[views]\n", "oops\n[views]\nLINE\n"),
  ])
  func `a filter is kept by one line, and every other byte stays`(before: String, after: String) {
    let value = String(Self.line.dropFirst("mine = ".count))
    let wanted = after.replacing("LINE", with: Self.line).replacing("VALUE", with: value)
    let text = kept(Self.mine, in: before)
    #expect(Array(text.utf8) == Array(wanted.utf8))
    #expect(Preferences(reading: text).views.map(\.view).contains(Self.mine))
  }

  @Test(arguments: ["mine", "two words", "é\"\\", "a.b", "\u{2028}x"])
  func `what is kept is read, and taken out leaves the text as it was`(name: String) {
    let before = "# top\r\n[keys]\nwin = [\"x\"]\n[views]\nother = \"won\"\n"
    for view in [OwnView(name: name, filter: "a\tb"), OwnView(name: name, filter: "@x \\")] {
      var text = ConfigurationText(kept(view, in: before))
      #expect(Preferences(reading: text.text).views.map(\.view).contains(view))
      text.drop(name)
      #expect(Array(text.text.utf8) == Array(before.utf8))
      text.drop(name)
      #expect(text.text == before)
    }
  }

  @Test(arguments: [
    "mine = 3", "mine = []", "mine = [\"a\", \"b\"]", "mine = [\"a\", \"amount\", \"c\"]",
    "mine = [1]",
  ])
  func `what is no filter under a name is told, and the rest applies`(line: String) {
    let preferences = Preferences(reading: "[views]\n\(line)\nb = \"won\"")
    #expect(preferences.problems.count == 1)
    #expect(preferences.views.map(\.view) == [OwnView(name: "b", filter: "won")])
  }
}
