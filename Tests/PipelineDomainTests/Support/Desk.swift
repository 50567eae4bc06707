@testable import PipelineDomain

/// A board, and people who keep records beside its deals, a minute apart.
struct Desk {
  var board: Board
  private var count = 0

  init(_ deals: [Deal] = [deal("a", [("A", "2025-03-01")])]) {
    board = boardOf(deals)
  }

  mutating func metadata(_ author: String = "Ana") -> ChangeMetadata {
    count += 1
    let at = noon("2025-04-01").adding(seconds: Int64(count * 60))
    return ChangeMetadata(id: HistoryEntry.ID("r\(count)"), at: at, by: author)
  }

  mutating func keep(_ record: Record, by author: String = "Ana") throws {
    try board.apply(board.change(to: record, metadata: metadata(author)))
  }

  mutating func withdraw(_ id: Record.ID, by author: String = "Ana") throws {
    try board.apply(board.withdrawal(of: id, metadata: metadata(author)))
  }

  mutating func undo(by author: String = "Ana") throws {
    try board.apply(board.undo(by: author, metadata: metadata(author)))
  }

  mutating func redo(by author: String = "Ana") throws {
    try board.apply(board.redo(by: author, metadata: metadata(author)))
  }

  mutating func cost(_ id: Cost.ID, _ euros: Int64 = 10, month: Day = "2025-03-01") -> Record {
    .cost(
      Cost(
        id: id, month: month, channel: "event", kind: .marketing, amount: .euros(euros),
        at: metadata().at, by: "Léa"))
  }

  mutating func persona(_ nextStep: String) -> Record {
    .persona(Persona(id: "cfo", name: "CFO", nextStep: nextStep, at: metadata().at, by: "Léa"))
  }

  mutating func contact(
    _ id: Contact.ID, _ name: String, at organization: Organization.ID? = nil, email: String = "",
    phone: String = ""
  ) -> Contact {
    var contact = Contact(
      id: id, organization: organization, name: name, at: metadata().at, by: "Léa")
    contact.email = email
    contact.phone = phone
    return contact
  }

  func experiment(
    _ id: Experiment.ID = "x", stage: Stage.ID = "A", start: Day = "2025-04-01", days: Int = 21
  ) -> Experiment {
    Experiment(
      id: id, hypothesis: "fewer fields bring more contacts", variable: "form", variant: "4 fields",
      stage: stage, start: start, end: start.adding(days: days), at: noon("2025-04-01"), by: "Léa")
  }
}
