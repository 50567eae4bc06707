/// Reads what is typed for fields of a deal, or stands in a cell of a file, as the kind of each asks, and
/// tells a value as it is typed.
public struct FieldParser: Sendable {
  /// What is wrong with a text.
  public enum ParseError: Error, Hashable, Sendable {
    case amount(String)
    case day(String)
    case percent(String)
  }

  private let amounts: AmountParser
  private let day: @Sendable (String, DateExpression.Direction) -> Day?
  private let author: String?

  /// A reader of amounts in that currency unless they name another, and of days as `dates` reads them.
  ///
  /// - Parameter author: Who types, whom `me` names as an owner; with `nil` it names nobody.
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

  /// The value of a text, whatever blanks stand around it; an empty one is nothing, but for a field that
  /// cannot do without.
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
    case .words, .contacts:
      let words = text.split { $0 == "," || $0 == ";" }.map { String($0).trimmed }
        .filter { !$0.isEmpty }
      return words.isEmpty ? .none : .list(words)
    case .name(.team): return .text(owner(text))
    default: return .text(text)
    }
  }

  /// The name meant as an owner: `me` and `moi` are whoever types.
  public func owner(_ text: String) -> String {
    let text = text.trimmed
    return text.meansMe ? author ?? text : text
  }

  /// A value as it is typed; empty for none, and for what is not typed.
  public func text(of value: FieldValue) -> String {
    switch value {
    case .text(let text): text
    case .integer(let number): String(number)
    case .day(let day): day.description
    case .money(let money): amounts.text(for: money)
    case .list(let words): words.joined(separator: ", ")
    case .none, .flag, .step, .answers, .verdict, .marks, .milestones: ""
    }
  }
}

extension String {
  /// Whether it is how whoever types says their own name, in English or French.
  var meansMe: Bool { ["me", "moi"].contains(FoldedText(self).text) }
}
