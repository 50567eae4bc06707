import PipelineDomain
import Localization

/// The values of a question's fields, or the errors in them.
extension Model {
  /// The parser of amounts, in this board's currency unless they name another.
  var amounts: AmountParser { AmountParser(board.settings.currency) }

  /// The parser of dates, in this user's order of day and month.
  var dates: DateParser { DateParser(today: today, order: dateOrder) }

  /// Returns the parser of a deal's fields, with amounts in its currency unless they name another.
  func fieldParser(of deal: Deal? = nil) -> FieldParser {
    FieldParser(
      deal?.amount?.currency ?? board.settings.currency, dates, author: author)
  }

  /// Returns the value typed for a field.
  func value(of field: Field, _ prompt: Prompt) throws(WrongAnswer) -> FieldValue {
    do throws(FieldParser.ParseError) {
      return try fieldParser(of: prompt.purpose.deals.first.flatMap { board[$0] })
        .value(prompt.input(.field(field))?.answer ?? "", for: field)
    } catch {
      throw WrongAnswer(field: .field(field), text: words.refusal(error))
    }
  }

  /// Returns the value typed for a setting as the file writes it; `nil` for an empty field.
  func setting(_ entry: SettingEntry, _ prompt: Prompt) throws(WrongAnswer) -> String? {
    guard let typed = prompt.input(.decision)?.answer, !typed.isEmpty else { return nil }
    guard let value = words.value(typed: typed, of: entry, on: board.settings) else {
      let all = words.choices(of: entry, on: board.settings)
      let wrong =
        typed.split(separator: ",").map { String($0).trimmed }
        .first { words.value(typed: $0, of: entry, on: board.settings) == nil } ?? typed
      let choices = all.count > 12 ? [nearest(to: wrong, of: all) ?? all[0], "…"] : all
      throw WrongAnswer(field: .decision, text: words.notAChoice(wrong, among: choices))
    }
    if entry.isGoal, !entry.form.isAmount { return try goal(typed, entry) }
    guard entry.form.isAmount else { return entry.isShare ? value.withoutPercentSign : value }
    guard let money = amounts.money(typed) else {
      throw WrongAnswer(field: .decision, text: words.refusal(.notAnAmount(typed)))
    }
    if case .minorUnits = entry.form {
      guard money.currency == board.settings.currency else {
        throw WrongAnswer(field: .decision, text: words.refusal(.notAnAmount(typed)))
      }
      return String(money.minorUnits)
    }
    return "{\"minor\": \(money.minorUnits), \"currency\": \"\(money.currency.code)\"}"
  }

  /// Returns the unit of the goal of a KPI. O(1) once the panel is computed, else O(deals).
  func unit(ofGoal key: String) -> KPIValue.Unit {
    let facts = figures.complete ?? PipelineFacts(board, asOf: now, zone: zone)
    return facts.unit(ofGoal: key, in: Period(board.settings.panel.unit, containing: today))
  }

  /// Returns the value typed for the goal of a KPI that is no amount.
  private func goal(_ typed: String, _ entry: SettingEntry) throws(WrongAnswer) -> String {
    let unit = unit(ofGoal: entry.element ?? "")
    guard unit.goal(typed: typed) != nil,
      let number = WrittenNumber(typed.withoutPercentSign)?.number(takesDecimals: true)
    else { throw WrongAnswer(field: .decision, text: words.notAGoal(typed, in: unit)) }
    return number.description
  }

  /// Returns the amount typed; `nil` for an empty field.
  func amount(_ prompt: Prompt) throws(WrongAnswer) -> Money? {
    try value(of: .amount, prompt).money
  }

  /// Returns the day typed; `nil` for an empty field.
  func day(
    _ prompt: Prompt, _ name: Prompt.Input.Name, _ direction: DateExpression.Direction
  ) throws(WrongAnswer) -> Day? {
    guard let text = prompt.input(name)?.answer, !text.isEmpty else { return nil }
    guard let day = dates.day(text, direction) else {
      throw WrongAnswer(field: name, text: words.refusal(.notADay(text)))
    }
    return day
  }

  /// Returns the step typed, with the interval at which it comes back; `nil` to remove it.
  func step(
    _ prompt: Prompt
  ) throws(WrongAnswer) -> (step: NextStep, repetition: Repetition?)? {
    let text = prompt.input(.step)?.answer ?? ""
    let step = step(text, prompt)
    guard step != nil || text == "-" else {
      throw WrongAnswer(field: .step, text: words.stepNeedsDay)
    }
    return step
  }

  private func step(
    _ text: String, _ prompt: Prompt
  ) -> (step: NextStep, repetition: Repetition?)? {
    let ids = prompt.purpose.deals
    let known = ids.count == 1 ? board[ids[0]]?.nextStep : nil
    // A day alone is for the step offered.
    let offered = prompt.input(.step).flatMap { dates.repeatedStep($0.initial, before: known) }
    return dates.repeatedStep(text, before: offered?.step ?? known)
  }

  /// Returns the amount, day or step that a typed text was parsed as, to be shown beside it; `nil` when
  /// nothing of the kind is asked or typed. O(text).
  package func understood(_ input: Prompt.Input, in prompt: Prompt) -> String? {
    guard input.isAnswered else { return nil }
    let text = input.answer
    switch input.name {
    case .step:
      return step(text, prompt).map { step, repetition in
        let interval = repetition.map { " · " + words.repetition($0, near: today) } ?? ""
        return step.what.capitalized + " · " + words.dates.medium(step.due, near: today) + interval
      }
    case .date, .until:
      let day = dates.day(text, input.name == .until ? .ahead : .near)
      return day.map { words.dates.medium($0, near: today) }
    case .custom(let field): return understood(text, of: field, in: prompt)
    case .field(let field):
      let parser = fieldParser(of: prompt.purpose.deals.first.flatMap { board[$0] })
      switch try? parser.value(text, for: field) {
      case .money(let money): return words.figures.exact(money)
      case .day(let day): return words.dates.medium(day, near: today)
      default: return nil
      }
    default: return nil
    }
  }

  /// Returns the kind of activity chosen.
  func kind(_ prompt: Prompt) throws(WrongAnswer) -> Activity.Kind {
    let answer = prompt.input(.kind)?.answer ?? ""
    let kinds = Activity.Kind.allCases
    guard let kind = kinds.first(where: { words.activity($0) == answer }) else {
      throw WrongAnswer(
        field: .kind, text: words.notAChoice(answer, among: kinds.map { words.activity($0) }))
    }
    return kind
  }

  /// Returns an activity done now, with the note typed.
  mutating func activity(_ kind: Activity.Kind, _ prompt: Prompt) -> Activity {
    let name = prompt.input(.with)?.answer ?? ""
    let people = prompt.purpose.deals.compactMap { board[$0] }.flatMap(board.stakeholders)
    return Activity(
      id: Activity.ID(random.identifier()), kind: kind, at: now, by: author,
      note: prompt.input(.note)?.answer ?? "",
      with: people.first { $0.isContact && $0.contact.name == name }?.contact.id)
  }
}

extension SettingEntry {
  /// True for a share in percent, whose sign may be typed.
  fileprivate var isShare: Bool { form == .number(0...100) }
}

extension String {
  fileprivate var withoutPercentSign: String { hasSuffix("%") ? String(dropLast()).trimmed : self }
}
