import TerminalKit
import Localization

extension Frame {
  /// Returns the keys of the view beneath, grouped, with the reason beside each that cannot act now.
  func help(matching query: String) -> Page {
    let heading = Line(words.title(.help), .heading).then("  ").then(query, Style.focus.bold)
    let invitation = query.isEmpty ? Line(words.title(.narrow), .secondary) : .blank
    var page = Page(heading: Page.Row(left: heading + invitation), caret: heading.width)
    if query.isEmpty, let rule = model.beneath.last?.screen?.rule(in: words) {
      page.add(rule, .secondary, width: pageWidth)
    }
    for section in model.helpPage(matching: query).sections {
      page.addSection(section.heading)
      for entry in section.entries {
        page.add(line(for: entry))
      }
    }
    if page.rows.isEmpty { page.add(Line(words.title(.noKeys), .secondary)) }
    return page
  }

  /// Returns keys, title and a note: the reason why it cannot act, if so, else the detail.
  private func line(for entry: HelpPage.Entry) -> Line {
    let isIdle = entry.refusal != nil
    let note = entry.refusal ?? entry.text.detail
    let title = entry.text.title
    return Line(padded(entry.keys, to: min(20, pageWidth / 4)), isIdle ? .secondary : .focus)
      .then(
        note.isEmpty ? title : padded(title, to: min(36, pageWidth / 2)),
        isIdle ? .secondary : .text
      )
      .then(note, isIdle ? .attention : .secondary)
  }
}
