import Diagnostics
import PipelineDomain
import TerminalKit
import Localization

@testable import BoardUI

/// A board on screen over a file that somebody else changes too, with a store between them that answers
/// when the walk says so.
struct Session {
  private(set) var model: Model
  /// The board as it was last drawn.
  private var parts = BoardParts()
  /// The board in the file.
  private(set) var file: Board
  /// The requests that the store has not answered.
  private var asked: [Effect] = []
  /// The changes of somebody else not yet reported to the model.
  private var unreported: [Deal.ID] = []
  private var others = SeededRandom(seed: 0x0DD)
  /// The errors at first, and the requests that the store should not have received.
  private var wrongs: [String] = []

  init(_ model: Model) {
    self.model = model
    file = model.travel?.present?.board ?? model.board
    wrongs = model.contradictions
  }

  /// Plays a step and returns the errors after it; none for a sound session.
  mutating func play(_ step: Step) -> [String] {
    let before = model
    switch step {
    case .key(let key):
      tell(.event(.key(key)))
      // Some keys are pressed with a pause, some in haste.
      if key.code != .enter { BoardUITests.pause(&model) }
    case .paste: tell(.event(.paste("12k\n+3d")))
    case .mouse(let gesture, let point, let time):
      tell(.event(.mouse(Mouse(gesture.action, at: point, time: time))))
    case .resize(let size): tell(.event(.resize(size)))
    case .idle: tell(.idle)
    case .hours(let hours):
      tell(
        .clock((before.travel?.present?.now ?? before.now).adding(seconds: Int64(hours) * 3_600)))
    case .save: answer()
    case .fail: fail()
    case .elsewhere(let number): change(number)
    case .hear: hear()
    case .reload:
      unreported = []
      tell(.reloaded(file))
    case .broken: tell(.reloadFailed("no board", at: TextPosition(line: 1, column: 1)))
    }
    let stale = view(model, keeping: &parts) == view(model) ? [] : ["shows what was"]
    return model.contradictions(since: before) + model.slips(after: step, before: before)
      + differences + stale
  }

  private mutating func tell(_ message: Message) {
    let before = model
    let effects = model.update(message)
    let isKept = before.travel != nil && model.travel != nil || model.readOnly != nil
    if isKept, case .event(.key) = message {
      let known = before.pending
      let made = committed(effects).filter { !known.contains($0) }
      if !made.isEmpty { wrongs.append("changed what cannot be changed: \(made)") }
    }
    for effect in effects {
      switch effect {
      case .listSettings(let settings): tell(.settings(testEntries(of: settings)))
      case .editSetting, .setUp: tell(.settingRefused("no"))
      case .planPurge(let id, let texts, _, let board):
        if let plan = testPurgePlan(of: id, redacting: texts, on: board) {
          tell(.purgePlanned(plan, figures: []))
        }
      case .purge: tell(.purgeRefused("no"))
      case .importDeals(let number): tell(.importRefused("no", number: number))
      case .listFiles, .planImport:
        var shell = ImportShell()
        if let message = shell.answer(to: effect, model) { tell(message) }
      default: break
      }
    }
    asked += effects.filter {
      switch $0 {
      case .commit, .reload: true
      default: false
      }
    }
  }

  /// The differences between screen and file, once all was answered and reported.
  private var differences: [String] {
    guard asked.isEmpty, unreported.isEmpty, model.pending.isEmpty else {
      return wrongs
    }
    let shown = model.travel?.present?.board ?? model.board
    var found = wrongs
    for deal in file.deals where shown[deal.id] != deal {
      found.append("\(deal.id) is not as the file holds it")
    }
    for deal in shown.deals where file[deal.id] == nil && !deal.isRemoved {
      found.append("\(deal.id) is not in the file")
    }
    if shown.settings.reviews != file.settings.reviews { found.append("the reviews differ") }
    return found
  }
}

extension Session {
  private mutating func answer() {
    // Requests caused by an answer are answered with it.
    for _ in 0..<8 where !asked.isEmpty {
      let effects = asked
      asked = []
      for effect in effects {
        switch effect {
        case .commit(let changes): save(changes)
        default: hear()
        }
      }
    }
  }

  private mutating func fail() {
    guard !asked.isEmpty else { return }
    switch asked.removeFirst() {
    case .commit(let changes): tell(.saveFailed(changes, why: "disk full"))
    default: tell(.reloadFailed("no file"))
    }
  }

  private mutating func save(_ changes: [PipelineDomain.Change]) {
    var fresh = file
    do throws(Conflict) {
      for change in changes { try fresh.apply(change) }
    } catch {
      // One change that conflicts does not keep back the others.
      guard changes.count == 1 else {
        for change in changes { save([change]) }
        return
      }
      return tell(.conflicted(changes, error, by: "Karim Benali", deals: deals(of: changes)))
    }
    file = fresh
    hear()
    tell(.saved(changes, deals: deals(of: changes), isConfirmed: true))
  }

  private func deals(of changes: [PipelineDomain.Change]) -> [Deal] {
    Set(changes.deals).sorted().compactMap { file[$0] }
  }

  private mutating func hear() {
    guard !unreported.isEmpty else { return tell(.unchanged) }
    let deals = unreported.compactMap { file[$0] }
    unreported = []
    tell(.changedElsewhere(deals))
  }

  /// Karim changes a deal of the file, adds one, or undoes his last change.
  private mutating func change(_ number: Int) {
    let metadata = ChangeMetadata(
      id: HistoryEntry.ID(others.identifier()), at: testNow.adding(seconds: Int64(number)),
      by: "Karim Benali")
    let deals = file.deals.filter { !$0.isRemoved }
    guard !deals.isEmpty else { return }
    let deal = deals[number / 8 % deals.count]
    let open = file.settings.openStages
    let step = NextStep(what: "call", due: testDay.adding(days: number % 9 - 4))
    let change: PipelineDomain.Change? =
      switch number % 8 {
      case 0:
        try? file.change(
          .edit([Action.Edit(.title, .text("Karim’s \(number)"))]), on: deal.id, metadata: metadata)
      case 1:
        try? file.change(.move(to: open[number % open.count].id), on: deal.id, metadata: metadata)
      case 2: try? file.change(.setNextStep(step), on: deal.id, metadata: metadata)
      case 3: try? file.change(.win(amount: nil, on: testDay), on: deal.id, metadata: metadata)
      case 4:
        try? file.change(.lose(reason: "price", on: testDay), on: deal.id, metadata: metadata)
      case 5:
        try? file.addition(
          of: Deal(id: Deal.ID(others.identifier()), title: "New \(number)", stage: open[0].id),
          metadata: metadata)
      default:
        (try? file.undo(by: metadata.by, metadata: metadata)).flatMap { $0.deal == nil ? nil : $0 }
      }
    guard let change, let id = change.deal, (try? file.apply(change)) != nil else { return }
    unreported.append(id)
  }
}
