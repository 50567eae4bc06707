import PipelineDomain
import TerminalKit
import Testing

@testable import BoardUI

/// The parts of charts: bars, shades, scales, and the charts made of them.
struct ChartTests {
  private func text(_ lines: [Line]) -> [String] {
    lines.map { $0.spans.map(\.text).joined() }
  }

  /// Numbers between 0 and 1, the same for a seed.
  private func shares(_ seed: UInt64, _ count: Int) -> [Double] {
    var random = SeededRandom(seed: seed)
    return (0..<count).map { _ in Double(random.next() % 1_001) / 1_000 }
  }

  @Test(arguments: [(0, ""), (1, "▏"), (4, "▌"), (8, "█"), (11, "█▍"), (16, "██"), (-3, "")])
  func `a bar ends at an eighth of a cell`(eighths: Int, shown: String) {
    #expect(bar(eighths: eighths) == shown)
  }

  @Test(arguments: 0..<UInt64(200))
  func `a bar grows with its value, keeps to its room, and shows whatever is there`(seed: UInt64) {
    let room = Int(seed % 60)
    let scale = Scale(to: 0.9, room: room)
    let values = shares(seed, 20).sorted()
    let lengths = values.map(scale.eighths)
    #expect(lengths == lengths.sorted())
    for (value, length) in zip(values, lengths) {
      #expect((0...8 * room).contains(length))
      #expect(length > 0 || value == 0 || room == 0)
      #expect(DisplayWidth.of(bar(eighths: length)) <= room)
      #expect(room == 0 || (0..<room).contains(scale.cell(of: value)))
    }
  }

  @Test(arguments: 0..<UInt64(200))
  func `the spans of a waterfall begin where the one before ends, on the side they go to`(
    seed: UInt64
  ) {
    let room = 2 + Int(seed % 60)
    let scale = Scale(to: 1, room: room)
    let levels = shares(seed, 12)
    for (from, to) in zip(levels, levels.dropFirst()) {
      let span = scale.span(from: from, to: to)
      #expect(span.lowerBound >= 0 && span.upperBound <= room)
      #expect(span.isEmpty == (from == to))
      let start = scale.cells(from)
      if from < to { #expect(span.lowerBound == min(start, room - 1)) }
      if to < from { #expect(span.upperBound == max(start, 1)) }
      #expect(span.count <= max(1, abs(scale.cells(to) - start)))
    }
  }

  @Test(arguments: 0..<UInt64(100))
  func `parts laid one after the other end in order, the last within the room`(seed: UInt64) {
    let ends = Scale(to: 2, room: 30).ends(ofStacked: shares(seed, 6))
    #expect(ends == ends.sorted())
    #expect(ends.allSatisfy { (0...30).contains($0) })
  }

  @Test(arguments: [
    ([0.0, 52, 60], 0.0, 60.0), ([0, 156_000], 0, 200_000), ([0.2, 0.25], 0.2, 0.26),
    ([63, 60, 58], 58, 64), ([0, 0], 0, 1), ([], 0, 1), ([-4, 10], -5, 10),
  ])
  func `the ends of an axis are round and hold every value`(
    values: [Double], low: Double, high: Double
  ) {
    let ends = Scale.ends(around: values)
    #expect(abs(ends.low - low) < 1e-9 && abs(ends.high - high) < 1e-9, "\(ends)")
  }

  @Test(arguments: 0..<UInt64(200))
  func `whatever the values, they lie between the ends`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let values = (0..<5).map { _ in
      Double(Int64(bitPattern: random.next()) >> Int64(random.next() % 60))
    }
    let (low, high) = Scale.ends(around: values)
    #expect(low < high && values.allSatisfy { low <= $0 && $0 <= high })
  }

  @Test(arguments: [
    (0, nil), (1, "░"), (5, "░"), (6, "▒"), (10, "▒"), (15, "▓"), (16, "█"), (20, "█"),
  ])
  func `a shade is darker for more`(count: Int, shade: Character?) {
    #expect(BoardUI.shade(count, of: 20) == shade)
  }

  private let months = ColumnChart(
    columns: [
      .init(label: "Oct", parts: [.init(value: 75, glyph: "█", style: .good)], target: 50),
      .init(
        label: "Nov",
        parts: [
          .init(value: 10, glyph: "█", style: .good), .init(value: 30, glyph: "▓", style: .focus),
        ], target: 50,
        interval: .init(low: 10, middle: 30, high: 60, labels: ["P50 30"], style: .bad)),
    ], label: { "\(Int($0))" })

  @Test func `columns stand on an axis, cut by their target, their range beside them`() {
    #expect(
      text(months.lines(width: 36, height: 7)) == [
        "80 ┤ ▅▅▅▅",
        "   │ ████                 ┊",
        "50 ┼╌████╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┊╌╌╌╌╌╌╌╌╌",
        "   │ ████            ▓▓▓▓ ┿ P50 30",
        "   │ ████            ▓▓▓▓ ┊",
        "   │ ████            ████ ┊",
        "   └─Oct─────────────Nov────────────",
      ])
  }

