import Diagnostics
import PipelineDomain

/// How a team scores.
extension JSONCursor {
  private static let conditions = ["activities", "attribute", "signals"]
  private static let tests = ["from and to", "oneOf"]

  /// Reads a model; a threshold that it does not name is the standard one, but for `urgent`, which
  /// is then never reached.
  mutating func scoringModel() throws(JSONFault) -> ScoringModel {
    var (model, number): (String?, Int?)
    var (fit, engagement): (ScoringModel.Dimension?, ScoringModel.Dimension?)
    var rest = ScoringModel.standard()
    rest.urgent = nil
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "engagement": engagement = try dimension()
      case "fit": fit = try dimension()
      case "halfLifeDays": rest.halfLifeDays = try int()
      case "hot": rest.hot = try threshold()
      case "hotWithoutFit": rest.isHotWithoutFit = try bool()
      case "model": model = try string()
      case "urgent": rest.urgent = try threshold()
      case "urgentMinutes": rest.urgentMinutes = try int()
      case "version": number = try int()
      case "warm": rest.warm = try threshold()
      default: try skipValue()
      }
    }
    rest.version = ScoringModel.Version(
      model: Identifier(try require(model, "model", at: start)),
      number: try require(number, "version", at: start))
    rest.fit = try require(fit, "fit", at: start)
    rest.engagement = try require(engagement, "engagement", at: start)
    return rest
  }

  private mutating func dimension() throws(JSONFault) -> ScoringModel.Dimension {
    var (rules, cap): ([ScoringRule]?, Int?)
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "cap": cap = try int()
      case "rules": rules = try array { (cursor) throws(JSONFault) in try cursor.scoringRule() }
      default: try skipValue()
      }
    }
    return ScoringModel.Dimension(
      rules: try require(rules, "rules", at: start), cap: try require(cap, "cap", at: start))
  }

  private mutating func scoringRule() throws(JSONFault) -> ScoringRule {
    var (id, name, points): (ScoringRule.ID?, String?, Int?)
    var conditions: [ScoringRule.Condition] = []
    var (words, from, to): ([String]?, Int?, Int?)
    var (atLeast, isPerOccurrence) = (1, false)
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "activities":
        let kinds = try array { (cursor) throws(JSONFault) -> Activity.Kind in try cursor.choice() }
        conditions.append(.activities(kinds, atLeast: 1))
      case "atLeast": atLeast = try int()
      case "attribute": conditions.append(.attribute(Attribute(try string()), .present))
      case "from": from = try int()
      case "id": id = ScoringRule.ID(try string())
      case "name": name = try string()
      case "oneOf": words = try strings()
      case "perOccurrence": isPerOccurrence = try bool()
      case "points": points = try int()
      case "signals":
        conditions.append(.signals(try strings().map { SignalKind.ID($0) }, atLeast: 1))
      case "to": to = try int()
      default: try skipValue()
      }
    }
    guard let condition = conditions.first, conditions.count == 1 else {
      throw JSONFault(at: start, .oneMemberOf(JSONCursor.conditions))
    }
    return ScoringRule(
      id: try require(id, "id", at: start), name: try require(name, "name", at: start),
      points: try require(points, "points", at: start),
      condition: try complete(condition, atLeast, words, from, to, at: start),
      isPerOccurrence: isPerOccurrence)
  }

  /// The condition with what other members say of it.
  private func complete(
    _ condition: ScoringRule.Condition, _ atLeast: Int, _ words: [String]?, _ from: Int?,
    _ to: Int?, at start: Int
  ) throws(JSONFault) -> ScoringRule.Condition {
    switch condition {
    case .signals(let kinds, _): return .signals(kinds, atLeast: atLeast)
    case .activities(let kinds, _): return .activities(kinds, atLeast: atLeast)
    case .attribute(let attribute, _):
      guard from != nil || to != nil else {
        return .attribute(attribute, words.map { .oneOf($0) } ?? .present)
      }
      guard words == nil else { throw JSONFault(at: start, .oneMemberOf(JSONCursor.tests)) }
      let least = try require(from, "from", at: start)
      let most = try require(to, "to", at: start)
      guard least <= most else {
        throw JSONFault(at: start, .unfit(String(most), wanted: .range(least, .max)))
      }
      return .attribute(attribute, .within(least...most))
    }
  }
}

extension JSONText {
  /// Writes a model.
  mutating func scoringModel(_ model: ScoringModel) {
    object {
      $0.key("engagement")
      $0.dimension(model.engagement)
      $0.key("fit")
      $0.dimension(model.fit)
      if let days = model.halfLifeDays { $0.member("halfLifeDays", days) }
      $0.key("hot")
      $0.threshold(model.hot)
      if model.isHotWithoutFit { $0.member("hotWithoutFit", true) }
      $0.member("model", model.version.model.text)
      if let urgent = model.urgent {
        $0.key("urgent")
        $0.threshold(urgent)
      }
      $0.member("urgentMinutes", model.urgentMinutes)
      $0.member("version", model.version.number)
      $0.key("warm")
      $0.threshold(model.warm)
    }
  }

  private mutating func dimension(_ dimension: ScoringModel.Dimension) {
    object {
      $0.member("cap", dimension.cap)
      $0.key("rules")
      $0.array { for rule in dimension.rules { $0.scoringRule(rule) } }
    }
  }

  private mutating func scoringRule(_ rule: ScoringRule) {
    object(.line) { text in
      text.member("id", rule.id.text)
      text.member("name", rule.name)
      text.member("points", rule.points)
      if rule.isPerOccurrence { text.member("perOccurrence", true) }
      switch rule.condition {
      case .attribute(let attribute, let test):
        text.member("attribute", attribute.name)
        text.test(test)
      case .signals(let kinds, let atLeast):
        text.events("signals", kinds.map(\.text), atLeast: atLeast)
      case .activities(let kinds, let atLeast):
        text.events("activities", kinds.map(\.rawValue), atLeast: atLeast)
      }
    }
  }

  private mutating func test(_ test: ScoringRule.Test) {
    switch test {
    case .present: break
    case .oneOf(let words):
      key("oneOf")
      array { for word in words { $0.string(word) } }
    case .within(let bounds):
      member("from", bounds.lowerBound)
      member("to", bounds.upperBound)
    }
  }

  private mutating func events(_ name: String, _ kinds: [String], atLeast: Int) {
    if atLeast != 1 { member("atLeast", atLeast) }
    key(name)
    array { for kind in kinds { $0.string(kind) } }
  }
}
