import PipelineDomain
import Localization

extension Model {
  /// Returns the question for a single field of a deal.
  func question(about field: Field, of deal: Deal) -> Prompt {
    guard field != .nextStep else {
      let text = deal.nextStep.map { words.typed($0, repeating: deal.repeats) } ?? ""
      return Prompt(.nextStep([deal.id]), [Prompt.Input(.step, text: text)])
    }
    return Prompt(.edit(deal.id), [input(for: field, of: deal)])
  }

  /// Returns the question for one answer of the qualification, and the customer's words.
  func question(about criterion: Qualification.Criterion.ID, of deal: Deal) -> Prompt {
    let answer = deal.qualification.answers[criterion]
    let states = Qualification.Answer.State.allCases.map { words.answer($0) }
    return Prompt(
      .qualify(deal.id, criterion),
      [
        Prompt.Input(
          .answer, kind: .choice(states), text: words.answer(answer?.state ?? .unknown)),
        Prompt.Input(.note, text: answer?.note ?? ""),
      ])
  }

  /// Returns the question for an amount invoiced or collected, and its date.
  func payment(_ kind: Payment.Kind, of deal: Deal, amount: Money?) -> Prompt {
    let asked = amount.flatMap { $0.minorUnits > 0 ? $0 : nil }
    let text = asked.map { amounts.text(for: $0) } ?? ""
    return Prompt(
      .pay(deal.id, kind),
      [
        Prompt.Input(.amount, kind: .amount, text: text),
        Prompt.Input(.date, kind: .date, text: words.today),
      ])
  }

  /// Answers a question of the qualification.
  mutating func qualify(
    _ id: Deal.ID, _ criterion: Qualification.Criterion.ID, _ prompt: Prompt
  ) throws(WrongAnswer) -> [Effect] {
    let typed = prompt.input(.answer)?.answer ?? ""
    let states = Qualification.Answer.State.allCases
    guard let state = states.first(where: { words.answer($0) == typed }) else {
      throw WrongAnswer(
        field: .answer, text: words.notAChoice(typed, among: states.map { words.answer($0) }))
    }
    let answer = Qualification.Answer(
      state, on: today, by: author, note: prompt.input(.note)?.answer ?? "")
    let grid = board.settings.qualification
    let name = grid.criteria.first { $0.id == criterion }?.name ?? criterion.text
    return try make(.qualify(criterion, answer), on: id, prompt) { words, deal in
      var after = deal
      after.qualification.answers[criterion] = answer
      return words.reply(.qualified(name, state, after.tally(in: grid), on: deal.title))
        + words.undoing
    }
  }

  /// Records an amount invoiced or collected.
  mutating func pay(
    _ id: Deal.ID, _ kind: Payment.Kind, _ prompt: Prompt
  ) throws(WrongAnswer) -> [Effect] {
    guard let money = try amount(prompt) else {
      throw WrongAnswer(field: .amount, text: words.needed(.amount))
    }
    let day = try day(prompt, .date, .near) ?? today
    guard day <= today else {
      throw WrongAnswer(
        field: .date, text: words.refusal(.stillToCome(day.description, .payment)))
    }
    let payment = Payment(
      id: Payment.ID(random.identifier()), kind: kind, on: day, amount: money, by: author)
    return try make(.pay(payment), on: id, prompt) { words, deal in
      words.reply(.paid(kind, money, on: deal.title, day)) + words.undoing
    }
  }

  /// Plans an action on one deal, leaves the question and makes it; refused, the question stays.
  private mutating func make(
    _ action: Action, on id: Deal.ID, _ prompt: Prompt,
    saying text: (Strings, Deal) -> String
  ) throws(WrongAnswer) -> [Effect] {
    let changes = try planned(on: [id], prompt) { _ in action }
    let message = board[id].map { text(words, $0) } ?? ""
    leave()
    return make(changes, saying: message)
  }
}
