import Diagnostics
import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Draws the line at the top: the board's name, its narrowing, the number of deals that need attention,
  /// the day, and the state of the file, which is the last to be dropped.
  func drawHeader(on canvas: inout Canvas) {
    let rect = layout.header.inset(columns: margin)
    guard !rect.isEmpty else { return }
    let narrowing = narrowing
    let isWide = rect.columns >= 100
    let date = isWide ? words.dates.long(today) : words.dates.medium(today, near: today)
    let standing = travelLine ?? savingLine
    let day = model.travel == nil ? Line(date, .secondary) : .blank
    let full = Line(
      joining: [counts, Line(joining: [day, standing], separator: " · ")], separator: "    ")
    let candidates = [full, Line(joining: [counts, standing], separator: "    "), standing]
    let name = board.settings.name
    let kept = min(DisplayWidth.of(name), 12) + min(narrowing.width + 4, rect.columns / 2)
    let room = rect.columns - (narrowing.isEmpty ? min(DisplayWidth.of(name), 12) : kept) - 2
    let right = candidates.first { $0.width <= room } ?? standing
    let rest = max(12, rect.columns - right.width - 2 - narrowing.width - 4)
    let fitting = narrowing.isEmpty ? name : DisplayWidth.truncated(name, to: rest)
    let title = Line(fitting, .heading)
    let left = isWide && fitting == name ? Line("dealdeck  ", .focus) + title : title
    canvas.write(
      Line(joining: [left, narrowing], separator: "    "), Line(" ") + right, in: rect)
  }

  /// The day of the past that is shown or being computed, if any, and the state of unsaved changes.
  var travelLine: Line? {
    guard let travel = model.travel else { return nil }
    let day = Line(words.asOf(model.shownDay, near: model.presentDay), .attention)
    let notice = travel.isDue ? Line(words.computing, .secondary) : .blank
    let unsaved = model.unsavedCount == 0 ? .blank : savingLine
    return Line(joining: [unsaved, day, notice], separator: " · ")
  }

  /// The state of the file against the board shown.
  var savingLine: Line {
    if let fault = model.fileFault, model.unsavedCount == 0 {
      return Line(text(of: fault), Style.bad.bold)
    }
    if model.readOnly != nil { return Line(words.readOnly, .attention) }
    switch model.saving {
    case .saved: return Line(words.saved, .secondary)
    case .unconfirmed: return Line(words.unconfirmed, .attention)
    case .saving: return Line(words.saving, .attention)
    case .failed(_, let why): return Line(words.notSaved(why), Style.bad.bold)
    }
  }

  private func text(of fault: FileFailure) -> String {
    switch fault {
    case .unreadable: words.fileFault(at: nil)
    case .invalid(let place): words.fileFault(at: (place.line, place.column))
    case .gone: words.goneFile
    case .shrunk(let kept, let count): words.fileHolds(kept, of: count)
    }
  }

  /// The narrowing of the board, the search, and the order of the cards; text being typed is in the status
  /// line.
  var narrowing: Line {
    let selection = model.selection.map { selection in
      let name = words.name(of: selection.subject)
      return Line(words.narrowed(toKPI: name, count: selection.deals.count), .focus)
    }
    let order = model.order == .urgency ? nil : Line(words.sorting(model.order), .secondary)
    let marked = model.marked.count
    let marks = marked == 0 ? nil : Line(words.markedCount(marked), Style.focus.bold)
    let isTyped = model.place == .search
    let search = isTyped ? nil : model.search.map { Line(words.searching($0.text), .focus) }
    return Line(
      joining: [selection, filtering, search, order, marks].compactMap { $0 }, separator: "  ")
  }

  /// The filter of figures and cards; one being typed is in the status line.
  var filtering: Line {
    let scope = model.scope.map { Line(words.scope($0), .focus) }
    let pipeline =
      board.settings.hasPipelines ? Line(words.pipeline(model.shownPipeline), .focus) : nil
    let filter = model.draft == nil ? model.filter : nil
    return Line(
      joining: [pipeline, scope, filter.map { Line(words.filtering($0.text), .focus) }].compactMap {
        $0
      },
      separator: "  ")
  }

  /// The numbers of stale and late open deals, over all columns.
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
