import PipelineDomain
import Localization

extension Model {
  /// Asks by what the list on screen is to be narrowed.
  mutating func openGroupings() {
    enter(.menu(Menu(.grouping)))
    let present = Grouping.onPages.firstIndex { $0 == focus?.grouping }
    goInMenu(by: present ?? 0)
  }

  /// Asks which source, owner or persona.
  mutating func openGroups(of grouping: Grouping) {
    leave()
    let choices = focusChoices(by: grouping)
    guard !choices.isEmpty else { return }
    let present = choices.firstIndex { $0.focus == focus }
    enter(.menu(Menu(.focus(choices))))
    goInMenu(by: present ?? 0)
  }

  /// Narrows the list on screen, or shows all of it again.
  mutating func show(_ focus: Focus?) {
    if var triage {
      let all = (triage.queue + triage.rest).sorted(by: board.isMorePressing)
      triage.focus = focus
      triage.queue = all.filter { isIn(focus, $0.deal) }
      triage.rest = all.filter { !isIn(focus, $0.deal) }
      self.triage = triage
      goInTriage(to: 0)
    } else if var page = agenda {
      page.focus = focus
      agenda = page
      listAgenda()
      goInAgenda(to: 0)
    } else if var review {
      review.focus = focus
      review.listRows { isIn(focus, $0) }
      self.review = review
      goInReview(to: 0)
    }
  }

  /// Shows all of the list again, if it was narrowed.
  mutating func endFocus() -> Bool {
    guard focus != nil else { return false }
    show(nil)
    say(words.allShown)
    return true
  }
}
