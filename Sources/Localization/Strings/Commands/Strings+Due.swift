package import Diagnostics

extension Strings {
  /// The title of a notification: `2 overdue · 1 due today`.
  package func due(late: Int, today: Int) -> String {
    let parts = [
      late == 0 ? nil : say(en: "\(late) overdue", fr: "\(late) en retard"),
      today == 0 ? nil : say(en: "\(today) due today", fr: "\(today) pour aujourd’hui"),
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// The warning that a notification could not be shown.
  package func notShown(_ why: ProgramFailure) -> String {
    switch why {
    case .notFound, .notStarted:
      say(
        en: "no notification: notify-send isn’t installed (package libnotify-bin)",
        fr: "pas de notification\u{A0}: notify-send n’est pas installé (paquet libnotify-bin)")
    case .exited, .killed, .timedOut:
      say(
        en: "no notification: notify-send \(reason(why))",
        fr: "pas de notification\u{A0}: notify-send \(reason(why))")
    }
  }
}
