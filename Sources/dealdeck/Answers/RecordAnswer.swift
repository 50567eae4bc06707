import PipelineDomain
import PipelineStore
import Localization

/// A persona in the output of commands.
struct PersonaAnswer {
  let persona: Persona
  let words: Strings

  /// The headings with their texts; `nil` for unknown traits.
  var facts: [(String, String?)] {
    Persona.Trait.allCases.map { trait in
      let texts = persona[trait]
      return (words.trait(trait), texts.isEmpty ? nil : texts.joined(separator: words.semicolon))
    } + [(words.personaStepCaption, persona.nextStep.isEmpty ? nil : persona.nextStep)]
  }

  /// Appends one JSON object.
  func append(to text: inout JSONText) {
    text.object { object in
      object.head(of: persona)
      object.member("name", persona.name)
      object.member("nextStep", persona.nextStep)
      for trait in Persona.Trait.allCases {
        object.key(trait.rawValue)
        object.array(.line) { array in for phrase in persona[trait] { array.string(phrase) } }
      }
    }
  }
}

extension JSONText {
  /// Writes the date, the author and the key of a record.
  mutating func head(of record: some BoardRecord) {
    member("at", record.at.description)
    member("by", record.by)
    member("id", record.id.text)
  }
}
