import PipelineDomain
import Localization

extension Model {
  /// Deletes the deals at hand: asked for once it tells what goes, asked for again it deletes.
  mutating func deleteSubjects() -> [Effect] {
    let deals = subjects
    let held = HeldDeletion.deals(deals.map(\.id))
    let reference = DealReference(deals.map(\.title))
    guard heldDeletion == held else {
      heldDeletion = held
      let ids = Set(deals.map(\.id))
      let upsells = board.deals.count { deal in
        !deal.isRemoved && !ids.contains(deal.id) && deal.upsellOf.map(ids.contains) == true
      }
      say(
        words.wouldDelete(
          reference,
          activities: deals.reduce(0) { $0 + $1.activities.count { !$0.isWithdrawn } },
          payments: deals.reduce(0) { $0 + $1.payments.count { !$0.isWithdrawn } },
          upsells: upsells), .problem)
      return []
    }
    heldDeletion = nil
    var random = random
    defer { self.random = random }
    do throws(Objection) {
      let changes = try plan(on: deals.map(\.id), &random) { _ in .delete }
      return make(changes, saying: words.deleted(reference) + words.undoing)
    } catch {
      say(message(error), .problem)
      return []
    }
  }
}
