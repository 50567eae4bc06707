import BoardUI
import PipelineDomain
import Localization

/// The questions about a new board on a terminal, line by line; an empty line takes what is offered.
struct NewBoardQuestions {
  let offer: StartOffer
  let words: Strings

  /// Asks until every answer is understood.
  func ask() throws -> NewBoardOptions {
    var options = offer.options
    options.name = try text(.product, standard: options.name)
    options.profile = try choice(
      .cycle, of: Profile.allCases, named: words.cycle, standard: options.profile)
    options.currency = try currency()
    let language = try choice(
      .language, of: Language.allCases, named: words.name(of:), standard: offer.language)
    options.language = language.rawValue
    options.region = try choice(
      .holidays, of: [nil] + offer.regions.map(Optional.some),
      named: { $0.map(words.name(of:)) ?? words.noHolidays }, standard: nil)
    options.user = try text(.user, standard: options.user)
    return options
  }

  private func text(_ label: Label, choices: [String] = [], standard: String) throws -> String {
    let typed = try TerminalQuestions(words: words, cancelled: words.noBoardMade).line(
      words.prompt(label, choices: choices, standard: standard))
    return typed.isEmpty ? standard : typed
  }

  private func currency() throws -> Currency {
    while true {
      let typed = try text(.currency, standard: offer.options.currency.code)
      if let currency = Currency(typed.uppercased()) { return currency }
      Output.diagnose(words.refusal(.notACurrency(typed)))
    }
  }

  /// Asks for one of several, by its name or the beginning of it.
  private func choice<Value>(
    _ label: Label, of values: [Value], named name: (Value) -> String, standard: Value
  ) throws -> Value {
    let names = values.map(name)
    while true {
      let typed = try text(label, choices: names, standard: name(standard))
      let folded = FoldedText(typed)
      if let place = names.indices.named(typed, { names[$0] })
        ?? names.firstIndex(where: { FoldedText($0).hasPrefix(folded) })
      {
        return values[place]
      }
      Output.diagnose(words.notAChoice(typed, among: names))
    }
  }
}
