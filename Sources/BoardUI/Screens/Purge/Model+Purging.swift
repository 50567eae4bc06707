import PipelineDomain
import Localization

extension Model {
  /// The erasure of a contact that is looked at, while its page is open.
  var purge: PurgeReview? {
    get { self[PurgePage.self]?.review }
    set { if let newValue { self[PurgePage.self]?.review = newValue } }
  }

  /// Closes the page about a person who is gone.
  mutating func leavePurged() {
    if let purge, board.settings.contacts[purge.contact]?.isPurged != false { closePurge() }
  }

  /// Asks for the finds of the erasure that is looked at, with the texts chosen.
  func planPurge() -> [Effect] {
    guard let purge else { return [] }
    return [.planPurge(purge.contact, redacting: purge.redacted, mark: purgeMark, board)]
  }

  private var purgeMark: Contact.Purge { Contact.Purge(at: now, by: author) }

  /// Erases the person when the number of places was typed.
  mutating func purge(_ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    guard var review = purge, let plan = review.plan else { return [] }
    guard Int(prompt.input(.places)?.answer ?? "") == plan.count else {
      throw WrongAnswer(field: .places, text: words.purgeNeedsCount(plan.count))
    }
    leave()
    review.isDue = true
    purge = review
    say(words.computing)
    return [
      .purge(
        review.contact, redacting: review.redacted, mark: purgeMark, count: plan.count, board)
    ]
  }

  /// Leaves what is known of a person who was erased: no undo reaches back to them.
  mutating func take(_ plan: PurgePlan, isConfirmed: Bool) {
    (undoStack, redoStack) = ([], [])
    drafts.removeAll { $0.entries.contains { $0.text.contains(plan.contact.name) } }
    if !isConfirmed, saving == .saved { saving = .unconfirmed }
    closePurge()
    say(words.purged(plan.count, kept: plan.keptCount) + " " + words.purgeUnreached, .good)
  }

  /// Says why nobody was erased.
  mutating func refusePurge(because why: String) {
    purge?.isDue = false
    if purge?.plan == nil { closePurge() }
    say(why, .problem)
  }

  /// Leaves the page, also from what is above it.
  private mutating func closePurge() {
    beneath.removeAll { $0.screen?.place == .purge }
    let isAsking =
      if case .prompt(let prompt) = mode, case .purge = prompt.purpose { true } else { false }
    if isAsking || mode.screen?.place == .purge { leave() }
  }
}
