import PipelineDomain

@testable import PipelineStore

/// A good document in which every rule a team may set is set, and a deal that holds all they ask.
enum RulesSample {
  static let document = """
    {
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
      "deals": {
        "a": {"stage": "new", "title": "A"}
      },
      "name": "Board",
      "sla": [
        {"clock": "aroundTheClock", "id": "hot", "minutes": 30, "points": 80, "trigger": "scoreReached"}
      ],
      "stages": [{"id": "new", "name": "New"}],
      "version": 1
    }

    """
}
