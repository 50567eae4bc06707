public import PipelineDomain

/// What is said of forecasts.
public protocol ForecastWords {
  /// The headings of the columns of `cells`.
  var forecastHeadings: [String] { get }
  /// The figures of a line, a cell each: period, won, commit, best case, pipeline, weighted, P10, P50,
  /// P90, goal, chance.
  func cells(_ line: Forecast.Line, in currency: Currency) -> [String]
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
  /// What one lever of velocity brings when it is a tenth better; `nil` when there is no velocity.
  func lever(_ lever: Levers.Lever, of levers: Levers) -> String?
}
