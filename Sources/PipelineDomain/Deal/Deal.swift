/// One possible sale: title, customer, amount and stage, with the history of all that happened to it.
public struct Deal: Equatable, Sendable {
  /// The random key.
  public typealias ID = Identifier<Deal>

  /// The key.
  public let id: ID
  /// The title, in the team's words.
  public var title: String
  /// The organization it is sold to.
  public var organization: Organization.ID?
  /// People on the other side who were noted here alone.
  public var contacts: [DealContact] = []
  /// The owner: the name of a member of the team.
  public var owner: String?
  /// The source, one of the board's.
  public var source: String?
  /// The buyer persona, one of the board's.
  public var persona: String?
  /// The amount, before tax; `nil` is unknown, which is not zero.
  public var amount: Money?
  /// The close date.
  public var expectedClose: Day?
  /// The stage it is in.
  public var stage: Stage.ID
  /// Its position among the deals of its stage; equal ranks are ordered by key.
  public var rank: Rank
  /// Free words to find it by.
  public var tags: [String] = []
  /// The next step; `nil` when there is none.
  public var nextStep: NextStep?
  /// The reason it was lost or disqualified.
  public var lossReason: String?
  /// The local day on which it was won, lost or disqualified (for a win, the day of signature).
  public var closedOn: Day?
  /// The qualification answers.
  public var qualification = Qualification()
  /// True when it was deleted, or its creation undone: kept in the file, shown and counted nowhere.
  public var isRemoved = false
  /// The activities, in the order they were logged.
  public var activities: [Activity] = []
  /// The prospect's signals, in the order they were noted.
  public var signals: [Signal] = []
  /// The amounts invoiced and collected, in the order they were recorded.
  public var payments: [Payment] = []
  /// Every change of the fields above, oldest first.
  public var history: [HistoryEntry] = []
  private var seldom = Seldom<Rarities>()

  /// A deal in a stage; everything else is unknown.
  public init(id: ID, title: String, stage: Stage.ID, rank: Rank = .middle) {
    self.id = id
    self.title = title
    self.stage = stage
    self.rank = rank
  }
}

extension Deal {
  /// True when it has none of the fields that few deals have.
  package var isOrdinary: Bool { seldom.isBlank }

  /// Returns true for a property that is among the fields that few deals have.
  static func keepsApart(_ path: PartialKeyPath<Deal>) -> Bool {
    MemoryLayout<Deal>.offset(of: path) == nil
  }

  /// The fields that few deals have.
  private struct Rarities: Blank {
    var cost: Money?
    var recurring: Money?
    var probability: Int?
    var forecastCategory: ForecastCategory?
    var repeats: Repetition?
    var notes: String = ""
    var snoozedUntil: Day?
    var createdOn: Day?
    var handOver: LeadDecision?
    var checklist: [ChecklistItem.ID: ChecklistItem.Mark] = [:]
    var milestones: [MilestoneRule.ID: [Day]] = [:]
    var usageStableOn: Day?
    var endsOn: Day?
    var leftOn: Day?
    var leftBecause: String?
    var upsellOf: Deal.ID?
    var stakeholders: [Contact.ID: StakeholderRole] = [:]
    var customFields: CustomField.Values = [:]
    var mergedFrom: [String] = []
  }

  /// The cost of delivery.
  public var cost: Money? {
    get { seldom.members.cost }
    set { seldom.members.cost = newValue }
  }

  /// The monthly recurring revenue.
  public var recurring: Money? {
    get { seldom.members.recurring }
    set { seldom.members.recurring = newValue }
  }

  /// Its own win probability in percent, 0…100, in place of the stage's; zero is a probability.
  public var probability: Int? {
    get { seldom.members.probability }
    set { seldom.members.probability = newValue }
  }

  /// The forecast category its owner gave it, in place of that of its probability.
  public var forecastCategory: ForecastCategory? {
    get { seldom.members.forecastCategory }
    set { seldom.members.forecastCategory = newValue }
  }

