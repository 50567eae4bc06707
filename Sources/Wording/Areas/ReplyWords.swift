package import Diagnostics
package import PipelineDomain

/// What a command did.
package enum Reply: Equatable, Sendable {
  case added(Deal, to: String)
  /// Given to somebody, or with `nil` to nobody.
  case assigned(String, to: String?)
  case won(String, worth: Money?)
  case lost(String, because: String)
  case disqualified(String, because: String)
  case edited(String)
  /// The creation was moved back to that day, by what was dated before it.
  case backdated(Day)
  case logged(Activity.Kind, on: String)
  case planned(NextStep?, on: String)
  case moved(String, to: String, from: String)
  case noted(SignalKind, on: String, LeadScore)
  case qualified(String, Qualification.Answer.State, Qualification.Tally, on: String)
  case ticked(String, on: String)
  case paid(Payment.Kind, Money, on: String, Day)
  /// The customer left the deal; so many others of theirs last.
  case left(String, Day, because: String, others: Int)
  case accepted(String, stage: String)
  case rejected(String, because: String)
  case nurtured(String, until: Day?)
}

/// What a command cannot do with what it was told, or what is to be known beside its answer.
package enum Complaint: Equatable, Sendable {
  case noDeal(String)
  /// The reference could mean so many; the names are those of the first few.
  case severalDeals(String, count: Int, names: [String])
  /// The stage that was probably meant, by key or name, and the keys there are.
  case noStage(String, nearest: String?, there: [String])
  case noOpenStage
  case startsClosed(stage: String)
  /// A stage that `move` does not reach, because of how it ends deals.
  case closes(stage: String, Stage.Outcome)
  case noSignal(String, there: [String])
  case noQuestion(String, grid: String, there: [String])
  case nothingToTick(String, there: [String])
  case noKPI(String, there: [String])
  case notAnAnswer
  case stepWithoutDay
  case notAnAmount(String), notADay(String), notAMoment(String), notAPeriod(String)
  case notAChance(String)
  case tooFarAhead(days: Int)
  case reviewEndsFirst(String)
  /// A day or moment to look from that lies after now.
  case momentAhead(String)
  case kpisAndPreset
  case notAMonth(String), notACurrency(String), notAnArm(String)
  case notWon(String)
  case beforeSignature(Day, Day)
  case companyNotNamed
  case companyThere(String)
  /// Something done that has a day, or a text that means one, after today.
  case stillToCome(String, Deed)
  /// No deal has this owner, and the team no such member; the name that was probably meant.
  case nobody(String, nearest: String?)
  case dealGone
  case unconfirmed
  /// Changes a board could not save before it was left.
  case leftUnsaved(count: Int, why: String)
  /// What was typed into a question and can be kept nowhere.
  case draftNotKept(String)
  case noScreen(TerminalUnavailable)
  /// The system knows no such zone.
  case noZone(String)
  /// `$DEALDECK_NOW` holds this.
  case badNow(String)
  case tooManyOpenFiles
  /// `--map` says nothing of a column; the fields there are.
  case notAMapping(String, fields: [String])
  /// There is no such format; those there are.
  case noFormat(String, there: [String])
  /// The file of that path is gone while its board is open.
  case boardGone(String)
  /// The file of that path holds a good board, which is not written as it would be saved.
  case notCanonical(String)
  /// Standard output did not take all that was said; why.
  case answerCut(ErrorNumber.Cause)
  /// More deals are asked for than that, or less than none.
  case dealsOutOfRange(most: Int)

  /// What has its day behind it.
  package enum Deed: Equatable, Sendable, CaseIterable {
    case activity, signal, answer, tick, payment
  }
}

/// What commands reply, and what they complain of.
package protocol ReplyWords {
  /// What was done.
  func reply(_ reply: Reply) -> String
  /// What is wrong, and what to do about it.
  func complaint(_ complaint: Complaint) -> String
  /// How a refused move is made all the same.
  var anyway: String { get }
  /// How a name that is new to the board is taken all the same.
  var takenAsNew: String { get }
  /// How a refused undo is made all the same, or left for the one before.
  var undoAnyway: String { get }
}
