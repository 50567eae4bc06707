import Diagnostics
import PipelineDomain

extension English {
  func reply(_ reply: Reply) -> String {
    switch reply {
    case .added(let deal, let stage): "Added “\(deal.title)” to \(stage) as \(deal.id)."
    case .assigned(let title, let owner): "Assigned “\(title)” to \(owner ?? "nobody")."
    case .won(let title, let worth):
      "Won “\(title)”" + (worth.map { ", " + figures.exact($0) } ?? "") + "."
    case .lost(let title, let reason): stopped("Lost “\(title)”: \(reason)")
    case .disqualified(let title, let reason): stopped("Disqualified “\(title)”: \(reason)")
    case .edited(let title): "Changed “\(title)”."
    case .backdated(let day):
      "Dated before its entry: created on \(day) now, and its cycle counts from then at the earliest;"
        + " if it began earlier, edit its creation."
    case .logged(let kind, let title): "Logged on “\(title)”: \(activity(kind))."
    case .planned(let step, let title): "Next on “\(title)”: \(step.map(due) ?? "nothing")."
    case .moved(let title, let stage, let old): "Moved “\(title)” to \(stage) (was \(old))."
    case .noted(let kind, let title, let score):
      "Noted on “\(title)”: \(kind.name); score \(score.total), \(temperature(score.temperature))."
    case .qualified(let question, let state, let tally, let title):
      "\(question) of “\(title)”: \(answer(state)); \(verdict(tally.verdict)) with \(tally.yes) of "
        + "\(tally.neededYes) yes."
    case .ticked(let text, let title): stopped("Ticked off on “\(title)”: \(text)")
    case .paid(let kind, let amount, let title, let day):
      "\(kind == .invoice ? "Invoiced" : "Collected") \(figures.exact(amount)) on “\(title)”, \(day)."
    case .left(let title, let day, let reason, let others):
      "Left “\(title)” on \(day): \(reason)"
        + (others > 0 ? "; \(count(others, "won deal", "won deals")) of theirs last" : "") + "."
    case .accepted(let title, let stage): "Accepted “\(title)”, in \(stage)."
    case .rejected(let title, let reason): stopped("Rejected “\(title)”: \(reason)")
    case .nurtured(let title, let day):
      "Nurtured “\(title)”" + (day.map { ", back on \($0)" } ?? "") + "."
    }
  }

  var anyway: String { "--anyway does it all the same, and says so in the history" }

  var takenAsNew: String { "--new adds it" }

  var undoAnyway: String { "--anyway puts it all the same, --skip undoes what was before" }

