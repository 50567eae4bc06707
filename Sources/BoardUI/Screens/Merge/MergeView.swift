import PipelineDomain
import TerminalKit
import Localization

extension MergePage {
  /// The fields in which the two deals differ, the value that stays in bold.
  func list(in frame: Frame) -> ListPage {
    let words = frame.words
    return ListPage(
      heading: Page.Row(
        left: Line(words.title(.merge), .heading).then("   " + merge.kept.title, .text),
        right: Line(words.staysAndGoes, .secondary)),
      count: merge.fields.count, cursor: cursor,
      line: { row, room in frame.line(of: merge.fields[row], in: merge, room) },
      top: frame.heads(of: merge), footRows: 6, preview: frame.joined(in: merge))
  }
}

extension Frame {
  /// The width of a value: what two of them leave beside the name of the field.
  private func valueWidth(_ room: Int) -> Int { max(8, (room - nameWidth(room)) / 2 - 2) }

  private func nameWidth(_ room: Int) -> Int { room < 60 ? 10 : 20 }

  /// Returns the heads of the two columns: stage and creation of each deal.
  fileprivate func heads(of merge: DealMerge) -> [Line] {
    let room = pageWidth
    let texts = [merge.kept, merge.spent].map { deal in
      let day = deal.creationDay(in: model.zone).map { words.dates.short($0, near: today) }
      return [words.stageName(deal.stage, on: board.settings), day].compactMap(\.self).joined(
        separator: ", ")
    }
    let titles = [words.keptHead, words.spentHead]
    return [titles, texts].enumerated().map { row, cells in
      let style: Style = row == 0 ? .heading : .secondary
      return Line(padded("", to: nameWidth(room) + 2))
        .then(padded(cells[0], to: valueWidth(room)), style).then("  ")
        .then(padded(cells[1], to: valueWidth(room)), style)
    }
  }

  fileprivate func line(of field: Field, in merge: DealMerge, _ room: Int) -> Line {
    let isTaken = merge.taken.contains(field)
    let texts = [merge.kept, merge.spent].map { deal in
      words.value(deal[field], of: field, on: board, near: today)
    }
    return Line(padded(words.field(field), to: nameWidth(room)), .secondary)
      .then(padded(texts[0], to: valueWidth(room)), isTaken ? .secondary : Style.text.bold)
      .then(isTaken ? " ‹" : "  ", .secondary)
      .then(padded(texts[1], to: valueWidth(room)), isTaken ? Style.text.bold : .secondary)
  }

  /// Returns what is joined of both deals.
  fileprivate func joined(in merge: DealMerge) -> [Line] {
    let text = words.joined(
      activities: merge.spent.activities.count { !$0.isWithdrawn },
      contacts: merge.spent.stakeholders.count + merge.spent.contacts.count,
      hasNotes: !merge.spent.notes.isEmpty)
    return wrapped(text, to: pageWidth).map { Line($0, .secondary) }
  }
}
