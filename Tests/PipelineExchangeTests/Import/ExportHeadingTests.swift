import PipelineDomain
import PipelineExchange
import Testing

/// The headings of whole exports: each that a deal has a field for is known, and no other is taken for one.
struct ExportHeadingTests {
  /// A file's headings in their order, each with its field; a heading alone has none.
  private static let headers = [
    """
    Record ID=id|Deal Name=title|Deal Stage=stage|Pipeline=pipeline|Amount=amount|Close Date=closeDate|\
    Create Date=created|Deal owner=owner|Deal Type|Deal probability=probability|Weighted amount|Forecast amount|\
    Forecast category=forecastCategory|Forecast probability|Priority|Next step=nextStep|\
    Last Activity Date=lastActivity|Next Activity Date=nextStepDue|Last Contacted|\
    Last Modified Date=lastModified|Closed Lost Reason=lossReason|Closed Won Reason|Is Deal Closed?=isClosed|\
    Is Closed Won=isWon|Days to close|Currency=currency|Amount in company currency|HubSpot Team|\
    Associated Company=organization|Associated Contact=contact|\
    Date entered "Appointment Scheduled (Sales Pipeline)"=>Appointment Scheduled|\
    Date exited "Appointment Scheduled (Sales Pipeline)"|\
    Latest time in "Appointment Scheduled (Sales Pipeline)"|\
    Cumulative time in "Appointment Scheduled (Sales Pipeline)"
    """,
    """
    Deal - ID=id|Deal - Title=title|Deal - Creator|Deal - Owner=owner|Deal - Value=amount|\
    Deal - Currency of Value=currency|Deal - Weighted value|Deal - Currency of Weighted value|\
    Deal - Probability=probability|Deal - Organization=organization|Deal - Organization ID|\
    Deal - Pipeline=pipeline|Deal - Contact person=contact|Deal - Contact person ID|Deal - Stage=stage|\
    Deal - Label=tags|Deal - Status=status|Deal - Deal created=created|Deal - Update time=lastModified|\
    Deal - Last stage change=stageEntered|Deal - Next activity date=nextStepDue|\
    Deal - Last activity date=lastActivity|Deal - Won time=wonOn|Deal - Last email received|\
    Deal - Last email sent|Deal - Lost time=lostOn|Deal - Deal closed on=closedOn|\
    Deal - Lost reason=lossReason|Deal - Visible to|Deal - Total activities|Deal - Done activities|\
    Deal - Activities to do|Deal - Email messages count|Deal - Expected close date=expectedClose|\
    Deal - Product quantity|Deal - Product amount|Deal - Product name=product|Deal - Source origin|\
    Deal - Source origin ID|Deal - Source channel=source|Deal - Source channel ID|Deal - Archive status|\
    Deal - Archive time|Deal - Sequence enrollment
    """,
    """
    Id=id|IsDeleted=isDeleted|AccountId|IsPrivate|Name=title|Description=notes|StageName=stage|StageSortOrder|\
    Amount=amount|Probability=probability|ExpectedRevenue|TotalOpportunityQuantity|CloseDate=closeDate|Type|\
    NextStep=nextStep|LeadSource=source|IsClosed=isClosed|IsWon=isWon|ForecastCategory=forecastCategory|\
    ForecastCategoryName|CampaignId|HasOpportunityLineItem|Pricebook2Id|OwnerId|CreatedDate=created|\
    CreatedById|LastModifiedDate=lastModified|LastModifiedById|SystemModstamp|LastActivityDate=lastActivity|\
    LastStageChangeDate=stageEntered|FiscalYear|FiscalQuarter|ContactId|PrimaryPartnerAccountId|\
    LastAmountChangedHistoryId|LastCloseDateChangedHistoryId
    """,
  ]

  @Test(arguments: headers)
  func `each heading of an export means its field, and the others nothing`(header: String) throws {
    let columns = header.split(separator: "|").map { text -> (heading: String, meaning: String) in
      let sides = text.split(separator: "=", maxSplits: 1)
      return (String(sides[0]), sides.count > 1 ? String(sides[1]) : "")
    }
    let cells = columns.map { column in
      column.meaning == "title" ? "A" : column.meaning == "stage" ? "Proposal" : ""
    }
    let read = try CSVTable(
      name: "x.csv", records: [CSVTable.Row(line: 2, cells: cells)], header: columns.map(\.heading))
    let plan = try ImportPlan(of: read, options: options())
    for (planned, column) in zip(plan.columns, columns) {
      let meaning =
        switch planned.meaning {
        case .field(let field): field.name
        case .entry(let stage): ">" + stage
        case .ignored, .part: ""
        }
      #expect(meaning == column.meaning, "\(column.heading)")
    }
  }
}
