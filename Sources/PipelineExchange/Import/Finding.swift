package import PipelineDomain

/// Something an import did with what the file says, or did not do; every one is told.
package struct Finding: Hashable, Sendable {
  /// What was done, as facts.
  package enum Kind: Hashable, Sendable {
    /// The file was read as Windows-1252 or UTF-16, which is a guess for the first.
    case encoding(TextEncoding)
    /// The column means nothing here, or another column already told it.
    case columnIgnored
    /// The row did not become a deal.
    case refused(Refusal)
    /// A deal of that key is on the board: it stays as it is.
    case alreadyThere
    /// The row is marked as deleted where it comes from.
    case deletedAtSource
    /// The cell is blank; the deal is kept without.
    case blank(ImportField)
    /// The title is blank; the deal is called by its product and organization, or by its key.
    case untitled
    /// No column tells titles: every deal is called so.
    case noTitles
    /// A spelling was brought in line with the side table.
    case readAs(from: String, to: String)
    /// Zero on a deal that is not won was read as unknown.
    case zeroIsUnknown
    /// The deal has no amount.
    case noAmount
    /// The amount was taken from the price list.
    case estimated
    /// Neither the day it came up nor the day it closed is known: its history says nothing.
    case undated
    /// Only the day of closing is known.
    case creationUnknown
    /// It is closed on a day that is still to come.
    case closedAhead
    /// The days on which stages were entered end in another stage than the deal is in: not used.
    case stageDatesDisagree
    /// A next step without a day is none.
    case nextStepWithoutDay(String)
    /// Only the day of the next step is told; it was called an activity.
    case nextStepUnnamed
    /// The board knows no such name for the field, and would ask about one that is typed; an owner was added
    /// to the team of a new board.
    case newName(Field, String)
    /// The new board got that stage.
    case stageMade(String, Stage.Outcome)
    /// The new board got that stage; nothing says whether it is open, so it was taken as such.
    case stageAssumedOpen(String)
    /// The stage's chance is the share won of the file's closed deals.
    case probabilityFromHistory(stage: String, percent: Int, won: Int, closed: Int)
    /// The stage's chance is a guess: fewer than twenty deals are closed.
    case probabilityAssumed(stage: String, percent: Int)
    /// The stage's thresholds are the 75th and 90th percentile of that many won cycles.
    case thresholdsFromHistory(stage: String, warm: Int, rot: Int, won: Int)
  }

  /// Why a row cannot be a deal. It can be corrected in the file and imported again: what is on the
  /// board already is left alone.
  package enum Refusal: Error, Hashable {
    /// A cell is nothing that its field can be, as what is typed may be none.
    case unreadable(FieldParser.ParseError)
    /// The board refuses such a deal, whoever asks.
    case refused(PipelineDomain.Refusal)
    case unreadableCurrency(String)
    case unreadableFlag(String)
    case unknownStatus(String)
    /// It is closed and no day of closing is told.
    case noClosingDay
    /// It has more cells than the header names.
    case tooManyCells
    /// An earlier row has the same key.
    case sameKey(asLine: Int)
  }

  /// What was done.
  package var kind: Kind
  /// The name of the file.
  package var file: String
  /// The heading, when it concerns one column.
  package var column: String?
  /// The lines it concerns, ascending; empty when it concerns the file.
  package var lines: [Int]
}

/// Collects findings, those of one kind in one.
struct FindingLog {
  private var findings: [Finding] = []
  private var positions: [Finding: Int] = [:]

  /// What concerns a file as a whole first, then by the first line it concerns and the column of it;
  /// within these in the order of noting.
  func sorted(by header: [String]) -> [Finding] {
    let places = Dictionary(
      header.enumerated().map { ($0.element, $0.offset + 1) }, uniquingKeysWith: min)
    let key = { (finding: Finding) in
      (finding.lines.first ?? 0, finding.column.flatMap { places[$0] } ?? 0)
    }
    return findings.enumerated().sorted { left, right in
      let (one, other) = (key(left.element), key(right.element))
      return (one.0, one.1, left.offset) < (other.0, other.1, right.offset)
    }.map(\.element)
  }

  mutating func note(_ kind: Finding.Kind, in file: String, column: String? = nil, line: Int? = nil)
  {
    let finding = Finding(kind: kind, file: file, column: column, lines: [])
    let position = positions[finding] ?? findings.count
    if position == findings.count {
      positions[finding] = position
      findings.append(finding)
    }
    if let line { findings[position].lines.append(line) }
  }
}
