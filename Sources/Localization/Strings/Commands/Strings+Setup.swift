package import PipelineDomain

/// The result of a command that sets the board up.
package enum SetupReply: Equatable, Sendable {
  case pipelineAdded(Pipeline, stages: [String])
  case pipelineRenamed(from: String, to: String)
  case pipelineRemoved(String)
  case stageAdded(String, key: String)
  case stageSet(Stage)
  case stageRenamed(from: String, to: String)
  /// The names of the stages in their new order.
  case stagesOrdered([String])
  case stageMerged(String, into: String, deals: Int)
  case stageRemoved(String)
  case nameAdded(String, Field.NameList)
  case nameChanged(from: String, to: String, Field.NameList, deals: Int)
  /// With the number of deals that keep the name.
  case nameRemoved(String, Field.NameList, deals: Int)
  case nameMerged(String, into: String, Field.NameList, deals: Int)
  /// The names of the team in their new order.
  case teamOrdered([String])
  case memberRemoved(String, handingOverTo: String?, deals: Int)
  /// The quota of a period, of every quarter without one; `nil` when removed.
  case quotaSet(String, Money?, Period?)
  case goalSet(String, Panel.Goal, KPIValue.Unit)
  case goalUnset(String)
  case fieldAdded(CustomField)
  case fieldRenamed(from: String, to: String)
  /// With the number of its values, which stay in the file.
  case fieldRemoved(String, values: Int)
}

extension Strings {
  /// The result, in a sentence; of a trial, what would be done.
  package func reply(_ reply: SetupReply, isTrial: Bool) -> String {
    trial(done(reply, isTrial), isTrial: isTrial)
  }

  /// The result of a command that may only have been tried.
  package func trial(_ text: String, isTrial: Bool) -> String { isTrial ? dryRun(text) : text }

  /// A result that was not saved.
  package func dryRun(_ text: String) -> String {
    say(en: "Dry run: ", fr: "Simulation\u{A0}: ") + text
  }

