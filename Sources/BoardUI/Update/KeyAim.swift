import PipelineDomain
import Localization

/// The target of the next key.
struct KeyAim: Equatable {
  let place: KeyPlace
  let question: Prompt.Purpose?
  let deal: Deal.ID?
}

extension Model {
  /// The present target of the next key.
  var keyAim: KeyAim {
    let place = place
    let prompt: Prompt? = if case .prompt(let prompt) = mode { prompt } else { nil }
    return KeyAim(
      place: place, question: prompt?.purpose, deal: place.takesText ? nil : subjectID)
  }
}