  /// The interval at which the next step comes back; `nil` when it does not.
  public var repeats: Repetition? {
    get { seldom.members.repeats }
    set { seldom.members.repeats = newValue }
  }

  /// Free text.
  public var notes: String {
    get { seldom.members.notes }
    set { seldom.members.notes = newValue }
  }

  /// The day until which it is snoozed in triage; from that day on it is there again.
  public var snoozedUntil: Day? {
    get { seldom.members.snoozedUntil }
    set { seldom.members.snoozedUntil = newValue }
  }

  /// The local day of its creation, when that is not the day it was typed in.
  public var createdOn: Day? {
    get { seldom.members.createdOn }
    set { seldom.members.createdOn = newValue }
  }

  /// The latest decision of sales on it as a lead; `nil` when there was none.
  public var handOver: LeadDecision? {
    get { seldom.members.handOver }
    set { seldom.members.handOver = newValue }
  }

  /// The exit criteria checked off, by item.
  public var checklist: [ChecklistItem.ID: ChecklistItem.Mark] {
    get { seldom.members.checklist }
    set { seldom.members.checklist = newValue }
  }

  /// The days on which each milestone after the signature was done, in any order.
  public var milestones: [MilestoneRule.ID: [Day]] {
    get { seldom.members.milestones }
    set { seldom.members.milestones = newValue }
  }

  /// The day from which the customer's usage has been stable; `nil` while it is not.
  public var usageStableOn: Day? {
    get { seldom.members.usageStableOn }
    set { seldom.members.usageStableOn = newValue }
  }

  /// The last day of the contract as signed, by which it is to be renewed; `nil` for one without an end.
  public var endsOn: Day? {
    get { seldom.members.endsOn }
    set { seldom.members.endsOn = newValue }
  }

  /// The day the customer left; `nil` while they stay.
  public var leftOn: Day? {
    get { seldom.members.leftOn }
    set { seldom.members.leftOn = newValue }
  }

  /// The reason the customer left; `nil` when they stay or none was given.
  public var leftBecause: String? {
    get { seldom.members.leftBecause }
    set { seldom.members.leftBecause = newValue }
  }

  /// The deal of the same customer that it is an upsell of.
  public var upsellOf: Deal.ID? {
    get { seldom.members.upsellOf }
    set { seldom.members.upsellOf = newValue }
  }

  /// The keys of the deals that were merged into this one, in that order.
  public var mergedFrom: [String] {
    get { seldom.members.mergedFrom }
    set { seldom.members.mergedFrom = newValue }
  }

  /// The contacts on the other side, each with the part they play.
  public var stakeholders: [Contact.ID: StakeholderRole] {
    get { seldom.members.stakeholders }
    set { seldom.members.stakeholders = newValue }
  }

  /// The values of the fields that the board defines, and of those it defined before.
  public var customFields: CustomField.Values {
    get { seldom.members.customFields }
    set { seldom.members.customFields = newValue }
  }
}

/// The fields of a deal whose every change is recorded, in the order in which a deal is shown.
public enum Field: UInt8, Sendable, CaseIterable {
  case title, organization, contacts, stakeholders, stage, amount, probability, forecastCategory,
    expectedClose, nextStep, repeats
  case owner, source, persona, cost, recurring, tags, handOver, snoozedUntil, createdOn, closedOn
  case lossReason, usageStableOn, endsOn, leftOn, leftBecause, upsellOf, mergedFrom, notes
  /// The position among the deals of the stage.
  case rank
  case qualification, checklist, milestones
  /// The fields that the board defines; a change has the values of those it changes alone.
  case customFields
  /// True when the deal was deleted.
  case removed
  /// An activity, a signal or a payment that counts (after) or no longer does (before), by its key.
  case activity, signal, payment

