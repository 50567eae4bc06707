import Diagnostics
import PipelineDomain

@testable import PipelineStore

/// A valid document with every rule a team may set, and a deal that meets all of them.
enum RulesSample {
  static let document = """
    {
      "afterSale": [
        {"days": 30, "id": "survey", "kind": "survey"},
        {"everyMonths": 3, "id": "review", "kind": "review"},
        {"daysAfterStableUsage": 0, "id": "referral", "kind": "referral"}
      ],
      "calendar": {
        "closures": ["2026-08-03..2026-08-21", "2026-12-24"],
        "holidays": "alsaceMoselle",
        "hours": {
          "friday": ["09:00-12:00"],
          "monday": ["09:00-12:00", "14:00-24:00"],
          "saturday": ["09:00-12:00"],
          "sunday": ["09:00-12:00"],
          "thursday": ["09:00-12:00"],
          "tuesday": ["09:00-12:00"],
          "wednesday": ["09:00-12:00"]
        }
      },
      "campaigns": [
        {
          "at": "2026-11-20T09:12:00Z", "audience": "CFOs of SMEs", "by": "Ana",
          "callToAction": "download the guide", "end": "2026-12-19", "hook": "closing takes weeks",
          "id": "g", "source": "LinkedIn", "start": "2026-11-20", "withdrawn": false
        }
      ],
      "costs": [
        {"amount": {"minor": 120000}, "at": "2026-11-20T09:12:00Z", "by": "Ana", "channel": "event",
          "id": "c", "kind": "marketing", "month": "2026-11", "note": "booth", "withdrawn": true}
      ],
      "deals": {
        "a": {
          "checklist": {"written": {"by": "Ana", "on": "2026-11-20"}},
          "fields": {"budget": {"minor": 900}, "nda": true, "region": "North", "seats": 12},
          "handOver": {
            "by": "Ana",
            "decision": "nurtured",
            "on": "2026-11-20",
            "overridden": ["score"],
            "reason": "too-early",
            "until": "2027-01-15"
          },
          "history": [
            {"at": "2026-11-20T09:12:00Z", "by": "Ana", "changes": {"milestones": [null, {"review":
              []}]}, "id": "h", "overridden": ["score"]}
          ],
          "leftBecause": "price",
          "leftOn": "2026-11-20",
          "milestones": {"review": ["2026-11-20"]},
          "qualification": {
            "budget": {"by": "Ana", "note": "20 k€", "on": "2026-11-20", "state": "yes"}
          },
          "payments": [
            {"amount": {"minor": 900}, "by": "Ana", "id": "p", "kind": "invoice", "on": "2026-11-20", "withdrawn":
              true}
          ],
          "signals": [
            {"at": "2026-11-20T09:12:00Z", "id": "s", "kind": "demo", "note": "", "withdrawn": true}
          ],
          "stage": "new",
          "title": "A",
          "snoozedUntil": "2026-11-20",
          "upsellOf": "b",
          "usageStableOn": "2026-11-20"
        },
        "b": {"stage": "new", "title": "B"}
      },
      "experiments": [
        {
          "at": "2026-11-20T09:12:00Z",
          "by": "Ana",
          "decision": {"by": "Léo", "choice": "iterate", "note": "again", "on": "2026-12-15"},
          "end": "2026-12-11",
          "hypothesis": "fewer fields bring more contacts",
          "id": "x",
          "result": {
            "by": "Ana", "control": {"successes": 12, "trials": 120}, "on": "2026-12-11",
            "variant": {"successes": 30, "trials": 118}
          },
          "segment": "SME",
          "stage": "new",
          "start": "2026-11-20",
          "variable": "fields of the form",
          "variant": "4 in place of 10",
          "withdrawn": false
        }
      ],
      "history": [
        {"at": "2026-11-20T09:13:00Z", "before": {"at": "2026-11-20T09:12:00Z", "by": "Ana", "id": "p",
          "start": "2026-11-20"}, "by": "Ana", "id": "r", "list": "plans", "record": "p", "seq": 0,
          "undoes": "q"}
      ],
      "ltvBasis": "margin",
      "marketing": {
        "lagByCycle": true,
        "returnMonths": 18,
        "signals": ["webinar", "newsletter"],
        "sources": ["event", "web"]
      },
      "fieldOwners": {"owner": "Ana", "source": "marketing"},
      "fields": [
        {"choices": ["North", "South"], "id": "region", "kind": "choice", "name": "Region", "on": "deal"},
        {"id": "tier", "kind": "text", "name": "Tier", "on": "organization"},
        {"id": "seats", "kind": "number", "name": "Seats", "on": "deal"},
        {"id": "budget", "kind": "money", "name": "Budget", "on": "deal"},
        {"id": "nda", "kind": "yesNo", "name": "NDA", "on": "deal"}
      ],
      "followUps": [{"after": "meeting", "businessDays": 3}],
      "kpis": {
        "contacts": "attempted",
        "fall": 20,
        "goals": {
          "funnel-conversion.attract": {
            "alert": "12",
            "operator": "<",
            "target": "25",
            "window": {"count": 3, "rule": "pooled", "unit": "week"}
          }
        },
        "most": 5,
        "order": ["win-rate"],
        "preset": "scale-up",
        "unit": "month"
      },
      "handOver": {
        "checklist": [{"known": "source"}],
        "mql": [{"score": {"points": 60}}],
        "rejectionReasons": [{"id": "too-early", "name": "Too early"}],
        "sql": [{"qualified": true}]
      },
      "name": "Board",
      "organizations": {"o": {"employees": 12, "fields": {"tier": "gold"}, "name": "O"}},
      "personas": [
        {
          "at": "2026-11-20T09:12:00Z", "by": "Ana", "criteria": ["price", "support", "delay"],
          "id": "k", "name": "CFO", "nextStep": "audit", "objections": ["too dear", "not now"],
          "pains": ["slow close", "spreadsheets", "no forecast"], "withdrawn": false
        }
      ],
      "plans": [
        {
          "at": "2026-11-20T09:12:00Z", "by": "Ana", "done": {"audit": {"by": "Ana", "on": "2026-12-03"}},
          "id": "p", "start": "2026-11-20", "withdrawn": false
        }
      ],
      "qualification": {
        "criteria": [{"id": "budget", "name": "Budget"}, {"id": "fit", "name": "Fit"}],
        "id": "own",
        "name": "Ours",
        "neededYes": 1,
        "review": {"afterActivity": true, "afterStageChange": false, "maximumAgeDays": 30}
      },
      "rates": [
        {"at": "2026-11-20T09:12:00Z", "by": "Ana", "day": "2026-11-01", "from": "USD", "id": "d",
          "rate": "0.8642", "to": "EUR", "withdrawn": false}
      ],
      "reviews": [
        {
          "at": "2026-11-20T09:12:00Z", "by": "Ana", "id": "w", "note": "late steps first",
          "since": "2026-11-13T09:12:00Z", "until": "2026-11-20T09:12:00Z",
          "walked": [{"deal": "a", "disposition": "kept", "note": "call", "reason": "stale"}],
          "withdrawn": false
        }
      ],
      "scoring": {
        "engagement": {
          "cap": 85,
          "rules": [
            {"atLeast": 3, "id": "open", "name": "Opens", "points": 10, "signals": ["email-open"]},
            {"activities": ["demo"], "id": "demo", "name": "Demo", "perOccurrence": true, "points": 5}
          ]
        },
        "fit": {
          "cap": 60,
          "rules": [
            {"attribute": "employees", "from": 10, "id": "size", "name": "Size", "points": 25, "to": 50},
            {"attribute": "sector", "id": "sector", "name": "Sector", "oneOf": ["saas"], "points": 20},
            {"attribute": "amount", "id": "amount", "name": "Amount", "points": -5}
          ]
        },
        "halfLifeDays": 30,
        "hot": {"comparison": "above", "points": 70},
        "hotWithoutFit": true,
        "model": "ours",
        "urgent": {"points": 90},
        "urgentMinutes": 15,
        "version": 2,
        "warm": {"points": 30}
      },
      "sequences": [
        {"id": "cart", "name": "Cart", "steps": [
          {"afterHours": 24, "what": "remind"}, {"afterHours": 72, "what": "remind again"}]}
      ],
      "signals": [
        {"id": "demo", "intent": true, "meaning": "resolve", "name": "Demo", "strongFrom": 1}
      ],
      "sla": [
        {"clock": "aroundTheClock", "id": "hot", "minutes": 30, "points": 80, "trigger": "scoreReached"}
      ],
      "stages": [
        {
          "gate": [
            {"known": "amount"},
            {"score": {"comparison": "above", "points": 70}},
            {"fit": {"points": 1}},
            {"intent": true},
            {"signal": ["demo"]},
            {"activity": ["call", "meeting"]},
            {"qualified": true},
            {"checked": {"id": "written", "text": "Need written down"}}
          ],
          "id": "new",
          "name": "New",
          "playbook": {"content": "guide", "proof": "certificate"}
        }
      ],
      "version": 1,
      "views": [
        {
          "at": "2026-11-20T09:12:00Z", "by": "Ana", "filter": "owner:me stale", "name": "mine",
          "order": "amount", "withdrawn": false}
      ]
    }

    """

