package import PipelineDomain

/// A file asked for from a page: the deals it lists, or a report of what it is narrowed to.
package struct ExportRequest: Equatable, Sendable {
  /// The formats of files; the raw value is the end of their names.
  package enum Format: String, Sendable, CaseIterable {
    case csv, tsv, md, json, jsonl, ics, html, txt, eml

    /// The format of a file by its name; `nil` for one that tells none.
    init?(path: String) {
      guard let end = path.split(separator: ".", omittingEmptySubsequences: false).last,
        path.count > end.count + 1
      else { return nil }
      let name = end.lowercased()
      self.init(rawValue: name == "htm" ? "html" : name)
    }

    /// True for one that only a report has, false for one that only a list has; `nil` for that of both.
    var isOfReports: Bool? {
      switch self {
      case .csv, .tsv, .json, .jsonl, .ics: false
      case .html, .txt, .eml: true
      case .md: nil
      }
    }
  }

  /// The content of a file.
  package enum Content: Equatable, Sendable {
    /// These deals, in the order of the board.
    case deals([Deal.ID])
    /// A report of a period, by default the running one of the panel's unit.
    case report(Period?, Filter)
  }

  /// The content.
  package var content: Content
  /// The format.
  package var format: Format
  /// The file.
  package var path: String
  /// The filter as typed, and the owner whose deals are shown.
  package var filter: String?
  package var owner: String?
}

/// The content a page has for a file, before its name is known.
package struct ExportOffer: Equatable, Sendable {
  var deals: [Deal.ID]
  var period: Period?
  /// True for a page of figures, which is a report where the format leaves it open.
  var isOfFigures: Bool
}
