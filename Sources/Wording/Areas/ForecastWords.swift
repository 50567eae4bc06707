package import PipelineDomain

/// What is said of forecasts.
package protocol ForecastWords {
  /// The headings of the columns of `cells`.
  var forecastHeadings: [String] { get }
  /// What a forecast is held against.
  var goalTitle: String { get }
  /// Weighted by each kind of chance.
  func weights(_ line: Forecast.Line, in currency: Currency) -> String
  /// What is expected of the goal, and what it takes; `nil` without a goal.
  func outlook(_ forecast: Forecast) -> String?
  /// How the range was found, and what it assumes.
  func method(_ outcomes: Outcomes) -> String
  /// The deals whose expected close has passed, or that have none, and their worth; `nil` when there
  /// are none.
  func overdue(_ aside: Forecast.Aside, in currency: Currency) -> String?
  /// The same of deals without an expected close.
  func undated(_ aside: Forecast.Aside, in currency: Currency) -> String?
  /// A stage's chance and what history says of it.
  func chance(_ chance: StageChance, on settings: Settings) -> String
  /// What moves velocity.
  func name(of lever: Levers.Lever) -> String
  /// How fast deals bring money.
  var velocity: String { get }
}
