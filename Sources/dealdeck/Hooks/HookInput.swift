import PipelineDomain
import PipelineStore
import Localization

/// The input of a hook: the saves of a board since its last run, in JSON.
struct HookInput: Sendable {
  /// The path of the board.
  let path: String
  private let board: String
  private var event: SaveNotice.Event
  private var asOf: Instant
  /// The changes in their order, each a line of JSON.
  private var changes: [[UInt8]]
  /// The deals that were changed, in the order of their first change.
  private var deals: [Deal.ID]
  private var answers: [Deal.ID: [UInt8]]

  /// Creates the input for a save; `nil` where the board's settings cannot be read.
  init?(_ notice: SaveNotice) {
    path = notice.path
    board = notice.board.settings.name
    event = notice.event
    changes = notice.changes.map { change in JSONText.line { $0.change(change) } }
    deals = notice.board.deals.map(\.id)
    guard
      let now = try? ProcessEnvironment.now(Language.english.words()),
      let opened = try? OpenedBoard(notice.board, of: path, in: .english, at: now)
    else { return nil }
    asOf = now
    answers = [:]
    for deal in notice.board.deals {
      answers[deal.id] = JSONText.line { DealAnswer(deal: deal, opened: opened).append(to: &$0) }
    }
  }

  /// Returns the input for this save and a later one: all changes, and the deals as the later one left them.
  func followed(by later: HookInput) -> HookInput {
    guard later.path == path else { return later }
    var both = later
    both.event = later.event == .changed ? event : later.event
    both.changes = changes + later.changes
    both.deals = deals + later.deals.filter { answers[$0] == nil }
    both.answers = answers.merging(later.answers) { $1 }
    return both
  }

  /// The text, on one line.
  var bytes: [UInt8] {
    var text = JSONText(layout: .line)
    text.object { object in
      object.member("apiVersion", Output.apiVersion)
      object.member("asOf", asOf.description)
      object.member("board", board)
      object.key("changes")
      object.array { array in for change in changes { array.verbatim(change) } }
      object.key("deals")
      object.array { array in for id in deals { array.verbatim(answers[id] ?? []) } }
      object.member("event", event.rawValue)
      object.member("file", path)
    }
    text.finish()
    return text.bytes
  }
}

extension JSONText {
  /// Returns the text of one value on one line.
  fileprivate static func line(_ write: (inout JSONText) -> Void) -> [UInt8] {
    var text = JSONText(layout: .line)
    write(&text)
    return text.bytes
  }
}
