import Diagnostics
import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

/// A state of the program whose picture is kept: a board, and the keys that lead there.
struct Picture: Sendable, CustomTestStringConvertible {
  /// The name of its files.
  let name: String
  /// The keys, spelled as the help does.
  let keys: String
  /// The content of the board.
  var board = Content.sample
  /// The reason why the board is read-only, if it is.
  var readOnly: Model.ReadOnlyReason?

  init(
    _ name: String, _ keys: String, board: Content = .sample,
    readOnly: Model.ReadOnlyReason? = nil
  ) {
    self.name = name
    self.keys = keys
    self.board = board
    self.readOnly = readOnly
  }

  /// The content of a board, or an event on it.
  enum Content: Sendable {
    case sample
    /// Stages and no deals.
    case empty
    /// The sample, with a gate after the third stage.
    case gated
    /// The sample, after somebody else moved the deal that the keys moved.
    case disputed
    /// The sample, whose file is no board at the moment.
    case broken
    /// The sample, after the keys could not be saved.
    case unsaved
    /// None, with the first page.
    case none
    /// The sample as a board that is new here, without quotas.
    case new
    /// Stages, a member and no deals, new here.
    case first
    /// The sample, with quotas, and close dates of the open deals.
    case planned
    /// The sample, with a won deal whose contract ends in six weeks.
    case ending
    /// The sample, with a contact in the bin.
    case deleted
    /// The sample, with fields of organizations and contacts, and their values.
    case fields
  }

  var testDescription: String { name }

  /// The program in that state in a window, everything computed.
  func model(
    _ columns: Int, _ rows: Int, _ language: Language = .english,
    rewritten: (Board) -> Board = { $0 }
  ) -> Model {
    var model = SampleBoard.model(
      columns, rows, language: language, board: rewritten(sample), readOnly: readOnly)
    var effects: [Effect] = []
    switch board {
    case .none: model.open(.test)
    case .new, .first: model.beginFirstSteps(isNew: true)
    default: break
    }
    for key in keys.split(separator: " ") {
      effects += play(String(key), on: &model)
      rest(&model)
    }
    befall(&model, committed(effects))
    rest(&model)
    return model
  }

  private var sample: Board {
    var settings = SampleBoard.board.settings
    switch board {
    case .empty, .none: return Board(settings: settings)
    case .first:
      settings.team = [Member(name: "Ana Costa")]
      return Board(settings: settings)
    case .new:
      for index in settings.team.indices { settings.team[index].quota = nil }
      return Board(
        settings: settings, organizations: Array(SampleBoard.board.organizations.values),
        deals: SampleBoard.board.deals)
    case .gated:
      settings.stages[2].gate = Gate(
        requirements: [.known(.field(.expectedClose)), .activity([.meeting])])
      return Board(
        settings: settings, organizations: Array(SampleBoard.board.organizations.values),
        deals: SampleBoard.board.deals)
    case .ending:
      var board = SampleBoard.board
      guard var won = board.deals.first(where: { board.stage(of: $0)?.outcome == .won }) else {
        return board
      }
      won.recurring = Money(minorUnits: 1_200_000, currency: .euro)
      won.endsOn = SampleBoard.today.adding(days: 42)
      board.put(won)
      return board
    case .planned: return SampleBoard.planned
    case .deleted:
      settings.put(.contact(deletedContact))
      return Board(
        settings: settings, organizations: Array(SampleBoard.board.organizations.values),
        deals: SampleBoard.board.deals)
    case .fields: return fieldedBoard
    case .sample, .disputed, .broken, .unsaved: return SampleBoard.board
    }
  }

  private var fieldedBoard: Board {
    var settings = SampleBoard.board.settings
    settings.fields = [
      CustomField(id: "site", name: "Website", kind: .link, on: .organization),
      CustomField(
        id: "tier", name: "Tier", kind: .choice, on: .organization, choices: ["Gold", "Silver"]),
      CustomField(id: "profile", name: "LinkedIn", kind: .link, on: .contact),
      CustomField(id: "birthday", name: "Birthday", kind: .date, on: .contact),
    ]
    var organizations = Array(SampleBoard.board.organizations.values).sorted { $0.id < $1.id }
    organizations[0].customFields = [
      "site": .text("https://example.com"), "tier": .text("Gold"),
    ]
    var contact = Contact(
      id: "claire", organization: organizations[0].id, name: "Claire Dupin", at: SampleBoard.now,
      by: "Léa Martin")
    (contact.title, contact.phone, contact.email) = (
      "CFO", "+33 1 23 45 67 89", "claire@example.com"
    )
    contact.customFields = [
      "profile": .text("https://example.com/in/claire"), "birthday": .text("1980-03-01"),
    ]
    settings.put(.contact(contact))
    return Board(
      settings: settings, organizations: organizations, deals: SampleBoard.board.deals)
  }

  private func befall(_ model: inout Model, _ changes: [PipelineDomain.Change]) {
    switch board {
    case .sample, .empty, .none, .new, .first, .gated, .planned, .ending, .deleted, .fields: break
    case .disputed:
      guard var theirs = model.board["open-6"] else { return }
      theirs.stage = "negotiation"
      let conflict = Conflict.changedSince(
        theirs.id, .stage, expected: .text("discovery"), found: .text("negotiation"),
        wanted: .text("proposal"))
      _ = model.update(.conflicted(changes, conflict, by: "Karim Benali", deals: [theirs]))
    case .broken:
      _ = model.update(
        .reloadFailed("board.json:12:7: a comma is missing", at: .init(line: 12, column: 7)))
    case .unsaved: _ = model.update(.saveFailed(changes, why: "No space left on device"))
    }
  }
}
