import Foundation

/// The places of the sources that `docs/sources.md` names for each KPI.
struct KPISources {
  private let places: [String: [String]]

  init() throws {
    let text = try String(
      contentsOf: DocumentPage.root.appending(path: "docs/sources.md"), encoding: .utf8)
    var places: [String: [String]] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("| 0") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count > 2, cells[2].contains("KPI") else { continue }
      for match in cells[2].matches(of: #/`([a-z0-9-]+)`/#) {
        places[String(match.1), default: []].append(cells[0])
      }
    }
    self.places = places
  }

  /// Returns the page on KPIs with a line of sources below each that has some.
  func added(to page: String, isFrench: Bool) -> String {
    page.components(separatedBy: "\n### ").map { part in
      let heading = part.prefix { $0 != "\n" }
      guard let id = heading.split(separator: "(").last?.dropLast(),
        let places = places[String(id)]
      else { return part }
      let (head, folder) = isFrench ? ("Sources\u{A0}:", "../") : ("Sources:", "")
      let ending = part.hasSuffix("\n\n") ? "\n\n" : "\n"
      let body = part.trimmingCharacters(in: .newlines)
      return "\(body)\n- \(head) [\(places.joined(separator: ", "))](\(folder)sources.md)\(ending)"
    }.joined(separator: "\n### ")
  }
}
