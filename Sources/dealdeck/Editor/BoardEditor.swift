import BoardUI
import CursesTerminal
import Diagnostics
import PipelineDomain
import PipelineStore
import TerminalKit
import Localization

/// The texts of a board that are edited in the user's editor.
enum BoardEditor {
  /// The most bytes of a section of the settings.
  private static let settingsLimit = 1 << 20

  /// Has the notes of a deal edited, and returns the result.
  ///
  /// - Parameter beforeStop: Finishes the work that must end before this program stops with the editor.
  static func editNotes(
    _ text: String, of deal: Deal.ID, on terminal: inout CursesTerminal,
    beforeStop: @escaping () -> Void
  ) -> Message {
    let outcome = TextEditor.edit(
      text, atMost: Model.notesLimit, lending: { terminal.lend($0) }, beforeStop: beforeStop)
    switch outcome {
    case .edited(let text): return .notesEdited(deal, text)
    case .kept(let why, let path): return .notesKept(why, written: path)
    case .refused(_, let path): return .notesKept(.unreadable, written: path)
    }
  }

  /// Has the form of a deal edited, and returns the result.
  ///
  /// - Parameters:
  ///   - shown: The form, or one with its errors, which is kept when nothing is changed.
  ///   - original: The form of the deal as it is.
  static func editForm(
    _ shown: String, original: String, lending lend: (() -> Void) -> Void,
    beforeStop: @escaping () -> Void
  ) -> TextEditor.Outcome {
    TextEditor.edit(
      shown, isUnsaved: shown != original, atMost: 2 * Model.notesLimit, lending: lend,
      beforeStop: beforeStop)
  }

  /// Has the settings at a path edited, and returns the edits that the text makes.
  static func editSettings(
    at path: String, of board: Board, in zone: Zone, _ words: Strings,
    lending lend: (() -> Void) -> Void, beforeStop: @escaping () -> Void
  ) -> SettingsOutcome {
    let source: String
    do throws(SettingRefusal) {
      source = try SettingsText(board.settings).source(at: path)
    } catch {
      return .refused(words.reason(error), written: nil)
    }
    var found: (edits: [SettingEdit], settings: Settings)?
    let outcome = TextEditor.edit(
      words.settingsHead(path) + source, ending: ".json", atMost: settingsLimit, lending: lend,
      beforeStop: beforeStop
    ) { text in
      do throws(SettingRefusal) {
        let edited = try board.settingEdits(of: text, at: path, in: zone)
        // A board with an unknown time zone would not open again.
        guard (try? ProcessEnvironment.zone(named: edited.settings.timeZone, words)) != nil else {
          return words.refusal(.noZone(edited.settings.timeZone))
        }
        found = edited
        return nil
      } catch {
        return words.reason(error)
      }
    }
    switch outcome {
    case .edited: return .edited(found?.edits ?? [], found?.settings ?? board.settings)
    case .kept(let why, let file): return .kept(why, written: file)
    case .refused(let why, let file): return .refused(why, written: file)
    }
  }

  /// The end of an edit of settings.
  enum SettingsOutcome {
    case edited([SettingEdit], Settings)
    /// No text to take, and the file with it where it is kept.
    case kept(EditorFailure, written: String?)
    /// The text does not fit; it is kept in the file, if there is one.
    case refused(String, written: String?)
  }
}
