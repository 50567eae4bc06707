import PipelineDomain
import TerminalKit
import Wording

extension Frame {
  /// The line at the top: the board's name, what it is narrowed to, how many deals want an act, the
  /// day, and how the file stands, which is the last to be dropped.
  func drawHeader(on canvas: inout Canvas) {
    let rect = layout.header.inset(columns: margin)
    guard !rect.isEmpty else { return }
    let name = Line(board.settings.name, .heading)
    let isWide = rect.columns >= 100
    let left = isWide ? Line("dealdeck  ", .focus) + name : name
    let day = isWide ? words.dates.long(today) : words.dates.medium(today, near: today)
    let standing = savingLine
    let full = Line(
      joining: [counts, Line(day, .secondary) + Line(" · ", .secondary) + standing],
      separator: "    ")
    let candidates = [full, Line(joining: [counts, standing], separator: "    "), standing]
    let room = rect.columns - min(name.width, 12) - 2
    let right = candidates.first { $0.width <= room } ?? standing
    canvas.write(
      Line(joining: [left, narrowing], separator: "    "), Line(" ") + right, in: rect)
  }

  /// How the file stands against what is shown.
  var savingLine: Line {
    if let fault = model.fileFault, model.unsavedCount == 0 {
      return Line(words.fileFault(at: fault.place.map { ($0.line, $0.column) }), Style.bad.bold)
    }
    if model.readOnly != nil { return Line(words.readOnly, .attention) }
    switch model.saving {
    case .saved: return Line(words.saved, .secondary)
    case .unconfirmed: return Line(words.unconfirmed, .attention)
    case .saving: return Line(words.saving, .attention)
    case .failed(_, let why): return Line(words.notSaved(why), Style.bad.bold)
    }
  }

  /// What the board is narrowed to, and the search that is lit.
  private var narrowing: Line {
    let selection = model.selection.map { selection in
      let name = words.name(ofKPI: selection.kpi)
      return Line(words.narrowed(toKPI: name, count: selection.deals.count), .focus)
    }
    let marked = model.marked.count
    let marks = marked == 0 ? nil : Line(words.markedCount(marked), Style.focus.bold)
    // While it is typed it stands in the status line.
    let isTyped = model.place == .search
    let search = isTyped ? nil : model.search.map { Line(words.searching($0.text), .focus) }
    return Line(joining: [selection, search, marks].compactMap { $0 }, separator: "  ")
  }

  /// How many open deals are stale or late, over all columns.
  private var counts: Line {
    let stages = board.settings.stages
    let open = zip(stages, model.columns.all).filter { $0.0.outcome == .open }.map(\.1.totals)
    let stale = open.reduce(0) { $0 + $1.stale }
    let late = open.reduce(0) { $0 + $1.late }
    return Line(
      joining: [
        stale == 0 ? .blank : Line(words.staleCount(stale), .bad),
        late == 0 ? .blank : Line(words.lateCount(late), .bad),
      ], separator: " · ")
  }
}
