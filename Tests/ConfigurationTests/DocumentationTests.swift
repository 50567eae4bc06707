import BoardUI
import Foundation
import TerminalKit
import Testing
import Localization

@testable import Configuration

struct DocumentationTests {
  private func page() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "docs/configuration.md"), encoding: .utf8)
  }

  @Test func `docs/configuration.md has a row for every setting, with its values and standard`()
    throws
  {
    let rows = try page().split(separator: "\n").filter { $0.hasPrefix("| `") }
    for setting in Setting.allCases {
      let row = try #require(rows.first { $0.hasPrefix("| `\(setting.rawValue)`") })
      for value in setting.accepted ?? [] { #expect(row.contains("`\(value)`"), "\(value)") }
      if let standard = setting.standard { #expect(row.contains("| `\(standard)` |"), "\(row)") }
    }
    for role in Role.allCases {
      #expect(rows.contains { $0.hasPrefix("| `\(role.name)`") }, "\(role)")
    }
  }

  @Test func `docs/configuration.md names every command that can have other keys`() throws {
    let page = try page()
    for row in KeyMap.standard.rows {
      let keys = row.keys.map { "`\($0.spelling)`" }.joined(separator: " ")
      let isRemappable = ![.goToColumn, .moveToStage, .presetOfNumber].contains(row.command)
      let line = "| `\(row.command.name)` | \(keys) |"
      #expect(page.contains(line) == isRemappable, "\(line)")
    }
  }

  @Test func `the example of docs/configuration.md has no problem`() throws {
    let parts = try page().components(separatedBy: "```toml\n")
    #expect(parts.count == 2)
    let example = try #require(parts.last?.components(separatedBy: "```").first)
    let preferences = Preferences(reading: example)
    #expect(preferences.problems.isEmpty)
    #expect(Set(preferences.chosen.keys) == Set(Setting.allCases))
    #expect(!preferences.remaps.isEmpty && !preferences.colours.isEmpty)
  }
}
