import PipelineDomain
import Localization

extension Model {
  /// Adds a deal like the one at hand, and goes to it.
  mutating func cloneDeal() -> [Effect] {
    guard let deal = subject else { return [] }
    do throws(Refusal) {
      let clone = try board.clone(of: deal, as: freshDeal(), titled: words.copy(of: deal.title))
      let change = try board.addition(of: clone, metadata: metadata())
      let stage = board.settings.stage(clone.stage)?.name ?? clone.stage.text
      showAll()
      let effects = make([change], saying: words.added(clone.title, to: stage))
      placeCursor(on: clone.id)
      return effects
    } catch {
      say(words.refusal(error, on: board), .problem)
      return []
    }
  }
}
