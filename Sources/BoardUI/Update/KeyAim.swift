import PipelineDomain
import Localization

/// What the next key acts on.
struct KeyAim: Equatable {
  private let place: KeyPlace
  private let question: Prompt.Purpose?
  private let deal: Deal.ID?

  init(_ model: Model) {
    place = model.place
    if case .prompt(let prompt) = model.mode { question = prompt.purpose } else { question = nil }
    deal = place.takesText ? nil : model.subject?.id
  }
}
