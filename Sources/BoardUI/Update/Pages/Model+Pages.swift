import PipelineDomain

extension Model {
  /// The lines of the page that covers the window, and how many of them are on screen.
  var pageLines: (all: Int, shown: Int) {
    let frame = Frame(self)
    switch mode {
    case .report(let report):
      return (frame.page(of: report).rows.count, frame.pageCapacity)
    case .detail(let id, _, _): return (frame.detail(of: id).rows.count, frame.pageCapacity)
    case .measure(let kpi, _): return (frame.explanation(of: kpi).rows.count, frame.pageCapacity)
    case .help(let query, _): return (frame.help(matching: query).rows.count, frame.pageCapacity)
    case .board, .prefix, .prompt, .triage, .review, .catalogue, .agenda, .menu, .palette,
      .freshness:
      return (0, 0)
    }
  }

  /// How many rows of the list that covers the window are on screen.
  var listRows: Int { Frame(self).listCapacity }

  /// How many rows of the review's list are on screen.
  var reviewRows: Int {
    let frame = Frame(self)
    return review.map { frame.capacity(of: frame.list(of: $0)) } ?? 1
  }
}
