import PipelineDomain

extension DealBuilder {
  /// Logs the activities that were done; one before the creation of its deal is entered with that.
  mutating func logActivities(of row: ImportRow, on deal: Deal) {
    let begun = changes[opened].entry.at
    for activity in row.activities {
      guard let done = activity.done else { continue }
      log(
        activity.kind, activity.subject, on: deal, at: done.at, entered: max(done.at, begun),
        by: activity.owner.isEmpty ? author(of: row) : activity.owner)
    }
  }

  private mutating func log(
    _ kind: Activity.Kind, _ note: String = "", on deal: Deal, at: Instant, entered: Instant,
    by: String
  ) {
    let number = changes.count - opened
    let activity = Activity(
      id: Activity.ID(keys.entry(deal.id, number + DealBuilder.activityNumber).text), kind: kind,
      at: at, by: by, note: note)
    var entry = HistoryEntry(
      id: keys.entry(deal.id, number), at: entered, by: by,
      changes: [FieldChange(.activity, from: .none, to: .text(activity.id.text))])
    entry.bulk = mark
    changes.append(Change(deal: deal.id, entry: entry, adding: [.activity(activity)]))
  }

  /// Logs the last activity, of a kind the file does not tell, so that it counts as a touch alone.
  mutating func touch(_ deal: Deal, _ row: ImportRow, after last: Instant?) {
    guard let touched = row.touched, touched.at <= options.now,
      last.map({ $0 < touched.at }) ?? true
    else { return }
    guard !row.activities.contains(where: { $0.done.map { $0.day >= touched.day } ?? false })
    else { return }
    if row.isTouchedByChange { note(.touchedByChange, row, .lastModified) }
    log(.note, on: deal, at: touched.at, entered: touched.at, by: author(of: row))
  }
}
