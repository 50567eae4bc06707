import PipelineDomain
import PipelineExchange
import Testing

/// Exports of each program, with what hurts in them: the figures are those that counting the file by hand gives.
struct ProgramExportTests {
  /// The figures of a file, counted by hand.
  struct Expected: Equatable, Sendable {
    var won: Int
    var lost: Int
    /// Amounts of won and of open deals, in the smallest unit.
    var signed: Int64
    var open: Int64
    /// The days from creation to closing of each won deal that has both, in ascending order.
    var cycles: [Int]
  }

  struct Export: Sendable {
    var program: String
    var text: String
    var expected: Expected
  }

  private static let exports = [
    Export(
      program: "Salesforce data export",
      text: #"""
        "Id","IsDeleted","AccountId","Name","StageName","Amount","Probability","CloseDate","IsClosed","IsWon","CreatedDate","LastActivityDate"
        "0065g00000AAAAAAA1","0","000000000000000AAA","Alpha","Closed Won","12000.5","100","2026-03-01 00:00:00","1","1","2026-01-05 10:00:00","2026-03-01"
        "0065g00000AAAAAAA2","0","0015g00000BBBBBBBB","Beta, ""big""","Negotiation/Review","7000","90","2026-12-01 00:00:00","0","0","2026-01-06 10:00:00","2026-11-18"
        "0065g00000AAAAAAa2","0","0015g00000BBBBBBBB","Gamma","Closed Lost","5000","0","2026-02-03 00:00:00","1","0","2026-01-07 10:00:00",""
        "0065g00000AAAAAAA4","1","0015g00000BBBBBBBB","Deleted","Closed Won","900","100","2026-02-03 00:00:00","1","1","2026-01-07 10:00:00",""
        "0065g00000AAAAAAA5","0","0015g00000BBBBBBBB","Loaded","Closed Won","6000","100","2026-02-03 00:00:00","1","1","2026-07-11 21:22:07",""
        """#,
      expected: Expected(won: 2, lost: 1, signed: 1_800_050, open: 700_000, cycles: [55])),
    Export(
      program: "Salesforce report",
      text: #"""
        Opportunity Owner,Account Name,Opportunity Name,Stage,Amount Currency,Amount,Probability (%),Close Date,Created Date,Closed,Won
        Ann,Northmill,Alpha,5 - Closed Won,EUR,"€22,700.00",100%,3/1/2026,1/25/2026,1,1
        Bob,Oakline,Beta,2 - Value Proposition,EUR,"€1,000.50",50%,12/31/2026,1/2/2026,0,0
        Bob,Oakline,Gamma,Closed-Lost to Competition,EUR,€300,0%,2/1/2026,1/2/2026,1,0

        Total,,,,,"€24,000.50",,,,,
        Confidential Information - Do Not Distribute,,,,,,,,,,
        """#,
      expected: Expected(won: 1, lost: 1, signed: 2_270_000, open: 100_050, cycles: [35])),
    Export(
      program: "HubSpot, stage times of the first kind",
      text: #"""
        Record ID,Deal Name,Deal Stage,Pipeline,Amount,Close Date,Create Date,Deal probability,Is Closed Won,Time in 'Qualified To Buy (Sales Pipeline)',Date entered 'Qualified To Buy (Sales Pipeline)',Date entered 'Closed Won (Sales Pipeline)'
        701,Alpha,Closed Won (Sales Pipeline),Sales Pipeline,1000,2026-03-01 10:00,2026-01-01 09:00,1,true,2678400,2026-01-10 10:00,2026-03-01 10:00
        702,Beta,Qualified To Buy (Sales Pipeline),Sales Pipeline,2000.25,2026-12-01 10:00,2026-02-01 10:00,0.4,false,,2026-02-10 10:00,
        703,Gamma,Closed Lost (Sales Pipeline),Sales Pipeline,,2026-03-02 10:00,2026-02-01 10:00,0,false,,,
        """#,
      expected: Expected(won: 1, lost: 1, signed: 100_000, open: 200_025, cycles: [59])),
    Export(
      program: "HubSpot, stage times of the second kind",
      text: #"""
        "Record ID","Deal name","Deal stage","Amount","Weighted amount","Close date","Create date","Date entered ""Qualified To Buy (Sales Pipeline)""","Date exited ""Qualified To Buy (Sales Pipeline)""","Cumulative time in ""Qualified To Buy (Sales Pipeline)""","Currency"
        "701","Alpha","Closed won","1000","1000","2026-03-01","2026-01-01","2026-01-10","2026-03-01","4320000","EUR"
        "702","Beta","Qualified To Buy","2000.25","800.1","2026-12-01","2026-02-01","2026-02-10","","",""
        "703","Gamma","Closed lost","7","0","2026-03-02","2026-02-01","","","","EUR"
        """#,
      expected: Expected(won: 1, lost: 1, signed: 100_000, open: 200_025, cycles: [59])),
    Export(
      program: "Pipedrive",
      text: #"""
        Deal - ID;Deal - Title;Deal - Value;Deal - Weighted value;Deal - Currency of Value;Deal - Stage;Deal - Status;Deal - Deal created;Deal - Won time;Deal - Lost time;Deal - Lost reason;Deal - Archive status
        11;Alpha;1 000,50;1000,50;EUR;Proposal Made;Won;2026-01-06 10:00:00;2026-02-07 11:00:00;;;Not archived
        12;Beta;2 000,00;1000,00;EUR;Lead In;Open;2026-01-06 10:00:00;;;;Not archived
        13;Gamma;3 000,00;0,00;EUR;Lead In;Lost;2026-01-07 10:00:00;;2026-03-01 09:00:00;Too expensive;Not archived
        14;Delta;9 000,00;0,00;EUR;Lead In;Deleted;2026-01-07 10:00:00;;;;Not archived
        """#,
      expected: Expected(won: 1, lost: 1, signed: 100_050, open: 200_000, cycles: [32])),
    Export(
      program: "Odoo",
      text: #"""
        Opportunity,Expected Revenue,Stage,Salesperson,Created on,Expected Closing,Customer,Closed Date,Active,Lost Reason
        Alpha,1000.00,Won,Ann,2026-01-05 10:00:00,2026-02-05,Northmill,2026-02-07 11:00:00,True,
        Beta,2000.00,Qualified,Bob,2026-01-06 10:00:00,2026-12-05,Oakline,,True,
        Gamma,3000.00,Proposition,Bob,2026-01-07 10:00:00,2026-03-05,Elmtree,2026-03-01 09:00:00,False,Too expensive
        Old,4000.00,Proposition,Bob,2026-01-07 10:00:00,2026-03-05,Elmtree,,False,
        """#,
      expected: Expected(won: 1, lost: 1, signed: 100_000, open: 200_000, cycles: [33])),
    Export(
      program: "Zoho",
      text: #"""
        Record Id,Potential Name,Account Name,Stage,Amount,Probability (%),Closing Date,Created Time,Deal Owner,Lead Source,Expected Revenue
        zcrm_1,Alpha,Northmill,Closed Won,"€ 1,200.00",100,"Mar 01, 2026","15 Jan, 2026 00:02:00",Ann,Web,"€ 1,200.00"
        zcrm_2,Beta,Oakline,Id. Decision Makers,"€ 800.00",60,"Dec 01, 2026","15 Apr, 2026 00:02:00",Ann,--,"€ 480.00"
        zcrm_3,Gamma,Elmtree,Closed-Lost to Competition,"€ 50.00",0,"Feb 01, 2026","15 Jan, 2026 00:02:00",Ann,,€ 0.00
        """#,
      expected: Expected(won: 1, lost: 1, signed: 120_000, open: 80_000, cycles: [45])),
    Export(
      program: "another board of dealdeck",
      text: #"""
        id,title,organization,stage,status,amount,currency,probability,expectedClose,nextStep,nextStepDate,tags,closedOn,lossReason,created
        z8hzs8q6,'=Alpha,Northmill,Won,won,1000,EUR,,,,,"a, b",2026-02-07,,2026-01-06T10:00:00Z
        dyhew46p,Beta,'@Oakline,Proposal Made,open,2000.50,EUR,35,2026-12-01,'-call,2026-11-25,,,,2026-01-05T10:00:00Z
        fn7qys64,Gamma,Elmtree,Lost,lost,3000,EUR,,,,,,2026-03-01,Too expensive,2026-01-07T10:00:00Z
        """#,
      expected: Expected(won: 1, lost: 1, signed: 100_000, open: 200_050, cycles: [32])),
  ]

  private func figures(_ board: Board) -> Expected {
    var figures = Expected(won: 0, lost: 0, signed: 0, open: 0, cycles: [])
    for deal in board.deals {
      let amount = deal.amount?.minorUnits ?? 0
      switch board.stage(of: deal)?.outcome {
      case .won:
        figures.won += 1
        figures.signed += amount
        if let created = deal.created, let closed = deal.closedOn {
          figures.cycles.append(closed - Zone.utc.day(of: created))
        }
      case .lost: figures.lost += 1
      case .open: figures.open += amount
      default: break
      }
    }
    figures.cycles.sort()
    return figures
  }

  @Test(arguments: exports)
  func `the figures of an export are those of counting it by hand`(export: Export) throws {
    let plan = try ImportPlan(
      of: table(export.text), options: options { ($0.currency, $0.stages) = (nil, [:]) })
    let board = try plan.applied()
    #expect(figures(board) == export.expected, "\(export.program): \(plan.refusals)")
    #expect(board.settings.currency == .euro)
    #expect(board.integrityIssues(in: .utc).filter { $0.severity == .error } == [])
  }

  @Test(arguments: exports)
  func `the KPIs of an export are those of counting it by hand`(export: Export) throws {
    let board = try ImportPlan(
      of: table(export.text), options: options { ($0.currency, $0.stages) = (nil, [:]) }
    ).applied()
    let year = Period(.year, containing: try #require(Day(year: 2026, month: 6, day: 1)))
    let now = Instant(seconds: 1_790_000_000)
    let facts = FiguredBoard(board, at: now, in: .utc, over: year).facts
    func value(_ id: String) -> Ratio? {
      KPI.catalogue.first { $0.id == id }?.figureWithDeals(facts, year).value
    }
    let expected = export.expected
    #expect(
      value("win-rate") == Ratio(Int128(expected.won), Int128(expected.won + expected.lost)),
      "\(export.program)")
    #expect(value("signed") == Ratio(Int128(expected.signed)), "\(export.program)")
    #expect(value("open-value") == Ratio(Int128(expected.open)), "\(export.program)")
  }
}