  func complaint(_ complaint: Complaint) -> String {
    switch complaint {
    case .noDeal(let text): "no deal “\(text)”; `dealdeck list` shows ids and titles"
    case .severalDeals(let text, let count, let names):
      "“\(text)” could be \(figures.whole(count)) deals; give the id: "
        + names.joined(separator: ", ") + (count > names.count ? ", …" : "")
    case .noStage(let text, let nearest, let there):
      "no stage “\(text)”" + suggestion(nearest, then: "the board has \(among(there))")
    case .noOpenStage: "the board has no open stage"
    case .startsClosed(let stage): "a deal starts in an open stage, not in \(stage)"
    case .closes(let stage, .won): "\(stage) closes a deal: use `dealdeck won DEAL`"
    case .closes(let stage, .disqualified):
      "\(stage) takes a reason: use `dealdeck disqualify DEAL --reason …`"
    case .closes(let stage, _): "\(stage) takes a reason: use `dealdeck lost DEAL --reason …`"
    case .noSignal(let text, let there):
      "no signal “\(text)”; the board watches for \(among(there))"
    case .noQuestion(let text, let grid, let there):
      "no question “\(text)”; \(grid) asks \(among(there))"
    case .nothingToTick(let text, let there):
      "nothing “\(text)” to tick off; " + (there.isEmpty ? "nothing is asked for" : among(there))
    case .noKPI(let text, let there):
      "no KPI “\(text)”"
        + suggestion(
          nearest(to: text, of: there),
          then: "`dealdeck kpi --help` lists all \(figures.whole(there.count))")
    case .notAnAnswer: "an answer is one of unknown, no, partly, yes"
    case .stepWithoutDay: "a next step needs a day: --due fri"
    case .notAnAmount(let text): "“\(text)” isn’t an amount (12k, 1250.50, 12k USD)"
    case .notADay(let text): "“\(text)” isn’t a date (fri, +3d, 1 dec, 2026-12-01)"
    case .notAMoment(let text):
      "“\(text)” is no day or moment; write 2026-11-20, yesterday or 2026-11-20T09:00:00Z"
    case .notAPeriod(let text):
      "no period “\(text)”; write 2026, 2026-Q4, 2026-11, 2026-W47 or 2026-10-01..2026-12-31"
    case .notAChance(let text): "“\(text)” is no chance; write a number from 0 to 100"
    case .tooFarAhead(let days): "--days is \(days); write 0 to 3650"
    case .reviewEndsFirst(let text):
      "a review ends after it begins; “\(text)” is not before the end; say an earlier --since"
    case .momentAhead(let text): "“\(text)” is in the future; enter a day or moment up to now"
    case .kpisAndPreset: "name KPIs or a preset, not both"
    case .notAMonth(let text): "“\(text)” is no month; write 2026-11"
    case .notACurrency(let text): "“\(text)” is no currency; write its code, such as USD"
    case .notAnArm(let text): "“\(text)” is no count; write successes of trials, as 12/120"
    case .notWon(let title): "“\(title)” is not won; nobody can leave it"
    case .beforeSignature(let day, let signed): "\(day) is before the signature on \(signed)"
    case .companyNotNamed:
      "no organization is named; sector and employees are those of a company that is added"
    case .companyThere(let name):
      "“\(name)” is on the board already; sector and employees are those of a company that is added"
    case .stillToCome(let text, let deed): "“\(text)” is still to come; \(past(deed))"
    case .nobody(let name, let nearest):
      "no deal is \(name)’s, and nobody of that name is in the team" + suggestion(nearest)
    case .dealGone: "the deal is gone"
    case .unconfirmed: "saved, but the disk did not confirm the directory"
    case .leftUnsaved(let count, let why):
      "\(self.count(count, "change was", "changes were")) left unsaved: \(why)"
    case .draftNotKept(let text): "typed and not kept: \(text)"
    case .noZone(let name):
      "no time zone “\(name)” on this system; install tzdata or change timeZone in the file"
    case .badNow(let text):
      "DEALDECK_NOW is “\(text)”; write a moment such as 2026-11-20T09:00:00Z or a day such as "
        + "2026-11-20"
    case .notAMapping(let text, let fields):
      "--map “\(text)”: write column=field; fields are \(fields.joined(separator: " "))"
    case .noFormat(let text, let there):
      "no format “\(text)”; there are \(there.joined(separator: ", "))"
    case .boardGone(let path): "\(path): the file is gone"
    case .notCanonical(let path):
      "\(path): not in its canonical text; `dealdeck fmt \(path)` writes it"
    case .answerCut(let cause): "the answer is not complete: \(self.cause(cause))"
    case .tooManyOpenFiles: "no pipe: too many open files"
    case .dealsOutOfRange(let most): "--deals lies between 0 and \(most)"
    case .noScreen(let reason):
      "\(missing(reason)); `dealdeck --plain` lists the board in words, and the commands, such as"
        + " `dealdeck list` or `dealdeck kpi`, work everywhere"
    }
  }

  private func among(_ names: [String]) -> String { names.joined(separator: ", ") }

  private func past(_ deed: Complaint.Deed) -> String {
    switch deed {
    case .activity: "what is planned is a next step: `dealdeck next`"
    case .signal: "a signal is what was seen"
    case .answer: "an answer has the day it was given"
    case .payment: "what is written down has happened"
    case .tick: "what is ticked off is done"
    }
  }

  private func missing(_ reason: TerminalUnavailable) -> String {
    switch reason {
    case .notATerminal: "the board needs a terminal, and this is none"
    case .terminalUnset: "TERM is not set, so the screen cannot be drawn"
    case .unknownTerminal(let name): "no description of the terminal “\(name)”"
    case .noCursorAddressing(let name): "“\(name)” cannot place its cursor"
    case .refused(let code): "the terminal cannot be used (error \(code))"
    }
  }
}