  @Test func `a trend is a line through its periods, with target and band`() {
    let chart = TrendChart(
      points: zip(["Q1", "Q2", "Q3", "Q4"], [10, nil, 20, 30]).map { name, value in
        TrendChart.Point(
          value: value, name: name, shortName: name, text: value.map { "\(Int($0))" } ?? "–")
      }, target: 25, benchmark: (12, 18), label: { "\(Int($0))" })
    #expect(
      text(chart.lines(width: 30, height: 7)) == [
        "30 ┤                  ⢀⣠⠞",
        "25 ┼╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌⣠⠴⠋╌╌╌╌╌╌╌",
        "   │░░░░░░░░░░░░░░⠐⠚⠁░░░░░░░░░",
        "   │░░░░░░░░░░░░░░░░░░░░░░░░░░",
        "10 ┤░░⢀⡀░░░░░░░░░░░░░░░░░░░░░░",
        "   └Q1────Q2────Q3────Q4──────",
        "    10    –     20    30",
      ])
  }

  @Test(arguments: 0..<UInt64(200))
  func `a chart keeps to its cells, whatever it holds`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pick = { (limit: Int) in Int(random.next() % UInt64(limit)) }
    let (width, height) = (pick(120), pick(20))
    let columns = (0..<1 + pick(12)).map { index in
      ColumnChart.Column(
        label: "作 \(index)",
        parts: ["█", "▓", "▒"].map {
          ColumnChart.Part(value: Double(pick(50)), glyph: $0, style: .focus)
        }, target: pick(2) == 0 ? nil : Double(pick(90)),
        interval: pick(2) == 0
          ? nil
          : ColumnChart.Interval(
            low: Double(pick(20)), middle: Double(20 + pick(20)), high: Double(40 + pick(60)),
            labels: ["P50"], style: .good))
    }
    let trend = TrendChart(
      points: columns.indices.map { index in
        TrendChart.Point(
          value: pick(4) == 0 ? nil : Double(pick(100) - 20), name: "Q\(index) 2026",
          shortName: "Q\(index)", text: "\(index)")
      }, target: pick(2) == 0 ? nil : 25,
      benchmark: pick(2) == 0 ? nil : (20, pick(2) == 0 ? nil : 30),
      label: { "\(Int($0))" })
    for lines in [
      ColumnChart(columns: columns, label: { "\(Int($0))" }).lines(width: width, height: height),
      trend.lines(width: width, height: height),
    ] where !lines.isEmpty {
      #expect(lines.count == height)
      #expect(lines.allSatisfy { $0.width <= width })
    }
  }

  @Test func `every character of a chart has an ASCII form of its meaning`() {
    let twins = "▏▌▉█░▒▓╌┊┿┤┼└".map(asciiTwin)
    #expect(twins == Array("-|=#-=+.:++++"))
    #expect(
      (0x2801...0x28FF).allSatisfy { code in
        Unicode.Scalar(code).map { ".:'".contains(asciiTwin(of: Character($0))) } == true
      })
  }
}
