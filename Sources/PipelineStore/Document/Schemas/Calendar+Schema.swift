import Diagnostics
import PipelineDomain

extension BusinessCalendar {
  private static let weekdays: [(name: StaticString, number: Int)] = [
    ("monday", 1), ("tuesday", 2), ("wednesday", 3), ("thursday", 4), ("friday", 5),
    ("saturday", 6), ("sunday", 7),
  ]

  /// A calendar before its parts are checked against each other.
  private struct Draft: Equatable, Sendable {
    var hours = BusinessCalendar.standard.hours
    var holidays: Set<Holiday> = []
    var observance: Holiday.Observance?
    var closures: [Period] = []
  }

  private static let week = ObjectSchema<[Int: [OpeningWindow]]>(
    nil, "Opening hours by weekday; a missing weekday is closed.", blank: [:],
    weekdays.map { name, number in
      .computed(
        name, OpeningWindow.value.list(.line), "Opening hours, without overlaps.",
        set: { $1[number] = $0 }, get: { $0[number] })
    })

  private static let schema = ObjectSchema(
    "calendar", "Business hours; Monday to Friday, 09:00-18:00, when missing.", blank: Draft(),
    [
      .written("hours", \.hours, week.value),
      .written(
        "holidays", \.holidays, Holiday.values,
        "Public holidays: those of a country, or a list; none when missing, except on a French board in Europe/Paris, which has those of France."
      ),
      .optional(
        "observance", \.observance, .choice(),
        "Day off for a holiday on a weekend; when missing, that of the country, or none."),
      .member("closures", \.closures, Period.closure.list(.line), "Company closing days."),
    ])

  /// The calendar of a file, with its holidays.
  static let value = schema.value.map { (draft, start) throws(JSONParseError) in
    do throws(Issue) {
      return try BusinessCalendar(
        hours: draft.hours, holidays: draft.holidays,
        observance: draft.observance ?? Holiday.observance(of: draft.holidays),
        closures: draft.closures)
    } catch {
      throw JSONParseError(at: start, .unfit("hours", wanted: .week))
    }
  } _: {
    Draft(
      hours: $0.hours, holidays: $0.holidays,
      observance: $0.observance == Holiday.observance(of: $0.holidays) ? nil : $0.observance,
      closures: $0.closures)
  }
}

extension OpeningWindow {
  fileprivate static let value = ValueSchema<OpeningWindow>(
    .text(.window),
    read: { (cursor) throws(JSONParseError) in try cursor.scalar(.window) { OpeningWindow($0.text) }
    },
    write: { $1.string($0.description) })
}

extension Holiday {
  /// The observance of holidays that a file says nothing more about.
  fileprivate static func observance(of holidays: Set<Holiday>) -> Observance {
    Region.allCases.first { $0.holidays == holidays }?.observance ?? .onTheDay
  }

  private static let list = ValueSchema<Holiday>.choice().list(.line)

  /// The name of a region, or the holidays one by one.
  fileprivate static let values = ValueSchema<Set<Holiday>>(
    .either(ValueSchema<Region>.choice().shape, list.shape),
    read: { (cursor) throws(JSONParseError) in
      guard try cursor.nextType() == .string else { return Set(try list.read(&cursor)) }
      let region: Region = try cursor.choice()
      return region.holidays
    },
    write: { holidays, text in
      if let region = Region.allCases.first(where: { $0.holidays == holidays }) {
        return text.string(region.rawValue)
      }
      list.write(Holiday.allCases.filter(holidays.contains), &text)
    })
}

extension Period {
  /// A closed day or run of days, stored as days alone.
  fileprivate static let closure = ValueSchema<Period>(
    .text(.period),
    read: { (cursor) throws(JSONParseError) in
      try cursor.scalar(.period) { token in
        Period(token.text).flatMap { Period(from: $0.start, to: $0.end) }
      }
    },
    write: { period, text in
      let (first, last) = (period.start, period.end.adding(days: -1))
      text.string(first == last ? first.description : "\(first)..\(last)")
    })
}

extension SLARule {
  /// The start of the clock, without the points.
  private enum Start: String, CaseIterable {
    case leadCreated, handedOver, scoreReached
  }

  private struct Draft: Sendable {
    var id: SLARule.ID = ""
    var trigger = Start.leadCreated
    var points: Int?
    var minutes = 1
    var clock: BusinessClock?
  }

  private static let schema = ObjectSchema(
    "serviceLevel", "An SLA target.", blank: Draft(), layout: .line,
    [
      .required("id", \.id, .key(), "Key."),
      .required("trigger", \.trigger, .choice(), "Event that starts the clock."),
      .required(
        "minutes", \.minutes, .integer(in: 1...44_640), "Time to first response, in minutes."),
      .optional("points", \.points, .integer, "Score that starts the clock of scoreReached."),
      .optional(
        "clock", \.clock, .choice(),
        "Clock of the minutes; when missing, opening hours below 24 hours, else business days."
      ),
    ])

  static let value = schema.value.map { (draft, start) throws(JSONParseError) in
    guard let limit = SLALimit(minutes: draft.minutes, clock: draft.clock) else {
      throw JSONParseError(at: start, .unfit(String(draft.minutes), wanted: .range(1, 44_640)))
    }
    let trigger: Trigger
    switch (draft.trigger, draft.points) {
    case (.leadCreated, _): trigger = .leadCreated
    case (.handedOver, _): trigger = .handedOver
    case (.scoreReached, let points?): trigger = .scoreReached(points)
    case (.scoreReached, nil): throw JSONParseError(at: start, .missingMember("points"))
    }
    return SLARule(id: draft.id, trigger: trigger, limit: limit)
  } _: { rule in
    var draft = Draft(id: rule.id, minutes: rule.limit.minutes, clock: rule.limit.clock)
    switch rule.trigger {
    case .leadCreated: draft.trigger = .leadCreated
    case .handedOver: draft.trigger = .handedOver
    case .scoreReached(let points): (draft.trigger, draft.points) = (.scoreReached, points)
    }
    return draft
  }
}
