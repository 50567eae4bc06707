import Diagnostics
import PipelineDomain

extension ObjectSchema {
  /// A kind of record, whose first members are those of every record: its key, the moment of its entry,
  /// its author, and whether it was taken back.
  static func record<Subject>(
    _ name: String, _ summary: String, blank: Object, layout: JSONText.Layout = .block,
    head id: Member.Path<Identifier<Subject>>, _ at: Member.Path<Instant>,
    _ by: Member.Path<String>, _ isWithdrawn: Member.Path<Bool>, _ members: [Member]
  ) -> ObjectSchema {
    let head: [Member] = [
      .required("id", id, .key(), "The random key."),
      .required("at", at, .instant, "The moment of its entry: it counts from then on."),
      .required("by", by, .text, "Its author."),
      .member("withdrawn", isWithdrawn, .bool, "Whether it was taken back: kept, counted nowhere."),
    ]
    return ObjectSchema(name, summary, blank: blank, layout: layout, head + members)
  }
}

extension Instant {
  /// The moment in blank objects, of which every one read has another.
  static let blank = Instant(seconds: 0)
}

extension Day {
  /// The day in blank objects, of which every one read has another.
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
      .required("audience", \.audience, .text, "The audience it speaks to before all others."),
      .required("hook", \.hook, .text, "The problem it opens with."),
      .required("callToAction", \.callToAction, .text, "The one thing it asks for."),
      .required("source", \.source, .text, "The source of its leads, as deals name it."),
      .required("start", \.start, .day, "The first day."),
      .optional("end", \.end, .day, "The last day; none when missing."),
    ])
}

extension Cost {
  static let schema = ObjectSchema.record(
    "cost", "An acquisition cost, in a month, through a channel.",
    blank: Cost(
      id: "", month: .blank, channel: "", kind: .marketing,
      amount: Money(minorUnits: 0, currency: .euro), note: "", at: .blank, by: ""),
    layout: .line,
    head: \.id, \.at, \.by, \.isWithdrawn,
    [
      .required("month", \.month, .month, "The month it belongs to."),
      .required("kind", \.kind, .choice(), "The team that spent it."),
      .required("amount", \.amount, .money),
      .member(
        "channel", \.channel, .text, "The source of deals it paid for; all of them when missing."),
      .member("note", \.note, .text, "The purpose."),
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
    "rate", "An exchange rate between two currencies, from a day on.", blank: Draft(),
    layout: .line,
    head: \.id, \.at, \.by, \.isWithdrawn,
    [
      .required("day", \.day, .day, "The first day it holds."),
      .required("from", \.from, .currency, "The currency changed."),
      .required("to", \.to, .currency, "The currency it is changed to."),
      .required("rate", \.rate, .decimal, "Units of `to` for one of `from`, above zero."),
    ])

  static let value = schema.value.map { (draft, start) throws(JSONFault) in
    let rate = ExchangeRate(
      id: draft.id, day: draft.day, from: draft.from, to: draft.to, rate: draft.rate, at: draft.at,
      by: draft.by, isWithdrawn: draft.isWithdrawn)
    guard let rate else {
      throw JSONFault(at: start, .unfit(draft.rate.decimal, wanted: .exchangeRate))
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
      .required("name", \.name, .text, "The name that deals call them by."),
      .member("pains", \.pains, .words, "Pain points, three at most."),
      .member("criteria", \.criteria, .words, "Decision criteria, three at most."),
      .member("objections", \.objections, .words, "Usual objections, two at most."),
      .member("nextStep", \.nextStep, .text, "The most probable next step with them."),
    ])
}

extension ActionPlan {
  static let schema = ObjectSchema.record(
    "plan", "A plan of ninety days; its items follow from its first day.",
    blank: ActionPlan(id: "", start: .blank, done: [:], at: .blank, by: ""),
    head: \.id, \.at, \.by, \.isWithdrawn,
    [
      .required("start", \.start, .day, "The first day."),
      .member("done", \.done, ChecklistItem.Mark.byItem, "The items ticked off."),
    ])
}

extension SavedView {
  static let schema = ObjectSchema(
    "view", "A saved filter.", blank: SavedView(name: "", filter: ""), layout: .line,
    [
      .required("name", \.name, .text, "The name it is called by."),
      .required("filter", \.filter, .text, "Its text, such as owner:me stale."),
      .optional(
        "order", \.order, .choice(), "The order of the cards; when missing, the one they are in."),
      .member("at", \.at, .instant, "The moment it was saved."),
      .member("by", \.by, .text, "Its author."),
      .member("withdrawn", \.isWithdrawn, .bool, "Whether it was taken back: kept, shown nowhere."),
    ])
}
