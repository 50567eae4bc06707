import Diagnostics
import PipelineDomain

/// What marketing runs.
extension JSONCursor {
  mutating func campaign() throws(JSONFault) -> Campaign {
    var (audience, hook, call, source): (String?, String?, String?, String?)
    var (start, end): (Day?, Day?)
    var head = try RecordHead(&self)
    while let name = try nextKey() {
      switch name {
      case "audience": audience = try string()
      case "callToAction": call = try string()
      case "end": end = try day()
      case "hook": hook = try string()
      case "source": source = try string()
      case "start": start = try day()
      default: try head.read(name, &self)
      }
    }
    return Campaign(
      id: try head.id(), audience: try head.require(audience, "audience"),
      hook: try head.require(hook, "hook"), callToAction: try head.require(call, "callToAction"),
      source: try head.require(source, "source"), start: try head.require(start, "start"),
      end: end, at: try head.moment(), by: try head.author(), isWithdrawn: head.isWithdrawn)
  }
}

extension JSONText {
  mutating func campaign(_ campaign: Campaign) {
    object {
      $0.recordHead(campaign)
      $0.member("audience", campaign.audience)
      $0.member("callToAction", campaign.callToAction)
      $0.optional("end", campaign.end?.description)
      $0.member("hook", campaign.hook)
      $0.member("source", campaign.source)
      $0.member("start", campaign.start.description)
    }
  }
}
