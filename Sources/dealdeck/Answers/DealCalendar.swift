import PipelineDomain
import PipelineExchange
import Localization

/// The next steps and close dates of open deals, as entries of a calendar.
struct DealCalendar {
  let opened: OpenedBoard
  /// True to write next steps as tasks, which not every calendar shows.
  let hasTasks: Bool

  /// Returns the file of the deals, in their order.
  func bytes(of deals: [Deal]) -> [UInt8] {
    let file = CalendarFile(
      name: opened.board.settings.name, at: opened.clock, by: Version.product,
      entries(of: deals))
    return Array(file.text.utf8)
  }

  private func entries(of deals: [Deal]) -> [CalendarFile.Entry] {
    deals.flatMap { deal -> [CalendarFile.Entry] in
      guard opened.board.stage(of: deal)?.outcome == .open else { return [] }
      let step = deal.nextStep.map { step in
        entry(deal, "next-step", on: step.due, opened.words.calendarStep(step.what, of: deal.title))
      }
      let closing = deal.expectedClose.map { day in
        entry(deal, "close", on: day, opened.words.calendarClose(of: deal.title))
      }
      return [step, closing].compactMap(\.self)
    }
  }

  private func entry(
    _ deal: Deal, _ kind: String, on day: Day, _ summary: String
  ) -> CalendarFile.Entry {
    let (board, words) = (opened.board, opened.words)
    let details = [
      board.organization(of: deal)?.name, deal.amount.map(words.figures.exact),
      words.stageName(deal.stage, on: board.settings), deal.owner,
    ]
    return CalendarFile.Entry(
      key: "\(deal.id.text)-\(kind)", day: day, summary: summary,
      details: details.compactMap(\.self).joined(separator: "\n"),
      isTask: hasTasks && kind == "next-step")
  }
}
