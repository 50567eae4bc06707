import PipelineDomain
import Localization

/// What the fields of a question hold, as values, or what is wrong with them.
extension Model {
  /// Reads amounts as this board means them.
  var amounts: AmountParser { AmountParser(board.settings.currency) }

  /// Reads days as this user types them.
  private var dates: DateParser { DateParser(today: today, order: dateOrder) }

  /// Reads fields of deals.
  var fieldParser: FieldParser { FieldParser(board.settings.currency, dates) }

  /// What was typed for a field.
  func value(of field: Field, _ prompt: Prompt) throws(WrongAnswer) -> FieldValue {
    do throws(FieldParser.Fault) {
      return try fieldParser.value(prompt.input(.field(field))?.answer ?? "", for: field)
    } catch {
      throw WrongAnswer(field: .field(field), text: words.complaint(error))
    }
  }

  /// The amount that was typed; `nil` for an empty field.
  func amount(_ prompt: Prompt) throws(WrongAnswer) -> Money? {
    try value(of: .amount, prompt).money
  }

  /// The day that was typed; `nil` for an empty field.
  func day(
    _ prompt: Prompt, _ name: Prompt.Input.Name, _ direction: DateExpression.Direction
  ) throws(WrongAnswer) -> Day? {
    guard let text = prompt.input(name)?.answer, !text.isEmpty else { return nil }
    guard let day = dates.day(text, direction) else {
      throw WrongAnswer(field: name, text: words.complaint(.notADay(text)))
    }
    return day
  }

  /// The step that was typed; `nil` for one that is taken away.
  func step(_ prompt: Prompt, on ids: [Deal.ID]) throws(WrongAnswer) -> NextStep? {
    let text = prompt.input(.step)?.answer ?? ""
    let before = ids.count == 1 ? ids.first.flatMap { board[$0]?.nextStep } : nil
    let step = dates.step(text, before: before)
    guard step != nil || text == "-" else {
      throw WrongAnswer(field: .step, text: words.stepNeedsDay)
    }
    return step
  }

  /// The kind of activity that was chosen.
  func kind(_ prompt: Prompt) throws(WrongAnswer) -> Activity.Kind {
    let answer = prompt.input(.kind)?.answer ?? ""
    let kinds = Activity.Kind.allCases
    guard let kind = kinds.first(where: { words.activity($0) == answer }) else {
      throw WrongAnswer(
        field: .kind, text: words.notAChoice(answer, among: kinds.map { words.activity($0) }))
    }
    return kind
  }

  /// What was done just now, with the note that was typed.
  mutating func activity(_ kind: Activity.Kind, _ prompt: Prompt) -> Activity {
    Activity(
      id: Activity.ID(random.identifier()), kind: kind, at: now, by: author,
      note: prompt.input(.note)?.answer ?? "")
  }
}
