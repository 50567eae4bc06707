extension English {
  func note(_ note: ShellCommand.Note) -> String {
    switch note {
    case .program:
      """
      Without a command, the board of FILE opens; without FILE, that of $DEALDECK_FILE, of \
      ./pipeline.json, or of $XDG_DATA_HOME/dealdeck/pipeline.json.

      A DEAL is an id, the start of one, or an exact title. A STAGE is an id, a name or a number.
      Exit codes: 0 done, 1 refused, 64 usage, 65 bad data, 66 no such file, 73 cannot create, \
      74 cannot read or write.
      """
    case .list:
      """
      A stage, or a filter that tells how deals ended, says otherwise. Leads that are nurtured stand \
      in it from the day they come back.
      """
    case .edit: "An empty value clears a field: `--owner \"\"`."
    case .accept:
      """
      A lead is ready when it is an MQL by the board's definition and what goes with it is known. \
      Accepted, it enters the first stage of SQLs unless it is there already.
      """
    case .nurture:
      """
      Until then it stands neither in triage nor in the list of open deals; on the day it is back in \
      triage and agenda. It stays open and counts in every figure; --filter -nurtured leaves it out.
      """
    case .left: "A customer with other won deals stays one until those are left too."
    case .cost: "Costs a lead and a customer are worth as much as this list is complete."
    case .kpi(let ids):
      """
      Ids: \(ids.joined(separator: " ")).

      Each comes with the action it suggests; trends that look bad are told at the end. The file sets \
      goals and alerts: kpis.goals["funnel-conversion.attract"] = {"alert": "12", "operator": "<", \
      "window": {"unit": "week", "count": 3}}.
      """
    case .funnel:
      """
      A phase counts as reached when a deal came that far or further; with --strict a deal that \
      skips a phase is lost from the funnel. The goal of a phase is \
      kpis.goals["funnel-conversion.consider"].target in the file, in percent.
      """
    case .forecast:
      """
      Each column holds the one before: commit is won and open deals of 80 % or more, best case \
      those of 50 % or more too, pipeline all. P10, P50 and P90 are the totals that nine in ten, \
      half and one in ten outcomes reach. Goals are the team's quotas.
      """
    case .triage:
      """
      Order: next step late, promised answer (SLA) missed or due within a day, nurtured lead that is \
      back, next step due today, stale, close date passed, pushed three times or more, no next step, \
      qualification to renew, field missing for the stage, probable duplicate, contradiction; then \
      days over, amount and id. A deal stands once, under its worst reason; what is snoozed or \
      nurtured is left out until its day.
      """
    case .review:
      "Days of the board's zone: --since from its first second, --until to its last."
    case .check:
      """
      Warns of misspelt settings with the name that was probably meant. With --strict, what should be \
      looked at is refused as well: misspelt settings, hand edits that history does not tell, unknown \
      owners, hidden characters.
      """
    case .generate: "Without --file the board goes to standard output."
    case .bringIn(let fields):
      """
      Deals keep the dates of the export. What was read in a special way is told, and rows that \
      cannot be read are named with their line and reason: corrected, they can be imported later. \
      Importing the same export again adds nothing. Fields for --map: \
      \(fields.joined(separator: " ")).
      """
    case .config:
      """
      The file is $XDG_CONFIG_HOME/dealdeck/config.toml, by default under ~/.config; the keys are \
      described in docs/configuration.md. The exit code is 65 when something is wrong with it.
      """
    }
  }
}
