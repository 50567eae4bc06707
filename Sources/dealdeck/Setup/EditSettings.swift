import ArgumentParser
import Diagnostics
import PipelineDomain
import PipelineStore
import Localization

/// `settings edit`: opens a section as text in the user's editor, and takes it once it is valid.
struct EditSettings: ParsableCommand {
  static let configuration = CommandConfiguration(.settingsEdit, named: "edit")

  @OptionGroup var options: BoardOptions
  @Argument(help: .record(.settingPath), completion: Completions.settingPaths) var path: String

  func run() throws {
    var opened = try OpenedBoard(options)
    let words = opened.words
    let (board, zone) = (opened.board, opened.zone)
    do throws(SettingRefusal) {
      _ = try SettingsText(board.settings).source(at: path)
    } catch {
      throw CommandFailure(.setting(error), at: options.path, words)
    }
    let outcome = BoardEditor.editSettings(
      at: path, of: board, in: zone, words, lending: { $0() }, beforeStop: {})
    switch outcome {
    case .edited(let edits, _): try opened.save(edits, at: path, options)
    case .kept(.unchanged, _) where options.json: try opened.save([], at: path, options)
    case .kept(.unchanged, _): Output.line(words.settingsKept(path, .unchanged, writtenTo: nil))
    case .kept(let why, let file):
      throw CommandFailure.refused(words.settingsKept(path, why, writtenTo: file))
    case .refused(let why, let file):
      throw CommandFailure.badData(file.map { words.settingsTextRefused(why, keptIn: $0) } ?? why)
    }
  }
}

extension OpenedBoard {
  /// Saves edits of settings as one, and prints how many they are.
  fileprivate mutating func save(
    _ edits: [SettingEdit], at path: String, _ options: BoardOptions
  ) throws {
    if !edits.isEmpty {
      _ = try repeating(path: options.path) { opened, random in
        let changes = edits.map { edit in
          Change(.setting(edit), entry: opened.metadata(&random).entry())
        }
        try opened.save(changes.together)
      }
    }
    guard options.json else { return Output.line(words.settingsEdited(path, count: edits.count)) }
    Output.json { object in
      object.key("settings")
      object.array { list in for edit in edits { list.object { $0.setting(edit) } } }
    }
  }
}
