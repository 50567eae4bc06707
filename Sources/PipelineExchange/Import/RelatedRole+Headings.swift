import PipelineDomain

extension RelatedRole {
  /// Returns true for a table of this role, by the columns found in it, the letters of all its headings, the
  /// fields of deals that they are known for, and the name of its file.
  func isTold(
    by found: Set<RelatedTable.Column>, _ letters: Set<String>, _ fields: Set<ImportField>,
    file: String
  ) -> Bool {
    let isNamed = fileNames.contains(file)
    let hasName = !found.isDisjoint(with: [.name, .lastName])
    // A list of deals has ids, stages and days too.
    let isOfDeals =
      fields.isSuperset(of: [.field(.title), .field(.stage)])
      && letters.isDisjoint(with: ["tostage", "newstage"])
    guard !isOfDeals else { return false }
    return switch self {
    case .stageHistory: found.isSuperset(of: [.deal, .stage, .at])
    case .fieldHistory: found.isSuperset(of: [.deal, .field, .new, .at])
    case .activities: found.isSuperset(of: [.deal, .subject])
    case .notes:
      found.isSuperset(of: [.deal, .body, .at])
        && !letters.isDisjoint(with: ["title", "content", "notecontent"])
    case .dealContacts:
      found.isSuperset(of: [.deal, .contact])
        && (found.contains(.isPrimary) || letters.contains("role"))
    case .users:
      found.contains(.id) && hasName
        && (isNamed || !letters.isDisjoint(with: ["username", "profileid", "userid"]))
    case .contacts:
      found.contains(.id) && hasName && !letters.contains("isconverted")
        && (isNamed || !found.isDisjoint(with: [.email, .lastName]))
    case .accounts:
      found.isSuperset(of: [.id, .name])
        && (isNamed || !letters.isDisjoint(with: RelatedRole.ofAccounts))
    }
  }

  /// The names of files, folded, that tell a list of names and ids whose headings tell no more.
  private var fileNames: Set<String> {
    switch self {
    case .users: ["user", "users"]
    case .contacts: ["contact", "contacts", "person", "persons", "people"]
    case .accounts:
      ["account", "accounts", "organization", "organizations", "company", "companies"]
    case .stageHistory, .fieldHistory, .activities, .notes, .dealContacts: []
    }
  }

  /// The headings that a list of organizations has, and one of products, campaigns or price lists has not.
  private static let ofAccounts: Set<String> = [
    "companyname", "organizationname", "accountname", "industry", "sector", "numberofemployees",
    "annualrevenue", "billingcountry", "billingcity", "billingstreet", "companydomainname",
    "website", "parentaccountid", "accountsource", "countryregion", "country", "address",
    "closeddeals", "opendeals",
  ]

  /// The headings of each column, folded, the plainest first.
  var headings: [(RelatedTable.Column, [String])] {
    let deal = [
      "opportunityid", "dealid", "activitydealid", "notedealid", "whatid", "associateddealids",
    ]
    let deleted: (RelatedTable.Column, [String]) = (.isDeleted, ["isdeleted", "deleted"])
    switch self {
    case .stageHistory:
      return [
        (.deal, deal), (.stage, ["tostage", "newstage", "stagename", "stage", "dealstage"]),
        (
          .at, ["createddate", "dateentered", "enteredat", "changedat", "changedate", "changetime"]
        ),
        deleted,
      ]
    case .fieldHistory:
      return [
        (.deal, deal + ["parentid"]), (.field, ["field", "fieldname", "property"]),
        (.old, ["oldvalue", "previousvalue"]), (.new, ["newvalue", "value"]),
        (.at, ["createddate", "changedat", "changedate", "timestamp"]), deleted,
      ]
    case .activities:
      return [
        (.deal, deal), (.subject, ["subject", "activitysubject", "activityname", "tasktitle"]),
        (.kind, ["type", "activitytype", "tasktype"]), (.subkind, ["tasksubtype", "eventsubtype"]),
        (
          .due,
          ["startdatetime", "activitydatetime", "activitydate", "duedate", "activityduedate"]
        ),
        (
          .doneAt,
          [
            "completeddatetime", "markedasdonetime", "activitymarkedasdonetime", "doneat",
            "donetime",
          ]
        ),
        (.isDone, ["isclosed", "done", "activitydone", "status", "activitystatus", "taskstatus"]),
        (.owner, ["ownerid", "assignedtouserid"]),
        (
          .ownerName,
          ["activityassignedtouser", "assignedtouser", "assignedto", "owner", "activityowner"]
        ), deleted,
      ]
    case .notes:
      return [
        (.deal, deal + ["parentid"]), (.subject, ["title"]),
        (.body, ["content", "notecontent", "body"]),
        (.at, ["createddate", "addtime", "noteaddtime", "createdate"]),
        (.owner, ["ownerid", "userid"]), (.ownerName, ["user", "noteuser", "owner"]), deleted,
      ]
    case .dealContacts:
      return [(.deal, deal), (.contact, ["contactid"]), (.isPrimary, ["isprimary"]), deleted]
    case .users:
      return [
        (.id, ["id", "userid", "recordid"]), (.name, ["name", "fullname", "username"]),
        (.firstName, ["firstname"]), (.lastName, ["lastname"]),
      ]
    case .contacts:
      return [
        (.id, ["id", "recordid", "personid", "contactid"]),
        (.name, ["name", "personname", "fullname"]),
        (.firstName, ["firstname", "personfirstname"]),
        (.lastName, ["lastname", "personlastname"]),
        (.email, ["email", "personemail", "personemailwork", "emailwork", "emailaddress"]),
        (
          .phone,
          ["phone", "personphone", "personphonework", "phonework", "phonenumber", "mobilephone"]
        ),
        (.title, ["title", "jobtitle", "personjobtitle"]), deleted,
      ]
    case .accounts:
      return [
        (.id, ["id", "recordid", "organizationid", "companyid", "accountid"]),
        (.name, ["name", "companyname", "organizationname", "accountname"]),
        (.sector, ["industry", "sector", "organizationindustry"]),
        (
          .country,
          ["billingcountry", "country", "countryregion", "organizationcountryofaddress"]
        ), deleted,
      ]
    }
  }
}