  private func done(_ reply: SetupReply, _ isTrial: Bool) -> String {
    switch reply {
    case .pipelineAdded(let pipeline, let stages):
      say(
        en: "Pipeline \(pipeline.name) added as \(pipeline.id): "
          + "\(stages.joined(separator: ", ")).",
        fr: "Pipeline \(pipeline.name) ajouté, identifiant \(pipeline.id)\u{A0}: "
          + "\(stages.joined(separator: ", ")).")
    case .pipelineRenamed(let name, let new):
      say(en: "Pipeline \(name) renamed \(new).", fr: "Pipeline \(name) renommé \(new).")
    case .pipelineRemoved(let name):
      say(en: "Pipeline \(name) removed.", fr: "Pipeline \(name) supprimé.")
    case .stageAdded(let name, let key):
      say(en: "Stage \(name) added as \(key).", fr: "Étape \(name) ajoutée, identifiant \(key).")
    case .stageSet(let stage):
      say(
        en: "Stage \(stage.name): \(percent(stage.probability)), \(limits(of: stage)).",
        fr: "Étape \(stage.name)\u{A0}: \(percent(stage.probability)), \(limits(of: stage)).")
    case .stageRenamed(let name, let new):
      say(en: "Stage \(name) renamed \(new).", fr: "Étape \(name) renommée \(new).")
    case .stagesOrdered(let names):
      say(
        en: "Stages: \(names.joined(separator: ", ")).",
        fr: "Étapes\u{A0}: \(names.joined(separator: ", ")).")
    case .teamOrdered(let names):
      say(
        en: "Team: \(names.joined(separator: ", ")).",
        fr: "Équipe\u{A0}: \(names.joined(separator: ", ")).")
    case .stageMerged(let name, let target, let deals):
      say(
        en: "Stage \(name) merged into \(target): \(dealCount(deals)) "
          + "\(isTrial ? "would move" : "moved").",
        fr: "Étape \(name) fusionnée dans \(target)\u{A0}: \(dealCount(deals)) "
          + (isTrial ? "à déplacer." : form(deals, "déplacée.", "déplacées.")))
    case .stageRemoved(let name):
      say(en: "Stage \(name) removed.", fr: "Étape \(name) supprimée.")
    case .nameAdded(let name, let list):
      say(
        en: "\(capitalized(noun(list))) \(quoted(name)) added.",
        fr: "\(capitalized(noun(list))) \(quoted(name)) \(form(of: list, "ajouté", "ajoutée")).")
    case .nameChanged(let name, let new, let list, let deals):
      say(
        en: "\(capitalized(noun(list))) \(quoted(name)) renamed \(quoted(new)): "
          + "\(dealCount(deals)) \(isTrial ? "would change" : "changed").",
        fr: "\(capitalized(noun(list))) \(quoted(name)) "
          + "\(form(of: list, "renommé", "renommée")) \(quoted(new))\u{A0}: \(dealCount(deals)) "
          + (isTrial ? "à modifier." : form(deals, "modifiée.", "modifiées.")))
    case .nameRemoved(let name, let list, let deals):
      say(
        en: "\(capitalized(noun(list))) \(quoted(name)) removed"
          + (deals == 0 ? "." : "; \(dealCount(deals)) \(deals == 1 ? "keeps" : "keep") it."),
        fr: "\(capitalized(noun(list))) \(quoted(name)) \(form(of: list, "retiré", "retirée"))"
          + (deals == 0
            ? "."
            : "\u{A0}; \(dealCount(deals)) \(form(deals, "garde", "gardent")) ce nom."))
    case .nameMerged(let name, let target, let list, let deals):
      say(
        en: "\(capitalized(noun(list))) \(quoted(name)) merged into \(quoted(target)): "
          + "\(dealCount(deals)) \(isTrial ? "would change" : "changed").",
        fr: "\(capitalized(noun(list))) \(quoted(name)) "
          + "\(form(of: list, "fusionné", "fusionnée")) avec \(quoted(target))\u{A0}: "
          + "\(dealCount(deals)) "
          + (isTrial ? "à modifier." : form(deals, "modifiée.", "modifiées.")))
    case .memberRemoved(let name, let heir?, let deals):
      say(
        en: "\(name) removed from the team: \(openDealCount(deals)) "
          + "\(isTrial ? "would go" : "handed over") to \(heir).",
        fr: "\(name) ne fait plus partie de l’équipe\u{A0}: \(openDealCount(deals)) "
          + (isTrial ? "à transmettre" : form(deals, "transmise", "transmises")) + " à \(heir).")
    case .memberRemoved(let name, nil, _):
      say(en: "\(name) removed from the team.", fr: "\(name) ne fait plus partie de l’équipe.")
    case .quotaSet(let name, let quota, let period?):
      say(
        en: "Quota of \(name), \(period): \(quota.map(figures.exact) ?? nothing).",
        fr: "Quota de \(name), \(period)\u{A0}: \(quota.map(figures.exact) ?? nothing).")
    case .quotaSet(let name, let quota, nil):
      say(
        en: "Quarterly quota of \(name): \(quota.map(figures.exact) ?? nothing).",
        fr: "Quota trimestriel de \(name)\u{A0}: \(quota.map(figures.exact) ?? nothing).")
    case .goalSet(let kpi, let goal, let unit):
      stopped(goalRow(kpi, goal, in: unit).joined(separator: " · "))
    case .goalUnset(let kpi):
      say(
        en: "Target and alert of \(kpi) removed.", fr: "Objectif et alerte de \(kpi) retirés.")
    case .fieldAdded(let field):
      say(
        en: "Field \(field.name) added to \(records(field.subject)) as \(field.id): "
          + "\(form(of: field)).",
        fr: "Champ \(field.name) ajouté (\(records(field.subject))), identifiant "
          + "\(field.id)\u{A0}: \(form(of: field)).")
    case .fieldRenamed(let name, let new):
      say(en: "Field \(name) renamed \(new).", fr: "Champ \(name) renommé \(new).")
    case .fieldRemoved(let name, let values):
      say(
        en: "Field \(name) removed"
          + (values == 0 ? "." : "; \(valueCount(values)) stay in the file."),
        fr: "Champ \(name) retiré"
          + (values == 0
            ? "."
            : "\u{A0}; \(valueCount(values)) \(form(values, "reste", "restent")) dans le fichier."))
    }
  }

