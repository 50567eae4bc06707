import TerminalKit
import Testing
import Localization

@testable import BoardUI

struct ThemeTests {
  @Test func `the menu opens on the theme that is shown, and every move shows another`() {
    var model = testModel(preferences: Model.Preferences(theme: .light))
    #expect(play("^T", on: &model) == [])
    #expect(play("j", on: &model) == [.setTheme(.highContrast)])
    #expect(play("k k", on: &model) == [.setTheme(.light), .setTheme(.dark)])
    #expect(play("home k", on: &model) == [.setTheme(.automatic)])
  }

  @Test(arguments: ["esc", "q", "^C"])
  func `the theme from before comes back when none is chosen`(key: String) {
    var model = testModel(preferences: Model.Preferences(theme: .light))
    play("^T G", on: &model)
    #expect(play(key, on: &model) == [.setTheme(.light)])
    #expect((model.theme, model.mode) == (.light, .board))
  }

  @Test func `a chosen theme stays, and the line that keeps it is said`() {
    var model = testModel()
    play("^T G", on: &model)
    #expect(play("enter", on: &model) == [])
    #expect(model.theme == .monochrome)
    #expect(model.status.text.contains("theme = \"monochrome\""))
    #expect(play("^T esc", on: &model) == [])
  }

  @Test func `every theme has its words`() {
    #expect(Theme.allCases.map(\.rawValue) == ThemeName.allCases.map(\.rawValue))
  }
}
