import PipelineDomain
import Wording

/// What is wrong with an answer: the field to look at, and what to say.
struct WrongAnswer: Error, Equatable {
  var field: Prompt.Input.Name?
  var text: String
}

extension Model {
  /// Takes the answer of the question that is asked: does what it is about, or says at the spot what
  /// is wrong with it.
  mutating func accept() -> [Effect] {
    guard case .prompt(var prompt) = mode else { return [] }
    do {
      return try answer(prompt)
    } catch {
      prompt.problem = error.text
      prompt.focus = prompt.inputs.firstIndex { $0.name == error.field } ?? prompt.focus
      mode = .prompt(prompt)
      return []
    }
  }

  /// Leaves the question, and everything as it was before it.
  mutating func cancel() {
    if case .prompt(let prompt) = mode, prompt.purpose == .search { giveUpSearch() }
    leave()
  }

  private mutating func answer(_ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    switch prompt.purpose {
    case .win(let id): return try win(id, prompt)
    case .lose(let id): return try close(id, as: .lost, prompt)
    case .disqualify(let id): return try close(id, as: .disqualified, prompt)
    case .nextStep(let id): return try setNextStep(id, prompt)
    case .log(let id): return try log(id, prompt)
    case .edit(let id): return try edit(id, prompt)
    case .add(let stage): return try add(to: stage, prompt)
    case .search:
      keepSearch()
      return []
    }
  }

  private mutating func win(_ id: Deal.ID, _ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    let amount = try amount(prompt)
    let day = try day(prompt, .date, .near) ?? today
    return try finish(.win(amount: amount, on: day), on: id) { words, deal in
      words.closed(deal.title, as: .won, because: nil)
    }
  }

  private mutating func close(
    _ id: Deal.ID, as outcome: Stage.Outcome, _ prompt: Prompt
  ) throws(WrongAnswer) -> [Effect] {
    let reason = prompt.input(.reason)?.answer ?? ""
    guard !reason.isEmpty else {
      throw WrongAnswer(field: .reason, text: words.refusal(.reasonNeeded, on: board))
    }
    let action: Action =
      outcome == .lost
      ? .lose(reason: reason, on: today) : .disqualify(reason: reason, on: today)
    return try finish(action, on: id) { words, deal in
      words.closed(deal.title, as: outcome, because: reason)
    }
  }

  private mutating func setNextStep(
    _ id: Deal.ID, _ prompt: Prompt
  ) throws(WrongAnswer) -> [Effect] {
    let text = prompt.input(.step)?.answer ?? ""
    let step = StepInput.step(text, from: today, before: board[id]?.nextStep)
    guard step != nil || text == "-" else {
      throw WrongAnswer(field: .step, text: words.stepNeedsDay)
    }
    let today = today
    return try finish(.setNextStep(step), on: id) { words, deal in
      words.nextStep(step, of: deal.title, near: today)
    }
  }

  private mutating func log(_ id: Deal.ID, _ prompt: Prompt) throws(WrongAnswer) -> [Effect] {
    let answer = prompt.input(.kind)?.answer ?? ""
    let kinds = Activity.Kind.allCases
    guard let kind = kinds.first(where: { words.activity($0) == answer }) else {
      throw WrongAnswer(
        field: .kind, text: words.notAChoice(answer, among: kinds.map { words.activity($0) }))
    }
    let activity = Activity(
      id: Activity.ID(random.identifier()), kind: kind, at: now, by: author,
      note: prompt.input(.note)?.answer ?? "")
    return try finish(.log(activity), on: id) { words, deal in
      words.logged(kind, on: deal.title)
    }
  }

  /// Plans the action, leaves the question and makes it; refused, the question stays.
  private mutating func finish(
    _ action: Action, on id: Deal.ID, saying text: (any Vocabulary, Deal) -> String
  ) throws(WrongAnswer) -> [Effect] {
    var operation = try planned(action, on: id)
    operation.entry.overridden = try passing(operation)
    let told = board[id].map { text(words, $0) } ?? ""
    leave()
    return make(operation, saying: told)
  }

  private mutating func planned(
    _ action: Action, on id: Deal.ID
  ) throws(WrongAnswer) -> Operation {
    do {
      return try board.operation(action, on: id, stamp: stamp())
    } catch {
      throw WrongAnswer(text: words.refusal(error, on: board))
    }
  }

  /// The keys of what gates ask for and the operation sets aside: said first, and passed by the same
  /// answer again.
  private func passing(_ operation: Operation) throws(WrongAnswer) -> [String] {
    guard case .text(let target)? = operation.entry.change(of: .stage)?.after,
      let deal = board[operation.deal]
    else { return [] }
    let obstacles = board.obstacles(for: deal, to: Stage.ID(target), at: now, in: zone)
    guard !obstacles.isEmpty else { return [] }
    let text = self.told(obstacles, of: deal)
    guard case .prompt(let prompt) = mode, prompt.problem == text else {
      throw WrongAnswer(text: text)
    }
    return obstacles.map(\.shortfall.requirement.key)
  }

  /// The amount that was typed; `nil` for an empty field.
  func amount(_ prompt: Prompt) throws(WrongAnswer) -> Money? {
    guard let text = prompt.input(.amount)?.answer, !text.isEmpty else { return nil }
    guard let money = AmountInput.money(text, in: board.settings.currency) else {
      throw WrongAnswer(field: .amount, text: words.notAnAmount(text))
    }
    return money
  }

  /// The day that was typed; `nil` for an empty field.
  func day(
    _ prompt: Prompt, _ name: Prompt.Input.Name, _ direction: DateInput.Direction
  ) throws(WrongAnswer) -> Day? {
    guard let text = prompt.input(name)?.answer, !text.isEmpty else { return nil }
    guard let day = DateInput.day(text, from: today, direction) else {
      throw WrongAnswer(field: name, text: words.notADay(text))
    }
    return day
  }
}
