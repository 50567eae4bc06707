import Diagnostics
import PipelineDomain
import Localization

extension Model {
  /// The most that notes hold, in bytes of UTF-8.
  package static let notesLimit = TypedText.limit

  /// Asks the shell to open the deal at hand, or the note being typed, in the user's editor.
  mutating func editInEditor() -> [Effect] {
    if case .prompt(let prompt) = mode, prompt.takesNotes, let id = prompt.purpose.deals.first {
      return [.editNotes(id, prompt.focused.text)]
    }
    return subject.map(editForm) ?? []
  }

  /// Takes the text from the editor: into its field, else as a change of the deal.
  mutating func takeNotes(of id: Deal.ID, _ text: String) -> [Effect] {
    guard text.utf8.count <= Model.notesLimit else {
      say(words.notesKept(.tooLong(Model.notesLimit)), .problem)
      return []
    }
    let text = text.withoutLastLineEnds
    if case .prompt(var prompt) = mode, prompt.takesNotes {
      let isOneLine = prompt.focused.name == .note
      prompt.focused.text = isOneLine ? TypedText.cleaned(text) : text
      prompt.focused.caret = prompt.focused.text.count
      prompt.focused.isOffered = false
      prompt.problem = nil
      mode = .prompt(prompt)
      return []
    }
    guard let deal = board[id], text != deal.notes.withoutLastLineEnds else {
      say(words.notesKept(.unchanged))
      return []
    }
    let edit = Action.Edit(.notes, text.isEmpty ? .none : .text(text))
    return act(.edit([edit]), on: deal, saying: words.edited([.notes], of: .one(deal.title)))
  }
}

extension Prompt {
  /// True when the focused field is a note on a deal, which the user's editor can write as well.
  var takesNotes: Bool {
    let isNote = focused.name == .note || focused.name == .field(.notes)
    return isNote && !purpose.deals.isEmpty
  }
}