  /// A refusal of a setup on screen, where a form has the field that is lacking.
  package func refusalOnScreen(_ refusal: SetupRefusal) -> String {
    let text =
      switch refusal {
      case .stageInUse(let stage, let deals):
        say(
          en: "\(stage.name) holds \(dealCount(deals)): choose the stage that takes them",
          fr: "\(stage.name) contient \(dealCount(deals))\u{A0}: choisissez l’étape qui les reprend"
        )
      case .ownsDeals(let name, let count):
        say(
          en: "\(name) owns \(openDealCount(count)): choose who takes over",
          fr: "\(name) a \(openDealCount(count))\u{A0}: choisissez qui les reprend")
      case .noChoices:
        say(
          en: "a choice needs values: north, south",
          fr: "un choix a besoin de valeurs\u{A0}: nord, sud")
      default: self.refusal(refusal)
      }
    return stopped(capitalized(text))
  }

  /// A refusal of a setup: an error, then the remedy.
  package func refusal(_ refusal: SetupRefusal) -> String {
    switch refusal {
    case .noChoices:
      say(
        en: "a choice needs values: --choice north --choice south",
        fr: "un choix a besoin de valeurs\u{A0}: --choice nord --choice sud")
    case .blankName: say(en: "the name is empty", fr: "le nom est vide")
    case .nameTaken(let name):
      say(
        en: "\(quoted(name)) already exists; choose another name",
        fr: "\(quoted(name)) existe déjà\u{A0}; choisissez un autre nom")
    case .stageInUse(let stage, let deals):
      say(
        en: "\(stage.name) holds \(dealCount(deals)); name the stage that takes them: --into STAGE",
        fr:
          "\(stage.name) contient \(dealCount(deals))\u{A0}; indiquez l’étape qui les reprend\u{A0}: "
          + "--into ÉTAPE")
    case .pipelineInUse(let pipeline, let deals):
      say(
        en: "\(pipeline.name) holds \(dealCount(deals)); move or delete its deals first: "
          + "dealdeck list --filter pipeline:\(pipeline.id)",
        fr:
          "\(pipeline.name) contient \(dealCount(deals))\u{A0}; déplacez ou supprimez d’abord ses "
          + "affaires\u{A0}: dealdeck list --filter pipeline:\(pipeline.id)")
    case .pipelinesDiffer(let stage, let other):
      say(
        en: "\(stage.name) and \(other.name) are stages of two pipelines; "
          + "name a stage of the same one",
        fr: "\(stage.name) et \(other.name) appartiennent à deux pipelines\u{A0}; "
          + "indiquez une étape du même pipeline")
    case .sameStage(let stage):
      say(
        en: "\(stage.name) is that stage itself; name another one",
        fr: "\(stage.name) est cette étape même\u{A0}; indiquez-en une autre")
    case .outcomesDiffer(let stage, let target):
      say(
        en: "outcomes differ (\(stage.name): \(outcome(stage.outcome)), \(target.name): "
          + "\(outcome(target.outcome))); choose a stage with the same outcome",
        fr:
          "les issues diffèrent (\(stage.name)\u{A0}: \(outcome(stage.outcome)), \(target.name)\u{A0}: "
          + "\(outcome(target.outcome)))\u{A0}; choisissez une étape de même issue")
    case .onlyStage(let stage):
      say(
        en:
          "\(stage.name) is the only stage for \(outcome(stage.outcome)) deals; add another first",
        fr: "\(stage.name) est la seule étape d’issue \(quoted(outcome(stage.outcome)))\u{A0}; "
          + "ajoutez-en d’abord une autre")
    case .retiredStage(let stage):
      say(
        en: "\(stage.name) is retired; choose a stage in use",
        fr: "\(stage.name) est retirée\u{A0}; choisissez une étape en service")
    case .ownsDeals(let name, let count):
      say(
        en: "\(name) owns \(openDealCount(count)); name who takes over: --hand-over-to NAME",
        fr:
          "\(name) a \(openDealCount(count))\u{A0}; indiquez qui les reprend\u{A0}: --hand-over-to NOM"
      )
    case .sameName(let name):
      say(
        en: "\(quoted(name)) is that name itself; name another one",
        fr: "\(quoted(name)) est ce nom même\u{A0}; indiquez-en un autre")
    case .sameMember(let name):
      say(
        en: "\(name) cannot take over from \(name); name somebody else",
        fr: "\(name) ne peut pas se succéder\u{A0}; indiquez quelqu’un d’autre")
    }
  }

