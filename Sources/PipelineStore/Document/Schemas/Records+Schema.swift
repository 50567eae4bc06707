import Diagnostics
import PipelineDomain

extension ObjectSchema {
  /// Returns the schema of a kind of record, whose first members are those of every record: its key, the
  /// moment of its entry, its author, and true when it was withdrawn.
  static func record<Subject>(
    _ name: String, _ summary: String, blank: Object, layout: JSONText.Layout = .block,
    head id: Member.Path<Identifier<Subject>>, _ at: Member.Path<Instant>,
    _ by: Member.Path<String>, _ isWithdrawn: Member.Path<Bool>, _ members: [Member]
  ) -> ObjectSchema {
    let head: [Member] = [
      .required("id", id, .key(), "Random key."),
      .required("at", at, .instant, "Time of entry; it counts from then on."),
      .required("by", by, .text, "Author."),
      .member("withdrawn", isWithdrawn, .bool, "True when removed: kept, not counted."),
    ]
    return ObjectSchema(name, summary, blank: blank, layout: layout, head + members)
  }
}

extension Instant {
  /// The moment in blank objects; every object read replaces it.
  static let blank = Instant(seconds: 0)
}

extension Day {
  /// The day in blank objects; every object read replaces it.
  static let blank = Day(ordinal: 0)
}

extension Campaign {
  static let schema = ObjectSchema.record(
    "campaign", "A marketing campaign over one source.",
    blank: Campaign(
      id: "", audience: "", hook: "", callToAction: "", source: "", start: .blank, at: .blank,
      by: ""),
    head: \.id, \.at, \.by, \.isWithdrawn,
    [
      .required("audience", \.audience, .text, "Target audience."),
      .required("hook", \.hook, .text, "Hook: the problem it opens with."),
      .required("callToAction", \.callToAction, .text, "Call to action."),
      .required("source", \.source, .text, "Source of its leads, as on deals."),
      .required("start", \.start, .day, "First day."),
      .optional("end", \.end, .day, "Last day; none when missing."),
    ])
}

extension Cost {
  static let schema = ObjectSchema.record(
    "cost", "An acquisition cost, by month and channel.",
    blank: Cost(
      id: "", month: .blank, channel: "", kind: .marketing,
      amount: Money(minorUnits: 0, currency: .euro), note: "", at: .blank, by: ""),
    layout: .line,
    head: \.id, \.at, \.by, \.isWithdrawn,
    [
      .required("month", \.month, .month, "Month."),
      .required("kind", \.kind, .choice(), "Cost type."),
      .required("amount", \.amount, .money),
      .member(
        "channel", \.channel, .text, "Source it was spent on; all when missing."),
      .member("note", \.note, .text, "Purpose."),
    ])
}

extension ExchangeRate {
  private struct Draft: Sendable {
    var id: ExchangeRate.ID = ""
    var day = Day.blank
    var from = Currency.euro
    var to = Currency.euro
    var rate = Ratio(0)
    var at = Instant.blank
    var by = ""
    var isWithdrawn = false
  }

  private static let schema = ObjectSchema.record(
    "rate", "An exchange rate, valid from a date.", blank: Draft(),
    layout: .line,
    head: \.id, \.at, \.by, \.isWithdrawn,
    [
      .required("day", \.day, .day, "First day it applies."),
      .required("from", \.from, .currency, "Currency to convert from."),
      .required("to", \.to, .currency, "Currency to convert to."),
      .required("rate", \.rate, .decimal, "Value of one unit of `from` in `to`, above zero."),
    ])

  static let value = schema.value.map { (draft, start) throws(JSONParseError) in
    let rate = ExchangeRate(
      id: draft.id, day: draft.day, from: draft.from, to: draft.to, rate: draft.rate, at: draft.at,
      by: draft.by, isWithdrawn: draft.isWithdrawn)
    guard let rate else {
      throw JSONParseError(at: start, .unfit(draft.rate.decimal, wanted: .exchangeRate))
    }
    return rate
  } _: {
    Draft(
      id: $0.id, day: $0.day, from: $0.from, to: $0.to, rate: $0.rate, at: $0.at, by: $0.by,
      isWithdrawn: $0.isWithdrawn)
  }
}

extension Persona {
  static let schema = ObjectSchema.record(
    "persona", "A buyer persona.", blank: Persona(id: "", name: "", at: .blank, by: ""),
    head: \.id, \.at, \.by, \.isWithdrawn,
    [
      .required("name", \.name, .text, "Name, as used on deals."),
      .member("pains", \.pains, .words, "Pain points, three at most."),
      .member("criteria", \.criteria, .words, "Decision criteria, three at most."),
      .member("objections", \.objections, .words, "Common objections, two at most."),
      .member("nextStep", \.nextStep, .text, "Likely next step."),
    ])
}

extension ActionPlan {
  static let schema = ObjectSchema.record(
    "plan", "A 90-day plan; its items follow from the first day.",
    blank: ActionPlan(id: "", start: .blank, done: [:], at: .blank, by: ""),
    head: \.id, \.at, \.by, \.isWithdrawn,
    [
      .required("start", \.start, .day, "First day."),
      .member("done", \.done, ChecklistItem.Mark.byItem, "Items checked off."),
    ])
}

extension SavedView {
  static let schema = ObjectSchema(
    "view", "A saved filter.", blank: SavedView(name: "", filter: ""), layout: .line,
    [
      .required("name", \.name, .text, "Name."),
      .required("filter", \.filter, .text, "Filter, such as owner:me stale."),
      .optional(
        "order", \.order, .choice(), "Sort order of the cards; unchanged when missing."),
      .member("at", \.at, .instant, "Time saved."),
      .member("by", \.by, .text, "Author."),
      .member("withdrawn", \.isWithdrawn, .bool, "True when deleted: kept, not shown."),
    ])
}
