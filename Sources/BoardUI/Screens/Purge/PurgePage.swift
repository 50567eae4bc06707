import PipelineDomain
import TerminalKit
import Localization

/// The erasure of a contact: what goes in any case, and the free texts to choose among.
struct PurgePage: ListScreen {
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

  var cursor = ListCursor()

  func count(in model: Model) -> Int { model.purge?.plan?.mentions.count ?? 0 }

  func shownRows(in frame: Frame) -> Int { frame.capacity(of: list(in: frame)) }

  func back(from model: inout Model) {
    model.purge = nil
    model.leave()
  }

  /// The text at hand.
  fileprivate func mention(in model: Model) -> PurgePlan.Mention? {
    let mentions = model.purge?.plan?.mentions ?? []
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
    purge = PurgeReview(of: contact)
    push(PurgePage())
    return planPurge()
  }

  fileprivate var mentionAtHand: PurgePlan.Mention? {
    self[PurgePage.self]?.mention(in: self)
  }

  fileprivate mutating func redactMention() -> [Effect] {
    guard let mention = mentionAtHand else { return [] }
    purge?.toggle(mention.text)
    return planPurge()
  }
}