  /// A name that a list of the board does not have, with the closest one or all.
  package func notListed(
    _ name: String, in list: Field.NameList, there: [String]
  ) -> String {
    let hint =
      there.isEmpty
      ? phrase(emptyList(of: list)) : "\(nouns(list))\(colon)\(there.joined(separator: ", "))"
    return say(
      en: "no \(noun(list)) \(quoted(name))",
      fr: "\(form(of: list, "aucun", "aucune")) \(noun(list)) \(quoted(name))")
      + suggestion(nearest(to: name, of: there), then: hint)
  }

  /// The line in place of an empty list of names.
  package func emptyList(of list: Field.NameList) -> String {
    say(
      en: "No \(nouns(list)) yet.",
      fr: "\(form(of: list, "Aucun", "Aucune")) \(noun(list)).")
  }

  /// The places of a stage were given twice, or not at all.
  package var onePlace: String {
    say(
      en: "give one of --before, --after, --first and --last",
      fr: "indiquez une seule place\u{A0}: --before, --after, --first ou --last")
  }

  /// The number of open deals: `12 open deals`.
  package func openDealCount(_ count: Int) -> String {
    self.count(
      count, say(en: "open deal", fr: "affaire ouverte"),
      say(en: "open deals", fr: "affaires ouvertes"))
  }

  /// A whole number of percent.
  package func percent(_ percent: Int) -> String { figures.whole(percent) + figures.percentSign }

  /// The days after which deals in a stage are cooling and stale.
  package func limits(of stage: Stage) -> String {
    let days = { (days: Int?) in
      days.map { count($0, say(en: "day", fr: "jour"), say(en: "days", fr: "jours")) } ?? nothing
    }
    return say(
      en: "cooling \(days(stage.warmAfterDays)), stale \(days(stage.rotAfterDays))",
      fr:
        "à surveiller\u{A0}: \(days(stage.warmAfterDays)), dormante\u{A0}: \(days(stage.rotAfterDays))"
    )
  }

  func noun(_ list: Field.NameList) -> String {
    switch list {
    case .team: say(en: "team member", fr: "membre de l’équipe")
    case .sources: "source"
    case .personas: "persona"
    case .lossReasons: say(en: "loss reason", fr: "motif de perte")
    }
  }

  private func nouns(_ list: Field.NameList) -> String {
    switch list {
    case .team: say(en: "team members", fr: "équipe")
    case .sources: "sources"
    case .personas: "personas"
    case .lossReasons: say(en: "loss reasons", fr: "motifs de perte")
    }
  }

  func form(of list: Field.NameList, _ masculine: String, _ feminine: String) -> String {
    list == .sources ? feminine : masculine
  }
}

extension Strings {
  /// A KPI with its target and alert, in columns.
  package func goalRow(_ kpi: String, _ goal: Panel.Goal, in unit: KPIValue.Unit) -> [String] {
    let value = { (value: Ratio) in
      unit == .rate
        ? figures.number(value) + figures.percentSign : self.value(value, in: unit, of: 100)
    }
    let sign = goal.comparison.map { $0.rawValue + " " } ?? ""
    return [
      kpi,
      goal.target.map { say(en: "target ", fr: "objectif ") + value($0) },
      goal.alert.map { say(en: "alert ", fr: "alerte ") + sign + value($0) },
    ].compactMap(\.self)
  }

  /// The line in place of an empty list of goals.
  package var noGoal: String { say(en: "No targets yet.", fr: "Aucun objectif.") }

  /// Neither a target nor an alert was given.
  package var noGoalValue: String {
    say(
      en: "give a target, or --alert VALUE", fr: "indiquez un objectif, ou --alert VALEUR")
  }

  /// A text that is no value of a goal.
  package func notAGoal(_ text: String, in unit: KPIValue.Unit) -> String {
    guard unit.currency == nil else { return refusal(.notAnAmount(text)) }
    let example = unit == .rate ? "30" : say(en: "4.5", fr: "4,5")
    if unit != .rate, text.hasSuffix("%") {
      return say(
        en: "“\(text)” is a percentage; this goal isn’t one (\(example))",
        fr: "\(quoted(text)) est un pourcentage\u{A0}; cet objectif n’en est pas un (\(example))")
    }
    if AmountParser(.euro).money(text) != nil {
      return say(
        en: "“\(text)” is an amount; this goal isn’t one (\(example))",
        fr: "\(quoted(text)) est un montant\u{A0}; cet objectif n’en est pas un (\(example))")
    }
    return say(
      en: "“\(text)” isn’t a number (\(example))",
      fr: "\(quoted(text)) n’est pas un nombre (\(example))")
  }
}
