import BoardUI
import Foundation
import TerminalKit
import Testing
import Localization

@testable import Configuration

struct DocumentationTests {
  private func page(_ name: String = "configuration") throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "docs/\(name).md"), encoding: .utf8)
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

  @Test func `the manual tells every setting and role, as docs/configuration.md does`() throws {
    let words = Language.english.words()
    #expect(words.configurationSettings.map(\.term) == Setting.allCases.map(\.rawValue))
    #expect(words.colorRoles.map(\.term) == Role.allCases.map(\.name))
    let rows = try page().split(separator: "\n")
    for row in words.configurationSettings + words.colorRoles {
      let isTold = rows.contains {
        $0.hasPrefix("| `\(row.term)` |") && $0.hasSuffix("| \(row.meaning) |")
      }
      #expect(isTold, "\(row.term)")
    }
    let example = words.configurationExample.joined(separator: "\n")
    #expect(Preferences(reading: example).problems.isEmpty)
  }

  @Test func `docs/configuration.md names every command that can have other keys`() throws {
    let page = try page()
    for row in KeyMap.standard.rows {
      let keys = row.keys.map { "`\($0.spelling)`" }.joined(separator: " ")
      let isRemappable = !row.command.takesDigit
      let line = "| `\(row.command.name)` | \(keys) |"
      #expect(page.contains(line) == isRemappable, "\(line)")
    }
  }

  @Test func `the examples of docs/hooks.md have no problem, and its placeholders are there`()
    throws
  {
    let page = try page("hooks")
    let examples = page.components(separatedBy: "```toml\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
    let preferences = Preferences(reading: examples.joined(separator: "\n"))
    #expect(preferences.problems.isEmpty)
    #expect(preferences.hooks.count == 2 && preferences.keys.own.count == 2)
    for match in page.matches(of: /`\{(?<name>[A-Za-z.]+)\??\}`/) {
      #expect(Placeholder(name: String(match.name)) != nil, "\(match.name)")
    }
    for name in ["HOME", "TZ", "DBUS_SESSION_BUS_ADDRESS"] { #expect(page.contains("`\(name)`")) }
  }

  @Test(arguments: ["hooks", "goals"])
  func `the French page shows the code of the English one`(name: String) throws {
    let blocks = try [page(name), page("fr/\(name)")].map { page in
      page.matches(of: #/(?s)```(?:toml|json|python)\n.*?```/#).map { String($0.output) }
    }
    #expect(!blocks[0].isEmpty && blocks[0] == blocks[1])
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
