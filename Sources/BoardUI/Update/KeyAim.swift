import PipelineDomain
import Localization

/// What the next key acts on.
struct KeyAim: Equatable {
  let place: KeyPlace
  let question: Prompt.Purpose?
  let deal: Deal.ID?
}

extension Model {
  /// What the next key acts on now.
  var keyAim: KeyAim {
    let place = place
    let prompt: Prompt? = if case .prompt(let prompt) = mode { prompt } else { nil }
    return KeyAim(
      place: place, question: prompt?.purpose, deal: place.takesText ? nil : subjectID)
  }
}
