/// Bars on one scale, one below the other.
package struct ReportChart: Equatable, Sendable {
  /// A bar with its words.
  package struct Row: Equatable, Sendable {
    /// The name.
    package var name: String
    /// The figure in words.
    package var text: String
    /// The bar.
    package var bar: ReportBar
    /// True for the whole of the others.
    package var isTotal: Bool

    /// Creates a row.
    package init(_ name: String, _ text: String, _ bar: ReportBar, isTotal: Bool = false) {
      self.name = name
      self.text = text
      self.bar = bar
      self.isTotal = isTotal
    }
  }

  /// An entry of the legend.
  package struct Sign: Equatable, Sendable {
    /// The drawing it explains.
    package var drawing: Drawing
    /// Its meaning.
    package var meaning: String

    /// Creates an entry.
    package init(_ drawing: Drawing, _ meaning: String) {
      self.drawing = drawing
      self.meaning = meaning
    }
  }

  /// The drawings of a chart that have a meaning.
  package enum Drawing: Equatable, Sendable {
    case part(ReportBar.Series)
    case goal, fan
  }

  /// The name of the chart.
  package var title: String
  /// The chart in words, for those who do not see it.
  package var description: String
  /// The meaning of what is drawn.
  package var legend: [Sign]
  /// The bars.
  package var rows: [Row]

  /// Creates a chart.
  package init(title: String, description: String, legend: [Sign], rows: [Row]) {
    self.title = title
    self.description = description
    self.legend = legend
    self.rows = rows
  }
}

/// A bar, in shares of the width of its scale.
package struct ReportBar: Equatable, Sendable {
  /// The meaning of a part, each drawn in its own way, not by colour alone.
  package enum Series: String, Sendable {
    /// Signed; the whole of a pipeline; the deals of a phase.
    case solid
    /// Expected: added to what is signed.
    case likely
    /// Possible: added to what is expected.
    case possible
    /// A gain of a waterfall, and a loss.
    case gain, loss
    /// The part to look at.
    case marked
  }

  /// A part from one place to another.
  package struct Part: Equatable, Sendable {
    /// The meaning.
    package var series: Series
    /// The left end, 0…1.
    package var start: Double
    /// The right end, 0…1.
    package var end: Double
  }

  /// The parts, from left to right.
  package private(set) var parts: [Part] = []
  /// The place of the goal.
  package private(set) var goal: Double?
  /// The range of outcomes.
  package private(set) var fan: Fan?
  private let scale: Scale

  /// The places of a low, a middle and a high outcome, 0…1.
  package struct Fan: Equatable, Sendable {
    /// The low outcome.
    package var low: Double
    /// The middle one.
    package var middle: Double
    /// The high one.
    package var high: Double
  }

  /// The scale of bars side by side: from the least value to the greatest, zero among them.
  package struct Scale: Equatable, Sendable {
    private let low: Double
    private let high: Double

    /// Creates the scale of some values; without any, every place on it is 0.
    package init(of values: some Sequence<Double>) {
      let finite = values.filter(\.isFinite)
      low = min(0, finite.min() ?? 0)
      high = max(0, finite.max() ?? 0)
    }

    /// Returns the place of a value, 0…1.
    package func place(of value: Double) -> Double {
      guard high > low, value.isFinite else { return 0 }
      return max(0, min(1, (value - low) / (high - low)))
    }
  }

  /// Creates an empty bar on a scale.
  package init(on scale: Scale) {
    self.scale = scale
  }

  /// Adds a part between two values; one without extent is none.
  package mutating func add(_ series: Series, from first: Double, to last: Double) {
    let (one, other) = (scale.place(of: first), scale.place(of: last))
    guard one != other else { return }
    parts.append(Part(series: series, start: min(one, other), end: max(one, other)))
  }

  /// Sets the goal.
  package mutating func mark(goal value: Double?) { goal = value.map(scale.place) }

  /// Sets the range of outcomes.
  package mutating func mark(low: Double, middle: Double, high: Double) {
    fan = Fan(
      low: scale.place(of: low), middle: scale.place(of: middle), high: scale.place(of: high))
  }
}
