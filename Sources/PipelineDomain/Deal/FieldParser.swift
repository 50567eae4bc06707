/// Parses texts typed for fields of a deal, or read from the cells of a file, by the kind of each field,
/// and formats values as they are typed.
public struct FieldParser: Sendable {
  /// A text that is not valid for its field.
  public enum ParseError: Error, Hashable, Sendable {
    case amount(String)
    case day(String)
    case percent(String)
    case category(String)
    case number(String)
    case flag(String)
    case link(String)
    /// None of these choices.
    case choice(String, [String])
  }

  private let amounts: AmountParser
  private let day: @Sendable (String, DateExpression.Direction) -> Day?
  private let author: String?

  /// A reader of amounts in that currency unless they name another, and of days as `dates` reads them.
  ///
  /// - Parameter author: The author, whom `me` names as an owner; with `nil` it names nobody.
  public init(_ currency: Currency, _ dates: DateParser, author: String? = nil) {
    self.init(AmountParser(currency), author: author) { dates.day($0, $1) }
  }

  /// A reader of amounts and days as these read them.
  package init(
    _ amounts: AmountParser, author: String? = nil,
    day: @escaping @Sendable (String, DateExpression.Direction) -> Day?
  ) {
    self.amounts = amounts
    self.author = author
    self.day = day
  }

  /// The value of a text, trimmed of blanks; an empty one is `none`, except for a required field.
  public func value(_ text: String, for field: Field) throws(ParseError) -> FieldValue {
    let text = text.trimmed
    guard !text.isEmpty || field.definition.isRequired else { return .none }
    switch field.kind {
    case .money:
      guard let money = amounts.money(text) else { throw .amount(text) }
      return .money(money)
    case .day(let direction):
      guard let day = day(text, direction) else { throw .day(text) }
      return .day(day)
    case .percent:
      guard let percent = PercentParser.probability(text) else { throw .percent(text) }
      return .integer(percent)
    case .category:
      guard let category = ForecastCategory(typed: text) else { throw .category(text) }
      return .text(category.rawValue)
    case .words, .contacts:
      let words = text.split { $0 == "," || $0 == ";" }.map { String($0).trimmed }
        .filter { !$0.isEmpty }
      return words.isEmpty ? .none : .list(words)
    case .name(.team): return .text(owner(text))
    default: return .text(text)
    }
  }

  /// The value of a text for a field of the board, trimmed of blanks; an empty one is `none`.
  public func value(_ text: String, for field: CustomField) throws(ParseError) -> CustomField.Value
  {
    let text = text.trimmed
    guard !text.isEmpty else { return .none }
    switch field.kind {
    case .text: return .text(text)
    case .number:
      guard let number = WrittenNumber(text)?.number(takesDecimals: true) else {
        throw .number(text)
      }
      return .text(number.description)
    case .money:
      guard let money = amounts.money(text) else { throw .amount(text) }
      return .money(money)
    case .date:
      guard let day = day(text, .near) else { throw .day(text) }
      return .text(day.description)
    case .choice:
      guard let choice = field.choices.named(text, \.self) else {
        throw .choice(text, field.choices)
      }
      return .text(choice)
    case .flag:
      guard let flag = Bool(typed: text) else { throw .flag(text) }
      return .flag(flag)
    case .link:
      guard let link = WebLink(text) else { throw .link(text) }
      return .text(link.text)
    }
  }

  /// The value of a field of the board as it is typed; empty for none.
  ///
  /// - Parameter flag: The words for yes and no.
  public func text(of value: CustomField.Value?, flag: (Bool) -> String) -> String {
    switch value {
    case nil, .none?: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .flag(let value): flag(value)
    case .money(let money): amounts.text(for: money)
    }
  }

  /// The owner a text names: `me` and `moi` are the author.
  public func owner(_ text: String) -> String {
    let text = text.trimmed
    return text.meansMe ? author ?? text : text
  }

  /// The value as it is typed; empty for none, and for kinds that are not typed.
  public func text(of value: FieldValue) -> String {
    switch value {
    case .text(let text): text
    case .integer(let number): String(number)
    case .day(let day): day.description
    case .money(let money): amounts.text(for: money)
    case .list(let words): words.joined(separator: ", ")
    case .none, .flag, .step, .answers, .verdict, .marks, .milestones, .stakeholders, .custom: ""
    }
  }
}

extension String {
  /// True for the words by which authors name themselves, in English or French.
  var meansMe: Bool { ["me", "moi"].contains(FoldedText(self).text) }
}

extension Bool {
  /// The answer that a text is, in English or French, whatever case; `nil` for any other text.
  package init?(typed text: String) {
    switch FoldedText(text).text {
    case "1", "true", "yes", "y", "oui", "o", "vrai": self = true
    case "0", "false", "no", "n", "non", "faux": self = false
    default: return nil
    }
  }
}