  /// The definition of a field, which states only what differs from other fields of its kind.
  static func row(_ field: Field) -> Definition {
    switch field {
    case .title:
      .init(
        "title", .required(\.title, .text), "Deal title.", isRequired: true,
        headings: "Title, Name, Deal, Opportunity, Subject, Titre, Nom, Affaire, Opportunité, "
          + "Transaction, Intitulé")
    case .organization:
      .init(
        "organization", .optional(\.organization, .organization), "Organization.",
        filter: "organization", inFrench: "organisation",
        headings: "Organization, Organization - Name, Organisation, Account, Account Name, "
          + "Company, Company Name, Associated Company, Client, Customer, Société, "
          + "Entreprise, Compte, Nom du compte, Nom de l’entreprise, Nom de la société, "
          + "Nom de l’organisation, Nom du client, Entreprise associée, Raison sociale")
    case .contacts:
      .init(
        "contacts", .contacts, "Contacts noted on the deal alone.", .byCommand, filter: "contact",
        headings: "Contact, Contact person, Person, Associated Contact, Interlocuteur, Personne, "
          + "Contact associé, Nom du contact")
    case .stakeholders:
      .init(
        "stakeholders", .blank(\.stakeholders, .stakeholders, [:]),
        "Contacts at the organization, each with their role, by key.", .byCommand)
    case .stage:
      .init(
        "stage", .required(\.stage, .stage), "Stage.", .moved, isRequired: true,
        filter: "stage", inFrench: "étape",
        headings: "Stage, Stage Name, Deal Stage, Sales stage, Étape, Phase, Étape de vente, "
          + "Phase de vente")
    case .amount:
      .init(
        "amount", .optional(\.amount, .money), "Amount, before tax.", filter: "amount",
        inFrench: "montant",
        letter: "a",
        headings: "Amount, Value, Deal value, Price, Expected revenue amount, Montant, "
          + "Montant HT, Valeur, Prix")
    case .probability:
      .init(
        "probability", .optional(\.probability, .percent),
        "Win probability in percent, in place of the stage's.",
        headings: "Probability, Probability (%), Probabilité, Probabilité (%)")
    case .forecastCategory:
      .init(
        "forecastCategory", .optional(\.forecastCategory, .category),
        "Forecast category, in place of that of the probability.", .whileOpen,
        filter: "category", inFrench: "catégorie", option: "category",
        headings: "Forecast category, Forecast category name, Catégorie de prévision, Prévision")
    case .expectedClose:
      .init(
        "expectedClose", .optional(\.expectedClose, .day(.ahead)), "Close date.",
        filter: "close", inFrench: "clôture", option: "close",
        headings: "Expected close date, Expected close, Close, Clôture prévue, "
          + "Date de clôture prévue, Date de fermeture prévue, Clôture attendue, "
          + "Date de clôture attendue, Date de clôture estimée")
    case .nextStep:
      .init(
        "nextStep", .optional(\.nextStep, .step), "Next step.", .whileOpen,
        headings: "Next step, Next action, Prochaine étape, Prochaine action, Relance")
    case .repeats:
      .init(
        "repeats", .optional(\.repeats, .repetition),
        "Interval at which the next step comes back, and the last day it may be due.", .byCommand)
    case .owner:
      .init(
        "owner", .optional(\.owner, .name(.team)), "Owner, a member of the team.",
        filter: "owner", inFrench: "responsable", letter: "w",
        headings: "Owner, Deal owner, Sales rep, Sales agent, Assigned to, Salesperson, "
          + "Propriétaire, Commercial, Responsable, Vendeur, Chargé d’affaires")
    case .source:
      .init(
        "source", .optional(\.source, .name(.sources)), "Source.",
        filter: "source",
        headings: "Source, Lead Source, Source channel, Original Traffic Source, Origine, Canal, "
          + "Origine de la piste, Source de la piste, Source du prospect, Source d’origine")
    case .persona:
      .init(
        "persona", .optional(\.persona, .name(.personas)), "Buyer persona.", filter: "persona")
    case .cost:
      .init(
        "cost", .optional(\.cost, .money), "Cost of delivery.", headings: "Cost, Coût")
    case .recurring:
      .init(
        "recurring", .optional(\.recurring, .money), "Monthly recurring revenue.",
        filter: "recurring", inFrench: "récurrent", headings: "Monthly revenue, Revenu mensuel")
    case .tags:
      .init(
        "tags", .blank(\.tags, .words, []), "Tags.", filter: "tag", inFrench: "étiquette",
        headings: "Tags, Label, Labels, Étiquette, Étiquettes")
    case .handOver:
      .init(
        "handOver", .optional(\.handOver, .verdict), "Latest sales decision on the lead.",
        .byCommand)
    case .snoozedUntil:
      .init(
        "snoozedUntil", .optional(\.snoozedUntil, .day(.ahead)),
        "Day until which it is snoozed.", .byCommand)
    case .createdOn:
      .init(
        "createdOn", .optional(\.createdOn, .day(.near)),
        "Creation date, when earlier than its entry; KPIs count from it.",
        option: "created")
    case .closedOn:
      .init(
        "closedOn", .optional(\.closedOn, .day(.near)), "Day it was closed.", .consequence,
        headings: "Closed on, Close time, Closed, Clôturé le, Clôturée le")
    case .lossReason:
      .init(
        "lossReason", .optional(\.lossReason, .name(.lossReasons)),
        "Loss reason, of disqualified deals too.", .byCommand, filter: "reason", inFrench: "motif",
        headings: "Lost reason, Loss reason, Closed Lost Reason, Raison de perte, "
          + "Raison de la perte, Motif de perte, Motif de la perte")
    case .usageStableOn:
      .init(
        "usageStableOn", .optional(\.usageStableOn, .day(.near)),
        "Day from which the customer's usage is stable.", .onceWon, option: "stable")
    case .endsOn:
      .init(
        "endsOn", .optional(\.endsOn, .day(.ahead)),
        "Contract end date, by which a renewal is due.", .onceWon,
        filter: "ends", inFrench: "échéance", option: "ends",
        headings: "Contract end date, Contract end, Renewal date, Subscription end date, "
          + "Date de fin de contrat, Fin de contrat, Échéance du contrat, "
          + "Date de renouvellement")
    case .leftOn:
      .init(
        "leftOn", .optional(\.leftOn, .day(.near)), "Churn date.", .onceWon,
        option: "left")
    case .leftBecause:
      .init(
        "leftBecause", .optional(\.leftBecause, .name(.lossReasons)), "Churn reason.",
        .byCommand)
    case .upsellOf:
      .init(
        "upsellOf", .optional(\.upsellOf, .deal),
        "Deal of the same customer it is an upsell of.", .byCommand,
        option: "upsell-of")
    case .mergedFrom:
      .init(
        "mergedFrom", .blank(\.mergedFrom, .deals, []), "Deals that were merged into it, by key.",
        .consequence)
    case .notes:
      .init(
        "notes", .blank(\.notes, .text, ""), "Notes.",
        headings: "Notes, Note, Description, Deal Description, Commentaire, Commentaires, "
          + "Remarques")
    case .rank:
      .init(
        "rank", .required(\.rank, .rank), "Position among the deals of its stage.", .byCommand)
    case .qualification:
      .init(
        "qualification", .blank(\.qualification.answers, .answers, [:]),
        "Qualification answers, by question.", .byCommand)
    case .checklist:
      .init(
        "checklist", .blank(\.checklist, .marks, [:]), "Exit criteria checked off, by item.",
        .byCommand)
    case .milestones:
      .init(
        "milestones", .blank(\.milestones, .milestones, [:]),
        "Dates of completed post-sale steps, by milestone.", .byCommand)
    case .customFields:
      .init(
        "fields", .customFields, "Values of custom fields, by key; numbers and dates as text.",
        .byCommand)
    case .removed:
      .init(
        "removed", .blank(\.isRemoved, .flag, false), "True when deleted: kept, not shown.",
        .consequence)
    case .activity: .init("activity", .elsewhere, "", .consequence)
    case .signal: .init("signal", .elsewhere, "", .consequence)
    case .payment: .init("payment", .elsewhere, "", .consequence)
    }
  }
}
