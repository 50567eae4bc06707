/// A shell command; subcommands follow their command.
package enum ShellCommand: Sendable, CaseIterable {
  /// The program itself.
  case program
  case open, demo
  case list, show, add, clone, edit, move, won, lost, disqualify, log, next, snooze, assign,
    qualify,
    signal, tick
  case accept, reject, nurture, invoice, collect, left, renew, merge, delete, restore, bin, undo,
    redo
  case sequence, sequenceList, sequencePlan
  case contact, contactAdd, contactEdit, contactRemove, contactList, contactMerge
  case purge
  case organization, organizationList, organizationShow, organizationEdit, organizationMerge
  case organizationRemove
  case cost, costAdd, costRemove, costList
  case rate, rateAdd, rateRemove, rateList
  case campaign, campaignAdd, campaignRemove, campaignList
  case experiment, experimentStart, experimentMeasure, experimentDecide, experimentList
  case persona, personaAdd, personaRemove, personaList
  case plan, planStart, planDone, planShow
  case kpi, funnel, forecast, report, score
  case triage, risk, review, agenda
  case create, check, doctor, format, importDeals, export, generate
  case pipeline, pipelineList, pipelineAdd, pipelineRename, pipelineRemove
  case stage, stageList, stageAdd, stageSet, stageRename, stageMove, stageMerge, stageRemove
  case member, memberList, memberAdd, memberRename, memberRemove
  case quota, quotaList, quotaSet, quotaUnset
  case source, sourceList, sourceAdd, sourceRename, sourceRemove
  case reason, reasonList, reasonAdd, reasonRename, reasonRemove
  case goal, goalList, goalSet, goalUnset
  case field, fieldList, fieldAdd, fieldRename, fieldRemove
  case settings, settingsList, settingsGet, settingsSet, settingsUnset, settingsEdit
  case config
  case manual

  /// A group of commands in the program's help.
  ///
  /// The raw value is the word that `help` takes for it, and the end of the name of its page of the manual.
  package enum Group: String, Sendable, CaseIterable {
    case board, deals, records
    case figures = "reports"
    case lists = "follow-up"
    case files, setup
  }

  /// The discussion in the help of some commands.
  package enum Note: Sendable {
    case program
    case list, edit, accept, nurture, left, merge
    case contact, purge, organization, cost
    /// With the ids of all KPIs.
    case kpi(ids: [String])
    case funnel, forecast, report
    case triage, risk, review, agenda
    case check, doctor, generate
    case pipeline, stage, member, quota, source, reason, goal, field
    /// With the fields that a column of deals can fill, and those of costs, quotas and rates.
    case importDeals(fields: [String], others: [(kind: String, fields: [String])])
    case export
    case config
  }
}
