import PipelineDomain
import TerminalKit
import Localization

/// A layer over the board that takes the keys: a page, or a box above it.
///
/// A screen owns its state, its commands with their actions and its view; it takes the board from the
/// model. `Screens.all` lists them: a new one is a folder and a row there.
protocol Screen: Equatable, Sendable {
  /// The place of the keys while it is on top.
  static var place: KeyPlace { get }
  static var traits: ScreenTraits { get }
  /// The commands of others that can be asked for in it.
  static var commands: Set<Command> { get }
  /// Its own commands, and those that open it.
  static var rows: [CommandTable.Row] { get }
  /// The commands worth a hint, the most useful first.
  static var hints: [[Command]] { get }
  /// Returns the hint of a command where the row at hand makes it another one.
  func hint(of command: Command, in words: Strings) -> String?
  /// The command that a double click on a row asks for.
  static var rowCommand: Command { get }

  /// Returns the rule of its order, for the help.
  static func rule(in words: Strings) -> String?

  /// The deal at hand.
  var deal: Deal.ID? { get }
  /// The deals it lists.
  var deals: Set<Deal.ID> { get }
  /// Returns the contact at hand, a deleted one too.
  func contact(in model: Model) -> Contact.ID?
  /// The KPIs it lists, in order; the one at hand by its place.
  var kpis: (ids: [String], row: Int)? { get }
  /// The KPIs it knows the trend and target of.
  var results: [KPIResult] { get }
  /// The period its figures are of, where it has one of its own.
  var reportPeriod: Period? { get }
  /// The theme it shows everything in.
  var theme: Theme? { get }
  /// The text that is typed in it, if any.
  var input: Prompt.Input? { get set }
  /// True when a text that is typed leaves it.
  func isClosed(by text: String) -> Bool
  /// The portions that are left to be computed, between frames.
  var due: Int { get }

  /// Goes up or down, no further than the end.
  mutating func step(_ rows: Int, in model: Model)
  /// Goes to a row that the mouse points at.
  mutating func go(toRow row: Int, in model: Model)
  /// Returns the number of rows of a page.
  func pageRows(in frame: Frame) -> Int
  /// True when the row at hand is a fold of several rows, which opening it shows.
  var isFoldAtHand: Bool { get }
  mutating func unfold(in model: Model)
  /// Computes one portion of the work due.
  mutating func read(from model: Model)
  /// Has its content computed again, because the board changed.
  mutating func outdate()
  /// Comes to the moment that is shown now.
  mutating func arrive(in model: Model)
  /// Notes what is under the cursor, before the board changes.
  mutating func noteRow(in model: Model)
  /// Takes in deals that changed, by these changes when they were made here.
  mutating func record(_ deals: [Deal.ID], by changes: [Change], in model: Model)
  /// Draws it over the layers beneath.
  func draw(in frame: Frame, on canvas: inout Canvas)
  /// Returns the meaning of a cell for the mouse.
  func hit(_ point: Point, in frame: Frame) -> Hit?
  /// Returns the cell of a question asked in it; `nil` for the cursor's.
  func spot(in frame: Frame) -> Point?
  /// Returns the text of the thing under the cursor; `nil` for the deal at hand.
  func copied(in frame: Frame) -> String?
  /// Returns the addresses in the row under the cursor; `nil` for those of the deal at hand.
  func links(in model: Model) -> [Link]?
  /// Returns what stands against opening a link where the row has none.
  func linkRefusal(in model: Model) -> KeyRefusal
  /// Leaves it.
  func back(from model: inout Model)
}

/// The ways in which screens differ.
struct ScreenTraits: OptionSet, Sendable {
  let rawValue: Int

  /// It covers the whole window.
  static let page = ScreenTraits(rawValue: 1)
  /// It lists deals, one of them at hand.
  static let deals = ScreenTraits(rawValue: 2)
  /// It is about one deal alone, and closes with it.
  static let oneDeal = ScreenTraits(rawValue: 4)
  /// It is computed of the figures, once they are complete.
  static let figures = ScreenTraits(rawValue: 8)
  /// It is computed of the figures of the periods before too.
  static let trends = ScreenTraits(rawValue: 32)
  /// It shows figures that a report has, and is written to a file as one.
  static let report = ScreenTraits(rawValue: 64)
  /// It is closed by a command that changes a deal.
  static let yielding = ScreenTraits(rawValue: 16)
}

extension Screen {
  func hint(of _: Command, in _: Strings) -> String? { nil }
  static var rowCommand: Command { .open }
  static func rule(in _: Strings) -> String? { nil }

  var place: KeyPlace { Self.place }
  var traits: ScreenTraits { Self.traits }
  var hints: [[Command]] { Self.hints }
  var rowCommand: Command { Self.rowCommand }
  func rule(in words: Strings) -> String? { Self.rule(in: words) }

  var deal: Deal.ID? { nil }
  var deals: Set<Deal.ID> { [] }
  func contact(in _: Model) -> Contact.ID? { nil }
  var kpis: (ids: [String], row: Int)? { nil }
  var results: [KPIResult] { [] }
  var theme: Theme? { nil }
  var input: Prompt.Input? {
    get { nil }
    set {}
  }
  func isClosed(by _: String) -> Bool { false }
  var due: Int { 0 }

  func step(_: Int, in _: Model) {}
  func go(toRow _: Int, in _: Model) {}
  func pageRows(in frame: Frame) -> Int { frame.layout.capacity }
  var isFoldAtHand: Bool { false }
  func unfold(in _: Model) {}
  func read(from _: Model) {}
  func outdate() {}
  mutating func arrive(in _: Model) { outdate() }
  func noteRow(in _: Model) {}
  func record(_: [Deal.ID], by _: [Change], in _: Model) {}
  func spot(in _: Frame) -> Point? { nil }
  func copied(in _: Frame) -> String? { nil }
  func links(in _: Model) -> [Link]? { nil }
  func linkRefusal(in _: Model) -> KeyRefusal { .noLink }
  var reportPeriod: Period? { nil }

  /// Ends a selection first.
  func back(from model: inout Model) {
    if traits.contains(.deals), model.clearMarks() { return }
    model.leave()
  }

  func isEqual(to other: any Screen) -> Bool { other as? Self == self }
}
