import PipelineDomain

extension English {
  func problem(_ problem: Filter.Problem) -> String {
    switch problem.fault {
    case .conditionMissing: "a condition is missing"
    case .strayParenthesis: "nothing was opened that this closes"
    case .unclosedParenthesis: "this parenthesis is never closed"
    case .unclosedQuote: "this quote is never closed"
    case .fieldMissing: "no field before the comparison"
    case .unknownField(let name):
      "there is no field “\(name)”"
        + (problem.fault.nearest.map { suggestion($0) } ?? "; quotes make it a text")
    case .notComparable(let key, let comparison):
      "“\(key.rawValue)” cannot be compared with \(comparison.rawValue)"
    case .valueMissing(let key): "“\(key.rawValue)” lacks a value"
    case .unknownValue(let text, let key):
      "“\(text)” is no value of “\(key.rawValue)”" + suggestion(problem.fault.nearest)
    case .unknownView(let name, _): "there is no view “\(name)”" + suggestion(problem.fault.nearest)
    case .brokenView(let name): "the view “\(name)” is no filter, or uses itself"
    case .tooDeep(let limit): "more than \(limit) conditions inside one another"
    }
  }

  func expectation(_ fault: Filter.Fault) -> String? {
    let texts = fault.expected.compactMap { expectation -> String? in
      switch expectation {
      case .oneOf(let words): words.isEmpty ? nil : words.joined(separator: " ")
      case .condition: "a word, a field such as owner:me, or a parenthesis"
      case .text: "a text, in quotes when it has blanks"
      case .number: "a number"
      case .amount: "an amount such as 10k or 1250.50"
      case .day: "a day such as 2026-12-31 or +7d, 2026-11, 2026-Q4, 2026"
      case .closingParenthesis: ")"
      case .closingQuote: "\""
      }
    }
    return texts.isEmpty ? nil : texts.joined(separator: ", or ")
  }

  func help(_ key: Filter.Key) -> String {
    switch key {
    case .field(.stage): "name or key of the stage"
    case .field(let field): phrase(meaning(field))
    case .sector: "line of business of the organization"
    case .phase: "part of the funnel"
    case .outcome: "how it ended, or that it is open"
    case .currency: "currency of the amount"
    case .probability: "chance in percent, its own or the stage’s"
    case .score: "points, fit and engagement together"
    case .fit: "points for who they are"
    case .engagement: "points for what they do"
    case .idle: "days since the last activity"
    case .instage: "days since it entered its stage"
    case .pushes: "how often the expected close was put off"
    case .created: "day it was created"
    case .closed: "day it was won, lost or disqualified"
    case .next: "day the next step is due"
    }
  }

  func help(_ mark: Filter.Mark) -> String {
    switch mark {
    case .open: "open"
    case .won: "won"
    case .lost: "lost"
    case .disqualified: "disqualified"
    case .nurtured: "nurtured, and not back yet"
    case .fresh: "below every threshold of quiet"
    case .cooling: "over the warm threshold"
    case .pardoned: "over the rot threshold, with a next step that is not late"
    case .stale: "over the rot threshold"
    case .hot: "hot by the score"
    case .warm: "warm by the score"
    case .cold: "cold by the score"
    case .late: "open, with a next step that is late"
    case .pushed: "expected close put off \(figures.whole(Pushes.limit)) times or more"
    }
  }
}

extension English {
  func filtering(_ text: String) -> String { "filter " + text }

  func sorting(_ order: CardOrder) -> String {
    switch order {
    case .urgency: "by next step"
    case .amount: "by amount"
    case .idle: "by idle days"
    case .expectedClose: "by expected close"
    case .score: "by score"
    case .title: "by title"
    }
  }

  func name(of order: CardOrder) -> String {
    switch order {
    case .urgency: "next step, the most urgent first"
    case .amount: "amount, the largest first"
    case .idle: "idle days, the longest first"
    case .expectedClose: "expected close, the nearest first"
    case .score: "score, the highest first"
    case .title: "title"
    }
  }

  func onlyShown(_ count: Int, under total: Int, of name: String) -> String {
    "\(figures.whole(count)) of the \(self.count(total, "deal", "deals")) of “\(name)” meet the filter too"
      + keys(.clear) { "; \($0) leaves the figure" } + "."
  }

  func filtered(_ count: Int) -> String {
    count == 0
      ? "No deal meets the filter\(showingAll)\(keys(.filter) { ", \($0) changes it" })."
      : "Only the \(self.count(count, "deal", "deals")) under the filter\(showingAll)."
  }

  var showingAll: String { keys(.clear) { "; \($0) shows all" } }

  func filterRefused(_ text: String, because why: String) -> String {
    "The filter “\(text)” of your configuration is left out: \(why)."
  }

  var hiddenByFilter: String { "Hidden by the filter." }

  func sorted(by order: CardOrder) -> String { "The cards are sorted \(sorting(order))." }

  func viewSaved(_ name: String, isShared: Bool) -> String {
    isShared ? "Saved “\(name)” for everybody." : "Saved “\(name)” in your configuration."
  }

  func viewDeleted(_ name: String, _ filter: String, isShared: Bool) -> String {
    let place = isShared ? "the board" : "your configuration"
    return "Took “\(name)” out of \(place); it was \(filter)"
  }

  func viewLeft(_ name: String) -> String { "“\(name)” is as it was; nothing was saved." }

  func viewExists(_ name: String, _ filter: String) -> String {
    "“\(name)” is there already: \(filter)"
  }

  func viewIsShared(_ name: String) -> String {
    "The board has a filter “\(name)”; choose another name for your own."
  }

  func viewPlace(isShared: Bool) -> String { isShared ? "everybody" : "me" }

  func replacing(_ isReplaced: Bool) -> String { isReplaced ? "yes" : "no" }
}
