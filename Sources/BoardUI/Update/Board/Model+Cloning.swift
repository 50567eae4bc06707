import PipelineDomain
import Localization

extension Model {
  /// Makes the renewal deal of the contract at hand, unless it is there.
  mutating func renewDeal() -> [Effect] {
    guard let contract = subject else { return [] }
    let title = words.renewal(of: contract.title)
    do throws(Refusal) {
      let change = try board.renewing(contract.id, titled: title, metadata: metadata())
      let known = board.renewal(of: contract) ?? contract.renewalID.flatMap { board[$0] }
      guard let renewal = change?.newDeal ?? known else { return [] }
      let stage = words.stageName(renewal.stage, on: board.settings)
      guard let change else {
        say(words.reply(.alreadyRenewed(renewal.title, in: stage)))
        return []
      }
      return make([change], saying: words.added(renewal.title, to: stage))
    } catch {
      say(words.refusal(error, on: board), .problem)
      return []
    }
  }

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
