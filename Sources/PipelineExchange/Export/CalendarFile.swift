package import PipelineDomain

/// A file of all-day events and tasks for calendars (iCalendar, RFC 5545).
package struct CalendarFile {
  /// An entry of a day.
  package struct Entry: Equatable, Sendable {
    /// The key, the same at every export, by which a calendar updates the entry.
    package var key: String
    /// The day.
    package var day: Day
    /// The title.
    package var summary: String
    /// The text below it.
    package var details: String
    /// True for a task that is due, false for an event.
    package var isTask: Bool

    /// Creates an entry.
    package init(key: String, day: Day, summary: String, details: String, isTask: Bool) {
      self.key = key
      self.day = day
      self.summary = summary
      self.details = details
      self.isTask = isTask
    }
  }

  private let name: String
  private let moment: Instant
  private let product: String
  private let entries: [Entry]

  /// Creates a calendar of that name, written at a moment by a program of that name and version.
  package init(name: String, at moment: Instant, by product: String, _ entries: [Entry]) {
    self.name = name
    self.moment = moment
    self.product = product
    self.entries = entries
  }

  /// The text: lines of at most 75 octets, each ended by CR and LF.
  package var text: String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//dealdeck//\(product)//EN", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:" + CalendarFile.escaped(name),
    ]
    let lines = head + entries.flatMap(lines) + ["END:VCALENDAR"]
    return lines.map { CalendarFile.folded($0) + "\r\n" }.joined()
  }

  private func lines(of entry: Entry) -> [String] {
    let kind = entry.isTask ? "VTODO" : "VEVENT"
    let time =
      entry.isTask
      ? ["DUE;VALUE=DATE:" + CalendarFile.date(entry.day), "STATUS:NEEDS-ACTION"]
      : [
        "DTSTART;VALUE=DATE:" + CalendarFile.date(entry.day),
        "DTEND;VALUE=DATE:" + CalendarFile.date(entry.day.adding(days: 1)), "TRANSP:TRANSPARENT",
      ]
    let details =
      entry.details.isEmpty ? [] : ["DESCRIPTION:" + CalendarFile.escaped(entry.details)]
    return [
      "BEGIN:" + kind, "UID:" + CalendarFile.escaped(entry.key + "@dealdeck"),
      "DTSTAMP:" + moment.description.filter { $0 != "-" && $0 != ":" },
    ] + time + ["SUMMARY:" + CalendarFile.escaped(entry.summary)] + details + ["END:" + kind]
  }

  private static func date(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  /// A text as a value: backslashes, commas, semicolons and line ends escaped.
  static func escaped(_ text: String) -> String {
    text.printable.replacing("\\", with: "\\\\").replacing(";", with: "\\;")
      .replacing(",", with: "\\,").replacing("\n", with: "\\n").replacing("\t", with: " ")
  }

  /// A line, cut after at most 75 octets and between characters, each part after the first after a blank.
  static func folded(_ line: String) -> String {
    guard line.utf8.count > 75 else { return line }
    var folded = ""
    var room = 75
    for character in line {
      // A character longer than a line is cut between its scalars.
      let parts =
        character.utf8.count > 74 ? character.unicodeScalars.map(String.init) : [String(character)]
      for part in parts {
        if part.utf8.count > room {
          folded += "\r\n "
          room = 74
        }
        folded += part
        room -= part.utf8.count
      }
    }
    return folded
  }
}
