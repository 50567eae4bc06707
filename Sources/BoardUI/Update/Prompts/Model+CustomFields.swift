import PipelineDomain
import TerminalKit
import Localization

/// The fields that the board defines, in questions.
extension Model {
  /// The inputs for the custom fields of deals, with a deal's values; as many as a form has room for.
  func customInputs(of deal: Deal? = nil) -> [Prompt.Input] {
    board.settings.fields(on: .deal).prefix(max(0, size.rows - 14)).map { input(for: $0, of: deal) }
  }

  /// Returns the question for one custom field of a deal.
  func question(about field: CustomField, of deal: Deal) -> Prompt {
    Prompt(.edit(deal.id), [input(for: field, of: deal)])
  }

  /// Returns the input for a custom field, with the value of a deal.
  func input(for field: CustomField, of deal: Deal?) -> Prompt.Input {
    let kind: Prompt.Input.Kind =
      switch field.kind {
      case .money: .amount
      case .date: .date
      case .choice: .suggesting(field.choices)
      case .flag: .suggesting([words.flag(true), words.flag(false)])
      case .text, .number, .link: .text
      }
    let value = deal?.customFields[field.id]
    let text = fieldParser(of: deal).text(of: value) { words.flag($0) }
    return Prompt.Input(.custom(field), kind: kind, text: text)
  }

  /// Returns the edit of a custom field to the value typed; a dash clears it where several deals are asked
  /// about.
  func edit(of field: CustomField, _ prompt: Prompt) throws(WrongAnswer) -> Action.Edit {
    let typed = prompt.input(.custom(field))?.answer ?? ""
    let isCleared = prompt.purpose.deals.count > 1 && typed == "-"
    do throws(FieldParser.ParseError) {
      let value = try fieldParser(of: prompt.purpose.deals.first.flatMap { board[$0] })
        .value(isCleared ? "" : typed, for: field)
      return Action.Edit(.customFields, .custom([field.id: value]))
    } catch {
      throw WrongAnswer(field: .custom(field), text: words.refusal(error))
    }
  }

  /// Returns the amount or day that a text typed for a custom field was parsed as; `nil` for other kinds.
  func understood(_ text: String, of field: CustomField, in prompt: Prompt) -> String? {
    guard field.kind == .money || field.kind == .date else { return nil }
    let parser = fieldParser(of: prompt.purpose.deals.first.flatMap { board[$0] })
    let reading = (try? parser.value(text, for: field)).flatMap { field.reading($0) }
    switch reading {
    case .money(let money)?: return words.figures.exact(money)
    case .day(let day)?: return words.dates.medium(day, near: today)
    default: return nil
    }
  }
}
