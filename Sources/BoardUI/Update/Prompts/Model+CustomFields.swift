import PipelineDomain
import TerminalKit
import Localization

/// The fields that the board defines, in questions.
extension Model {
  /// The inputs for the fields of deals, organizations or contacts, with the values of one; amounts are in the
  /// currency of the parser.
  func customInputs(
    _ subject: CustomField.Subject, holding values: CustomField.Values = [:],
    _ parser: FieldParser? = nil
  ) -> [Prompt.Input] {
    let parser = parser ?? fieldParser()
    return board.settings.fields(on: subject).map {
      input(for: $0, holding: values[$0.id], parser)
    }
  }

  /// The inputs for the fields of deals, with a deal's values.
  func customInputs(of deal: Deal? = nil) -> [Prompt.Input] {
    customInputs(.deal, holding: deal?.customFields ?? [:], fieldParser(of: deal))
  }

  /// Returns the question for one custom field of a deal.
  func question(about field: CustomField, of deal: Deal) -> Prompt {
    Prompt(.edit(deal.id), [input(for: field, of: deal)])
  }

  /// Returns the input for a custom field, with the value of a deal.
  func input(for field: CustomField, of deal: Deal?) -> Prompt.Input {
    input(for: field, holding: deal?.customFields[field.id], fieldParser(of: deal))
  }

  /// Returns the input for a custom field, with a value.
  func input(
    for field: CustomField, holding value: CustomField.Value?, _ parser: FieldParser
  ) -> Prompt.Input {
    let kind: Prompt.Input.Kind =
      switch field.kind {
      case .money: .amount
      case .date: .date
      case .choice: .suggesting(field.choices)
      case .flag: .suggesting([words.flag(true), words.flag(false)])
      case .text, .number, .link: .text
      }
    let text = parser.text(of: value) { words.flag($0) }
    return Prompt.Input(.custom(field), kind: kind, text: text)
  }

  /// Returns the edit of a custom field to the value typed; a dash clears it where several deals are asked
  /// about.
  func edit(of field: CustomField, _ prompt: Prompt) throws(WrongAnswer) -> Action.Edit {
    let typed = prompt.input(.custom(field))?.answer ?? ""
    let isCleared = prompt.purpose.deals.count > 1 && typed == "-"
    let value = try value(of: field, isCleared ? "" : typed, prompt)
    return Action.Edit(.customFields, .custom([field.id: value]))
  }

  /// Puts what was answered for the fields of the board into the values of an organization or a contact.
  func fill(_ values: inout CustomField.Values, _ prompt: Prompt) throws(WrongAnswer) {
    for input in prompt.inputs where input.isAnswered {
      guard case .custom(let field) = input.name else { continue }
      let value = try value(of: field, input.answer, prompt)
      values[field.id] = value == .none ? nil : value
    }
  }

  private func value(
    of field: CustomField, _ text: String, _ prompt: Prompt
  ) throws(WrongAnswer) -> CustomField.Value {
    do throws(FieldParser.ParseError) {
      return try parser(of: field, prompt).value(text, for: field)
    } catch {
      throw WrongAnswer(field: .custom(field), text: words.refusal(error))
    }
  }

  /// The parser of a field: amounts of a deal are in its currency, others in the board's.
  private func parser(of field: CustomField, _ prompt: Prompt) -> FieldParser {
    guard field.subject == .deal else { return fieldParser() }
    return fieldParser(of: prompt.purpose.deals.first.flatMap { board[$0] })
  }

  /// Returns the amount or day that a text typed for a custom field was parsed as; `nil` for other kinds.
  func understood(_ text: String, of field: CustomField, in prompt: Prompt) -> String? {
    guard field.kind == .money || field.kind == .date else { return nil }
    let reading = (try? parser(of: field, prompt).value(text, for: field)).flatMap {
      field.reading($0)
    }
    switch reading {
    case .money(let money)?: return words.figures.exact(money)
    case .day(let day)?: return words.dates.medium(day, near: today)
    default: return nil
    }
  }
}
