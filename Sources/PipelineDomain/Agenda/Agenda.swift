/// What is to be done and what is expected, by day: the late first, then what comes.
public struct Agenda: Equatable, Sendable {
  /// The day it is seen from.
  public let today: Day
  /// The last day it looks ahead to.
  public let last: Day
  /// What stands in it: by day, next steps and what comes back before closings, greater amounts first, then by key.
  public let entries: [Entry]

  /// One line.
  public struct Entry: Equatable, Sendable {
    /// The day it is due or expected.
    public var day: Day
    /// The open deal.
    public var deal: Deal.ID
    /// What is due.
    public var matter: Matter
  }

  /// What can be due.
  public enum Matter: Hashable, Sendable {
    /// A next step, in the team's words.
    case step(String)
    /// The expected closing.
    case closing
    /// A nurtured lead comes back: sales looks at it again.
    case nurtureBack
  }

  /// The part of an agenda that a day lies in.
  public enum Section: String, Sendable, CaseIterable {
    /// Before today.
    case late
    case today
    /// After today, up to and with Sunday.
    case thisWeek
    case later
  }

  /// The part a day lies in.
  public func section(of day: Day) -> Section {
    if day <= today { return day < today ? .late : .today }
    return day <= today.adding(days: 7 - today.weekday) ? .thisWeek : .later
  }

  /// The entries of a part, in order.
  public func entries(in section: Section) -> [Entry] {
    entries.filter { self.section(of: $0.day) == section }
  }
}

extension Board {
  /// The next steps and expected closings of the open deals, of one owner when given: all that are
  /// late, and those to come in the next `days` days after today, the last included. Of a lead that
  /// is nurtured there is only the day it comes back. O(deals).
  public func agenda(on today: Day, days: Int, owner: String? = nil) -> Agenda {
    let last = today.adding(days: max(0, days))
    var entries: [(entry: Agenda.Entry, amount: Money?)] = []
    for deal in deals where !deal.isRemoved && (owner == nil || deal.owner == owner) {
      guard stage(of: deal)?.outcome == .open else { continue }
      let back = deal.isNurtured(on: today) ? deal.nurturedUntil : deal.comeback(on: today)
      if let back, back <= last {
        let entry = Agenda.Entry(day: back, deal: deal.id, matter: .nurtureBack)
        entries.append((entry, deal.amount))
      }
      guard !deal.isNurtured(on: today) else { continue }
      if let step = deal.nextStep, step.due <= last, step.due != back {
        let entry = Agenda.Entry(day: step.due, deal: deal.id, matter: .step(step.what))
        entries.append((entry, deal.amount))
      }
      if let day = deal.expectedClose, day <= last {
        entries.append((Agenda.Entry(day: day, deal: deal.id, matter: .closing), deal.amount))
      }
    }
    entries.sort { left, right in
      let (a, b) = (left.entry, right.entry)
      if a.day != b.day { return a.day < b.day }
      if (a.matter == .closing) != (b.matter == .closing) { return b.matter == .closing }
      return isGreater(left.amount, right.amount) ?? (a.deal < b.deal)
    }
    return Agenda(today: today, last: last, entries: entries.map(\.entry))
  }
}
