import PipelineDomain
import TerminalKit
import Localization

/// The erasure of a contact: what goes in any case, and the free texts to choose among.
struct PurgePage: ListPageScreen {
  static let place = KeyPlace.purge
  static let traits: ScreenTraits = [.page]
  static let commands = Set<Command>(joining: .ofLists, .ofOverlays, [.palette])
  static let rowCommand = Command.redact
  static let rows = [
    CommandTable.Row(
      .purge, "P", in: [.bin, .organizations, .detail], .deal, effects: { $0.openPurge() },
      unless: { $0.purgeRefusal }),
    CommandTable.Row(
      .redact, "space", in: [.purge], .deal, effects: { $0.redactMention() },
      unless: { model in
        guard model.purge?.plan != nil else { return .purgeDue }
        return model.mentionAtHand == nil ? .noMention : nil
      }),
    CommandTable.Row(
      .confirmPurge, "enter", in: [.purge], .deal, asksForText: true,
      unless: { $0.readOnlyRefusal ?? ($0.purge?.isDue == false ? nil : .purgeDue) }
    ) { model in
      guard let purge = model.purge else { return }
      model.enter(.prompt(Prompt(.purge(purge.contact), [Prompt.Input(.places)])))
    },
  ]
  static let hints: [[Command]] = [[.redact], [.confirmPurge], [.down, .up], [.back]]

  /// The erasure that is looked at.
  var review: PurgeReview
  var cursor = ListCursor()

  init(of contact: Contact) { review = PurgeReview(of: contact) }

  func count(in _: Model) -> Int { review.plan?.mentions.count ?? 0 }

  func back(from model: inout Model) { model.leave() }

  /// The text at hand.
  fileprivate var mention: PurgePlan.Mention? {
    let mentions = review.plan?.mentions ?? []
    return mentions.indices.contains(cursor.row) ? mentions[cursor.row] : nil
  }
}

extension Model {
  /// The contact at hand, deleted ones among them.
  private var contactToPurge: Contact? {
    let id = mode.screen?.contact(in: self)
    let contact = id.flatMap { board.settings.contacts[$0] }
    return contact?.isPurged == false ? contact : nil
  }

  fileprivate var purgeRefusal: KeyRefusal? {
    if let refusal = readOnlyRefusal { return refusal }
    guard contactToPurge != nil else { return .noContact }
    return pending.isEmpty ? nil : .unsavedFirst
  }

  fileprivate mutating func openPurge() -> [Effect] {
    guard let contact = contactToPurge else { return [] }
    push(PurgePage(of: contact))
    return planPurge()
  }

  fileprivate var mentionAtHand: PurgePlan.Mention? {
    self[PurgePage.self]?.mention
  }

  fileprivate mutating func redactMention() -> [Effect] {
    guard let mention = mentionAtHand else { return [] }
    purge?.toggle(mention.text)
    return planPurge()
  }
}
