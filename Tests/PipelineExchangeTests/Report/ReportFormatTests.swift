import PipelineDomain
import PipelineExchange
import Testing

/// The formats of a report, on texts that other programs take for something else.
struct ReportFormatTests {
  private static func report(_ parts: HostileText.ReportParts) -> ReportDocument {
    var bar = ReportBar(on: .init(of: [3, -1]))
    bar.add(.solid, from: 0, to: 2)
    bar.mark(goal: 3)
    bar.mark(low: 0, middle: 1, high: 3)
    let table = ReportTable(
      caption: parts.words,
      columns: [.init(parts.words), .init(parts.cells[0], .number), .init("", .picture)],
      rows: parts.cells.map { .init([.text($0), .text($0, .bad), .bar(bar)]) }
        + [.init([.text("x"), .text(""), .trend([1, nil, 2, 3], parts.words)], isTotal: true)])
    let chart = ReportChart(
      title: parts.words, description: parts.cells[1], legend: [.init(.fan, parts.cells[2])],
      rows: [.init(parts.cells[3], parts.words, bar)])
    return ReportDocument(
      language: "en", title: parts.title, facts: parts.facts,
      sections: [
        .init(
          .kpis, title: parts.title,
          [
            .paragraph(parts.words, isRemark: true), .list(parts.cells), .chart(chart),
            .table(table), .figures([.init(parts.words, parts.cells[0], detail: parts.cells[1])]),
          ])
      ])
  }

  /// The tags of a page, without the style sheet; `nil` where a bracket begins or ends none.
  private func tags(in page: String) -> [Substring]? {
    let style = page.ranges(of: "<style>")[0].upperBound..<page.ranges(of: "</style>")[0].lowerBound
    var rest = page
    rest.removeSubrange(style)
    let tag = #/<(?:!DOCTYPE html|/?[a-z][A-Za-z0-9]*(?: [a-zA-Z0-9-]+="[^"<>]*")*)>/#
    let tags = rest.matches(of: tag).map(\.output)
    let others = rest.replacing(tag, with: "")
    return others.contains { "<>".contains($0) } ? nil : tags
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `no text becomes markup of a page, whatever it holds`(seed: UInt64) throws {
    var hostile = HostileText(seed: seed)
    let page = HTMLPage(ReportFormatTests.report(hostile.report()), by: "dealdeck").text
    let plain = HostileText.ReportParts(
      title: "t", facts: ["f", "f"], words: "w", cells: ["c", "c", "c", "c"])
    let names = { (tags: [Substring]) in tags.map { $0.prefix { $0 != " " } } }
    let found = try #require(tags(in: page))
    let expected = try #require(
      tags(in: HTMLPage(ReportFormatTests.report(plain), by: "dealdeck").text))
    #expect(names(found) == names(expected))
    #expect(!page.unicodeScalars.contains(where: HostileText.isRaw))
  }

  @Test func `a page names its language and allows nothing to run or to be fetched`() {
    let parts = HostileText.ReportParts(
      title: "t", facts: ["f"], words: "w", cells: ["c", "c", "c", "c"])
    let page = HTMLPage(ReportFormatTests.report(parts), by: "dealdeck").text
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(
      page.contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;\""))
    for word in ["<script", " on", " href", " src", "@import", "http:", "https:"] {
      #expect(!page.replacing("http-equiv", with: "").contains(word), "\(word)")
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `no text becomes markup of Markdown, whatever it holds`(seed: UInt64) {
    var hostile = HostileText(seed: seed)
    let text = ReportMarkdown(ReportFormatTests.report(hostile.report())).text
    #expect(!text.unicodeScalars.contains(where: HostileText.isRaw))
    #expect(!text.contains("<") && !text.contains(#/[^\\]\]\(/#))
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(rows.count == 7)
    #expect(rows.allSatisfy { $0.matches(of: #/(?:^|[^\\])\|/#).count == 3 })
  }

  @Test func `a bar lies on its scale, zero and negative levels too`() {
    let scale = ReportBar.Scale(of: [-10, 30])
    #expect([-10, 0, 10, 30, 99, .nan].map(scale.place) == [0, 0.25, 0.5, 1, 1, 0])
    #expect(ReportBar.Scale(of: []).place(of: 5) == 0)
    var bar = ReportBar(on: scale)
    bar.add(.loss, from: 10, to: -10)
    bar.add(.gain, from: 4, to: 4)
    #expect(bar.parts.map(\.series) == [.loss])
    #expect(bar.parts.map { [$0.start, $0.end] } == [[0, 0.5]])
  }
}
