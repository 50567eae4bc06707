/// Reads what is typed for fields of a deal, as the kind of each asks, and tells a value as it is typed.
public struct FieldParser: Sendable {
  /// What is wrong with a text.
  public enum Fault: Error, Equatable {
    case amount(String)
    case day(String)
    case percent(String)
  }

  private let amounts: AmountParser
  private let dates: DateParser

  /// A reader of amounts in that currency unless they name another, and of days as `dates` reads them.
  public init(_ currency: Currency, _ dates: DateParser) {
    amounts = AmountParser(currency)
    self.dates = dates
  }

  /// The value of a text; an empty one is nothing, but for a field that cannot do without.
  public func value(_ text: String, for field: Field) throws(Fault) -> FieldValue {
    guard !text.isEmpty || field.definition.isRequired else { return .none }
    switch field.kind {
    case .money:
      guard let money = amounts.money(text) else { throw .amount(text) }
      return .money(money)
    case .day(let direction):
      guard let day = dates.day(text, direction) else { throw .day(text) }
      return .day(day)
    case .percent:
      guard let percent = PercentParser.probability(text) else { throw .percent(text) }
      return .integer(percent)
    case .words, .contacts:
      let words = text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
      return words.isEmpty ? .none : .list(words)
    default: return .text(text)
    }
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
