import PipelineDomain
import TerminalKit
import Localization

extension PurgePage {
  /// The texts that mention the person, a line each, below what goes in any case.
  func list(in frame: Frame) -> ListPage {
    let words = frame.words
    let mentions = review.plan?.mentions ?? []
    let count = review.isDue ? nil : review.plan?.count
    return ListPage(
      heading: Page.Row(
        left: Line(words.title(.purge), .heading).then("   " + review.name, .text),
        right: Line(count.map(words.purgePlaces) ?? words.computing, .secondary)),
      count: mentions.count, cursor: cursor,
      line: { row, room in frame.line(of: mentions[row], isHere: row == cursor.row, room) },
      top: frame.head(of: review), preview: frame.foot(of: review))
  }
}

extension Frame {
  /// Returns what goes in any case, the KPIs that change, and what the rows are.
  fileprivate func head(of purge: PurgeReview) -> [Line] {
    guard let plan = purge.plan else { return [] }
    let figures = purge.isDue ? words.computing : words.purgedFigures(purge.figures.map(words.name))
    let mentions = plan.mentions.isEmpty ? words.noMentions : words.purgeMentionsOnScreen
    return [words.purgeHead(purge.name, places: plan.places), figures, mentions]
      .flatMap { wrapped($0, to: pageWidth) }.map { Line($0) }
  }

  fileprivate func line(of mention: PurgePlan.Mention, isHere: Bool, _ room: Int) -> Line {
    let title = mention.deal.flatMap { board[$0]?.title } ?? ""
    let isWide = room >= 70
    let text = SafeText.displayable(mention.text)
    let line = Line(mention.isRedacted ? "[x] " : "[ ] ", mention.isRedacted ? .bad : .secondary)
      .then(
        padded(text, to: max(10, room - (isWide ? 48 : 16))), isHere ? Style.text.bold : .text)
    let places = right(words.purgePlaces(mention.places), in: isWide ? 16 : 12)
    return (isWide ? line.then("  " + padded(title, to: 24), .secondary) : line)
      .then(places, .secondary)
  }

  /// Returns what an erasure cannot reach, and that it lasts.
  fileprivate func foot(of purge: PurgeReview) -> [Line] {
    guard let plan = purge.plan else { return [] }
    return wrapped(words.purgeUnreached, to: pageWidth).map { Line($0, .secondary) }
      + wrapped(words.purgeLasts(plan.count), to: pageWidth).map { Line($0, .bad) }
  }
}
