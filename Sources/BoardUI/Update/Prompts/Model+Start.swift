import PipelineDomain
import Localization

extension Model {
  /// The questions about a new board, with the answers that are offered.
  func questions(about offer: StartOffer) -> Prompt {
    let options = offer.options
    let cycles = Profile.allCases.map(words.cycle)
    let languages = Language.allCases.map(words.name(of:))
    return Prompt(
      .start(offer, .newBoard),
      [
        Prompt.Input(.product),
        Prompt.Input(.cycle, kind: .choice(cycles), text: words.cycle(options.profile)),
        currency(options.currency),
        Prompt.Input(
          .language, kind: .choice(languages), text: words.name(of: offer.language)),
        Prompt.Input(
          .holidays, kind: .choice([words.noHolidays] + offer.regions.map(words.name(of:))),
          text: options.region.map(words.name(of:)) ?? words.noHolidays),
        Prompt.Input(.user, text: options.user),
      ])
  }

  /// The questions about an export to import.
  func questions(aboutExportFor offer: StartOffer) -> Prompt {
    Prompt(
      .start(offer, .importExport),
      [
        Prompt.Input(.file), currency(offer.options.currency),
        Prompt.Input(.user, text: offer.options.user),
      ])
  }

  private func currency(_ currency: Currency) -> Prompt.Input {
    let codes = Holiday.Region.allCases.map(\.currency.code).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return Prompt.Input(.currency, kind: .suggesting(codes), text: currency.code)
  }

  /// Takes the answers of the first page; the question stays until there is a board.
  func start(
    _ choice: StartChoice, _ offer: StartOffer, _ prompt: Prompt
  ) throws(WrongAnswer) -> [Effect] {
    let typed = prompt.input(.currency)?.answer ?? ""
    guard let currency = Currency(typed.uppercased()) else {
      throw WrongAnswer(field: .currency, text: words.refusal(.notACurrency(typed)))
    }
    let user = prompt.input(.user)?.answer ?? ""
    switch choice {
    case .importExport:
      let file = prompt.input(.file)?.answer ?? ""
      guard !file.isEmpty else { throw WrongAnswer(field: .file, text: words.noFileNamed) }
      return [.start(.importExport(file: file, currency, user: user))]
    case .newBoard, .demo:
      var options = offer.options
      let name = prompt.input(.product)?.answer ?? ""
      options.name = name.isEmpty ? words.defaultBoardName : name
      options.profile = try self.choice(.cycle, of: Profile.allCases, prompt) ?? .standard
      options.currency = currency
      let language = try self.choice(.language, of: Language.allCases, prompt)
      options.language = (language ?? offer.language).rawValue
      let region = try self.choice(.holidays, of: [nil] + offer.regions.map(Optional.some), prompt)
      options.region = region ?? nil
      options.user = user
      return [.start(.newBoard(options))]
    }
  }

  /// The value of the choice in a field; `nil` for an empty one.
  private func choice<Value>(
    _ name: Label, of values: [Value], _ prompt: Prompt
  ) throws(WrongAnswer) -> Value? {
    guard let input = prompt.input(name), !input.answer.isEmpty else { return nil }
    guard let place = input.choice, values.indices.contains(place) else {
      throw WrongAnswer(field: name, text: words.notAChoice(input.answer, among: input.choices))
    }
    return values[place]
  }
}