  /// The faults in the document, and the issues reported.
  static let faults: [(from: String, to: String, fact: ValidationIssue.Fact)] = [
    (
      "\"seats\": 12", "\"seats\": [12]",
      Fault.type(.array, .string)
    ),
    ("\"seats\": 12", "\"seats\": 12.5", .text(.notAnInteger("12.5"))),
    ("\"seats\": 12", "\"seats\": null", .text(.wrongType(found: .null, expected: .string))),
    (
      "\"kind\": \"yesNo\"", "\"kind\": \"flag\"",
      Fault.unfit("flag", .oneOf(CustomField.Kind.allCases.map(\.rawValue)))
    ),
    ("\"most\": 5", "\"most\": 11", Fault.unfit("11", .range(3, 10))),
    ("\"fall\": 20", "\"fall\": 0", Fault.unfit("0", .range(1, 100))),
    ("\"count\": 3", "\"count\": 25", Fault.unfit("25", .range(1, 24))),
    ("\"count\": 3, ", "", Fault.missing("count")),
    ("\"businessDays\": 3", "\"businessDays\": 0", Fault.unfit("0", .range(1, 60))),
    ("\"afterHours\": 72", "\"afterHours\": 24", Fault.unfit("24", .range(25, 8_784))),
    (
      "\"owner\": \"Ana\"", "\"boss\": \"Ana\"",
      Fault.unfit("boss", .oneOf(Field.allCases.map(\.name)))
    ),
    (
      "\"operator\": \"<\"", "\"operator\": \"=\"",
      Fault.unfit("=", .oneOf(["<", "<=", ">", ">="]))
    ),
    (
      "2026-08-03..2026-08-21", "2026-08-21..2026-08-03",
      Fault.unfit("2026-08-21..2026-08-03", .period)
    ),
    ("09:00-12:00\", \"14:00-24:00", "09:00-24:01", Fault.unfit("09:00-24:01", .window)),
    ("09:00-12:00\", \"14:00-24:00", "09:00-15:00\", \"14:00-24:00", Fault.unfit("hours", .week)),
    ("\"month\": \"2026-11\"", "\"month\": \"2026-11-20\"", Fault.unfit("2026-11-20", .month)),
    ("\"rate\": \"0.8642\"", "\"rate\": \"0\"", Fault.unfit("0", .exchangeRate)),
    ("\"to\": \"EUR\"", "\"to\": \"USD\"", Fault.unfit("0.8642", .exchangeRate)),
    ("\"successes\": 12", "\"successes\": 121", Fault.unfit("121", .range(0, 120))),
    ("\"trials\": 118", "\"trials\": 10000001", Fault.unfit("10000001", .range(0, 10_000_000))),
    ("\"list\": \"plans\", ", "", Fault.missing("list")),
    (
      "\"disposition\": \"kept\"", "\"disposition\": \"lost\"",
      Fault.unfit("lost", .oneOf(["cleared", "kept", "noted"]))
    ),
    ("\"minutes\": 30", "\"minutes\": 0", Fault.unfit("0", .range(1, 44_640))),
    ("\"returnMonths\": 18", "\"returnMonths\": 0", Fault.unfit("0", .range(1, 120))),
    (
      "\"ltvBasis\": \"margin\"", "\"ltvBasis\": \"net\"",
      Fault.unfit("net", .oneOf(["revenue", "margin"]))
    ),
    ("\"points\": 80, ", "", Fault.missing("points")),
    ("\"everyMonths\": 3", "\"everyMonths\": 0", Fault.unfit("0", .range(1, 120))),
    ("\"days\": 30, ", "", .text(.oneMemberOf(["days", "daysAfterStableUsage", "everyMonths"]))),
    ("\"id\": \"review\"", "\"id\": \"survey\"", Fault.unfit("survey", .distinctKey)),
    ("\"from\": 10", "\"from\": 51", Fault.unfit("50", .range(51, .max))),
    ("\"from\": 10, ", "", Fault.missing("from")),
    (
      "\"attribute\": \"amount\", ", "",
      .text(.oneMemberOf(["activities", "attribute", "signals"]))
    ),
    (
      "\"state\": \"yes\"", "\"state\": \"ja\"",
      Fault.unfit("ja", .oneOf(["unknown", "no", "partly", "yes"]))
    ),
    ("\"until\": \"2027-01-15\"", "\"till\": \"2027-01-15\"", Fault.missing("until")),
    ("\"reason\": \"too-early\",", "", Fault.missing("reason")),
    (
      "\"nurtured\"", "\"kept\"",
      Fault.unfit("kept", .oneOf(["accepted", "rejected", "nurtured"]))
    ),
    (
      "\"intent\": true}", "\"intent\": false}",
      .text(
        .oneMemberOf([
          "activity", "checked", "fit", "intent", "known", "qualified", "score", "signal",
        ]))
    ),
  ]
}
