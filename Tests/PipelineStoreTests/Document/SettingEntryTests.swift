import Diagnostics
import PipelineDomain
import Testing

@testable import PipelineStore

struct SettingEntryTests {
  private let board = Board(settings: BoardSample.settings)

  @Test func `every setting with a value can be set to that value, and nothing changes`() throws {
    let entries = SettingsText(board.settings).entries
    #expect(entries.count > 100)
    for entry in entries {
      guard let value = entry.value else { continue }
      let (edit, settings) = try board.settingEdit(entry.path, to: value, in: .utc)
      #expect(edit.before == edit.after, "\(entry.path)")
      #expect(settings == board.settings, "\(entry.path)")
    }
  }

  @Test func `every value listed by path is an entry, or a key that stays`() {
    let text = SettingsText(board.settings)
    let entries = Set(text.entries.map(\.path))
    let missing = text.values.map(\.path).filter { path in
      !entries.contains(path) && !path.hasSuffix(".id") && !path.contains(".quota.")
    }
    #expect(missing == [])
  }

  @Test func `an entry that is a list of objects knows their number, no other one has any`() {
    let forms = SettingsText(board.settings).entries.map { ($0.form, $0.value ?? "") }
    let counts = forms.compactMap { form, value -> (Int?, String)? in
      if case .json(let count) = form { (count, value) } else { nil }
    }
    #expect(counts.contains { $0.0 == 1 || $0.0 == 2 })
    for (count, value) in counts {
      #expect((count != nil) == value.hasPrefix("[{"), "\(value)")
      #expect(count ?? 0 <= value.count { $0 == "{" }, "\(value)")
    }
  }

  @Test func `an entry is refused what its form does not take`() {
    for entry in SettingsText(board.settings).entries {
      let wrong: String? =
        switch entry.form {
        case .number, .choice: "none of these"
        case .money, .minorUnits: "much"
        case .text, .words, .several, .json: nil
        }
      guard let wrong else { continue }
      #expect(throws: SettingRefusal.self, "\(entry.path)") {
        _ = try board.settingEdit(entry.path, to: wrong, in: .utc)
      }
    }
  }
}
