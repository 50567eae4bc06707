extension Board {
  /// Refuses an invoice or a payment that the deal cannot have.
  func check(_ payment: Payment, on deal: Deal) throws(Refusal) {
    guard stage(of: deal)?.outcome == .won else { throw .notWon }
    guard payment.amount.minorUnits > 0 else { throw .amountNotPositive }
    if let signed = deal.closedOn, payment.day < signed { throw .paidBeforeSigned(signed) }
  }
}

extension Board {
  /// Refuses an experiment that lacks a text, is too short or too long, or meets another one of its
  /// stage: there is one a stage and month, and one at a time.
  func check(_ experiment: Experiment) throws(Refusal) {
    let texts = [experiment.hypothesis, experiment.variable, experiment.variant]
    guard !texts.contains(where: { $0.allSatisfy(\.isWhitespace) }) else {
      throw .blankRecord(.experiments)
    }
    guard settings.stage(experiment.stage) != nil else { throw .unknownStage(experiment.stage) }
    let days = experiment.end - experiment.start
    guard Experiment.length.contains(days) else { throw .experimentLength(days: days) }
    let other = settings.experiments.first { experiment.meets($0) }
    if let other { throw .stageUnderTest(experiment.stage, other.id) }
  }
}

extension Experiment {
  /// Returns true when another experiment takes the same stage in the month this one starts, or while it
  /// runs.
  fileprivate func meets(_ other: Experiment) -> Bool {
    guard !other.isWithdrawn, other.id != id, other.stage == stage else { return false }
    let sharesMonth =
      Period(.month, containing: start) == Period(.month, containing: other.start)
    return sharesMonth || (start <= other.lastDay && other.start <= lastDay)
  }

  /// The last day on which it takes the stage.
  private var lastDay: Day {
    guard let decision else { return end }
    return min(end, decision.day)
  }
}

extension Experiment {
  /// The same experiment with its result.
  public func measured(_ result: Result) throws(Refusal) -> Experiment {
    let earliest = start.adding(days: Experiment.length.lowerBound)
    guard result.day >= earliest else { throw .measuredTooSoon(earliest) }
    var copy = self
    copy.result = result
    return copy
  }

  /// The same experiment with the team's decision; one that was not measured can only be abandoned.
  public func decided(_ decision: Decision) throws(Refusal) -> Experiment {
    guard result != nil || decision.choice == .abandon else { throw .notMeasured }
    var copy = self
    copy.decision = decision
    return copy
  }
}

extension Campaign {
  /// The call to action among those given; refused unless there is exactly one.
  public static func onlyCall(of calls: [String]) throws(Refusal) -> String {
    guard let call = calls.first, calls.count == 1 else { throw .callsToAction(calls.count) }
    return call
  }

  /// Refuses a campaign without audience, hook, call to action or source, or that ends before it
  /// starts.
  func check() throws(Refusal) {
    let texts = [audience, hook, callToAction, source]
    guard texts.allSatisfy({ !$0.allSatisfy(\.isWhitespace) }) else {
      throw .blankRecord(.campaigns)
    }
    if let end, end < start { throw .endsBeforeStart(end) }
  }
}

extension Persona {
  /// Refuses a persona without a name, or with more than is worth remembering.
  func check() throws(Refusal) {
    guard !name.allSatisfy(\.isWhitespace) else { throw .blankRecord(.personas) }
    for trait in Trait.allCases where self[trait].count > trait.limit { throw .tooMany(trait) }
  }
}

extension SavedView {
  /// Refuses a view without a name, or with a filter that is not valid among these views.
  ///
  /// - Parameter fields: The fields that the board defines.
  func check(among views: [SavedView], fields: [CustomField]) throws(Refusal) {
    guard !name.isEmpty else { throw .blankRecord(.views) }
    do throws(Filter.ParseError) {
      _ = try Filter(
        filter, views: views.filter { $0.name != name } + [self], fields: fields)
    } catch {
      throw .unreadableView(error)
    }
  }
}
